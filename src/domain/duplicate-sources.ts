import type { SourceRecord } from './source';
import { booksIn, readDoi } from './work-numbers';
import { plainAddress } from './web-address';

/** Why two sources may be one. */
export const DUPLICATE_REASONS = ['address', 'doi', 'isbn', 'title'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** Two sources that may be one work; the older one first. */
export interface PossibleDuplicate {
  readonly first: SourceRecord;
  readonly second: SourceRecord;
  readonly why: DuplicateReason;
}

type Compared = Pick<SourceRecord, 'title' | 'by' | 'issued' | 'item' | 'urls' | 'url'>;

const SMALL = new Set('a an and at by for from in of on or the to with'.split(' '));

/** Words of a title that tell it from others, without case, accents and small words. */
function titleWords(title: string): ReadonlySet<string> {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set((plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word)));
}

/** Titles are alike where so much of their words is the same (Dice), and short ones where all are. */
const ALIKE = 0.8;
const SHORT = 3;

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((word) => b.has(word)).length;
  if (Math.min(a.size, b.size) <= SHORT) return common === a.size && common === b.size && common > 0;
  // Another figure is another work: "Annual report 2024", "Annual report 2025".
  const figures = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' ');
  return (2 * common) / (a.size + b.size) >= ALIKE && figures(a) === figures(b);
}

/** Neither says that it is another's work, or of another year. */
function canBeOne(a: Compared, b: Compared): boolean {
  const years = [a, b].map(({ issued }) => /\d{4}/.exec(issued ?? '')?.[0]);
  if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) return false;
  if (a.by === null || b.by === null) return true;
  const [one, other] = [titleWords(a.by), titleWords(b.by)];
  return [...one].some((word) => other.has(word));
}

function keysOf(source: Compared): readonly (readonly [DuplicateReason, string])[] {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const addresses = source.url === null ? source.urls : [source.url, ...source.urls];
  const dois = [text(source.item.DOI), ...addresses].flatMap((words) => readDoi(words)?.toLowerCase() ?? []);
  // A chapter shares its book's number.
  const books = source.item.type === 'chapter' ? [] : booksIn(text(source.item.ISBN));
  return [
    ...addresses.map((address) => ['address', plainAddress(address)] as const),
    ...[...new Set(dois)].map((doi) => ['doi', doi] as const),
    ...books.map((isbn) => ['isbn', isbn] as const),
  ];
}

/** A word that so many titles have finds nothing out. */
const COMMON = 50;

/**
 * Sources that may be one work, each pair once with its best reason; merged ones are left out.
 *
 * @param canonicals addresses that stored copies of a source name as the ones of their text, by the source's id
 */
export function findDuplicates(
  records: readonly SourceRecord[],
  canonicals: ReadonlyMap<number, readonly string[]> = new Map(),
): readonly PossibleDuplicate[] {
  const standing = records.filter(({ mergedInto }) => mergedInto === null);
  const pairs = new Map<string, PossibleDuplicate>();
  const byKey = new Map<string, SourceRecord[]>();
  const byWord = new Map<string, SourceRecord[]>();
  const words = new Map(standing.map((record) => [record.id, titleWords(record.title)]));
  const note = (first: SourceRecord, second: SourceRecord, why: DuplicateReason) => {
    const key = `${first.id} ${second.id}`;
    if (first.id !== second.id && !pairs.has(key)) pairs.set(key, { first, second, why });
  };
  for (const record of standing) {
    const named = canonicals.get(record.id) ?? [];
    for (const [why, value] of keysOf({ ...record, urls: [...record.urls, ...named] })) {
      const key = `${why} ${value}`;
      const others = byKey.get(key) ?? [];
      for (const other of others) note(other, record, why);
      byKey.set(key, [...others, record]);
    }
    const own = words.get(record.id)!;
    const candidates = new Set([...own].flatMap((word) => byWord.get(word) ?? []));
    for (const other of candidates)
      if (areAlike(words.get(other.id)!, own) && canBeOne(other, record)) note(other, record, 'title');
    for (const word of own) {
      const others = byWord.get(word) ?? [];
      if (others.length < COMMON) byWord.set(word, [...others, record]);
    }
  }
  return [...pairs.values()];
}

/** What a work that is not recorded yet may be the same as. */
export interface ImportDuplicates {
  readonly known: readonly SourceRecord[];
  /** The place, from 0, of one that stands before it in the same list; null where there is none. */
  readonly earlier: number | null;
}

/** What each of these works, which are not recorded yet, may be the same as: sources of the library, and each other. */
export function duplicatesOf(
  asked: readonly Compared[],
  records: readonly SourceRecord[],
  canonicals: ReadonlyMap<number, readonly string[]> = new Map(),
): readonly ImportDuplicates[] {
  const unrecorded = asked.map((source, place) => asRecord(source, place));
  const places = new Map(unrecorded.map((record, place) => [record, place]));
  const pairs = findDuplicates([...records, ...unrecorded], canonicals);
  return unrecorded.map((record) => {
    const firsts = pairs.flatMap(({ first, second }) => (second === record ? [first] : []));
    const earlier = firsts.map((first) => places.get(first)).find((place) => place !== undefined);
    return { known: firsts.filter((first) => !places.has(first)), earlier: earlier ?? null };
  });
}

/** Ids of works that are not recorded lie above all others. */
const UNRECORDED = 2 ** 50;

const asRecord = (source: Compared, place: number): SourceRecord => ({
  ...source,
  id: UNRECORDED + place,
  type: source.item.type,
  rank: 'secondary',
  publisher: null,
  licence: null,
  trust: null,
  mergedInto: null,
  addedBy: '',
  addedAt: '',
});
