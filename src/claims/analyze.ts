import type { Analysis, Sentence, SkipReason } from '../domain/analysis';
import type { SpanPair } from '../domain/span';
import { cleanSpans, cleanText } from './clean';
import { claimsOf, type ReadSentence } from './claims-of';
import { eventFactuality } from './factuality/event-factuality';
import { layOut, layOutAround, type Layout } from './layout';
import { readSentences } from './read-sentences';
import { turnReason } from './skip/turn-reason';
import { asideReason, skipReason } from './skip/skip-reason';

export interface AnalyzeOptions {
  /** The article's ISO date, where the caller knows it; otherwise it is looked for in the text. */
  readonly date?: string | null;
  /** Sentences of the input taken as they stand, in order, without overlap. */
  readonly sentences?: readonly SpanPair[];
  /** Blocks by index that are kept (true) or set aside (false) against the engine's proposal. */
  readonly keep?: ReadonlyMap<number, boolean>;
  /** Three fifths of the time for the trees, and up to one word in a hundred more read wrong. */
  readonly fast?: boolean;
  /** Told before the first sentence and after each how many are read, and of how many; their claims come after the last. */
  readonly onRead?: (read: number, of: number) => void;
}

/** A text as it was read before its claims are looked for. */
export interface ReadText {
  readonly text: string;
  readonly layout: Layout;
  /** The sentences that are no boilerplate. */
  readonly read: readonly ReadSentence[];
  /** Why a sentence makes no claim, by its number; null where it may make one. */
  readonly reasons: readonly (SkipReason | null)[];
}

/** Lays a text out and reads the trees of its sentences. */
export function readText(input: string, options: AnalyzeOptions = {}): ReadText {
  const text = cleanText(input);
  const keep = options.keep ?? new Map<number, boolean>();
  const layout = options.sentences
    ? layOutAround(text, cleanSpans(input, options.sentences), keep)
    : layOut(text, keep);
  const { blocks } = layout;

  const turns = new Map(layout.turns.map((turn) => [turn.block, turn]));
  const parsed = readSentences(text, layout, options.fast, options.onRead);
  const reasons = layout.sentences.map(({ block }, index) => {
    const sentence = parsed[index];
    if (!sentence) return asideReason(blocks[block]!);
    return turnReason(sentence, turns.get(block)) ?? skipReason(sentence, blocks[block]!);
  });
  const read = layout.sentences.flatMap((_, index) => {
    const sentence = parsed[index];
    return sentence ? [{ parsed: sentence, index, isSkipped: reasons[index] !== null }] : [];
  });
  return { text, layout, read, reasons };
}

/** Reads a text: blocks, sentences, who says what, and its claims. Never throws; same input, same output. */
export function analyze(input: string, options: AnalyzeOptions = {}): Analysis {
  const { text, layout, read, reasons } = readText(input, options);
  const { blocks, title, byline, date } = layout;
  const { claims, attributions, conflicts, silent } = claimsOf(
    text,
    layout,
    read,
    options.date ?? date?.value ?? null,
  );

  const ids: number[][] = layout.sentences.map(() => []);
  for (const { id, sentence } of claims) ids[sentence]!.push(id);
  const sentences = layout.sentences.map(({ span: [start, end], block }, index): Sentence => ({
    start,
    end,
    block,
    claims: ids[index]!,
    skipped: ids[index]!.length > 0 ? null : { reason: reasons[index] ?? silent.get(index) ?? 'speech-act' },
  }));
  const events = read.flatMap((sentence) => eventFactuality(sentence.parsed));
  return {
    schema: 'stet.analysis/1',
    text,
    title,
    byline,
    date,
    blocks,
    sentences,
    attributions,
    claims,
    events,
    conflicts,
  };
}
