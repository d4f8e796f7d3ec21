const ELLIPSIS = /\[\s*(?:\.{3,}|…)\s*\]|\(\s*(?:\.{3,}|…)\s*\)|\.{3,}|…|\.(?: \.){2,3}/u;
const INSERTION = /\[[^\]]*\]/u;
const WHOLE_ELLIPSIS = new RegExp(`^(?:${ELLIPSIS.source})$`, 'u');

/** A part of a quote that stands in the source word by word, and what parts it from the one before. */
export interface QuotePart {
  readonly words: string;
  readonly after: 'ellipsis' | 'insertion';
  /** The marks before it, as they are written. */
  readonly marks: string;
}

/** The parts of a quote between its ellipses; `insertionsToo` cuts at bracketed insertions as well. */
export function cutQuote(quote: string, insertionsToo: boolean): readonly QuotePart[] {
  // "[T]he mayor": the editor changed the case of one letter.
  const plain = quote.replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
  const cut = insertionsToo
    ? new RegExp(`${ELLIPSIS.source}|${INSERTION.source}`, 'gu')
    : new RegExp(ELLIPSIS, 'gu');
  const parts: QuotePart[] = [];
  let after: QuotePart['after'] = 'insertion';
  let from = 0;
  let marks = '';
  for (const { 0: mark, index } of [...plain.matchAll(cut), { 0: '…', index: plain.length }]) {
    const words = plain.slice(from, index);
    if (/[\p{L}\p{N}]/u.test(words)) {
      parts.push({ words, after, marks });
      after = 'insertion';
      marks = '';
    }
    // Words may be left out where any of the marks between two parts is an ellipsis.
    if (WHOLE_ELLIPSIS.test(mark)) after = 'ellipsis';
    marks += mark;
    from = index + mark.length;
  }
  return parts;
}
