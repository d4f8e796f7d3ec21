import type { SpanPair } from '../../domain/span';
import { cutQuote, type QuotePart } from './cut-quote';
import { type Letters, lettersOf } from './letters';
import { leavesNegationOut, negationAfter, negationBefore, putsNegationIn } from './negations';
import { nearestPassage, type QuotePiece } from './nearest-passage';
import { isSameSetting } from './same-setting';

export type { QuotePiece };

/** Whether a quote stands in a stored text, and where. Spans index the stored text. */
export type QuoteCheck =
  | {
      readonly found: 'stands';
      /** From the first word of the quote to its last. */
      readonly span: SpanPair;
      /** One span a part, where ellipses or insertions cut the quote. */
      readonly parts: readonly SpanPair[];
    }
  | {
      readonly found: 'differs';
      readonly span: SpanPair;
      /** The passage and the quote laid over each other. */
      readonly pieces: readonly QuotePiece[];
      /** 0…1: how much of the words both have. */
      readonly likeness: number;
    }
  | { readonly found: 'absent' };

/** Between two parts of a quote at most so many characters are left out; further apart they are two quotes. */
const LONGEST_GAP = 1_000;
/** A passage that shares less with the quote is another sentence. */
const LEAST_LIKENESS = 0.5;
/** Only so many places are tried where the letters of the first part stand. */
const MOST_PLACES = 200;
/** What an insertion may stand for: words that only point at somebody or something. */
const PRONOUN =
  /^(?:I|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|it|its|they|them|their|theirs|this|that|these|those|who|whose|whom|there|here)$/iu;

/**
 * Holds a quote against a stored text. White space, quotation marks, hyphens and the case of the first letter are
 * forgiven; an ellipsis stands for words left out, a bracketed insertion for words put in or for a pronoun ("[Holt] was
 * not able" for "he was not able"), never for other words of the source. Neither may put a negation in or leave one out.
 * Words in capitals are compared without their case. Otherwise the nearest passage is
 * given with what differs, also in accents; a passage with less than half of the words is no passage.
 */
export function holdQuote(quote: string, text: string): QuoteCheck {
  const source = lettersOf(text);
  for (const insertionsToo of [false, true]) {
    const parts = placeParts(cutQuote(quote, insertionsToo), text, source);
    if (parts === null) continue;
    const spans = parts.map(({ span }) => span);
    const span: SpanPair = [spans[0]![0], spans.at(-1)![1]];
    const ends = insertionsToo ? swallowedAtEnds(quote, parts, text) : span;
    const isWhole = ends[0] === span[0] && ends[1] === span[1];
    if (isWhole && !parts.some(({ isTurned }) => isTurned)) return { found: 'stands', span, parts: spans };
    return { found: 'differs', span: ends, pieces: turnedPieces(parts, text, ends), likeness: 1 };
  }
  const near = nearestPassage(quote, text);
  if (near === null || near.likeness < LEAST_LIKENESS) return { found: 'absent' };
  return { found: 'differs', span: near.span, pieces: near.pieces, likeness: near.likeness };
}

/** A part of a quote in the source. */
interface PlacedPart {
  readonly span: SpanPair;
  readonly marks: string;
  /** Between it and the part before a negation was put in or left out. */
  readonly isTurned: boolean;
}

/** Where the parts stand one after another, if they can without a negation between them; null where they do not stand. */
function placeParts(
  parts: readonly QuotePart[],
  text: string,
  source: Letters,
): readonly PlacedPart[] | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  let turned: readonly PlacedPart[] | null = null;
  for (const start of placesOf(first.words, text, source, 0, text.length)) {
    const placed: PlacedPart[] = [
      { span: start, marks: first.marks, isTurned: turnsFirst(first.marks, text, start[0]) },
    ];
    for (const part of others) {
      const next = placeAfter(part, placed.at(-1)!.span[1], text, source);
      if (next === undefined) break;
      placed.push(next);
    }
    if (placed.length < parts.length) continue;
    if (!placed.some(({ isTurned }) => isTurned)) return placed;
    turned ??= placed;
  }
  return turned;
}

const INSERTED_LAST = /\[(?!\s*sic\s*\])[^\]]*\p{L}[^\]]*\][^\p{L}\p{N}]*$/iu;

/** The span of a quote with the negations that an insertion at its beginning or its end stands in the place of. */
function swallowedAtEnds(quote: string, parts: readonly PlacedPart[], text: string): SpanPair {
  const { span, marks } = parts[0]!;
  const end = parts.at(-1)!.span[1];
  const isInsertedFirst = /\[[^\]]*\p{L}/u.test(marks) && !putsNegationIn(marks);
  const inserted = INSERTED_LAST.exec(quote)?.[0] ?? '';
  const before = isInsertedFirst ? negationBefore(text, span[0]) : null;
  const after = inserted === '' || putsNegationIn(inserted) ? null : negationAfter(text, end);
  return [before ?? span[0], after ?? end];
}

/**
 * The quote laid over the source, where its parts stand and only a negation was put in or left out between them or at its ends.
 *
 * @param ends from the negation before the quote to the one after it
 */
function turnedPieces(parts: readonly PlacedPart[], text: string, ends: SpanPair): readonly QuotePiece[] {
  const last = text.slice(parts.at(-1)!.span[1], ends[1]).trim();
  const tail: QuotePiece[] = last === '' ? [] : [{ text: last, in: 'source' }];
  const pieces = parts.flatMap(({ span, marks, isTurned }, i) => {
    const skipped = text.slice(i === 0 ? ends[0] : parts[i - 1]!.span[1], span[0]).trim();
    const own: QuotePiece[] = isTurned && putsNegationIn(marks) ? [{ text: marks, in: 'quote' }] : [];
    const left: QuotePiece[] = skipped === '' ? [] : [{ text: skipped, in: 'source' }];
    return [...own, ...left, { text: text.slice(...span), in: 'both' as const }];
  });
  return [...pieces, ...tail];
}

/** Whether an insertion at the beginning puts a negation in that the source has not before these words either. */
const turnsFirst = (marks: string, text: string, at: number): boolean =>
  putsNegationIn(marks) && negationBefore(text, at) === null;

/** The first place of a part that what stands before it in the quote allows, from `from` on. */
function placeAfter(
  { words, after, marks }: QuotePart,
  from: number,
  text: string,
  source: Letters,
): PlacedPart | undefined {
  for (const span of placesOf(words, text, source, from, from + LONGEST_GAP)) {
    const between = text.slice(from, span[0]);
    const skipped = between.match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? [];
    const isAllowed =
      after === 'ellipsis' || skipped.length === 0 || (skipped.length === 1 && PRONOUN.test(skipped[0]));
    // What is left out only grows with later places.
    if (isAllowed) return { span, marks, isTurned: putsNegationIn(marks) || leavesNegationOut(between) };
  }
  return undefined;
}

/** Places, first to last, where a part stands in the text and begins in `[from, to]`. */
function* placesOf(
  part: string,
  text: string,
  source: Letters,
  from: number,
  to: number,
): Generator<SpanPair, undefined> {
  const letters = lettersOf(part);
  const count = letters.text.length;
  if (count === 0) return;
  let at = firstAtOrAfter(source.start, from) - 1;
  for (let tried = 0; tried < MOST_PLACES; tried++) {
    at = source.text.indexOf(letters.text, at + 1);
    if (at < 0 || source.start[at]! > to) return;
    const same =
      isWholeWords(source, text, at, count) &&
      isSameSetting(
        { original: part, letters, from: 0 },
        { original: text, letters: source, from: at },
        count,
      );
    if (same) yield [source.start[at]!, source.end[at + count - 1]!];
  }
}

/** "art" does not stand in "party". */
function isWholeWords({ start, end }: Letters, text: string, at: number, count: number): boolean {
  const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
  const before = text.charAt(start[at]! - 1);
  const after = text.charAt(end[at + count - 1]!);
  return !isLetter(before) && !isLetter(after);
}

function firstAtOrAfter(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
