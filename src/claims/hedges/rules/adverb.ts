import { isAlmostCertainly } from '../../factuality/operators';
import { tokenAt } from '../../trees/tree';
import { eachWord, predicateScope, type HedgeRule } from '../hedge-rule';
import { ADVERBS } from '../lexicon';

/** "reportedly", "possibly", "perhaps", "almost certainly". */
export const adverb: HedgeRule = {
  name: 'adverb',
  example: 'The firm has [cue reportedly] [scope reached a deal].',
  find(tree) {
    return eachWord(tree, (index) => {
      const { form, upos, head } = tokenAt(tree, index);
      const isAlmost = isAlmostCertainly(tree, index);
      if (upos !== 'ADV' || !(isAlmost || ADVERBS.has(form.toLowerCase()))) return null;
      const scope = head < 0 ? [] : predicateScope(tree, head);
      return { kind: 'adverb', cue: [isAlmost ? index - 1 : index, index], scope };
    });
  },
};
