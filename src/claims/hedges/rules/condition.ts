import { wordSet } from '../../../language/word-set';
import { isInvertedCondition, isSuppositional } from '../../factuality/clause-marks';
import { dependents, firstWordOf, isRelation, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { eachWord, predicateScope, type HedgeRule } from '../hedge-rule';
import { CONDITIONS } from '../lexicon';

/** "if the court agrees, …": the whole clause with its condition hangs in the air. */
export const condition: HedgeRule = {
  name: 'condition',
  example: '[cue If] [scope the court agrees, the dam goes].',
  find(tree) {
    return eachWord(tree, (index) => {
      const clause = conditionOpenedBy(tree, index);
      if (clause < 0 || isAsked(tree, clause)) return null;
      const word = tokenAt(tree, index).form.toLowerCase();
      if (/^(?:as|even)$/iu.test(tree.tokens[index - 1]?.form ?? '') && word === 'if') return null;
      if (word === 'if' && /^(?:any|anything|ever|only|not)$/iu.test(tree.tokens[index + 1]?.form ?? ''))
        return null;
      const { deprel, head } = tokenAt(tree, clause);
      const governs = head >= 0 && (isRelation(deprel, ['advcl']) || isInvertedCondition(tree, clause));
      const scope = governs
        ? [...yieldOf(tree, clause), ...predicateScope(tree, head), ...subjects(tree, head)]
        : yieldOf(tree, clause);
      return { kind: 'conditional', cue: [index, index], scope: [...new Set(scope)] };
    });
  },
};

/** The clause that a word puts as a condition: "if he pays", "should he pay", "provided that he pays"; −1 for none. */
function conditionOpenedBy(tree: Tree, index: number): number {
  const { form, deprel, head } = tokenAt(tree, index);
  if (isSuppositional(tree, index)) return index;
  if (head < 0) return -1;
  if (isRelation(deprel, ['aux', 'cop']))
    return isInvertedCondition(tree, head) && dependents(tree, head, 'aux', 'cop')[0] === index ? head : -1;
  if (!CONDITIONS.has(form.toLowerCase())) return -1;
  return deprel === 'mark' || (deprel === 'advmod' && !/^if$/iu.test(form)) ? head : -1;
}

/** "asked if it was safe", "it is unclear if he paid": there "if" is "whether", and lays down no condition. */
function isAsked(tree: Tree, clause: number): boolean {
  const { head, deprel } = tokenAt(tree, clause);
  const isIf = dependents(tree, clause, 'mark').some((mark) => /^if$/iu.test(tokenAt(tree, mark).form));
  if (head < 0 || !isIf || !isRelation(deprel, ['ccomp', 'csubj', 'advcl'])) return false;
  const { lemma } = tokenAt(tree, head);
  return ASKING.has(lemma) && (!isRelation(deprel, ['advcl']) || firstWordOf(tree, clause) === head + 1);
}

const ASKING = wordSet(
  `ask wonder inquire enquire query know see check test decide determine learn discover discuss debate consider investigate examine
  unclear uncertain unsure sure unknown doubtful doubt question`,
);

function subjects(tree: Tree, predicate: number): number[] {
  return dependents(tree, predicate, 'nsubj', 'csubj', 'expl').flatMap((child) => yieldOf(tree, child));
}
