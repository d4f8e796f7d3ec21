import type { Tree } from './tree';

/** "not only said so but …", "did not just ask": a "not" that denies no more than that it is all. */
export const isNotOnly = (tree: Tree, negation: number): boolean =>
  /^(?:only|just|merely|simply|solely)$/iu.test(tree.tokens[negation + 1]?.form ?? '');
