import { dependents, tokenAt, type Tree } from '../trees/tree';
import { keep, trimmed, without, wordsOf, wordsUnder, type Piece } from './piece';
import { isFinite, isPredicate, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned } from './scope';

/** Clauses side by side, each with its own subject and verb. */
export const coordinatedClauses: ClauseRule = {
  name: 'coordinated-clauses',
  example: {
    text: 'The mill closed and the ferry sank.',
    claims: ['The mill closed.', 'the ferry sank.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    if (isConditioned(tree, verb, piece)) return;
    for (const other of dependents(tree, verb, 'conj', 'parataxis')) {
      if (!words.has(other) || other < verb || !isPredicate(tree, other) || !isFinite(tree, other)) continue;
      if (subjectOf(tree, other) < 0 || isAlternative(tree, other)) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, other));
      const body = trimmed(tree, inside.filter((token) => !(tokenAt(tree, token).head === other && tokenAt(tree, token).deprel === 'cc')));
      if (!isFinite(tree, verb)) continue;
      const { subject: _, ...rest } = piece;
      const own: Piece = { ...rest, predicate: other, carrier: false, items: keep(body), cuts: [...piece.cuts, 'coordinated-clauses'] };
      yield [without(tree, piece, new Set(inside)), own];
    }
  },
};

/** Whether a conjunct is joined by "or" or "nor": then neither is asserted by itself. */
export function isAlternative(tree: Tree, conjunct: number): boolean {
  const first = tokenAt(tree, conjunct).head;
  const joined = [conjunct, ...dependents(tree, first, 'conj')].flatMap((token) => dependents(tree, token, 'cc'));
  return [...joined, ...dependents(tree, first, 'cc')].some((token) => /^(or|nor|either|neither|and\/or)$/iu.test(tokenAt(tree, token).form));
}
