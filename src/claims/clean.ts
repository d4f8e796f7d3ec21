import type { SpanPair } from '../domain/span';

/** The text as the analysis indexes it: without a byte order mark, CRLF and lone CR as LF; nothing else changes. */
export function cleanText(input: string): string {
  return input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Spans of the input, in order and without overlap, as spans of its clean text. */
export function cleanSpans(input: string, spans: readonly SpanPair[]): readonly SpanPair[] {
  let read = 0;
  let clean = 0;
  const place = (offset: number): number => {
    clean += cleanLength(input, read, offset);
    read = offset;
    return clean;
  };
  return spans.map(([start, end]) => [place(start), place(end)]);
}

/** How many code units a stretch of the input leaves in the clean text. */
function cleanLength(input: string, from: number, to: number): number {
  let length = to - from;
  if (from === 0 && to > 0 && input.startsWith('\uFEFF')) length -= 1;
  for (let at = input.indexOf('\r', from); at !== -1 && at < to; at = input.indexOf('\r', at + 1)) {
    if (input.charAt(at + 1) === '\n') length -= 1;
  }
  return length;
}
