import type { Block, BlockKind } from '../../domain/analysis';
import type { Span } from '../../domain/span';
import { findByline } from './byline';
import { boilerplateReason } from './boilerplate';
import { isCaption } from './caption';
import { readDateLine, readDateline } from './date-line';
import { readHead } from './head';
import { type Line, linesOf } from './line';
import { type Reading, setAside } from './reading';
import { relatedLines } from './related';
import { isSubhead } from './subhead';

/** A text's blocks, and what they say of the article itself. */
export interface BlockReading {
  readonly blocks: readonly Block[];
  readonly title: Span | null;
  readonly byline: Span | null;
  readonly date: (Span & { readonly value: string }) | null;
}

/** Cuts a text into blocks, says what each is, and finds title, byline and date. Time is linear. */
export function blocksOf(text: string): BlockReading {
  const lines = linesOf(text);
  const readings = lines.map(readAlone);
  // A text of one line has nothing around it that would say what it is.
  if (lines.length === 1 && lines[0]!.marker !== 'list-item') readings[0]!.kind = 'paragraph';
  const title = lines.length > 1 ? readHead(lines, readings) : null;
  for (const [index, reason] of relatedLines(lines, readings)) setAside(readings[index]!, reason);
  readings.forEach((reading, index) => {
    reading.kind ??= isSubhead(lines, readings, index) ? 'subhead' : 'paragraph';
  });
  const blocks = lines.map(({ start, end }, i): Block => {
    const { kind, repeats, reason } = readings[i]!;
    return { start, end, kind: kind ?? 'paragraph', repeats, reason };
  });
  return {
    blocks,
    title: title === null ? null : headingSpan(lines[title]!),
    byline: bylineOf(text, blocks),
    date: dateOf(text, blocks),
  };
}

/** What a line's own words say that it is. */
function readAlone(line: Line): Reading {
  const { words, wordCount, marker, isProse } = line;
  const reason = boilerplateReason(words, wordCount);
  if (reason !== null) return { kind: 'boilerplate', reason, repeats: null };
  return { kind: kindAlone(words, wordCount, marker, isProse), reason: null, repeats: null };
}

function kindAlone(
  words: string,
  wordCount: number,
  marker: Line['marker'],
  isProse: boolean,
): BlockKind | null {
  if (marker === 'subheading') return 'subhead';
  if (marker === 'list-item' || marker === 'quote') return marker;
  if (isCaption(words, wordCount)) return 'caption';
  if (isProse || marker === 'heading') return null;
  if (readDateLine(words) !== null) return 'dateline';
  if (findByline(words) !== null) return 'byline';
  return isPullQuote(words) ? 'quote' : null;
}

/** A line that is a quotation and the name of its speaker: "…" — Ida Roos */
function isPullQuote(words: string): boolean {
  return /^["“].{10,}["”]\s*[–—-]{1,2}\s*\p{Lu}[^.!?]{2,60}$/u.test(words);
}

/** The title's words without the marks of Markdown. */
function headingSpan({ start, end, words }: Line): Span {
  const mark = end - start - words.length;
  return { start: mark > 0 && mark <= 8 ? start + mark : start, end };
}

function bylineOf(text: string, blocks: readonly Block[]): Span | null {
  const block = blocks.find(({ kind }) => kind === 'byline');
  if (!block) return null;
  const names = findByline(text.slice(block.start, block.end));
  if (names) return { start: block.start + names.from, end: block.start + names.to };
  return { start: block.start, end: block.end };
}

/** The day of publication rather than of an update; else the dateline of the first paragraphs. */
function dateOf(text: string, blocks: readonly Block[]): (Span & { value: string }) | null {
  const days = blocks.flatMap(({ start, end, kind }) => {
    const isDayLine = kind === 'dateline' || kind === 'byline';
    const day = isDayLine ? readDateLine(text.slice(start, end), kind === 'byline') : null;
    return day
      ? [{ start: start + day.from, end: start + day.to, value: day.value, isUpdate: day.isUpdate }]
      : [];
  });
  const day = days.find(({ isUpdate }) => !isUpdate) ?? days[0];
  if (day) return { start: day.start, end: day.end, value: day.value };
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const dateline = first
    ? readDateline(text.slice(first.start, Math.min(first.end, first.start + 120)))
    : null;
  if (!first || !dateline) return null;
  return { start: first.start + dateline.from, end: first.start + dateline.to, value: dateline.value };
}
