import type { Span, SpanPair } from '../domain/span';
import { loadModel } from './model/load-model';
import { splitChunk } from './tokens/split-chunk';
import type { TokenTables } from './tokens/token-tables';

/** A word and its place in the whole text. */
export interface Word extends Span {
  readonly form: string;
}

/**
 * The words of a stretch of a text as Universal Dependencies counts them for English ("do|n't", "Ida|'s", "can|not",
 * "$|5", "5|%"), in order, with offsets in the whole text. They do not overlap, lie inside the span and cover all of
 * it but white space; this holds for any text. Takes time linear in the span's length.
 */
export function tokenize(text: string, span: SpanPair, tables: TokenTables = loadModel().tokens): Word[] {
  const [from, to] = span;
  const words: Word[] = [];
  const chunks = Array.from(text.slice(from, to).matchAll(/\S+/gu));
  chunks.forEach((chunk, i) => {
    const around = { before: chunks[i - 1]?.[0] ?? '', next: chunks[i + 1]?.[0] ?? '' };
    for (const { start, end } of splitChunk(chunk[0], from + chunk.index, around, tables)) {
      words.push({ start, end, form: text.slice(start, end) });
    }
  });
  return words;
}
