import { tokenAt, type Tree } from './tree';

/** The nearest verb above a word, itself included; −1 for none. */
export function verbAbove(tree: Tree, noun: number): number {
  let at = noun;
  while (at >= 0 && tokenAt(tree, at).upos !== 'VERB') at = tokenAt(tree, at).head;
  return at;
}
