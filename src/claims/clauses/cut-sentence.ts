import type { SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { tokenAt, treeOf, type Tree } from '../trees/tree';
import { cutContent, type NumberedAttribution } from './attributed-content';
import { isContentWord } from './content-word';
import { CLAUSE_RULES } from './index';
import { tokensOf, wholePiece, wordsOf, type Piece } from './piece';
import type { Cutting } from './rule';
import { isSound } from './sound';

/** What the rules are told about a sentence beside its tree. */
export interface CutContext {
  /** The attributions that touch the sentence, outer ones first. */
  readonly attributions: readonly NumberedAttribution[];
  /** Names whose title the article has given before. */
  readonly introduced: ReadonlySet<string>;
}

/** More pieces than this and the sentence is left as it is: a list that no rule understands. */
const MOST_PIECES = 40;
/** A longer sentence is a list or a table, whatever its tree says. */
const MOST_TOKENS = 250;

/**
 * Cuts a sentence into pieces by the convention for claims, in reading order. Every content word is in some piece or in
 * a source, cue or setting of an attribution. A tree that is not reliable is left whole. Time is linear in the number
 * of sentences; a sentence's own work is bounded.
 */
export function cutSentence(sentence: ParsedSentence, context: CutContext): readonly Piece[] {
  const tree = treeOf(sentence);
  if (tree.tokens.length === 0) return [];
  const whole = wholePiece(tree);
  const cutting: Cutting = { tree, isIntroduced: (name) => context.introduced.has(name) };
  const told = context.attributions.reduce<readonly Piece[]>((pieces, attribution) => hearOnce(tree, pieces, attribution), [whole]);
  if (!sentence.reliable || tree.tokens.length > MOST_TOKENS) return settle(tree, told, whole, context);
  return settle(tree, exhaust(told, cutting), whole, context);
}

/** Cuts an attribution's content out of the first piece that holds it. */
function hearOnce(tree: Tree, pieces: readonly Piece[], attribution: NumberedAttribution): readonly Piece[] {
  for (const [place, piece] of pieces.entries()) {
    const cut = piece.whole ? null : cutContent(tree, piece, attribution);
    if (cut) return [...pieces.slice(0, place), ...cut, ...pieces.slice(place + 1)];
  }
  return pieces;
}

function exhaust(pieces: readonly Piece[], cutting: Cutting): readonly Piece[] {
  const done: Piece[] = [];
  const open = [...pieces].reverse();
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const cut = piece.whole || done.length + open.length > MOST_PIECES ? null : cutOnce(piece, cutting);
    if (cut) open.push(...[...cut].reverse());
    else done.push(piece);
  }
  return done;
}

/** The first cut that loses no content word and leaves pieces that can stand. */
function cutOnce(piece: Piece, cutting: Cutting): readonly Piece[] | null {
  const { tree } = cutting;
  for (const rule of CLAUSE_RULES) {
    for (const cut of rule.cuts(piece, cutting)) {
      if (keepsAll(tree, piece, cut) && cut.every((part) => isSound(tree, part, piece))) return cut;
    }
  }
  return null;
}

function keepsAll(tree: Tree, piece: Piece, cut: readonly Piece[]): boolean {
  const kept = new Set(cut.flatMap((part) => [...tokensOf(part)]));
  return [...wordsOf(piece)].every((token) => kept.has(token) || !isContentWord(tokenAt(tree, token)));
}

/** Drops what is left of "X said" where it says no more, the pieces without content, and doubles; puts the rest in order. */
function settle(tree: Tree, pieces: readonly Piece[], whole: Piece, { attributions }: CutContext): readonly Piece[] {
  const heard = attributions.flatMap(({ attribution: { source, cue, content, setting } }) => [...source, ...cue, ...content, ...setting]);
  const isHeard = (token: number): boolean => isCovered(tree, token, heard);
  const claims = pieces.filter((piece) => !piece.carrier && hasContent(tree, piece));
  const left = pieces.filter((piece) => piece.carrier && [...wordsOf(piece)].some((token) => isContentWord(tokenAt(tree, token)) && !isHeard(token)));
  const spare = left.map((piece): Piece => ({ ...whole, predicate: piece.predicate, cuts: ['speech-act'] }));
  const all = [...claims, ...spare.slice(0, 1)];
  const seen = new Set<string>();
  return (all.length > 0 ? all : [whole]).filter((piece) => {
    const key = JSON.stringify(piece.items);
    return !seen.has(key) && seen.add(key);
  });
}

function hasContent(tree: Tree, piece: Piece): boolean {
  return [...wordsOf(piece)].some((token) => isContentWord(tokenAt(tree, token)));
}

function isCovered(tree: Tree, token: number, spans: readonly SpanPair[]): boolean {
  const { start, end } = tokenAt(tree, token);
  return spans.some(([from, to]) => from < end && start < to);
}
