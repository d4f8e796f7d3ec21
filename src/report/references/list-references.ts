import type { CslItem } from '../../domain/csl-item';
import { familyName, invertedName, shortenedName } from './people';
import { wordsOf, type Phrase } from './phrase';
import { styleOf } from './styles';
import type { ReferenceStyle, StyleId } from './style';
import { toWork, type Work } from './work';

/** A work that the report cites. */
export interface CitedWork {
  /** Id of the source. */
  readonly source: number;
  readonly item: CslItem;
  /** The latest ISO date on which it was read, or null. */
  readonly seen: string | null;
}

/** A work as the list has it. */
export interface Reference {
  /** Its number in the list: 1, 2, 3 … */
  readonly number: number;
  /** Id of the source. */
  readonly source: number;
  readonly entry: Phrase;
}

/** The list of a report's works, and how each is named where it is cited. */
export interface ReferenceList {
  readonly style: StyleId;
  readonly label: string;
  readonly heading: string;
  readonly references: readonly Reference[];
  /** Names a source of the list, and the place in it. */
  readonly cite: (source: number, locator: string) => { readonly number: number; readonly cited: Phrase };
}

interface Listed extends CitedWork {
  readonly work: Work;
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** What an entry is filed under: without quotation marks and an article at its head. */
const filedUnder = (entry: Phrase): string =>
  wordsOf(entry)
    .replace(/^[“‘]/u, '')
    .replace(/^(?:the|an?)\s/iu, '');

/** What a work is filed under, part by part: each of those who made it where the entry begins with them, else the entry. */
function filing({ authors }: Work, entry: string): readonly string[] {
  const [first] = authors;
  if (first === undefined || !entry.startsWith(familyName(first))) return [entry];
  // As the style prints them: an initial and the name that it stands for are one person where only initials are printed.
  const isWhole = entry.startsWith(invertedName(first));
  return authors.map((name) =>
    isWhole ? invertedName(name) : shortenedName(name, { after: '.', between: ' ' }),
  );
}

/** Compares part by part; what ends first stands first, so that one's own works come before those with others. */
function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = COLLATOR.compare(a[i]!, b[i]!);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function ordered(style: ReferenceStyle, listed: readonly Listed[]): readonly Listed[] {
  if (style.order === 'as-cited') return listed;
  const filed = listed.map((one) => {
    const under = filedUnder(style.entry(one.work));
    return { one, under, parts: filing(one.work, under) };
  });
  return filed
    .sort(
      (a, b) =>
        compareParts(a.parts, b.parts) || COLLATOR.compare(a.under, b.under) || a.one.source - b.one.source,
    )
    .map(({ one }) => one);
}

const letterAt = (index: number): string =>
  index < 26
    ? String.fromCharCode(97 + index)
    : `${letterAt(Math.floor(index / 26) - 1)}${letterAt(index % 26)}`;

/** Gives works that would be cited alike a letter each, in the order of the list. */
function lettered(style: ReferenceStyle, listed: readonly Listed[]): readonly Listed[] {
  if (!style.hasLetters) return listed;
  const alike = new Map<string, number>();
  const keys = listed.map(({ work }) => wordsOf(style.cite(work, '', 0)));
  for (const key of keys) alike.set(key, (alike.get(key) ?? 0) + 1);
  const used = new Map<string, number>();
  return listed.map((one, index) => {
    const key = keys[index]!;
    if (alike.get(key) === 1) return one;
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    return { ...one, work: { ...one.work, letter: letterAt(count) } };
  });
}

/** Who has a family name: given names of different people. */
function areTwo(a: string, b: string): boolean {
  const [one, other] = [a, b].map((given) =>
    given
      .toLowerCase()
      .replace(/[\s.]+/gu, ' ')
      .trim(),
  );
  if (one === '' || other === '' || one === undefined || other === undefined) return false;
  const [first, second] = [one.split(' ')[0]!, other.split(' ')[0]!];
  return !(first.startsWith(second) || second.startsWith(first));
}

/** Marks works whose first author shares the family name with somebody else, and those of one author where titles tell them apart. */
function toldApart(style: ReferenceStyle, works: readonly Listed[]): readonly Listed[] {
  const givenOf = new Map<string, string[]>();
  for (const { work } of works)
    for (const name of work.authors)
      if (name.literal === undefined)
        givenOf.set(familyName(name), [...(givenOf.get(familyName(name)) ?? []), name.given ?? '']);
  const marked = works.map((one): Listed => {
    const [first] = one.work.authors;
    const hasNamesake =
      first !== undefined &&
      first.literal === undefined &&
      givenOf.get(familyName(first))!.some((given) => areTwo(given, first.given ?? ''));
    return { ...one, work: { ...one.work, hasNamesake } };
  });
  if (style.hasTitles !== true) return marked;
  const keys = marked.map(({ work }) => wordsOf(style.cite(work, '', 0)));
  return marked.map((one, index) => {
    const hasSibling = keys.filter((key) => key === keys[index]).length > 1;
    return { ...one, work: { ...one.work, hasSibling } };
  });
}

const areSameMakers = (work: Work, before: Work | undefined): boolean =>
  work.authors.length > 0 && JSON.stringify(work.authors) === JSON.stringify(before?.authors);

/**
 * Lists works in a style.
 *
 * @param cited the works, each once, in the order in which they are cited first
 */
export function listReferences(cited: readonly CitedWork[], id: StyleId): ReferenceList {
  const style = styleOf(id);
  const works = cited.map((one): Listed => ({ ...one, work: toWork(one.item, one.seen) }));
  const listed = lettered(style, ordered(style, toldApart(style, works)));
  const numbers = new Map(listed.map(({ source }, index) => [source, index + 1]));
  return {
    style: id,
    label: style.label,
    heading: style.heading,
    references: listed.map(({ source, work }, index) => ({
      number: index + 1,
      source,
      entry: style.entry({ ...work, isRepeated: areSameMakers(work, listed[index - 1]?.work) }),
    })),
    cite(source, locator) {
      const number = numbers.get(source)!;
      return { number, cited: style.cite(listed[number - 1]!.work, locator, number) };
    },
  };
}
