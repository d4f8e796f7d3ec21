import { nearWords, type NearLevel } from '../../language/near-words';
import { areReverse } from './polarity';
import { groupMembers, termOfStem } from './word-groups';

/** What a near word counts against the same word, by its level. */
const WORTH: Readonly<Record<NearLevel, number>> = { 1: 0.8, 2: 0.6, 3: 0.5 };
/** A group of more words than this is near only to what two of its words are near to. */
const SMALL_GROUP = 3;

const known = new Map<string, ReadonlyMap<string, number>>();
const MOST_KNOWN = 20_000;

/** How near two terms are, 0…1: 0 for terms that have nothing to do with each other, 1 for one term. */
export function nearness(first: string, second: string): number {
  return nearnessTo(first)(second);
}

/** The same for several terms beside one. */
export function nearnessTo(first: string): (second: string) => number {
  const near = nearTerms(first);
  return (second) => {
    if (first === second) return 1;
    return areReverse(first, second) ? 0 : (near.get(second) ?? nearTerms(second).get(first) ?? 0);
  };
}

/** The terms near a term, each with how near it is, 0…1; never the term itself. */
export function nearTerms(term: string): ReadonlyMap<string, number> {
  const kept = known.get(term);
  if (kept !== undefined) return kept;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = readNearTerms(term);
  known.set(term, made);
  return made;
}

function readNearTerms(term: string): Map<string, number> {
  const members = groupMembers(term);
  const least = members.length > SMALL_GROUP ? 2 : 1;
  const found = new Map<string, { worth: number; by: number }>();
  for (const member of members) {
    const own = new Map<string, number>();
    for (const [stem, level] of nearWords(member)) {
      const other = termOfStem(stem);
      own.set(other, Math.max(own.get(other) ?? 0, WORTH[level]));
    }
    for (const [other, worth] of own) {
      const before = found.get(other) ?? { worth: 0, by: 0 };
      found.set(other, { worth: Math.max(before.worth, worth), by: before.by + 1 });
    }
  }
  return new Map(
    [...found]
      .filter(([other, { by }]) => by >= least && other !== term)
      .map(([other, { worth }]) => [other, worth]),
  );
}
