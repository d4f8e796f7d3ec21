import { isPossibleDate, type CslDate, type CslItem, type CslName } from '../../domain/csl-item';
import { booksIn, isbnFault, readDoi } from '../../domain/work-numbers';

/** What is wrong with one variable of an item. */
export interface ItemFault {
  readonly variable: string;
  readonly says: string;
}

const DATES = ['issued', 'accessed'] as const;
const NAMES = ['author', 'editor', 'translator'] as const;

/** Months that are seasons (ISO 8601-2). */
const SEASONS = [21, 22, 23, 24];

/** An item that the library can take as it is, and what was wrong with it. A date of no calendar stays as words. */
export function checkItem(item: CslItem): { readonly item: CslItem; readonly faults: readonly ItemFault[] } {
  const checked: Record<string, unknown> = { ...item };
  const faults: ItemFault[] = [];
  for (const variable of DATES) {
    const words = impossibleDate(item[variable]);
    if (words === null) continue;
    if ('date-parts' in item[variable]!) checked[variable] = { raw: words };
    faults.push({ variable, says: `${words} is no date of the calendar. It is kept as words.` });
  }
  for (const variable of NAMES) {
    const names = item[variable];
    if (names === undefined || isNames(names)) continue;
    const words = typeof names === 'string' ? names : JSON.stringify(names);
    checked[variable] = [{ literal: words }];
    faults.push({ variable, says: `“${words.slice(0, 60)}” is no list of names. It is kept as one name.` });
  }
  if (typeof item.ISBN === 'string' && item.ISBN.trim() !== '' && booksIn(item.ISBN).length === 0) {
    faults.push({ variable: 'ISBN', says: `ISBN ${item.ISBN}: ${isbnFault(item.ISBN) ?? ''}`.trim() });
  }
  if (typeof item.DOI === 'string' && item.DOI.trim() !== '' && readDoi(item.DOI) === null) {
    faults.push({
      variable: 'DOI',
      says: `“${item.DOI.slice(0, 60)}” is no DOI: one begins with “10.”, like 10.1000/182.`,
    });
  }
  return { item: checked as CslItem, faults };
}

/** A date that cannot be, as words; also words that have nothing but figures and are none. Null where nothing is wrong. */
function impossibleDate(date: unknown): string | null {
  if (date === null || typeof date !== 'object') return null;
  const { 'date-parts': parts, raw } = date as CslDate;
  if (!Array.isArray(parts)) return typeof raw === 'string' && isFiguresOnly(raw) ? raw.trim() : null;
  const all = parts as readonly (readonly (number | string)[])[];
  if (all.every((one) => isDate(one.map(Number)))) return null;
  return all.map((one) => one.map((part) => String(part).padStart(2, '0')).join('-')).join('/');
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

function isNames(names: unknown): names is readonly CslName[] {
  return Array.isArray(names) && names.every((name) => name !== null && typeof name === 'object');
}
