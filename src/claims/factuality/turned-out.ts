import { dependents, isRelation, tokenAt, type Tree } from '../trees/tree';

const HELPER = /^(?:do|have|be|will|would|can|could)$/u;

/**
 * How a thing that was planned, promised or expected turned out, where an auxiliary alone tells it: "was due to open on Monday but
 * did not" (−1), "hoped to win, and did" (1); 0 where nothing does.
 */
export function turnedOut(tree: Tree, verb: number): -1 | 0 | 1 {
  for (const after of dependents(tree, verb, 'conj', 'parataxis', 'advcl')) {
    if (after < verb || !isAuxiliaryAlone(tree, after)) continue;
    const isDenied = dependents(tree, after, 'advmod').some((word) =>
      /^(?:not|n['’]?t|never)$/iu.test(tokenAt(tree, word).form),
    );
    return isDenied ? -1 : 1;
  }
  return 0;
}

/** "did not", "never did", "has": an auxiliary of a past or present with nothing that it helps. */
function isAuxiliaryAlone(tree: Tree, index: number): boolean {
  const { lemma, xpos } = tokenAt(tree, index);
  if (!HELPER.test(lemma.toLowerCase()) || !/^VB[DZP]$/u.test(xpos)) return false;
  return (tree.children[index] ?? []).every((child) =>
    isRelation(tokenAt(tree, child).deprel, ['cc', 'advmod', 'punct', 'nsubj', 'mark']),
  );
}
