import { dependents, tokenAt, type Tree } from '../trees/tree';
import { keep, trimmed, without, wordsOf, wordsUnder, type Piece } from './piece';
import { isFinite, isPast, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned, isDenied, isModal, isSupposed } from './scope';

/** Words that open a clause told as a fact, and whether the sentence asserts a link (cause, order) beside the two facts. */
const LINKS: ReadonlyMap<string, 'link' | 'contrast' | 'time'> = new Map([
  ['after', 'link'],
  ['because', 'link'],
  ['since', 'link'],
  ['as', 'link'],
  ['when', 'time'],
  ['while', 'contrast'],
  ['whereas', 'contrast'],
  ['although', 'contrast'],
  ['though', 'contrast'],
  ['but', 'contrast'],
  ['so', 'contrast'],
  ['whilst', 'contrast'],
]);

/** A subordinate clause with its own verb is a fact of its own; cause and order are one claim more. */
export const adverbialClause: ClauseRule = {
  name: 'adverbial-clause',
  example: {
    text: 'The vote failed after two members left.',
    claims: ['The vote failed.', 'two members left.', 'The vote failed after two members left.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    for (const clause of dependents(tree, verb, 'advcl')) {
      if (!words.has(clause) || !isFinite(tree, clause) || subjectOf(tree, clause) < 0) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, clause));
      const opener = openerOf(tree, clause, inside);
      if (opener.kind === null || !isTold(tree, clause, verb, piece, opener.kind)) continue;
      const body = inside.filter((token) => !opener.tokens.includes(token));
      if (!body.includes(clause)) continue;
      const main = without(tree, piece, new Set(inside));
      const own: Piece = { ...piece, predicate: clause, carrier: false, items: keep(body), cuts: [...piece.cuts, 'adverbial-clause'] };
      const { subject: _, ...free } = own;
      if (opener.kind === 'contrast') yield [main, free];
      yield [main, free, { ...piece, whole: true, cuts: [...piece.cuts, 'adverbial-link'] }];
    }
  },
};

function openerOf(tree: Tree, clause: number, inside: readonly number[]): { kind: 'link' | 'contrast' | 'time' | null; tokens: number[] } {
  const opener = inside.find((token) => LINKS.has(tokenAt(tree, token).form.toLowerCase()) || tokenAt(tree, token).upos !== 'ADV');
  const marks = dependents(tree, clause, 'mark', 'advmod').filter((token) => LINKS.has(tokenAt(tree, token).form.toLowerCase()) && token === opener);
  const mark = marks[0];
  if (mark === undefined || mark > inside[0]! + 1) return { kind: null, tokens: [] };
  const next = tree.tokens[mark + 1]?.form.toLowerCase();
  if (next === 'if' || next === 'though' || next === 'that' || next === 'long' || next === 'soon') return { kind: null, tokens: [] };
  const before = tree.tokens[mark - 1]?.form.toLowerCase();
  if (before !== undefined && /^(as|so|even|just|only|not|such|than|long|soon)$/u.test(before) && before !== 'even') return { kind: null, tokens: [] };
  return { kind: LINKS.get(tokenAt(tree, mark).form.toLowerCase()) ?? null, tokens: inside.filter((token) => token <= mark) };
}

/** Whether the clause is told as a fact: no modal or condition, no denial that may reach over it, one tense with its verb. */
function isTold(tree: Tree, clause: number, verb: number, piece: Piece, kind: 'link' | 'contrast' | 'time'): boolean {
  if (isSupposed(tree, clause) || isConditioned(tree, verb, piece) || isConditioned(tree, clause, piece)) return false;
  if (kind === 'contrast') return true;
  if (isModal(tree, clause) || isModal(tree, verb) || isDenied(tree, verb)) return false;
  const future = dependents(tree, verb, 'aux').some((aux) => /^(will|'ll|’ll)$/iu.test(tokenAt(tree, aux).form));
  if (future) return false;
  return kind !== 'time' || (isPast(tree, clause) && isPast(tree, verb));
}
