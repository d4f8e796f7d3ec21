/** What may stand before the first letter of a sentence. */
const OPENERS = /["'“”„‘’«»‹›([{¿¡*_–—-]/u;

/** What follows a full stop, seen through opening quotation marks, brackets and dashes. */
export interface NextWord {
  readonly kind: 'none' | 'capital' | 'lower' | 'figure' | 'other';
  /** The word itself, at most 40 code units; empty for `none` and `other`. */
  readonly word: string;
  /** Offset of its first character. */
  readonly at: number;
  /** The opening marks between the white space and the word. */
  readonly opening: string;
}

/** Reads the word at or after `at` (white space already skipped), not beyond `end`. */
export function readNextWord(text: string, at: number, end: number): NextWord {
  let from = at;
  const limit = Math.min(end, at + 12);
  while (from < limit && (OPENERS.test(text.charAt(from)) || (from > at && text.charAt(from) === ' ')))
    from += 1;
  const opening = text.slice(at, from);
  if (from >= end) return { kind: 'none', word: '', at: from, opening };
  const word =
    /^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’]*/u.exec(text.slice(from, Math.min(end, from + 40)))?.[0] ?? '';
  return { kind: kindOf(word, text.charAt(from)), word, at: from, opening };
}

function kindOf(word: string, first: string): NextWord['kind'] {
  if (/^\p{N}/u.test(word) || /^[$€£¥₹#]/u.test(first)) return 'figure';
  // "iPhone", "eBay", "macOS" at the head of a sentence keep their small letter.
  if (/^\p{Ll}/u.test(word)) return /^\p{Ll}{1,5}\p{Lu}/u.test(word) ? 'capital' : 'lower';
  if (word !== '' || first === '©') return 'capital';
  return 'other';
}
