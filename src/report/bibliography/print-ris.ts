import { type CslItem, type CslName, printDate } from '../../domain/csl-item';
import { readRis } from '../../imports/bibliography/read-ris';
import { restOf } from '../../imports/bibliography/rest';
import { RIS_FIELDS, RIS_NAMES, RIS_REST, RIS_TYPES } from '../../imports/bibliography/ris-map';
import { uniqueKeys } from './unique-keys';

type Line = readonly [tag: string, value: string];

/**
 * Prints items as RIS. What RIS has no tag for is kept in one line, `C8  - csljson:…`, so that `readRis` gives back exactly
 * these items; other programs show it as a custom field.
 */
export function printRis(items: readonly CslItem[]): string {
  const keys = uniqueKeys(items);
  return items.map((item, index) => printRecord(item, keys[index]!)).join('\r\n');
}

function printRecord(item: CslItem, key: string): string {
  const lines = linesOf(item, key);
  const [read] = readRis(recordOf(lines)).items;
  const rest = restOf(item, read ?? { type: 'document' });
  return recordOf(rest === '' ? lines : [...lines, [RIS_REST.tag, `${RIS_REST.begins}${rest}`]]);
}

function recordOf(lines: readonly Line[]): string {
  return [...lines, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function linesOf(item: CslItem, key: string): readonly Line[] {
  const lines: Line[] = [['TY', RIS_TYPES.find(([, csl]) => csl === item.type)?.[0] ?? 'GEN']];
  const printed = new Set<string>();
  for (const [tag, variable] of RIS_NAMES) {
    const names = item[variable];
    if (!Array.isArray(names) || printed.has(variable)) continue;
    printed.add(variable);
    lines.push(...(names as readonly CslName[]).map((name): Line => [tag, oneLine(printName(name))]));
  }
  for (const [tag, variable] of RIS_FIELDS) {
    const value = variable === 'id' ? key : item[variable];
    if (typeof value !== 'string' || value.trim() === '' || printed.has(variable)) continue;
    printed.add(variable);
    lines.push([tag, oneLine(value)]);
  }
  for (const number of [item.ISBN, item.ISSN])
    if (typeof number === 'string' && number.trim() !== '') lines.push(['SN', oneLine(number)]);
  const [from, to] = typeof item.page === 'string' ? item.page.split(/[–-]/) : [];
  if (from) lines.push(['SP', oneLine(from)]);
  if (to) lines.push(['EP', oneLine(to)]);
  const issued = printDate(item.issued);
  if (issued !== null) {
    const date = oneLine(issued.replaceAll('-', '/'));
    lines.push(...(/^\d{4}/.test(issued) ? [['PY', issued.slice(0, 4)] as const] : []), ['DA', date]);
  }
  const accessed = printDate(item.accessed);
  if (accessed !== null) lines.push(['Y2', oneLine(accessed.replaceAll('-', '/'))]);
  return lines;
}

function printName({ family, given, suffix, literal, ...particles }: CslName): string {
  if (literal !== undefined) return literal;
  const whole = [particles['dropping-particle'], particles['non-dropping-particle'], family].filter(Boolean);
  return [whole.join(' '), given ?? '', ...(suffix ? [suffix] : [])].join(', ');
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
