import { setInIt } from '../../trees/set-in-it';
import { tokenAt, yieldOf } from '../../trees/tree';
import { predicateScope, type HedgeRule } from '../hedge-rule';

/** What holds back the clause in which it is set: not "it turned out". */
const HOLDS_BACK = /^(?:seem|appear|hope|fear)$/u;

/** "The house, it seems, was empty", "The road, it is hoped, will open in May". */
export const setIn: HedgeRule = {
  name: 'set-in',
  example: 'The house, it [cue seems], [scope was empty].',
  find(tree) {
    const verb = setInIt(tree.tokens)?.verb ?? -1;
    const { deprel, head, lemma } = tree.tokens[verb] ?? {};
    if (deprel !== 'discourse' || head === undefined || head < 0 || !HOLDS_BACK.test(lemma ?? '')) return [];
    const aside = new Set(yieldOf(tree, verb));
    const scope = predicateScope(tree, head).filter(
      (index) => !aside.has(index) && tokenAt(tree, index).upos !== 'PUNCT',
    );
    return [{ kind: 'verb', cue: [verb, verb], scope }];
  },
};
