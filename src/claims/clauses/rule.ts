import type { Tree } from '../trees/tree';
import type { Piece } from './piece';

/** What a rule may know beside the piece: the sentence's tree and what the article has said before. */
export interface Cutting {
  readonly tree: Tree;
  /** Whether a name's title has been a claim already ("Mayor Tom Beck" at its first mention only). */
  isIntroduced(name: string): boolean;
  /** Whether a sentence before has had this common noun: what it presupposes is a claim once. */
  isTold(noun: string): boolean;
  /** Whether a noun calls a firm by what it does, and the article tells which firm is meant. */
  isDescribed(token: number): boolean;
}

/**
 * One way of cutting a piece into smaller ones. Rules cut at one site at a time and are asked again until none finds
 * anything; together the pieces that a rule returns hold every content word of the piece that it was given.
 */
export interface ClauseRule {
  /** Kept on every claim that it makes, and shown to the reviewer as the reason. */
  readonly name: string;
  /** A sentence and what becomes of it: documentation, test and explanation at once. */
  readonly example: { readonly text: string; readonly claims: readonly string[] };
  /** The ways to cut the piece, best first; none where the rule finds nothing. */
  cuts(piece: Piece, cutting: Cutting): Iterable<readonly Piece[]>;
}
