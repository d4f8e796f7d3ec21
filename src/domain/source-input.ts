import { isPossibleDate, toCslDate, printDate, type CslItem, type CslName } from './csl-item';
import type { FieldErrors } from './errors';
import { LONGEST_LINE } from './rules/citation';
import { RANKS, type SourceRecord } from './source';
import { isWebAddress } from './web-address';
import { isbnFault, readDoi, readIsbn } from './work-numbers';

/** A source as its form has it: every field as typed, trimmed. */
export interface SourceInput {
  readonly type: string;
  readonly title: string;
  /** One author a line: "Quist, Mara", or a body's whole name. */
  readonly authors: string;
  readonly publisher: string;
  /** The journal, newspaper, site or book that it stands in. */
  readonly container: string;
  /** "2026", "2026-05", "2026-05-12", or words. */
  readonly issued: string;
  readonly url: string;
  /** Further addresses, one a line. */
  readonly urls: string;
  readonly doi: string;
  readonly isbn: string;
  readonly rank: string;
  readonly licence: string;
  readonly trust: string;
}

export const SOURCE_INPUT_FIELDS = [
  'type',
  'title',
  'authors',
  'publisher',
  'container',
  'issued',
  'url',
  'urls',
  'doi',
  'isbn',
  'rank',
  'licence',
  'trust',
] as const satisfies readonly (keyof SourceInput)[];

const LONGEST_NOTE = 2_000;
const LONGEST_ADDRESS = 2_000;

const linesOf = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Further addresses of an input. */
export const urlsOf = ({ urls }: SourceInput): readonly string[] => linesOf(urls);

const NOT_AN_ADDRESS = 'A web address begins with http:// or https://.';

/** What cannot be written down at all. */
export function malformedSource(input: SourceInput): FieldErrors {
  const errors: Record<string, string> = {};
  if (input.title === '') errors.title = 'Say what the source is called.';
  if (!/^[a-z][a-z_-]{1,40}$/.test(input.type)) errors.type = 'Say what kind of source it is.';
  if (!(RANKS as readonly string[]).includes(input.rank))
    errors.rank =
      'Say whether it is primary (made by those who were there) or secondary (about what they made).';
  if (input.url !== '' && !isWebAddress(input.url)) errors.url = NOT_AN_ADDRESS;
  const wrong = urlsOf(input).find((url) => !isWebAddress(url));
  if (wrong !== undefined) errors.urls = `“${wrong.slice(0, 60)}”: ${NOT_AN_ADDRESS.toLowerCase()}`;
  if (input.doi !== '' && readDoi(input.doi) === null)
    errors.doi = 'A DOI begins with “10.”, like 10.1000/182.';
  const isbn = input.isbn === '' ? null : isbnFault(input.isbn);
  if (isbn !== null) errors.isbn = isbn;
  if (/^\d{4}(-\d{2}){1,2}$/.test(input.issued) && !isPossibleDate(input.issued.split('-').map(Number)))
    errors.issued = `The calendar has no ${input.issued}. Write 2026, 2026-05, 2026-05-12, or words.`;
  for (const field of ['title', 'publisher', 'container', 'issued', 'doi', 'isbn'] as const)
    if (input[field].length > LONGEST_LINE) errors[field] = `At most ${LONGEST_LINE} characters.`;
  for (const field of ['authors', 'licence', 'trust'] as const)
    if (input[field].length > LONGEST_NOTE) errors[field] = 'At most 2,000 characters.';
  if (input.url.length > LONGEST_ADDRESS) errors.url = 'At most 2,000 characters.';
  return errors;
}

function printAuthor({ family = '', given = '', literal, ...name }: CslName): string {
  if (literal !== undefined) return literal;
  const before = name['non-dropping-particle'] === undefined ? '' : `${name['non-dropping-particle']} `;
  return given === '' ? `${before}${family}` : `${before}${family}, ${given}`;
}

const printAuthors = (names: readonly CslName[] = []) => names.map(printAuthor).join('\n');

function readAuthor(line: string): CslName {
  const [family = '', given = '', ...more] = line.split(',').map((part) => part.trim());
  return more.length > 0 || given === '' ? { literal: line } : { family, given };
}

/** The form of a source that is known. */
export function inputOf(
  record: Pick<SourceRecord, 'item' | 'rank' | 'urls' | 'licence' | 'trust'>,
): SourceInput {
  const { item } = record;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    type: item.type,
    title: text(item.title),
    authors: printAuthors(item.author),
    publisher: text(item.publisher),
    container: text(item['container-title']),
    issued: printDate(item.issued) ?? '',
    url: text(item.URL),
    urls: record.urls.join('\n'),
    doi: text(item.DOI),
    isbn: text(item.ISBN),
    rank: record.rank,
    licence: record.licence ?? '',
    trust: record.trust ?? '',
  };
}

/** Puts what was typed over an item; what the form does not show, or was not changed, stays as it is. */
export function toItem(input: SourceInput, base: CslItem): CslItem {
  const item: Record<string, unknown> = { ...base, type: input.type, title: input.title };
  const set = (field: string, value: unknown, isEmpty: boolean) => {
    if (isEmpty) Reflect.deleteProperty(item, field);
    else item[field] = value;
  };
  const authors = linesOf(input.authors);
  if (authors.join('\n') !== printAuthors(base.author))
    set('author', authors.map(readAuthor), authors.length === 0);
  if (input.issued !== (printDate(base.issued) ?? ''))
    set('issued', toCslDate(input.issued), input.issued === '');
  set('publisher', input.publisher, input.publisher === '');
  set('container-title', input.container, input.container === '');
  set('URL', input.url, input.url === '');
  set('DOI', readDoi(input.doi), input.doi === '');
  set('ISBN', readIsbn(input.isbn), input.isbn === '');
  return item as CslItem;
}
