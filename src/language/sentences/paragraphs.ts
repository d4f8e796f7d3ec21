import type { SpanPair } from '../../domain/span';

const BULLET = /^\s*(?:[•⁃◦▪‣·*]|[-–—]\s|#{1,6}\s|>|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])/u;
const UNFINISHED = /[\p{L}\p{N},;%’')\]–-]$/u;
/** A line that can only go on with the line before: lower case, closing or joining punctuation. */
const CONTINUES = /^(?:\p{Ll}|[.,;!?)\]%]|\(\s?\d)/u;
/** A line that cannot end so: "… closed after | Roos left". */
const OPEN =
  /\s(?:the|an?|of|and|or|but|that|by|from|with|at|after|before|because|when|while|whose|which|their|his|her|its|as|than|into)$/u;
/** The same before the name of a month or a day: "closed in | May". */
const OPEN_TIME = /\s(?:in|on|since|until|till|of|for|to|last|next|early|late)$/u;
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})/u;
/** Lines of text that a machine has wrapped are between these long. */
const SHORTEST_WRAP = 40;
const LONGEST_WRAP = 110;

/**
 * The paragraphs of a stretch: lines, but for lines that break off in the middle of a sentence and go on in the
 * next (text copied out of a PDF or an e-mail). White space at the edges of a paragraph is left out.
 */
export function splitParagraphs(text: string, [start, end]: SpanPair): SpanPair[] {
  const paragraphs: SpanPair[] = [];
  let group: SpanPair[] = [];
  for (const line of linesOf(text, start, end)) {
    if (line[0] < line[1]) {
      group.push(line);
    } else {
      pushGroup(text, group, paragraphs);
      group = [];
    }
  }
  pushGroup(text, group, paragraphs);
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
function pushGroup(text: string, lines: readonly SpanPair[], paragraphs: SpanPair[]): void {
  const wrapped = isWrapped(text, lines);
  let open: SpanPair | null = null;
  for (const line of lines) {
    if (open && (wrapped ? !isBullet(text, line) : goesOn(text, open, line))) {
      open = [open[0], line[1]];
    } else {
      if (open) paragraphs.push(open);
      open = line;
    }
  }
  if (open) paragraphs.push(open);
}

function isBullet(text: string, [start, end]: SpanPair): boolean {
  return BULLET.test(text.slice(start, Math.min(end, start + 12)));
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
function goesOn(text: string, line: SpanPair, next: SpanPair): boolean {
  if (!isUnfinished(text, line) || isBullet(text, next)) return false;
  const close = text.slice(Math.max(line[0], line[1] - 12), line[1]);
  const isOpen =
    OPEN.test(close) ||
    (OPEN_TIME.test(close) && TIME.test(text.slice(next[0], Math.min(next[1], next[0] + 12))));
  if (!isOpen && !CONTINUES.test(text.slice(next[0], next[0] + 4))) return false;
  const opening = text.slice(line[0], Math.min(line[1], line[0] + 200));
  return /^\P{L}*\p{Lu}/u.test(opening) && opening.split(/\s+/u).length >= 4;
}
