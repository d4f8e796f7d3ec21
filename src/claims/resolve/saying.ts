import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { dependents, tokenAt, type Tree } from '../trees/tree';

const SAYING =
  /^(say|tell|add|state|claim|indicate|announce|report|note|explain|argue|warn|insist|write|suggest|admit|deny|recall|concede|stress|joke|promise|complain|reply|answer|ask)$/u;

/** Whether a word is a verb of saying. */
export function isSaying(tree: Tree, token: number): boolean {
  return token >= 0 && SAYING.test(tokenAt(tree, token).lemma);
}

/** Whether a word is a verb of saying in the wider sense ("indicated", "disclosed") with what is said beside it. */
export function saysWhat(tree: Tree, token: number): boolean {
  if (isSaying(tree, token)) return true;
  if (token < 0 || CUE_VERBS.get(tokenAt(tree, token).lemma)?.meaning !== 'speech') return false;
  return dependents(tree, token, 'ccomp', 'parataxis').length > 0;
}
