import type { SpanPair } from '../../domain/span';

/** A run of letters, a run of digits (with its points and commas), or one other character. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const PIECES = /\d+(?:[.,]\d+)*|\p{L}+(?:['’]\p{L}+)*|[^\s\p{L}\d]/gu;

/** Cuts a stretch of text into raw words, in order; a hyphen, a sign and a unit glued to a number stand alone. */
export function readRawWords(text: string, [start, end]: SpanPair): RawWord[] {
  const words: RawWord[] = [];
  for (const match of text.slice(start, end).matchAll(PIECES)) {
    const at = start + match.index;
    words.push({ start: at, end: at + match[0].length, text: match[0], lower: match[0].toLowerCase() });
  }
  return words;
}

/** Whether a word stands directly behind the one before it, with no white space between. */
export function isGlued(words: readonly RawWord[], at: number): boolean {
  return at > 0 && at < words.length && words[at - 1]!.end === words[at]!.start;
}
