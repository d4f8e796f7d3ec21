import type { SpanPair } from '../../domain/span';
import { isOpenLine } from './open-line';
import { isFull, LONGEST_WRAP, SHORTEST_WRAP, type Width, wrapWidth } from './wrap-width';

const BULLET = /^\s*(?:[•⁃◦▪‣·*]|[-–—]\s|#{1,6}\s|>|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)](?=\s+\S))/u;
/** "J. Roberts": an initial that looks like the mark of a list. */
const INITIAL = /^\p{Lu}\.\s\p{Lu}/u;
/** A number that counts on from another. */
const LATER_ITEM = /^(?!1\D)\d/u;
/** Who wrote the article, and when: no line goes on so. */
const CREDIT = /^(?:By\s\p{Lu}|(?:Published|Updated|Posted)(?:\s\p{Ll}+)?:)/u;
const UNFINISHED = /[\p{L}\p{N},;%’')\]–-]$/u;
/** A line that can only go on with the line before: lower case, closing or joining punctuation. */
const CONTINUES = /^(?:\p{Ll}|[.,;!?)\]%]|\(\s?\d)/u;
const FEWEST_VERSES = 4;
const LONGEST_VERSE = 60;

/**
 * The paragraphs of a stretch: lines, but for lines that break off in the middle of a sentence and go on in the
 * next (text copied out of a PDF or an e-mail). White space at the edges of a paragraph is left out.
 */
export function splitParagraphs(text: string, [start, end]: SpanPair): SpanPair[] {
  const lines = [...linesOf(text, start, end)];
  const width = wrapWidth(text, lines);
  const paragraphs: SpanPair[] = [];
  let group: SpanPair[] = [];
  for (const line of lines) {
    if (line[0] < line[1]) {
      group.push(line);
    } else {
      pushGroup(text, group, width, paragraphs);
      group = [];
    }
  }
  pushGroup(text, group, width, paragraphs);
  return paragraphs;
}

function* linesOf(text: string, start: number, end: number): Generator<SpanPair> {
  let from = start;
  while (from <= end) {
    const found = text.indexOf('\n', from);
    const to = found === -1 || found > end ? end : found;
    yield trim(text, from, to);
    from = to + 1;
  }
}

/** The stretch without white space at its edges; empty at `from` where there is nothing else. */
export function trim(text: string, from: number, to: number): SpanPair {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Adds the paragraphs of consecutive lines that no empty line parts. */
function pushGroup(text: string, lines: readonly SpanPair[], width: Width, paragraphs: SpanPair[]): void {
  const isOne = isWrapped(text, lines);
  const isPoem = isVerse(text, lines);
  let open: SpanPair | null = null;
  let last: SpanPair | null = null;
  for (const line of lines) {
    const isMore =
      open !== null &&
      last !== null &&
      !opensAnew(text, line, open) &&
      (isOne || isFull(text, last, line, width) || goesOn(text, open, line, isPoem));
    if (open && isMore) {
      open = [open[0], line[1]];
    } else {
      if (open) paragraphs.push(open);
      open = line;
    }
    last = line;
  }
  if (open) paragraphs.push(open);
}

/** Whether a line is the item of a list, or credits the article: no line before it goes on in it. */
function opensAnew(text: string, line: SpanPair, before: SpanPair): boolean {
  const opening = text.slice(line[0], Math.min(line[1], line[0] + 12));
  if (CREDIT.test(opening)) return true;
  if (!isItem(opening)) return false;
  // "was reduced to | 34. The rest …": no list begins so.
  if (!LATER_ITEM.test(opening) || !isUnfinished(text, before)) return true;
  return isItem(text.slice(before[0], Math.min(before[1], before[0] + 12)));
}

const isItem = (opening: string): boolean => BULLET.test(opening) && !INITIAL.test(opening);

/** A stanza: four short lines and more, each with a capital. */
function isVerse(text: string, lines: readonly SpanPair[]): boolean {
  return (
    lines.length >= FEWEST_VERSES &&
    lines.every(
      ([start, end]) =>
        end - start <= LONGEST_VERSE && /^\P{L}*\p{Lu}/u.test(text.slice(start, Math.min(end, start + 8))),
    )
  );
}

/** Whether a machine broke these lines: all but the last about equally long, most in the middle of a sentence. */
function isWrapped(text: string, lines: readonly SpanPair[]): boolean {
  if (lines.length < 3) return false;
  const lengths = lines.slice(0, -1).map(([start, end]) => end - start);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (longest > LONGEST_WRAP || longest < SHORTEST_WRAP) return false;
  if (lengths.some((length) => length < longest * 0.7)) return false;
  const unfinished = lines.slice(0, -1).filter((line) => isUnfinished(text, line)).length;
  const lower = lines.slice(1).filter(([start]) => /\p{Ll}/u.test(text.charAt(start))).length;
  return unfinished * 2 >= lengths.length && lower * 3 >= lengths.length;
}

function isUnfinished(text: string, [, end]: SpanPair): boolean {
  return UNFINISHED.test(text.charAt(end - 1));
}

/** Whether the line breaks off in the middle of a sentence that `next` takes up. */
function goesOn(text: string, line: SpanPair, next: SpanPair, isPoem: boolean): boolean {
  const opening = text.slice(line[0], Math.min(line[1], line[0] + 200));
  if (!/^\P{L}*\p{Lu}/u.test(opening)) return false;
  const words = opening.split(/\s+/u).length;
  if (words >= 3 && !isPoem && isOpenLine(text, line, next)) return true;
  return (
    words >= 4 &&
    isUnfinished(text, line) &&
    CONTINUES.test(text.slice(next[0], Math.min(next[1], next[0] + 4)))
  );
}
