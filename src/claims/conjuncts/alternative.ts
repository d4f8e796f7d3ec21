import { dependents, tokenAt, type Tree } from '../trees/tree';

/** Whether a conjunct is joined by "or" or "nor": then neither is asserted by itself. */
export function isAlternative(tree: Tree, conjunct: number): boolean {
  const first = tokenAt(tree, conjunct).head;
  const joined = [conjunct, ...dependents(tree, first, 'conj')].flatMap((token) =>
    dependents(tree, token, 'cc'),
  );
  return [...joined, ...dependents(tree, first, 'cc')].some((token) =>
    /^(or|nor|either|neither|and\/or)$/iu.test(tokenAt(tree, token).form),
  );
}
