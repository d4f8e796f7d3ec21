import {
  childrenOf,
  dependent,
  dependents,
  isRelation,
  stretchesOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../../trees/tree';
import { sourceOf } from '../cue-clause';
import type { AttributionRule, Draft } from '../draft';
import { CLAUSE_ADJECTIVES, INFINITIVE_ADJECTIVES } from '../lexicon/adjectives';

/** "is confident that …", "was willing to …". */
export const adjective: AttributionRule = {
  name: 'adjective',
  example: '[source The coach] [cue is confident] [content that the team will win].',
  find({ tree }) {
    return tree.tokens.flatMap((token, index): Draft[] => {
      const word = CLAUSE_ADJECTIVES.has(token.lemma) ? token.lemma : token.form.toLowerCase();
      if (!/^(?:ADJ|VERB)$/u.test(token.upos)) return [];
      const subject = dependent(tree, index, 'nsubj');
      if (subject < 0 || /^(?:it|that|this|there)$/iu.test(tokenAt(tree, subject).form)) return [];
      const clause = dependents(tree, index, 'ccomp', 'xcomp', 'advcl').find((child) => {
        const mark = dependent(tree, child, 'mark');
        const isTo = mark >= 0 && tokenAt(tree, mark).form.toLowerCase() === 'to';
        if (child < index) return false;
        if (isTo) return INFINITIVE_ADJECTIVES.has(word);
        return CLAUSE_ADJECTIVES.has(word) && isRelation(tokenAt(tree, child).deprel, ['ccomp']);
      });
      const hung = clause ?? phraseAfter(tree, index);
      if (hung === undefined) return [];
      const content = yieldOf(tree, hung);
      const cue = [
        ...childrenOf(tree, index).filter(
          (child) => child < index && isRelation(tokenAt(tree, child).deprel, ['cop', 'aux', 'advmod']),
        ),
        index,
      ];
      const isTo = tokenAt(tree, content[0] ?? hung).form.toLowerCase() === 'to' || clause === undefined;
      return [
        {
          form: isTo ? 'nominal' : 'clause',
          head: index,
          cue,
          source: sourceOf(tree, index).filter((child) => !content.includes(child)),
          content: stretchesOf(tree, content),
          setting: [],
        },
      ];
    });
  },
};

/** "is confident of victory", "was worried about the cost". */
function phraseAfter(tree: Tree, adjective: number): number | undefined {
  if (!CLAUSE_ADJECTIVES.has(tokenAt(tree, adjective).form.toLowerCase())) return undefined;
  return dependents(tree, adjective, 'obl', 'nmod', 'advcl').find((child) => {
    const mark = dependent(tree, child, 'case', 'mark');
    return mark === adjective + 1 && /^(?:of|about|over)$/u.test(tokenAt(tree, mark).form.toLowerCase());
  });
}
