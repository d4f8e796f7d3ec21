import { isBareName } from './byline';
import type { Line } from './line';
import { type Reading, setAside } from './reading';
import { headlineKey, isSameHeadline } from './same-headline';

/** The head of an article is over after so many lines, found or not. */
const LONGEST_HEAD = 40;
const LONGEST_TITLE = 45;
const LONGEST_DEK = 60;

/** Boilerplate that stands between a headline and its article. */
const FURNITURE = new Set([
  'image label',
  'share buttons',
  'update mark',
  'reading time',
  'player',
  'comments',
  'follow link',
]);

/** Boilerplate that stands under the name of a paper. */
const SITE = new Set(['navigation', 'subscription', 'site information']);

/**
 * Finds the headline (its index; null where there is none) and settles what goes with it: its copies anywhere, the dek,
 * names that sign the article, and the name of the paper above it.
 */
export function readHead(lines: readonly Line[], readings: readonly Reading[]): number | null {
  const title = findTitle(lines, readings);
  if (title === null) return null;
  readings[title]!.kind = 'headline';
  markCopies(lines, readings, title);
  const body = findBody(lines, readings, title);
  for (let i = 0; i < title; i += 1) {
    const reading = readings[i]!;
    if (reading.kind === null && lines[i]!.wordCount <= 6 && !lines[i]!.isTerminated) {
      setAside(reading, 'name of the paper or section');
    }
  }
  markNames(lines, readings, title, body);
  markDek(lines, readings, title, body);
  return title;
}

function findTitle(lines: readonly Line[], readings: readonly Reading[]): number | null {
  const heading = lines.findIndex(({ marker }, i) => i < LONGEST_HEAD && marker === 'heading');
  if (heading !== -1) return heading;
  const open: number[] = [];
  for (let i = 0; i < lines.length && i < LONGEST_HEAD; i += 1) {
    const { isProse, words } = lines[i]!;
    if (readings[i]!.kind !== null) continue;
    if (isProse || /\.["”’)]*$/u.test(words)) break;
    open.push(i);
  }
  const titles = open.filter((i) => lines[i]!.wordCount <= LONGEST_TITLE && !lines[i]!.words.endsWith(':'));
  const known = titles.filter((i) => !isMasthead(lines, readings, i));
  const long = (known.length > 0 ? known : titles).filter((i) => lines[i]!.wordCount >= 4);
  const twice = long.find((i) => hasCopy(lines, i));
  const first = twice ?? long[0] ?? titles.find((i) => i === 0 && lines[0]!.wordCount >= 2);
  if (first === undefined || first === lines.length - 1) return null;
  // A headline stands over running text.
  return twice !== undefined || lines.some(({ isProse }, i) => isProse && i > first) ? first : null;
}

/** The name of the paper: above the menu or the log-in, or said again in the copyright notice. */
function isMasthead(lines: readonly Line[], readings: readonly Reading[], index: number): boolean {
  const { words, wordCount } = lines[index]!;
  if (wordCount > 6) return false;
  if (SITE.has(readings[index + 1]?.reason ?? '')) return true;
  const name = words.toLowerCase();
  return lines.some(
    (line, i) => readings[i]!.reason === 'copyright notice' && line.words.toLowerCase().includes(name),
  );
}

function hasCopy(lines: readonly Line[], index: number): boolean {
  const key = headlineKey(lines[index]!.words);
  const last = Math.min(lines.length, index + LONGEST_HEAD);
  for (let i = index + 1; i < last; i += 1) if (headlineKey(lines[i]!.words) === key) return true;
  return false;
}

function markCopies(lines: readonly Line[], readings: readonly Reading[], title: number): void {
  const headline = headlineKey(lines[title]!.words);
  lines.forEach(({ words, wordCount, marker }, i) => {
    if (i === title || wordCount > LONGEST_TITLE + 10 || marker === 'list-item' || marker === 'quote') return;
    if (!isSameHeadline(headlineKey(words), headline, words)) return;
    Object.assign(readings[i]!, { kind: 'headline', reason: null, repeats: title } satisfies Reading);
  });
}

/** Where the article's own text begins: the first running text that is no dek. */
function findBody(lines: readonly Line[], readings: readonly Reading[], title: number): number {
  let isFirst = true;
  for (let i = title + 1; i < lines.length; i += 1) {
    if (readings[i]!.kind !== null) continue;
    if (lines[i]!.isProse && !(isFirst && isDekByPlace(lines, readings, i))) return i;
    isFirst = false;
  }
  return lines.length;
}

/** Whether what follows a line belongs over an article: then the line is still part of the head. */
function isDekByPlace(lines: readonly Line[], readings: readonly Reading[], index: number): boolean {
  const next = readings[index + 1];
  if (!next || lines[index]!.wordCount > LONGEST_DEK) return false;
  if (next.kind === 'boilerplate') return FURNITURE.has(next.reason ?? '');
  return (
    next.kind === 'byline' ||
    next.kind === 'dateline' ||
    next.repeats !== null ||
    isBareName(lines[index + 1]!.words)
  );
}

/** A bare name signs the article where the lines around it are head furniture too. */
function markNames(lines: readonly Line[], readings: readonly Reading[], title: number, body: number): void {
  if (readings.some(({ kind }) => kind === 'byline')) return;
  for (let i = title + 1; i < body; i += 1) {
    if (readings[i]!.kind !== null || lines[i]!.marker !== null || !isBareName(lines[i]!.words)) continue;
    if (isFurniture(readings[i - 1]) || isFurniture(readings[i + 1])) {
      readings[i]!.kind = 'byline';
      return;
    }
  }
}

function isFurniture(reading: Reading | undefined): boolean {
  if (!reading) return false;
  return (
    reading.kind === 'dateline' || (reading.kind === 'boilerplate' && FURNITURE.has(reading.reason ?? ''))
  );
}

function markDek(lines: readonly Line[], readings: readonly Reading[], title: number, body: number): void {
  for (let i = title + 1; i < body; i += 1) {
    const { wordCount, words } = lines[i]!;
    if (readings[i]!.kind !== null || wordCount < 4 || wordCount > LONGEST_DEK || words.endsWith(':'))
      continue;
    readings[i]!.kind = 'dek';
    return;
  }
}
