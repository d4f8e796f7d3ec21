import { subjectOf } from '../clauses/predicate';
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

/** Whether a clause is; one with a subject of its own after a comma, or a "that" of its own, is joined by its own conjunction only. */
export function isAlternativeClause(tree: Tree, clause: number): boolean {
  const joint = dependents(tree, clause, 'cc').find((child) => child < clause);
  if (joint === undefined || subjectOf(tree, clause) < 0) return isAlternative(tree, clause);
  const isApart = tree.tokens[joint - 1]?.form === ',' || /^that$/iu.test(tree.tokens[joint + 1]?.form ?? '');
  return !(isApart && /^(and|but)$/iu.test(tokenAt(tree, joint).form)) && isAlternative(tree, clause);
}
