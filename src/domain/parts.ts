import type { Fragment } from './analysis';
import { contains, overlaps, type SpanPair } from './span';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Spans in order, those that touch or have only white space and marks between them joined. */
export function joinSpans(text: string, spans: readonly SpanPair[]): readonly SpanPair[] {
  const joined: SpanPair[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && !hasWord(text.slice(last[1], span[0]))) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    } else joined.push(span);
  }
  return joined;
}

/** The stretches of the article that a wording is made of, as far as they stand within a place of it. */
export function spansOf(text: string, fragments: readonly Fragment[], within: SpanPair): readonly SpanPair[] {
  const verbatim = fragments.flatMap(({ because, from, text: words }) =>
    because === undefined && from !== null && hasWord(words) && contains(within, from) ? [from] : [],
  );
  return joinSpans(text, verbatim);
}

/** Whether a span shares a code unit with one of the others. */
export function touches(span: SpanPair, spans: readonly SpanPair[]): boolean {
  return spans.some((other) => overlaps(span, other));
}

// Words that join claims without being part of one.
const JOINTS = new Set([
  'that',
  'which',
  'while',
  'whereas',
  'both',
  'with',
  'when',
  'then',
  'than',
  'also',
  'whose',
]);

/** The words of a claim that none of its parts took up; words that only join do not count. */
export function leftOver(
  text: string,
  whole: readonly SpanPair[],
  parts: readonly (readonly SpanPair[])[],
): readonly string[] {
  const taken = parts.flat();
  return whole.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(WORD)]
      .filter(([word]) => /\p{N}/u.test(word) || (word.length > 3 && !JOINTS.has(word.toLowerCase())))
      .filter((match) => {
        const from = start + match.index;
        return !touches([from, from + match[0].length], taken);
      })
      .map(([word]) => word),
  );
}

/**
 * Where words stand in a stretch of the text, white space (or whatever else `between` allows) aside; several pieces with "…" between them stand one after the
 * other. Empty where they do not stand there.
 */
export function findWords(
  text: string,
  within: SpanPair,
  words: string,
  between = '\\s+',
): readonly SpanPair[] {
  const spans: SpanPair[] = [];
  let [at] = within;
  for (const piece of words.split(/\s*(?:…|\.{3})\s*/u).filter(hasWord)) {
    const pattern = piece
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .join(between);
    const match = new RegExp(pattern, 'u').exec(text.slice(at, within[1]));
    if (!match) return [];
    spans.push([at + match.index, at + match.index + match[0].length]);
    at = spans.at(-1)![1];
  }
  return spans;
}
