/** A name of CSL-JSON: a person's parts, or one literal ("Lyrness Harbour Board"). */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
}

/** A date of CSL-JSON: `[[2026, 5, 12]]`, two of them for a range, or words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly raw?: string;
  readonly literal?: string;
}

/**
 * A work in the terms of CSL-JSON 1.0.2, with whatever further fields it came with: nothing is dropped.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id?: string | number;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly [field: string]: unknown;
}

/** What lists and references show of an item. */
export interface ItemFacets {
  readonly title: string;
  /** Authors, else editors, else the publisher, as they are printed; null where none is named. */
  readonly by: string | null;
  readonly url: string | null;
  readonly type: string;
  /** "2026", "2026-05", "2026-05-12", or the words that stand for the date. */
  readonly issued: string | null;
  readonly publisher: string | null;
}

const filled = (words: unknown): string | null =>
  typeof words === 'string' && words.trim() !== '' ? words.trim() : null;

/** A name as it is printed: "Mara Quist", "Ludwig van Beethoven", "Lyrness Harbour Board". */
export function printName(name: CslName): string {
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family];
  const person = parts.flatMap((part) => filled(part) ?? []).join(' ');
  const suffix = filled(name.suffix);
  return filled(name.literal) ?? (suffix === null ? person : `${person}, ${suffix}`);
}

function printNames(names: unknown): string | null {
  if (!Array.isArray(names)) return null;
  const printed = (names as readonly CslName[]).map(printName).filter((name) => name !== '');
  if (printed.length === 0) return null;
  return printed.length > 3 ? `${printed[0]!} and ${printed.length - 1} others` : joinNames(printed);
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** A date as ISO 8601 as far as it is known ("2026-05"), or the words that stand for it; null where there is none. */
export function printDate(date: CslDate | undefined): string | null {
  const numbers = (date?.['date-parts']?.[0] ?? []).map(Number).filter((part) => Number.isInteger(part));
  if (numbers.length === 0) return filled(date?.raw) ?? filled(date?.literal);
  const [year = 0, ...rest] = numbers;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Whether numbers are a year, a month of it or a day of that. */
export function isPossibleDate([year, month, day, ...more]: readonly number[]): boolean {
  if (year === undefined || !Number.isInteger(year) || more.length > 0) return false;
  if (month === undefined) return day === undefined;
  if (day === undefined) return month >= 1 && month <= 12;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An ISO date, or the beginning of one ("2026-05"), as CSL-JSON; other words, and a day that no calendar has, stay words. */
export function toCslDate(words: string): CslDate {
  const parts = words.split('-').map(Number);
  return /^\d{4}(-\d{2}){0,2}$/.test(words) && isPossibleDate(parts)
    ? { 'date-parts': [parts] }
    : { raw: words };
}

/** What an item says for lists: title, who made it, address, type, date. An item without a title gets its address for one. */
export function facetsOf(item: CslItem): ItemFacets {
  const publisher = filled(item.publisher);
  const url = filled(item.URL);
  return {
    title: filled(item.title) ?? url ?? 'Untitled',
    by: printNames(item.author) ?? printNames(item.editor) ?? publisher ?? filled(item['container-title']),
    url,
    type: filled(item.type) ?? 'document',
    issued: printDate(item.issued),
    publisher,
  };
}

/** The item of a source of which only these are known. */
export function itemOf(known: Pick<ItemFacets, 'title' | 'by' | 'url' | 'type'>): CslItem {
  return {
    type: known.type,
    title: known.title,
    ...(known.by === null ? {} : { author: [{ literal: known.by }] }),
    ...(known.url === null ? {} : { URL: known.url }),
  };
}
