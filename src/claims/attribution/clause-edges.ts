import { dependent, isRelation, tokenAt, type Tree } from '../trees/tree';

const PUNCTUATION = /^[\p{P}\p{S}]+$/u;

/** Whether a token is a punctuation mark or a symbol. */
export function isMark(tree: Tree, index: number): boolean {
  return PUNCTUATION.test(tokenAt(tree, index).form);
}

/** The word that marks a clause ("that", "to", "because"); "" where there is none. */
export function markOf(tree: Tree, index: number): string {
  const mark = dependent(tree, index, 'mark');
  return mark < 0 ? '' : tokenAt(tree, mark).form.toLowerCase();
}

/** Whether a token heads a clause: it has a subject of its own, or a dummy one. */
export function headsClause(tree: Tree, index: number): boolean {
  return dependent(tree, index, 'nsubj', 'csubj', 'expl') >= 0;
}

const MAIN = ['ccomp', 'conj', 'parataxis', 'root', 'csubj'];

/**
 * The clause that a remark about it hangs on ("according to …", "as she put it"): the nearest one at or above
 * `from`; a remark at the end of a sentence reaches past relative and adverbial clauses to the main one.
 */
export function hostClause(tree: Tree, from: number, isTrailing: boolean): number {
  let nearest = -1;
  for (let at = from; at >= 0; at = tokenAt(tree, at).head) {
    const { deprel } = tokenAt(tree, at);
    if (!headsClause(tree, at) && deprel !== 'root') continue;
    if (nearest < 0) nearest = at;
    if (!isTrailing) return nearest;
    const isPart = deprel === 'conj' && dependent(tree, at, 'cc') < 0;
    if (isRelation(deprel, MAIN) && !isPart) return at;
  }
  return nearest;
}
