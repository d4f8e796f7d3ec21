import { type CslDate, type CslItem, type CslName, toCslDate } from '../../domain/csl-item';
import type { BibliographyProblem } from './bibtex-entries';
import { checkItem } from './check-item';
import type { ReadBibliography } from './read-bibtex';
import { readRest } from './rest';
import { RIS_FIELDS, RIS_NAMES, RIS_REST, RIS_TYPES } from './ris-map';

/** A field with the line that it stands in, from 1. */
type Line = readonly [tag: string, value: string, line: number];

const LINE = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;
const KNOWN = new Set([
  ...RIS_FIELDS.map(([tag]) => tag),
  ...RIS_NAMES.map(([tag]) => tag),
  ...['TY', 'ER', 'SN', 'PY', 'Y1', 'DA', 'Y2', 'SP', 'EP', 'KW', 'L1', 'L2'],
]);
/** Fields of running text: what follows them without a tag is theirs. */
const RUNNING: readonly string[] = ['AB', 'N1', 'N2', 'KW'];
/** Tags that a variable of an item is read from. */
const TAGS_OF: Readonly<Record<string, readonly string[]>> = {
  issued: ['DA', 'PY', 'Y1'],
  accessed: ['Y2'],
  ISBN: ['SN'],
  DOI: ['DO'],
};

const shorten = (words: string): string => (words.length <= 40 ? words : `${words.slice(0, 40)}…`);

/**
 * Reads RIS as CSL-JSON. A line that is no tag continues the value before it where it is indented or that is running text;
 * elsewhere it is left out and named. So are a record without its end, a type that RIS does not have, and what cannot be a
 * date, an ISBN or a DOI; the record is read all the same. A tag without a CSL variable, and what a variable has
 * no room for, is kept under `custom.ris`.
 */
export function readRis(text: string): ReadBibliography {
  const items: CslItem[] = [];
  const problems: BibliographyProblem[] = [];
  let record: [tag: string, value: string, line: number][] | null = null;
  const end = (): void => {
    if (record === null) return;
    const { item, problems: found } = readRecord(record);
    items.push(item);
    problems.push(...found);
    record = null;
  };
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  for (const [index, whole] of lines.entries()) {
    const [, tag, value = ''] = LINE.exec(whole.trimEnd()) ?? [];
    const words = whole.trim();
    const line = index + 1;
    if (tag === 'TY') {
      if (record !== null) problems.push(withoutEnd(record[0]![2], line));
      end();
      record = [[tag, value.trim(), line]];
    } else if (tag === 'ER') end();
    else if (words === '') continue;
    else if (record === null) problems.push({ line, says: `“${shorten(words)}” stands outside a record.` });
    else if (tag !== undefined) record.push([tag, value.trim(), line]);
    else {
      const last = record.at(-1)!;
      if (/^\s/.test(whole) || RUNNING.includes(last[0])) last[1] = `${last[1]} ${words}`;
      else
        problems.push({
          line,
          says: `“${shorten(words)}” is no field: one begins “TI\u00a0\u00a0-”. It is left out.`,
        });
    }
  }
  if (record !== null)
    problems.push(withoutEnd(record[0]![2], lines.findLastIndex((one) => one.trim() !== '') + 1));
  end();
  return { items, problems: problems.sort((a, b) => a.line - b.line) };
}

const withoutEnd = (begins: number, line: number): BibliographyProblem => ({
  line,
  says: `The record that begins in line ${begins} has no “ER\u00a0\u00a0-” at its end. It is read as if it ended here.`,
});

function readRecord(lines: readonly Line[]): {
  readonly item: CslItem;
  readonly problems: readonly BibliographyProblem[];
} {
  const { item, faults } = checkItem(itemOf(lines));
  const lineOf = (variable: string) =>
    lines.find(([tag, value]) => TAGS_OF[variable]?.includes(tag) && value !== '')?.[2] ?? lines[0]![2];
  const problems = faults.map(({ variable, says }) => ({ line: lineOf(variable), says }));
  const [, type, line] = lines[0]!;
  if (type === '')
    problems.push({ line, says: 'No type stands after “TY\u00a0\u00a0-”. It is read as a document.' });
  else if (!RIS_TYPES.some(([ris]) => ris === type))
    problems.push({ line, says: `“${shorten(type)}” is no type of RIS. It is read as a document.` });
  return { item, problems };
}

/** Of an article it is the number of the journal. */
const ISSN = /^\d{4}-?\d{3}[\dX]$/i;

function itemOf(lines: readonly Line[]): CslItem {
  const values = (tag: string): readonly string[] =>
    lines.filter(([name, value]) => name === tag && value !== '').map(([, value]) => value);
  const first = (...tags: string[]): string | undefined => tags.flatMap(values)[0];
  const type = RIS_TYPES.find(([ris]) => ris === values('TY')[0])?.[1] ?? 'document';
  const item: Record<string, unknown> = { type };
  for (const [tag, variable] of RIS_FIELDS) item[variable] ??= values(tag)[0];
  for (const number of values('SN')) item[ISSN.test(number) ? 'ISSN' : 'ISBN'] ??= number;
  for (const [tag, variable] of RIS_NAMES) {
    const names = values(tag).map(readName);
    if (names.length > 0) item[variable] = [...((item[variable] as CslName[] | undefined) ?? []), ...names];
  }
  const issued = first('DA', 'PY', 'Y1');
  if (issued !== undefined) item.issued = readDate(issued);
  const accessed = first('Y2');
  if (accessed !== undefined) item.accessed = readDate(accessed);
  const pages = [values('SP')[0], values('EP')[0]].filter((page) => page !== undefined);
  if (pages.length > 0) item.page = pages.join('–');
  if (values('KW').length > 0) item.keyword = values('KW').join(', ');
  const link = first('L1', 'L2');
  if (item.URL === undefined && link !== undefined) item.URL = link;
  const isRest = ([tag, value]: Line): boolean => tag === RIS_REST.tag && value.startsWith(RIS_REST.begins);
  const others = lines.filter((line) => !isRest(line) && !isTaken(line, lines, item));
  if (others.length > 0) item.custom = { ris: others.map(([tag, value]) => [tag, value]) };
  const clean = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
  return readRest(clean, lines.find(isRest)?.[1].slice(RIS_REST.begins.length));
}

const VARIABLE_OF = new Map(RIS_FIELDS);
const DATES = ['DA', 'PY', 'Y1'];

/** Whether the item has all that a line says: a second address, title or date of the record is no part of it. */
function isTaken(
  [tag, value]: Line,
  lines: readonly Line[],
  item: Readonly<Record<string, unknown>>,
): boolean {
  if (!KNOWN.has(tag)) return false;
  if (value === '') return true;
  const variable = VARIABLE_OF.get(tag);
  if (variable !== undefined) return item[variable] === value;
  const valueOf = (tags: readonly string[]) =>
    tags.flatMap((one) => lines.filter(([name, words]) => name === one && words !== ''))[0]?.[1] ?? '';
  if (DATES.includes(tag)) {
    const isWhole = valueOf(DATES) !== value || !/^\d{4}\/\d+\/\d*\/\s*\S/.test(value);
    return isWhole && valueOf(DATES).startsWith(value.replace(/\/+$/, ''));
  }
  if (tag === 'SN') return item.ISSN === value || item.ISBN === value;
  if (tag === 'L1' || tag === 'L2') return item.URL === value;
  return !['Y2', 'SP', 'EP'].includes(tag) || valueOf([tag]) === value;
}

/** "Quist, Mara, Jr." is a person; without a comma it is one name. */
function readName(value: string): CslName {
  const [family = '', given, suffix] = value.split(/\s*,\s*/);
  if (given === undefined) return { literal: family };
  return { family, ...(given === '' ? {} : { given }), ...(suffix ? { suffix } : {}) };
}

/** "2026/05/12/", "2026///Spring", "2026", "20260512" or ISO 8601. */
function readDate(value: string): CslDate {
  if (/^\d{4}[/-]\d{4}$/.test(value)) return { raw: value.replace('/', '-') };
  const [, ...compact] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
  const parts = compact.length > 0 ? compact : value.split(/[/-]/);
  if (!/^\d{4}$/.test(parts[0] ?? '')) return toCslDate(value);
  const other = parts.slice(3).join(' ').trim();
  if (other !== '' && (parts[1] ?? '') === '') return { raw: `${other} ${parts[0]!}` };
  const numbers: number[] = [];
  for (const part of parts.slice(0, 3)) {
    if (!/^\d{1,4}$/.test(part)) break;
    numbers.push(Number(part));
  }
  return { 'date-parts': [numbers] };
}
