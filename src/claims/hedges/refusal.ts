import { canSpeak } from '../claimants/can-speak';
import { wordSet } from '../../language/word-set';
import { childrenOf, dependent, dependents, isRelation, tokenAt, type Tree } from '../trees/tree';

/** What somebody who has been asked can refuse. */
const ASKED = wordSet(
  `say confirm discuss disclose elaborate answer speak talk name identify release reveal provide share explain specify clarify divulge
  publish allow let permit accept sign admit apologise apologize speculate budge yield hand budge relent detail describe show explain
  guarantee commit rule cooperate testify`,
);

/**
 * "would not comment", "wouldn't name its clients": they refused to. Not where the subject has no will ("the deal would not allow
 * it") or something hangs on a condition.
 */
export function isRefusal(tree: Tree, predicate: number): boolean {
  const { lemma } = tokenAt(tree, predicate);
  const isDenied = childrenOf(tree, predicate).some((child) => tokenAt(tree, child).lemma === 'not');
  if (!isDenied) return false;
  if (/^(?:comment|say|confirm|discuss|disclose|elaborate|answer|speak|talk)$/u.test(lemma)) return true;
  // "said he would not sign": that is still to come
  if (isRelation(tokenAt(tree, predicate).deprel, ['ccomp'])) return false;
  if (!ASKED.has(lemma) || dependents(tree, predicate, 'aux').length > 1) return false;
  const subject = dependent(tree, predicate, 'nsubj');
  if (subject < 0 || !canSpeak(tree, subject)) return false;
  return !dependents(tree, predicate, 'advcl').some((clause) =>
    dependents(tree, clause, 'mark').some((mark) => /^(?:if|unless)$/iu.test(tokenAt(tree, mark).form)),
  );
}
