import { isBodyEnding, isCompany, isKnownBody } from './bodies';
import { bestKind, type KindScores } from './name-kinds';
import { isGivenName } from './given-names';
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
  const byFirst = new Map<string, string[]>();
  const byLast = new Map<string, string[]>();
  for (const name of scores.keys()) {
    const parts = name.split(/ /);
    if (parts.length < 2) continue;
    push(byFirst, parts[0]!, name);
    push(byLast, parts.at(-1)!, name);
  }
  const full = new Map<string, string>();
  for (const [name, own] of scores) {
    const longer = spelledOut.get(name) ?? longerForm(name, own, scores, byFirst, byLast);
    full.set(name, longer ?? name);
  }
  for (const [name, longer] of full) full.set(name, full.get(longer) ?? longer);
  return full;
}

function longerForm(
  name: string,
  own: KindScores,
  scores: ReadonlyMap<string, KindScores>,
  byFirst: ReadonlyMap<string, readonly string[]>,
  byLast: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (isKnownPlace(name) || isKnownBody(name)) return null;
  const kindOf = (other: string): string => bestKind(scores.get(other) ?? {});
  const isLonger = (other: string): boolean => other.length > name.length;
  const first = name.split(' ')[0]!;
  const last = name.split(' ').at(-1)!;
  const kind = bestKind(own);
  const endings = (byLast.get(last) ?? []).filter((other) => isLonger(other) && other.endsWith(` ${name}`));
  const openings = (byFirst.get(first) ?? []).filter(
    (other) => isLonger(other) && other.startsWith(`${name} `),
  );
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

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
