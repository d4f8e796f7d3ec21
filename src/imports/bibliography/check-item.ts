import { isPossibleDate, toCslDate, type CslItem, type CslName } from '../../domain/csl-item';
import { booksIn, isbnFault, readDoi } from '../../domain/work-numbers';

/** What is wrong with one variable of an item. */
export interface ItemFault {
  readonly variable: string;
  readonly says: string;
}

/** Months that are seasons (ISO 8601-2). */
const SEASONS = [21, 22, 23, 24];
const DATES = ['issued', 'accessed'] as const;
const NAMES = ['author', 'editor', 'translator'] as const;
/** Variables that the desk reads as words. */
const WORDS =
  'title container-title collection-title publisher publisher-place URL DOI ISBN ISSN abstract note keyword language genre'.split(
    ' ',
  );

/**
 * An item that the library can take as it is, and what was wrong with it. A date of no calendar stays as words; what is
 * nothing (null) is left out; numbers and lists of words become words.
 */
export function checkItem(raw: CslItem): { readonly item: CslItem; readonly faults: readonly ItemFault[] } {
  const checked: Record<string, unknown> = { ...raw, type: raw.type === '' ? 'document' : raw.type };
  const faults: ItemFault[] = [];
  const set = (variable: string, { value, says }: Mended): void => {
    if (value === null) Reflect.deleteProperty(checked, variable);
    else checked[variable] = value;
    if (says !== undefined) faults.push({ variable, says });
  };
  for (const variable of DATES) if (variable in raw) set(variable, mendDate(raw[variable]));
  for (const variable of NAMES) if (variable in raw) set(variable, mendNames(raw[variable]));
  for (const variable of WORDS) if (variable in raw) set(variable, mendWords(raw[variable]));
  const item = checked as CslItem;
  if (typeof item.ISBN === 'string' && item.ISBN.trim() !== '' && booksIn(item.ISBN).length === 0) {
    faults.push({ variable: 'ISBN', says: `ISBN ${item.ISBN}: ${isbnFault(item.ISBN) ?? ''}`.trim() });
  }
  if (typeof item.DOI === 'string' && item.DOI.trim() !== '' && readDoi(item.DOI) === null) {
    faults.push({
      variable: 'DOI',
      says: `“${item.DOI.slice(0, 60)}” is no DOI: one begins with “10.”, like 10.1000/182.`,
    });
  }
  return { item, faults };
}

/** A value that the library can take, null for none, and what was wrong with it. */
interface Mended {
  readonly value: unknown;
  readonly says?: string;
}

const brief = (value: unknown): string => {
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return words.length <= 60 ? words : `${words.slice(0, 60)}…`;
};

function mendDate(value: unknown): Mended {
  if (value === null || value === undefined) return { value: null };
  if (typeof value === 'string' || typeof value === 'number') return mendDate(toCslDate(String(value)));
  const { 'date-parts': parts, raw, literal } = value as Readonly<Record<string, unknown>>;
  if (areParts(parts)) {
    if (parts.every((one) => isDate(one.map(Number)))) return { value };
    const words = parts.map((one) => one.map((part) => String(part).padStart(2, '0')).join('-')).join('/');
    return { value: { raw: words }, says: `${words} is no date of the calendar. It is kept as words.` };
  }
  if (parts !== undefined || ![raw, literal].some((words) => typeof words === 'string'))
    return {
      value: { raw: JSON.stringify(value) },
      says: `“${brief(value)}” is no date. It is kept as words.`,
    };
  if (typeof raw !== 'string' || !isFiguresOnly(raw)) return { value };
  return { value, says: `${raw.trim()} is no date of the calendar. It is kept as words.` };
}

type Part = number | string;

function areParts(parts: unknown): parts is readonly (readonly Part[])[] {
  const isPart = (part: unknown): boolean => typeof part === 'number' || typeof part === 'string';
  return (
    Array.isArray(parts) && parts.every((one) => Array.isArray(one) && one.length > 0 && one.every(isPart))
  );
}

const isDate = (one: readonly number[]): boolean =>
  isPossibleDate(one) || (one.length === 2 && SEASONS.includes(one[1]!));

/** "20266", but neither "2024–2026" nor "2026-05-01/2026-05-03". */
function isFiguresOnly(words: string): boolean {
  const plain = words.trim();
  if (!/^[\d/.-]*\d[\d/.-]*$/.test(plain) || /^\d{4}[-/]\d{4}$/.test(plain)) return false;
  return !plain
    .split('/')
    .every((one) => /^\d{4}(-\d{2}){0,2}$/.test(one) && isDate(one.split('-').map(Number)));
}

function mendNames(value: unknown): Mended {
  if (value === null || value === undefined) return { value: null };
  if (Array.isArray(value) && value.every(isName)) return { value };
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list
    .filter((one) => one !== null)
    .map((one) => (isName(one) ? one : { literal: brief(one) }));
  const says = `“${brief(value)}” is no list of names. What is none is kept as one name.`;
  return { value: names.length === 0 ? null : names, says };
}

function isName(value: unknown): value is CslName {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return ['family', 'given', 'literal', 'suffix', 'dropping-particle', 'non-dropping-particle'].every(
    (part) => ['string', 'undefined'].includes(typeof (value as Readonly<Record<string, unknown>>)[part]),
  );
}

/** Some registries give a title as a list of one. */
function mendWords(value: unknown): Mended {
  if (value === null || value === undefined) return { value: null };
  if (typeof value === 'string') return { value };
  if (typeof value === 'number') return { value: String(value) };
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number'))
    return { value: value.length === 0 ? null : value.join(', ') };
  return { value: JSON.stringify(value), says: `“${brief(value)}” should be words. It is kept as it is.` };
}
