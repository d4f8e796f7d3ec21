import { isRelation, stretchesOf, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import type { AttributionRule, Draft } from '../draft';

const HEARSAY = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

/** The clause that the adverb colours; a phrase with no verb keeps to itself. */
function hostOf(tree: Tree, adverb: number): number[] {
  const { head } = tokenAt(tree, adverb);
  if (head < 0) return tree.tokens.map((_, index) => index);
  return yieldOf(tree, head, (index) => {
    const { head: above, deprel } = tokenAt(tree, index);
    return (
      above === head &&
      (isRelation(deprel, ['cc', 'mark', 'parataxis']) || (deprel === 'conj' && index > adverb))
    );
  });
}

/** "reportedly": somebody said so, and nobody is named. */
export const hearsayAdverb: AttributionRule = {
  name: 'hearsay-adverb',
  example: '[content The rivals have] [cue reportedly] [content signed a deal].',
  find({ tree }) {
    return tree.tokens.flatMap((token, index): Draft[] => {
      if (!HEARSAY.has(token.form.toLowerCase())) return [];
      const words = hostOf(tree, index).filter((word) => word !== index);
      return [
        {
          form: 'adverb',
          head: index,
          cue: [index],
          source: [],
          content: stretchesOf(tree, words),
          setting: [],
          isMissing: true,
        },
      ];
    });
  },
};
