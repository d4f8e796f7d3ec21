import type { HeldClaim } from './held-claim';
import { WEAK_VERBS } from './weak-verbs';
import type { EvidenceWord } from './words';

/** A word of the claim, and whether the source has it where it bears on the claim. */
export interface MarkedToken {
  readonly word: string;
  readonly found: boolean;
}

/** A word counts as found only in so many of the best passages: elsewhere in a long page it shows nothing. */
const BEARING = 3;
/** Any page has some "2018" and some "12": a figure or date counts only where the claim itself is. */
const BEARING_FIGURE = 1;

/**
 * Marks each word of the claim as found or not.
 *
 * - Function words and weak verbs count as found; but a preposition goes with the date or figure that it leads to, and "and"
 *   with what it adds: where "2018" is missing in "in 2018", so is "in".
 * - A day and its month are one date, found or missing together.
 * - The names that a claim begins with are what it speaks of: they are found wherever the source has them.
 */
export function markFound(claim: HeldClaim, order: readonly number[]): readonly MarkedToken[] {
  const { words } = claim;
  const isThere = lookUp(claim, order);
  const subject = subjectEnd(words);
  const found = words.map((word, at) => {
    if (word.isStop || WEAK_VERBS.has(word.plain)) return true;
    if (at < subject) return isThere(word.key, Infinity);
    return isThere(word.key, isFigure(word) ? BEARING_FIGURE : BEARING);
  });
  joinDates(words, found);
  for (let at = words.length - 2; at >= 0; at--)
    if (!found[at + 1]! && leadsTo(words[at]!, words[at + 1]!)) found[at] = false;
  return words.map(({ raw }, at) => ({ word: raw, found: found[at]! }));
}

const isFigure = ({ figure, isMonth }: EvidenceWord): boolean => figure !== null || isMonth;

/** Whether a key of the claim stands in the best of the passages, so many of them. */
function lookUp(
  { query, stands }: HeldClaim,
  order: readonly number[],
): (key: string, best: number) => boolean {
  const rows = new Map(query.map(({ key }, i) => [key, stands[i]!] as const));
  return (key, best) => {
    const row = rows.get(key)!;
    return best >= order.length
      ? row.includes(1)
      : order.slice(0, best).some((passage) => row[passage] === 1);
  };
}

/** How many words the claim's subject has, if it is named; nought where all words have capitals, which then say nothing. */
function subjectEnd(words: readonly EvidenceWord[]): number {
  const end = words.findIndex((word) => isFigure(word) || !(word.isCapitalised || word.isStop));
  return Math.max(0, end);
}

/** Where the day or the month of a date is missing, both are. */
function joinDates(words: readonly EvidenceWord[], found: boolean[]): void {
  for (let at = 1; at < words.length; at++)
    if (isDate(words[at - 1]!, words[at]!) && found[at - 1] !== found[at]) found[at - 1] = found[at] = false;
}

const isDay = ({ raw }: EvidenceWord): boolean => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(raw);
const isDate = (one: EvidenceWord, other: EvidenceWord): boolean =>
  (one.isMonth && isDay(other)) || (isDay(one) && other.isMonth);

const PREPOSITION =
  /^(?:in|on|at|by|since|until|from|to|of|for|after|before|during|about|over|under|as|than|with)$/;

/** Whether a function word says nothing without the word after it. */
function leadsTo({ plain }: EvidenceWord, next: EvidenceWord): boolean {
  return /^(?:and|or)$/.test(plain) || (isFigure(next) && PREPOSITION.test(plain));
}
