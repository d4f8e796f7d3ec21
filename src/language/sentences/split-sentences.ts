import type { SpanPair } from '../../domain/span';
import { findDateline } from './dateline';
import { endsSentence } from './boundary';
import { pairBrackets } from './brackets';
import { findListItems } from './list-markers';
import { readNextWord } from './next-word';
import { isInsideShortQuote } from './short-quote';
import { isSpace, splitParagraphs, trim } from './paragraphs';

/** Full stops and their kin: a run of them, or dots set apart by single spaces. */
const MARKS = /\.(?: ?\.)+|[.!?…‼⁇⁈⁉؟।]+(?:\.+)?|[。．！？]+/gu;
/** How much of the sentence so far a full stop is judged by. */
const BEHIND = 300;
const CLOSERS = /["'”’»›)\]}*_]/u;
/** A note's number after the full stop: "[12]", "[3][4]", "11 12". */
const NOTE = /^(?:\s?\[(?:\d{1,3}|[a-z]|citation needed)\])+|^\d{1,3}(?:[ ,–-]\d{1,3})*(?=\s+\p{Lu})/u;
const ADDRESS =
  /@|:\/\/|www\.|\.(?:com|org|net|gov|edu|co|io|js|html?|php|pdf|docx?|txt|jpe?g|png|zip|csv|xlsx?|py|exe)\b/iu;

/**
 * The sentences of a stretch, in order; they tile it with only white space between. Line breaks end a sentence
 * unless the line breaks off in the middle of one. Offsets are UTF-16 code units of `text`. Time is linear.
 */
export function splitSentences(text: string, span: SpanPair): SpanPair[] {
  return splitParagraphs(text, span).flatMap((paragraph) => splitParagraph(text, paragraph));
}

/** The same of a stretch that is one paragraph, whatever its line breaks. */
export function splitParagraph(text: string, paragraph: SpanPair): SpanPair[] {
  const dateline = findDateline(text, paragraph);
  // "WASHINGTON, D.C. -" is one, whatever its full stops.
  const sentences: SpanPair[] = dateline.map((end) => trim(text, paragraph[0], end));
  let from = dateline[0] ?? paragraph[0];
  for (const item of [...findListItems(text, paragraph), paragraph[1]]) {
    if (item > from) for (const one of splitStretch(text, trim(text, from, item))) sentences.push(one);
    from = Math.max(from, item);
  }
  return sentences;
}

/** Works on a copy of the stretch, so that no search runs on into the rest of a long text. */
function splitStretch(text: string, [start, end]: SpanPair): SpanPair[] {
  return splitWords(text.slice(start, end)).map(([from, to]) => [start + from, start + to]);
}

function splitWords(words: string): SpanPair[] {
  const brackets = pairBrackets(words);
  const sentences: SpanPair[] = [];
  const marks = new RegExp(MARKS);
  let from = 0;
  let bracket = 0;
  for (let found = marks.exec(words); found; found = marks.exec(words)) {
    while (bracket < brackets.length && brackets[bracket]![1] < found.index) bracket += 1;
    const around = brackets[bracket];
    // A bracket in the middle of a sentence belongs to it, however many sentences it holds.
    if (
      around &&
      around[0] < found.index &&
      around[0] > from &&
      !closesAt(words, marks.lastIndex, around[1])
    ) {
      continue;
    }
    const cut = findCut(words, found.index, found[0], from, words.length);
    if (cut === null || isInsideShortQuote(words, found.index, cut, from, words.length)) continue;
    const next = trim(words, cut, words.length);
    if (next[0] >= words.length) break;
    sentences.push(trim(words, from, cut));
    from = next[0];
    marks.lastIndex = Math.max(from, marks.lastIndex);
  }
  if (from < words.length) sentences.push([from, words.length]);
  return sentences;
}

/** Whether only closing marks stand between the full stop and the bracket's end. */
function closesAt(text: string, at: number, closing: number): boolean {
  for (let i = at; i < closing; i += 1) if (!CLOSERS.test(text.charAt(i))) return false;
  return true;
}

/** Where the sentence ends that began at `from`, if it ends with these marks; null if it goes on. */
function findCut(text: string, at: number, marks: string, from: number, end: number): number | null {
  if (/^[。．！？]/u.test(marks)) return skipClosers(text, at + marks.length, end);
  const before = wordBefore(text, at, from);
  const first = omissionFrom(text, at, marks, before, end);
  if (first !== null) return first;
  let after = skipClosers(text, at + marks.length, end);
  const closers = text.slice(at + marks.length, after);
  const note = NOTE.exec(text.slice(after, Math.min(end, after + 40)))?.[0] ?? '';
  if (note !== '' && /[\p{L})\]”"]$/u.test(before)) after += note.length;
  if (after < end && !isSpace(text.charCodeAt(after))) {
    return isGlued(text, at, marks, before, after, end) ? after : null;
  }
  const next = readNextWord(text, trim(text, after, end)[0], end);
  const beforeThat = wordBefore(text, trim(text, from, at - before.length)[1], from);
  const candidate = {
    marks,
    before,
    beforeThat,
    behind: text.slice(Math.max(from, at - BEHIND), at),
    closers,
    next,
    wordsSoFar: countWords(text, from, at),
    rest: text.slice(next.at, Math.min(end, next.at + 80)),
    isRestAll: end <= next.at + 80,
    startsSmall: /^\p{Ll}/u.test(text.charAt(from)),
  };
  return endsSentence(candidate) ? after : null;
}

/** "It failed. . . . The next": the sentence ends with the first dot, the others stand for words left out. */
function omissionFrom(text: string, at: number, marks: string, before: string, end: number): number | null {
  if (before === '' || !marks.startsWith('. .')) return null;
  const next = readNextWord(text, trim(text, at + marks.length, end)[0], end);
  return next.kind === 'capital' && isSpace(text.charCodeAt(at + marks.length)) ? at + 1 : null;
}

/** "the end.The next": the space after the full stop was forgotten. */
function isGlued(
  text: string,
  at: number,
  marks: string,
  before: string,
  after: number,
  end: number,
): boolean {
  if (marks.length > 1 || !/^[.!?]$/.test(marks) || after !== at + 1) return false;
  if (!/(?:\p{Ll}{2}|\d{3}|[)"”])$/u.test(before)) return false;
  const right = /^\p{Lu}[\p{Ll}'’]*(?=[\s.,]|$)/u.exec(text.slice(after, Math.min(end, after + 24)))?.[0];
  if (right === undefined || (right.length === 1 && !/[AI]/.test(right))) return false;
  const word = /^\S*/u.exec(text.slice(after, Math.min(end, after + 60)))![0];
  return !ADDRESS.test(`${before}.${word}`) && !/^\p{Lu}\p{Ll}{0,2}$/u.test(before);
}

function skipClosers(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && after < at + 8 && CLOSERS.test(text.charAt(after))) after += 1;
  return after;
}

function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  const limit = Math.max(from, at - 60);
  while (start > limit && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

function countWords(text: string, from: number, to: number): number {
  return text
    .slice(from, Math.min(to, from + 80))
    .split(/\s+/u, 9)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
