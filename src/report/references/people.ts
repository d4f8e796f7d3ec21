import { printName, type CslName } from '../../domain/csl-item';

/** How the letters that stand for given names are printed: after each one, and between two. */
export interface Initials {
  readonly after: string;
  readonly between: string;
}

const familyWords = ({ family, given, 'non-dropping-particle': particle }: CslName): string =>
  [particle, family ?? given].filter(Boolean).join(' ');

/** The name that a reader looks for: "Quist", "van Dijk", "Lyrness Harbour Board". */
export const familyName = (name: CslName): string => name.literal ?? familyWords(name);

/** "Mara Quist". */
export const wholeName = printName;

/** "Quist, Mara", "Humboldt, Alexander von", "Quist, Mara, Jr."; a body's name stays as it is. */
export function invertedName(name: CslName): string {
  if (name.literal !== undefined || name.family === undefined) return printName(name);
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  return [familyWords(name), given, name.suffix].filter(Boolean).join(', ');
}

/** "Mara Kate" → "M. K."; "Jean-Paul" → "J.-P.". */
function initialsOf(given: string, { after, between }: Initials): string {
  const letters = (part: string) =>
    part
      .split(/[-‐]/u)
      .filter(Boolean)
      .map((word) => `${/^./su.exec(word)![0].toUpperCase()}${after}`)
      .join(after === '' ? '' : '-');
  return given
    .split(/[\s.]+/u)
    .filter(Boolean)
    .map(letters)
    .join(between);
}

/** "Quist, M. K.", with `comma` between: "Quist MK"; a body's name stays as it is. */
export function shortenedName(name: CslName, initials: Initials, comma = ', '): string {
  if (name.literal !== undefined || name.family === undefined) return printName(name);
  const given = name.given === undefined ? '' : initialsOf(name.given, initials);
  const particle = name['dropping-particle'];
  const first = [given, particle].filter(Boolean).join(' ');
  const suffix = initials.after === '' ? name.suffix?.replace(/\.$/u, '') : name.suffix;
  return [familyWords(name), first, suffix].filter(Boolean).join(comma);
}

/** "M. K. Quist". */
export function directShortName(name: CslName, initials: Initials): string {
  if (name.literal !== undefined || name.family === undefined) return printName(name);
  return [name.given === undefined ? '' : initialsOf(name.given, initials), familyName(name)]
    .filter(Boolean)
    .join(' ');
}

/** Names one after the other, with `last` before the last of three or more, and `pair` between two. */
export function joinPeople(names: readonly string[], last: string, pair = last): string {
  if (names.length < 3) return names.join(pair);
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)!}`;
}

/** "directed by Mara Quist", "translated by Mara Quist and Karin Holt", as `name` prints them. */
export function printCredits(
  { directors, translators }: { directors: readonly CslName[]; translators: readonly CslName[] },
  name: (name: CslName) => string = wholeName,
): readonly string[] {
  const by = (what: string, names: readonly CslName[]): readonly string[] =>
    names.length === 0 ? [] : [`${what} by ${joinPeople(names.map(name), ', and ', ' and ')}`];
  return [...by('directed', directors), ...by('translated', translators)];
}

/** Family names as a text cites them: all up to `most`, else the first and `others`; the first with initials if asked for. */
export function citedPeople(
  names: readonly CslName[],
  and: string,
  most: number,
  others = ' et al.',
  hasNamesake = false,
): string {
  const families = names.map((name, index) =>
    index === 0 && hasNamesake ? directShortName(name, { after: '.', between: ' ' }) : familyName(name),
  );
  return families.length > most ? `${families[0]!}${others}` : joinPeople(families, and);
}
