import { childrenOf, tokenAt, type Tree } from './tree';

/** "May was wet", "May sales rose": the month that was taken for a modal verb, since no bare verb follows. */
export function isMonthOfMay(tree: Tree, index: number): boolean {
  const { form, head } = tokenAt(tree, index);
  if (form !== 'May') return false;
  const after = [head, ...childrenOf(tree, head)].filter((word) => word > index);
  return !after.some((word) => /^VBP?$/u.test(tokenAt(tree, word).xpos));
}
