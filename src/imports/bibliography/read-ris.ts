import { type CslDate, type CslItem, type CslName, toCslDate } from '../../domain/csl-item';
import type { BibliographyProblem } from './bibtex-entries';
import type { ReadBibliography } from './read-bibtex';
import { readRest } from './rest';
import { RIS_FIELDS, RIS_NAMES, RIS_REST, RIS_TYPES } from './ris-map';

type Line = readonly [tag: string, value: string];

const LINE = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;
const KNOWN = new Set([
  ...RIS_FIELDS.map(([tag]) => tag),
  ...RIS_NAMES.map(([tag]) => tag),
  ...['TY', 'ER', 'PY', 'Y1', 'DA', 'Y2', 'SP', 'EP', 'KW', 'L1', 'L2'],
]);

/**
 * Reads RIS as CSL-JSON. A line that is no tag is the last value's continuation; a record that does not begin with TY is
 * named by its line. A tag without a CSL variable is kept under `custom.ris`.
 */
export function readRis(text: string): ReadBibliography {
  const items: CslItem[] = [];
  const problems: BibliographyProblem[] = [];
  let record: [string, string][] | null = null;
  const end = (): void => {
    if (record !== null) items.push(itemOf(record));
    record = null;
  };
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .forEach((line, index) => {
      const [, tag, value = ''] = LINE.exec(line.trimEnd()) ?? [];
      if (tag === 'TY') {
        end();
        record = [[tag, value.trim()]];
      } else if (tag === 'ER') end();
      else if (record === null) {
        if (line.trim() !== '')
          problems.push({ line: index + 1, says: `“${line.trim().slice(0, 40)}” stands outside a record.` });
      } else if (tag !== undefined) record.push([tag, value.trim()]);
      else if (line.trim() !== '') {
        const last = record.at(-1)!;
        last[1] = `${last[1]} ${line.trim()}`;
      }
    });
  end();
  return { items, problems };
}

function itemOf(lines: readonly Line[]): CslItem {
  const values = (tag: string): readonly string[] =>
    lines.filter(([name, value]) => name === tag && value !== '').map(([, value]) => value);
  const first = (...tags: string[]): string | undefined => tags.flatMap(values)[0];
  const type = RIS_TYPES.find(([ris]) => ris === values('TY')[0])?.[1] ?? 'document';
  const item: Record<string, unknown> = { type };
  for (const [tag, variable] of RIS_FIELDS) item[variable] ??= values(tag)[0];
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
  const others = lines.filter((line) => !KNOWN.has(line[0]) && !isRest(line));
  if (others.length > 0) item.custom = { ris: others };
  const clean = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
  return readRest(clean, lines.find(isRest)?.[1].slice(RIS_REST.begins.length));
}

/** "Quist, Mara, Jr." is a person; without a comma it is one name. */
function readName(value: string): CslName {
  const [family = '', given, suffix] = value.split(/\s*,\s*/);
  if (given === undefined) return { literal: family };
  return { family, ...(given === '' ? {} : { given }), ...(suffix ? { suffix } : {}) };
}

/** "2026/05/12/", "2026/05//spring", "2026" or ISO 8601. */
function readDate(value: string): CslDate {
  const parts = value.split(/[/-]/);
  if (!/^\d{4}$/.test(parts[0] ?? '')) return toCslDate(value);
  const numbers: number[] = [];
  for (const part of parts.slice(0, 3)) {
    if (!/^\d{1,4}$/.test(part)) break;
    numbers.push(Number(part));
  }
  return { 'date-parts': [numbers] };
}
