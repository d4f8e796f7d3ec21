import type { SpanPair } from '../../domain/span';

/** Lines of text that a machine has wrapped are between these long. */
export const SHORTEST_WRAP = 40;
export const LONGEST_WRAP = 110;
/** A line that can only break off: it ends in a letter or a comma, and the next begins with a small letter. */
const BROKEN = /[\p{L},;’'-]$/u;
const SMALL = /^["“‘'(]?\p{Ll}/u;
/** How many such lines tell that a text is wrapped, and which share of them must be full. */
const FEWEST = 3;
const SHARE = 0.85;
/** What a line may fall short of the width: some programs even out the lines of a paragraph. */
const SLACK = 0.1;

/** Between the columns of a table. */
const COLUMNS = /\t| {3}|\s\|\s/u;

/** How wide a machine has wrapped a text; null for one whose lines end where their writer broke them. */
export type Width = number | null;

/** The width at which a text is wrapped, by the lines that break off in the middle of a sentence. */
export function wrapWidth(text: string, lines: readonly SpanPair[]): Width {
  const broken: (readonly [SpanPair, SpanPair])[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && isBroken(text, line, next)) broken.push([line, next]);
  });
  if (broken.length < FEWEST) return null;
  const width = broken.reduce((most, [[start, end]]) => Math.max(most, end - start), 0);
  if (width < SHORTEST_WRAP || width > LONGEST_WRAP) return null;
  const full = broken.filter(([line, next]) => isFull(text, line, next, width)).length;
  return full >= broken.length * SHARE ? width : null;
}

/** Whether the first word of the next line had no room in this one: "… at the | University of Ulm". */
export function isFull(text: string, line: SpanPair, next: SpanPair, width: Width): boolean {
  if (width === null) return false;
  const length = line[1] - line[0];
  if (length > width * (1 + SLACK) || COLUMNS.test(text.slice(...line))) return false;
  const word = /^\S*/u.exec(text.slice(next[0], Math.min(next[1], next[0] + LONGEST_WRAP)))![0];
  return length + 1 + word.length > width * (1 - SLACK);
}

function isBroken(text: string, line: SpanPair, next: SpanPair): boolean {
  return (
    line[0] < line[1] &&
    next[0] < next[1] &&
    BROKEN.test(text.charAt(line[1] - 1)) &&
    SMALL.test(text.slice(next[0], Math.min(next[1], next[0] + 2)))
  );
}
