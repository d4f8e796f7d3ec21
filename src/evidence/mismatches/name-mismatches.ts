import type { EvidenceWord } from '../words';
import { type Comparison, type Mismatch, sharedAround, wordAt } from './mismatch';
import { mayBeInDate } from './numeric-dates';
import { opensWithName } from './opens-with-name';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const isWeekday = ({ plain, isCapitalised }: EvidenceWord): boolean => isCapitalised && WEEKDAY.test(plain);

/** Names and dates of the claim that the source does not have, each run of words once, with what stands in its place. */
export function nameMismatches(comparison: Comparison): readonly Mismatch[] {
  const { claim, source } = comparison;
  const isKnown = ({ key, plain }: EvidenceWord): boolean =>
    source.placesOf(key).passages.length > 0 || source.initials().has(plain);
  const asked = new Set(claim.words.map(({ key }) => key));
  const found: Mismatch[] = [];
  let last: { kind: Mismatch['kind']; at: number } | null = null;
  claim.words.forEach((word, at) => {
    const kind = kindOf(word, claim.words, at);
    if (kind === null || isKnown(word)) return;
    if (kind === 'date' && comparison.near.some((i) => mayBeInDate(word, source.passages[i]!.text))) return;
    const rival = rivalOf(at, kind, asked, comparison);
    // Who writes on another day says no weekday, or the date: only another weekday differs.
    if (isWeekday(word) && rival === null) return;
    if (kind === 'name' && at === 0 && !(rival !== null && isOtherFirst(comparison, rival))) return;
    const previous = found.at(-1);
    if (last?.kind === kind && last.at === at - 1 && previous !== undefined) {
      found[found.length - 1] = { ...previous, claim: [previous.claim[0], word.end] };
    } else {
      found.push({ kind, claim: [word.start, word.end], source: rival });
    }
    last = { kind, at };
  });
  return found;
}

function kindOf(word: EvidenceWord, words: readonly EvidenceWord[], at: number): 'name' | 'date' | null {
  if ((word.isMonth && word.isCapitalised) || isWeekday(word)) return 'date';
  if (word.figure !== null) {
    const isYear = /^(?:1[5-9]|20)\d\d$/.test(word.raw);
    const isDay =
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.raw) &&
      [words[at - 1], words[at + 1]].some((other) => other?.isMonth);
    return isYear || isDay ? 'date' : null;
  }
  return word.isCapitalised && !word.isStop && !isMiddleInitial(words, at) ? 'name' : null;
}

/** "Anna M. Keller" may be "Anna Keller"; never the last letter of "Hepatitis B". */
function isMiddleInitial(words: readonly EvidenceWord[], at: number): boolean {
  return words[at]!.plain.length === 1 && words[at + 1]?.isCapitalised === true;
}

/** Endings of who is from a place. */
const OF_A_PLACE = /(?:an|ans|ish|ese|ic|i|s)$/;
const SAME_BEGINNING = 4;

/**
 * A claim's first word has a capital in any case: it differs only where it is a name, not one of several words with the rest
 * known, and another name than one made from it stands before the same word.
 */
function isOtherFirst(
  { claim: { text, words }, source: { passages, placesOf } }: Comparison,
  [passage, start]: NonNullable<Mismatch['source']>,
): boolean {
  const first = words[0]!;
  const next = words[1];
  const isPartOfKnown =
    next?.isCapitalised === true &&
    text.slice(first.end, next.start) === ' ' &&
    placesOf(next.key).passages.length > 0;
  const there = passages[passage]!.words;
  const at = wordAt(there, start);
  if (isPartOfKnown || keyAfter(words, 0) !== keyAfter(there, at)) return false;
  const [a, b] = [first.plain, there[at]!.plain];
  const isMadeFromIt =
    a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING) && (OF_A_PLACE.test(a) || OF_A_PLACE.test(b));
  return !isMadeFromIt && opensWithName(text);
}

/** The next word that carries something. */
const keyAfter = (words: readonly EvidenceWord[], at: number): string | undefined =>
  words.slice(at + 1).find(({ isStop }) => !isStop)?.key;

/** The word of the same kind that stands in a near passage beside the same words. */
function rivalOf(
  at: number,
  kind: 'name' | 'date',
  asked: ReadonlySet<string>,
  { claim, source, near }: Comparison,
): Mismatch['source'] {
  let best: Mismatch['source'] = null;
  let most = 0;
  for (const passage of near) {
    const { text, words } = source.passages[passage]!;
    words.forEach((other, i) => {
      if (asked.has(other.key) || kindOf(other, words, i) !== kind) return;
      if (isWeekday(other) !== isWeekday(claim.words[at]!)) return;
      const isSameForm =
        other.isMonth === claim.words[at]!.isMonth &&
        (other.figure ?? 0) > 31 === (claim.words[at]!.figure ?? 0) > 31;
      const shared = sharedAround(claim.words, at, words, i) + (isSameForm ? 0.5 : 0);
      // A passage's first word has a capital in any case, too.
      const isFirst = kind === 'name' && i === 0;
      if (shared > most && shared >= 1 && !(isFirst && (at > 0 || !opensWithName(text)))) {
        most = shared;
        best = [passage, other.start, other.end];
      }
    });
  }
  return best;
}
