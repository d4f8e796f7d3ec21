import { toCslDate, type CslDate, type CslItem } from '../../domain/csl-item';
import { checkItem } from './check-item';
import { type BibliographyProblem, type BibtexEntry, readBibtexEntries } from './bibtex-entries';
import { BIBTEX_FIELDS, BIBTEX_NAMES, BIBTEX_REST, BIBTEX_SYNONYMS, BIBTEX_TYPES } from './bibtex-map';
import { readBibtexNames } from './bibtex-names';
import { readLatex } from './latex';
import { unreadMath } from './latex-math';
import { inheritFields } from './bibtex-crossref';
import { readRest } from './rest';

/** What was read of a bibliography, and what could not be. */
export interface ReadBibliography {
  readonly items: readonly CslItem[];
  readonly problems: readonly BibliographyProblem[];
}

const KNOWN = new Set([
  ...BIBTEX_FIELDS.map(([name]) => name),
  ...BIBTEX_NAMES.map(([name]) => name),
  ...['subtitle', 'year', 'month', 'day', 'date', 'urldate', 'journal', 'booktitle', BIBTEX_REST],
]);

/**
 * Reads BibTeX and BibLaTeX as CSL-JSON. A broken entry is named by its line and left out. A field without a CSL
 * variable is kept under `custom.bibtex`; a field that our own export wrote (`csljson`) goes over all.
 */
export function readBibtex(text: string): ReadBibliography {
  const { entries: written, problems } = readBibtexEntries(text.replace(/\r\n?/g, '\n'));
  const { entries, missing } = inheritFields(written);
  const read = entries.map((entry) => ({ entry, ...checkItem(itemOf(entry)) }));
  const faults = read.flatMap(({ entry: { line, key, type, fields }, faults: own }) => [
    ...(BIBTEX_TYPES[type]
      ? []
      : [`“@${type}” is no type that is known here. It is read as a document.`]
    ).map((says) => ({ line, says })),
    ...mathIn(fields).map((formula) => ({
      line,
      says: `${key === '' ? '' : `In “${key}”: `}“${formula}” could not be read, and stands as it is written.`,
    })),
    ...own.map(({ says }) => ({ line, says: key === '' ? says : `In “${key}”: ${says}` })),
  ]);
  return {
    items: read.map(({ item }) => item),
    problems: [...problems, ...missing, ...faults].sort((a, b) => a.line - b.line),
  };
}

/** Formulas that could not be read, in the fields that are. */
const mathIn = (fields: BibtexEntry['fields']): readonly string[] =>
  [...fields].flatMap(([name, value]) => (KNOWN.has(BIBTEX_SYNONYMS[name] ?? name) ? unreadMath(value) : []));

/** Works whose number is their own, not that of an issue. */
const NUMBERED: ReadonlySet<string> = new Set(['report', 'patent', 'legislation']);

function itemOf(entry: BibtexEntry): CslItem {
  const fields = new Map<string, string>();
  for (const [name, value] of entry.fields) {
    const known = BIBTEX_SYNONYMS[name] ?? name;
    if (!fields.has(known)) fields.set(known, value);
  }
  const item: Record<string, unknown> = { id: entry.key, type: BIBTEX_TYPES[entry.type] ?? 'document' };
  for (const [name, variable] of BIBTEX_FIELDS) {
    const value = fields.get(name);
    if (value !== undefined && value.trim() !== '') item[variable] = readPlain(name, value);
  }
  if (NUMBERED.has(String(item.type)) && item.issue !== undefined) {
    item.number = item.issue;
    Reflect.deleteProperty(item, 'issue');
  }
  const subtitle = readLatex(fields.get('subtitle') ?? '');
  if (subtitle !== '') item.title = [item.title, subtitle].filter(Boolean).join(': ');
  const address = addressIn(fields.get('howpublished') ?? '') ?? addressIn(fields.get('note') ?? '');
  if (item.URL === undefined && address !== null) item.URL = address;
  for (const [name, variable] of BIBTEX_NAMES) {
    const value = fields.get(name);
    if (value !== undefined && value.trim() !== '') item[variable] = readBibtexNames(value);
  }
  const container = fields.get('journal') ?? fields.get('booktitle');
  if (container !== undefined) item['container-title'] = readLatex(container);
  const issued = readIssued(fields);
  if (issued !== null) item.issued = issued;
  const accessed = fields.get('urldate');
  if (accessed !== undefined) item.accessed = toCslDate(readLatex(accessed));
  const others = [...fields].filter(([name]) => !KNOWN.has(name));
  if (others.length > 0) item.custom = { bibtex: Object.fromEntries(others) };
  return readRest(item, fields.get(BIBTEX_REST));
}

/** The address in "\\url{https://…}", as files without a field for it have one; null where there is none. */
function addressIn(value: string): string | null {
  const address =
    /\\url\{\s*(https?:\/\/[^\s{}]+)\s*\}/.exec(value)?.[1] ?? /^\s*(https?:\/\/\S+)\s*$/.exec(value)?.[1];
  return address === undefined ? null : readPlain('url', address);
}

function readPlain(name: string, value: string): string {
  if (name === 'url' || name === 'doi') return value.replace(/\\([%#&_~{}])/g, '$1').trim();
  const words = readLatex(value);
  return name === 'pages' ? words.replace(/\s*[–—-]+\s*/g, '–') : words;
}

/** "2021-03-04/2021-03-09" as a range; one date as it is. */
function toCslRange(words: string): CslDate {
  const parts = words.split('/').map((one) => toCslDate(one.trim())['date-parts']?.[0]);
  const [from, to] = parts;
  return parts.length === 2 && from && to ? { 'date-parts': [from, to] } : toCslDate(words);
}

function readIssued(fields: ReadonlyMap<string, string>): CslDate | null {
  const date = fields.get('date');
  if (date !== undefined) return toCslRange(readLatex(date));
  const year = fields.get('year');
  if (year === undefined) return null;
  const month = monthNumber(fields.get('month') ?? '');
  const day = /^\d{1,2}$/.exec(fields.get('day') ?? '')?.[0];
  if (!/^\d{4}$/.test(year.trim())) return { raw: readLatex(year) };
  const other = month === null ? readLatex(fields.get('month') ?? '').trim() : '';
  if (other !== '') return { raw: `${other} ${year.trim()}` };
  const parts = [
    Number(year),
    ...(month === null ? [] : [month]),
    ...(month !== null && day ? [Number(day)] : []),
  ];
  return { 'date-parts': [parts] };
}

function monthNumber(words: string): number | null {
  const number = /^\s*(\d{1,2})\s*$/.exec(words)?.[1];
  if (number !== undefined) return Number(number);
  const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const index = names.indexOf(readLatex(words).slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}
