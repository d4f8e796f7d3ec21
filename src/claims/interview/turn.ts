import type { Block } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';

/** What one voice says in a printed conversation, as far as one paragraph holds it. */
export interface Turn {
  /** Index of its block. */
  readonly block: number;
  /** The marker before it ("A:", "Ida Roos:"); null where it has none. */
  readonly label: SpanPair | null;
  /** What is said, after the marker. */
  readonly words: SpanPair;
  /** Whether it puts a question, or says something that its speaker vouches for. */
  readonly role: 'question' | 'answer';
  /** The speaker's name as far as markers tell it; null for an "A", which only says that somebody answers. */
  readonly speaker: string | null;
}

/** A block of a text with its words. */
export interface Paragraph {
  readonly index: number;
  readonly span: SpanPair;
  readonly words: string;
}

/** The blocks that may hold a turn: all that are part of the article. */
export function paragraphsIn(text: string, blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap(({ start, end, kind, repeats }, index) =>
    kind === 'boilerplate' || kind === 'byline' || repeats !== null
      ? []
      : [{ index, span: [start, end], words: text.slice(start, end) }],
  );
}

const CLOSING = /["”’'»)\]*_\s]+$/u;

/** Whether words end by asking. */
export const asks = (words: string): boolean => words.replace(CLOSING, '').endsWith('?');

/** The words less what stands between quotation marks. */
const unquoted = (words: string): string => words.replace(/["“„«][^"”»]*["”»]?/gu, ' ');

/** Whether words speak of whoever says them, outside quotation marks. */
export const speaksOfSelf = (words: string): boolean =>
  /(?<![\p{L}])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)(?![\p{L}])/u.test(unquoted(words));

const TOLD =
  /\b(?:says?|said|adds?|added|laugh(?:s|ed)|smil(?:es|ed)|nod(?:s|ded)|paus(?:es|ed)|shrug(?:s|ged)|sigh(?:s|ed))\b/u;

/** Whether a paragraph tells of a speaker rather than being what they say. */
export const isTold = (words: string): boolean => !speaksOfSelf(words) && TOLD.test(unquoted(words));

/**
 * Unmarked paragraphs straight after an answer go on with it as long as they speak of whoever says them; the first that
 * does not is the writer's.
 */
export function withContinuations(turns: readonly Turn[], paragraphs: readonly Paragraph[]): Turn[] {
  const byBlock = new Map(turns.map((turn) => [turn.block, turn]));
  const all: Turn[] = [];
  let last: Turn | undefined;
  for (const { index, span, words } of paragraphs) {
    const goesOn = last?.role === 'answer' && speaksOfSelf(words) && !/^["“„«]/u.test(words) && !asks(words);
    last =
      byBlock.get(index) ??
      (last && goesOn ? { ...last, block: index, label: null, words: span } : undefined);
    if (last) all.push(last);
  }
  return all;
}
