import type { RawWord } from './raw-words';

/** Words before a figure that say it is not exact, longest first. */
const BEFORE: readonly (readonly string[])[] = [
  'somewhere in the region of',
  'in the region of',
  'in the neighbourhood of',
  'in the neighborhood of',
  'something like',
  'no more than',
  'not more than',
  'no less than',
  'not less than',
  'no fewer than',
  'not fewer than',
  'little more than',
  'slightly more than',
  'slightly less than',
  'just more than',
  'just less than',
  'far more than',
  'well more than',
  'a little over',
  'a little under',
  'a little more than',
  'a little less than',
  'a bit over',
  'a total of about',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'higher than',
  'lower than',
  'better than',
  'worse than',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'up to',
  'close to',
  'near to',
  'at least',
  'at most',
  'at the very least',
  'upwards of',
  'upward of',
  'in excess of',
  'north of',
  'just over',
  'just under',
  'just above',
  'just below',
  'just about',
  'just shy of',
  'well over',
  'well under',
  'well above',
  'well below',
  'an estimated',
  'an approximate',
  'about',
  'around',
  'almost',
  'nearly',
  'roughly',
  'approximately',
  'approx',
  'some',
  'over',
  'under',
  'above',
  'below',
  'estimated',
  'circa',
  'virtually',
  'practically',
  'barely',
  'maybe',
  'perhaps',
  '~',
  '>',
  '<',
  '≈',
].map((phrase) => phrase.split(' '));

const BY_LAST_WORD = groupByLast(BEFORE);

/** Words after a figure that say the same: "200 or so", "40-odd", "60-plus". */
const AFTER: readonly (readonly string[])[] = [
  ['or', 'so'],
  ['or', 'more'],
  ['or', 'less'],
  ['or', 'fewer'],
  ['-', 'odd'],
  ['odd'],
  ['-', 'plus'],
  ['-', 'something'],
  ['+'],
];

/** The index at which an approximator that ends right before `at` begins, or null. Never reaches below `from`. */
export function approximatorBefore(words: readonly RawWord[], at: number, from: number): number | null {
  const last = words[at - 1]?.lower;
  if (last === undefined || at - 1 < from) return null;
  for (const phrase of BY_LAST_WORD.get(last) ?? []) {
    const start = at - phrase.length;
    if (start >= from && phrase.every((part, i) => words[start + i]!.lower === part)) return start;
  }
  return null;
}

/** The index after an approximator that starts at `at`, or null. */
export function approximatorAfter(words: readonly RawWord[], at: number): number | null {
  for (const phrase of AFTER) {
    if (phrase.every((part, i) => words[at + i]?.lower === part)) return at + phrase.length;
  }
  return null;
}

function groupByLast(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const last = phrase[phrase.length - 1]!;
    groups.set(last, [...(groups.get(last) ?? []), phrase]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}
