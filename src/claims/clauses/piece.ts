import { dependents, isUnder, tokenAt, yieldOf, type Tree } from '../trees/tree';

/**
 * One element of a piece's wording, in order: a word of the sentence that stays where it stands, words of the sentence
 * said again in brackets ("[The mill] laid off 40 people"), or a word that a rule supplies ("[is]").
 */
export type Item =
  | { readonly kind: 'word'; readonly token: number }
  | {
      readonly kind: 'copy';
      readonly tokens: readonly number[];
      readonly because: string;
      readonly possessive?: true;
      /** Said as the one who has something: what "its" stands for, without the possessive ending. */
      readonly isOwner?: true;
    }
  | {
      readonly kind: 'supplied';
      readonly text: string;
      readonly because: string;
      /** The word of the sentence that this one stands for ("[raises]" for "raise"). */
      readonly standsFor?: number;
    };

/**
 * A claim in the making: part of a sentence that the rules may still cut. Rules take one and give back the smaller
 * pieces that it falls into.
 */
export interface Piece {
  readonly items: readonly Item[];
  /** Token index of the word that says something of the subject; the claim's main event. */
  readonly predicate: number;
  /** Tokens of the subject, where a rule has put one in; else the tree is asked. */
  readonly subject: readonly number[] | null;
  /** Index of the attribution whose content it is, or null. */
  readonly attribution: number | null;
  /** True of the words around reported speech ("Beck said on Monday"): no claim, unless something is left over. */
  readonly carrier: boolean;
  /** True where no rule may cut any more. */
  readonly whole: boolean;
  /** Tokens about which a rule has told something while leaving them in place (the name after a title). */
  readonly told: readonly number[];
  /** Names of the rules that made it, first to last. */
  readonly cuts: readonly string[];
}

/** The piece that is the whole sentence. */
export function wholePiece(tree: Tree): Piece {
  return {
    items: tree.tokens.map((_, token) => ({ kind: 'word', token })),
    predicate: Math.max(0, tree.root),
    subject: null,
    attribution: null,
    carrier: false,
    whole: false,
    told: [],
    cuts: [],
  };
}

/** The same piece as the shape that all have, as `tokenOf`: rules make theirs by spreading. */
export function pieceOf(made: Piece): Piece {
  const { items, predicate, subject, attribution, carrier, whole, told, cuts } = made;
  return { items, predicate, subject, attribution, carrier, whole, told, cuts };
}

/** The words of the sentence that a piece holds, insertions left out. */
export function wordsOf(piece: Piece): ReadonlySet<number> {
  return readingOf(piece).words;
}

/** All tokens that a piece speaks for: its words, the words it says again, the words that an insertion stands for. */
export function tokensOf(piece: Piece): ReadonlySet<number> {
  return readingOf(piece).tokens;
}

interface PieceReading {
  readonly words: ReadonlySet<number>;
  readonly tokens: ReadonlySet<number>;
}

const readings = new WeakMap<Piece, PieceReading>();

/** A piece's words and tokens, read once: every rule asks for them. */
function readingOf(piece: Piece): PieceReading {
  const known = readings.get(piece);
  if (known) return known;
  const words = new Set<number>();
  const tokens = new Set<number>();
  for (const item of piece.items) {
    if (item.kind === 'word') {
      words.add(item.token);
      tokens.add(item.token);
    } else if (item.kind === 'copy') for (const token of item.tokens) tokens.add(token);
    else if (item.standsFor !== undefined) tokens.add(item.standsFor);
  }
  const reading = { words, tokens };
  readings.set(piece, reading);
  return reading;
}

/** Whether a rule has put a past "be" into a piece: "[The ferry] [was] built in 1902, costing £2m". */
export const isToldPast = (piece: Piece): boolean =>
  piece.items.some((item) => item.kind === 'supplied' && /^(was|were)$/u.test(item.text));

const MARK = /^[,–—-]$|^--$/u;

/**
 * A piece without some of its words, and without the commas and dashes or the pair of brackets that set them off: the
 * marks directly before and after each gap.
 */
export function without(tree: Tree, piece: Piece, gone: ReadonlySet<number>): Piece {
  const form = (token: number): string => tree.tokens[token]?.form ?? '';
  const words = wordsOf(piece);
  const isOut = (token: number): boolean =>
    gone.has(token) || (!words.has(token) && token >= 0 && token < tree.tokens.length);
  const dropped = new Set(gone);
  for (const first of gone) {
    // What another cut has taken out lies in the gap as well.
    let [opening, closing] = [first - 1, first + 1];
    while (isOut(opening) && !gone.has(opening)) opening -= 1;
    if (gone.has(opening)) continue;
    while (isOut(closing)) closing += 1;
    const bracketed = form(opening) === '(' && form(closing) === ')';
    if (bracketed || MARK.test(form(opening))) dropped.add(opening);
    const isNeeded =
      (form(closing) === ',' &&
        (opensAside(tree, closing + 1) || closesOther(tree, words, dropped, closing))) ||
      isBoundary(tree, opening, closing);
    if (bracketed || (MARK.test(form(closing)) && !isNeeded)) dropped.add(closing);
  }
  return { ...piece, items: piece.items.filter((item) => item.kind !== 'word' || !dropped.has(item.token)) };
}

/**
 * Whether the comma that closes a gap right before a verb closes another aside of the verb's subject as well: "The firm, which
 * employs 30 people, all in Cork, lost …" without the last three words.
 */
function closesOther(
  tree: Tree,
  words: ReadonlySet<number>,
  dropped: ReadonlySet<number>,
  closing: number,
): boolean {
  const next = tree.tokens[closing + 1];
  if (!next || !/^(VBD|VBZ|VBP|MD)$/u.test(next.xpos) || !words.has(closing + 1)) return false;
  const verb = /^(aux|cop)/u.test(next.deprel) ? next.head : closing + 1;
  const subject = dependents(tree, verb, 'nsubj').find((child) => child < closing);
  if (subject === undefined || !words.has(subject)) return false;
  const last = Math.max(subject, ...dependents(tree, subject, 'conj').filter((member) => member < closing));
  const left = tree.tokens.flatMap(({ form }, token) =>
    form === ',' && token > last && token < closing && words.has(token) && !dropped.has(token) ? [token] : [],
  );
  return left.length % 2 === 1;
}

/** Whether one more aside begins at a word: a relative clause, a participle, or an apposition with an article. */
function opensAside(tree: Tree, token: number): boolean {
  const own = tree.tokens[token];
  if (own === undefined) return false;
  const { form, upos, xpos, deprel, head } = own;
  if (/^(who|whom|whose|which|where)$/iu.test(form)) return true;
  if (/^VB[GN]$/u.test(xpos) && /^(advcl|acl)$/u.test(deprel))
    return dependents(tree, token, 'nsubj').every((subject) => subject > token);
  return upos === 'DET' && head > token && tokenAt(tree, head).deprel === 'appos';
}

/**
 * Whether the mark that closes a gap also parts two clauses, and so stays: "If the fund refuses the bid, which was sent
 * off, the town must borrow" without the relative clause.
 */
function isBoundary(tree: Tree, before: number, closing: number): boolean {
  let left = before;
  while (left >= 0 && tokenAt(tree, left).upos === 'PUNCT') left -= 1;
  const right = tree.tokens[closing + 1];
  if (left < 0 || right === undefined || /^(CCONJ|SCONJ|PUNCT|AUX|VERB)$/u.test(right.upos)) return false;
  const opening = clauseOf(tree, left);
  const head = tokenAt(tree, opening);
  return (
    head.deprel === 'advcl' &&
    head.head > closing &&
    clauseOf(tree, closing + 1) === head.head &&
    isUnder(tree, left, opening)
  );
}

/** The clause that a word belongs to: the word of it that has one of the relations between clauses. */
function clauseOf(tree: Tree, token: number): number {
  let at = token;
  while (tokenAt(tree, at).head >= 0 && !/^(advcl|ccomp|parataxis|acl|csubj)/u.test(tokenAt(tree, at).deprel))
    at = tokenAt(tree, at).head;
  return at;
}

/** The words of a subtree that the piece holds, in reading order. */
export function wordsUnder(tree: Tree, words: ReadonlySet<number>, top: number): number[] {
  return yieldOf(tree, top).filter((token) => words.has(token));
}

/** Words that stand where they stood. */
export function keep(tokens: readonly number[]): Item[] {
  return tokens.map((token) => ({ kind: 'word', token }));
}

/** Words of the sentence said again, in brackets; nothing for no words. */
export function copy(tokens: readonly number[], because: string): Item[] {
  return tokens.length > 0 ? [{ kind: 'copy', tokens, because }] : [];
}

/** A piece with words said again at the end of its predicate: before what is still joined to that, and the mark that closes it. */
export function withEnding(tree: Tree, piece: Piece, ending: readonly number[]): Piece {
  const { items, predicate } = piece;
  const words = wordsOf(piece);
  const joined = dependents(tree, predicate, 'conj').flatMap((other) => wordsUnder(tree, words, other));
  const behind = Math.min(...joined.filter((token) => token > predicate));
  const last = items.findLastIndex(
    (item) => item.kind !== 'word' || (item.token < behind && tokenAt(tree, item.token).upos !== 'PUNCT'),
  );
  return {
    ...piece,
    items: [...items.slice(0, last + 1), ...copy(ending, 'shared ending'), ...items.slice(last + 1)],
  };
}

/** Tokens without the punctuation at their edges. */
export function trimmed(tree: Tree, tokens: readonly number[]): number[] {
  const isPunct = (token: number | undefined): boolean =>
    token !== undefined &&
    tokenAt(tree, token).upos === 'PUNCT' &&
    !/^["“”'‘’()]/u.test(tokenAt(tree, token).form);
  let [from, to] = [0, tokens.length];
  while (from < to && isPunct(tokens[from])) from += 1;
  while (to > from && isPunct(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}
