/** A stretch of a text: half-open `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same as a pair, as the analysis prints it: `[start, end]`, half-open, UTF-16 code units. */
export type SpanPair = readonly [start: number, end: number];

/** The words that a span covers. */
export function textOf(text: string, [start, end]: SpanPair): string {
  return text.slice(start, end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: SpanPair, b: SpanPair): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: SpanPair, inner: SpanPair): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
