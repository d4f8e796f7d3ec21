import type { Attribution } from '../../domain/analysis';
import { childrenOf, tokenAt, type Tree } from '../trees/tree';
import { wordsOf, type Piece } from './piece';

/** Rules that cut out what a writer puts in to say who or what somebody or something is. */
const TELLING_WHO: ReadonlySet<string> = new Set([
  'age',
  'apposition',
  'residence',
  'title',
  'bracketed-year',
]);

/**
 * Whether a piece is the writer's own aside in words that are only reported, not quoted: in "Roos, 24, will miss the
 * match, the doctor said" the doctor vouches for the match, the writer for the age. Inside quotation marks everything is
 * the speaker's. A relative clause after a comma is the writer's where its tense is not shifted back as reported speech
 * is: "He said it might leave the islands, where 1,300 people live."
 */
export function isWritersAside(tree: Tree, piece: Piece, { type, cue }: Attribution): boolean {
  if (type !== 'indirect') return false;
  const cuts = piece.cuts.slice(piece.cuts.indexOf('attributed-content') + 1);
  if (cuts.some((cut) => TELLING_WHO.has(cut))) return true;
  const isTold = tree.tokens.some(({ end, xpos }) => end === cue.at(-1)?.[1] && /^VB[DN]$/u.test(xpos));
  return isTold && cuts.includes('relative-clause') && isPresentAfterComma(tree, piece);
}

/** Whether a piece is a clause in the present tense whose relative pronoun, after a comma, stands just before it. */
function isPresentAfterComma(tree: Tree, piece: Piece): boolean {
  const first = Math.min(...wordsOf(piece));
  const opens = tree.tokens[first - 1]?.xpos.startsWith('W') === true;
  if (!opens || tree.tokens[first - 2]?.form !== ',') return false;
  return [piece.predicate, ...childrenOf(tree, piece.predicate)].some((token) =>
    /^VB[PZ]$/u.test(tokenAt(tree, token).xpos),
  );
}
