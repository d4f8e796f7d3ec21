const ELLIPSIS = /\[\s*(?:\.{3,}|…)\s*\]|\(\s*(?:\.{3,}|…)\s*\)|\.{3,}|…|\.(?: \.){2,3}/u;
const INSERTION = /\[[^\]]*\]/u;

/** The parts of a quote between its ellipses; `insertionsToo` cuts at bracketed insertions as well. */
export function cutQuote(quote: string, insertionsToo: boolean): readonly string[] {
  // "[T]he mayor": the editor changed the case of one letter.
  const plain = quote.replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
  const cut = insertionsToo ? new RegExp(`${ELLIPSIS.source}|${INSERTION.source}`, 'u') : ELLIPSIS;
  return plain.split(cut).filter((part) => /[\p{L}\p{N}]/u.test(part));
}
