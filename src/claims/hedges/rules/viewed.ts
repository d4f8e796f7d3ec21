import { childrenOf, dependent, tokenAt, yieldOf } from '../../trees/tree';
import { eachWord, type HedgeRule } from '../hedge-rule';
import { VIEWED } from '../lexicon';

/** "is seen as an effort to …": a view that nobody signs. */
export const viewed: HedgeRule = {
  name: 'viewed',
  example: 'The trip is [cue seen] [scope as an effort to calm investors].',
  find(tree) {
    return eachWord(tree, (index) => {
      if (!VIEWED.has(tokenAt(tree, index).lemma) || dependent(tree, index, 'aux:pass') < 0) return null;
      const view = childrenOf(tree, index).find((child) => {
        const mark = dependent(tree, child, 'case', 'mark');
        return child > index && mark >= 0 && /^as$/iu.test(tokenAt(tree, mark).form);
      });
      return view === undefined ? null : { kind: 'verb', cue: [index, index], scope: yieldOf(tree, view) };
    });
  },
};
