import { tokenAt, type Tree } from '../trees/tree';

const SAYING =
  /^(say|tell|add|state|claim|announce|report|note|explain|argue|warn|insist|write|suggest|admit|deny|recall|concede|stress|joke|promise|complain|reply|answer|ask)$/u;

/** Whether a word is a verb of saying. */
export function isSaying(tree: Tree, token: number): boolean {
  return token >= 0 && SAYING.test(tokenAt(tree, token).lemma);
}
