import { isBodyEnding, isCompany, isKnownBody } from './bodies';
import { bestKind, type KindScores } from './name-kinds';
import { isGivenName } from './given-names';
import { longerNames, type LongerNames } from './longer-names';
import { isKnownPlace } from './places';

/**
 * The full form of each name of an article: "Musk" → "Elon Musk", "FSD" → "Full Self-Driving". A short form that fits
 * two full ones keeps its own; so does the name of a known place. `scores` are all names with what speaks for their
 * kinds; `spelledOut` the short forms that the article itself puts in brackets behind a long one.
 */
export function resolveFullNames(
  scores: ReadonlyMap<string, KindScores>,
  spelledOut: ReadonlyMap<string, string>,
): Map<string, string> {
  const longer = longerNames(scores.keys());
  const full = new Map<string, string>();
  for (const [name, own] of scores) {
    full.set(name, spelledOut.get(name) ?? longerForm(name, own, scores, longer) ?? name);
  }
  for (const [name, whole] of full) full.set(name, full.get(whole) ?? whole);
  return full;
}

function longerForm(
  name: string,
  own: KindScores,
  scores: ReadonlyMap<string, KindScores>,
  { beginningWith, endingWith }: LongerNames,
): string | null {
  if (isKnownPlace(name) || isKnownBody(name)) return null;
  const kindOf = (other: string): string => bestKind(scores.get(other) ?? {});
  const kind = bestKind(own);
  const endings = endingWith(name);
  const openings = beginningWith(name);
  const people = endings.filter((other) => kindOf(other) === 'person');
  if (people.length > 0) return kind === 'place' ? null : onlyOne(people);
  const opensPerson = openings.filter((other) => kindOf(other) === 'person');
  if (opensPerson.length > 0 && kind !== 'place' && kind !== 'body') return onlyOne(opensPerson);
  if (kind !== 'body' && kind !== 'other') return null;
  // "Wanderers" after "Castle Wanderers"
  const team = isBodyEnding(name) ? onlyOne(endings.filter((other) => kindOf(other) === 'body')) : null;
  if (team !== null) return team;
  const bodies = openings.filter(
    (other) => kindOf(other) === 'body' && !isGivenName(name) && (kind === 'body' || isCompany(other)),
  );
  return (
    onlyOne(bodies) ?? (kind === 'body' ? onlyOne(endings.filter((other) => kindOf(other) === 'body')) : null)
  );
}

/** The one candidate; of several that each begin with the next shorter one ("Orrin Kilns", "Orrin Kilns Ltd"), the longest. */
function onlyOne(candidates: readonly string[]): string | null {
  const longest = [...candidates].sort((a, b) => b.length - a.length)[0];
  return longest !== undefined && candidates.every((other) => longest.startsWith(other)) ? longest : null;
}
