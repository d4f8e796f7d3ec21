import { type CslItem, type CslName, printDate } from '../../domain/csl-item';
import { BIBTEX_FIELDS, BIBTEX_NAMES, BIBTEX_REST } from '../../imports/bibliography/bibtex-map';
import { readBibtex } from '../../imports/bibliography/read-bibtex';
import { restOf } from '../../imports/bibliography/rest';
import { uniqueKeys } from './unique-keys';
import { writeLatex } from './write-latex';

/** The entry type that an item is printed as; other programs know these. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  thesis: 'phdthesis',
  report: 'techreport',
  manuscript: 'unpublished',
  webpage: 'online',
  post: 'online',
  'post-weblog': 'online',
  dataset: 'dataset',
};

/**
 * Prints items as BibTeX, UTF-8. What BibTeX has no field for is kept in one field, `csljson`, so that `readBibtex` gives
 * back exactly these items; other programs pass over it.
 */
export function printBibtex(items: readonly CslItem[]): string {
  const keys = uniqueKeys(items);
  return items.map((item, index) => printEntry(item, keys[index]!)).join('\n');
}

function printEntry(item: CslItem, key: string): string {
  const fields = fieldsOf(item);
  const [read] = readBibtex(entryOf(item, key, fields)).items;
  const rest = restOf(item, read ?? { type: 'document' });
  return entryOf(item, key, rest === '' ? fields : [...fields, [BIBTEX_REST, rest]]);
}

function entryOf(item: CslItem, key: string, fields: readonly (readonly [string, string])[]): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${TYPES[item.type] ?? 'misc'}{${key},\n${lines.join('')}}\n`;
}

function fieldsOf(item: CslItem): readonly (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [];
  for (const [name, variable] of BIBTEX_NAMES) {
    const names = item[variable];
    if (Array.isArray(names) && names.length > 0)
      fields.push([name, (names as readonly CslName[]).map(printName).join(' and ')]);
  }
  for (const [name, variable] of BIBTEX_FIELDS) {
    const value = variable === 'issue' ? (item.issue ?? item.number) : item[variable];
    if (typeof value !== 'string' || value.trim() === '') continue;
    // A title in two pairs of braces keeps its capitals.
    fields.push([name, name === 'title' ? `{${writeLatex(value)}}` : writeLatex(value)]);
  }
  const container = item['container-title'];
  if (typeof container === 'string' && container.trim() !== '')
    fields.push([TYPES[item.type] === 'article' ? 'journal' : 'booktitle', writeLatex(container)]);
  return [...fields, ...dateFields(item)];
}

function dateFields(item: CslItem): readonly (readonly [string, string])[] {
  const issued = printDate(item.issued);
  const accessed = printDate(item.accessed);
  const [year = '', month] = issued?.split('-') ?? [];
  return [
    ...(issued === null ? [] : [['date', writeLatex(issued)] as const]),
    // BibTeX knows no dates; BibLaTeX and our own reading prefer `date`.
    ...(/^\d{4}$/.test(year) ? [['year', year] as const] : []),
    ...(month !== undefined && /^\d\d$/.test(month) ? [['month', String(Number(month))] as const] : []),
    ...(accessed === null ? [] : [['urldate', writeLatex(accessed)] as const]),
  ];
}

function printName(name: CslName): string {
  if (name.literal !== undefined) return `{${writeLatex(name.literal)}}`;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  const family = [
    particle === undefined ? undefined : writeLatex(particle),
    name.family === undefined ? undefined : braced(name.family),
  ]
    .filter(Boolean)
    .join(' ');
  return [family, ...(name.suffix ? [writeLatex(name.suffix)] : []), writeLatex(name.given ?? '')].join(', ');
}

/** A family name that begins with a small letter or holds a comma or "and" stays one name in braces. */
function braced(family: string): string {
  const words = writeLatex(family);
  return /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(family) ? words : `{${words}}`;
}
