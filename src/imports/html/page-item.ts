import { toCslDate, type CslItem, type CslName } from '../../domain/csl-item';
import { readDoi } from '../../domain/work-numbers';
import { openHtml, type DomDocument } from './dom';

/** Where pages write down what they are, the most careful first: Highwire, Dublin Core, Open Graph. */
const TITLES = ['citation_title', 'dc.title', 'og:title', 'twitter:title'];
const AUTHORS = ['citation_author', 'dc.creator', 'author', 'article:author', 'parsely-author'];
const DATES = [
  'citation_publication_date',
  'citation_date',
  'dc.date',
  'article:published_time',
  'parsely-pub-date',
  'date',
];
const SITES = ['citation_journal_title', 'og:site_name', 'application-name'];

const tidy = (words: string | null) => words?.replace(/\s+/gu, ' ').trim().slice(0, 500) ?? '';

function readMetas(document: DomDocument): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = tidy(meta.getAttribute('content'));
    if (name !== '' && content !== '') metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return metas;
}

function readAuthor(name: string): CslName | null {
  if (/^https?:\/\//i.test(name)) return null;
  const [family = '', given = '', ...more] = name.replace(/^by\s+/i, '').split(/,\s*/);
  return given !== '' && more.length === 0 ? { family, given } : { literal: name };
}

/** The day of a time as pages write it ("2026-05-12T08:00:00+02:00", "2026/5/12"), as the page itself writes it; else null. */
function readDay(words: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?/.exec(words) ?? [];
  if (year === undefined) return null;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

/** What a page says that it is, as a CSL-JSON item; `address` is where it was found. */
export function readPageItem(html: string, address: string): CslItem {
  const document = openHtml(html);
  const metas = readMetas(document);
  const all = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((found) => found !== undefined) ?? [];
  const first = (names: readonly string[]) => all(names)[0] ?? '';
  const site = first(SITES);
  const title =
    first(TITLES) ||
    tidy(document.querySelector('h1')?.textContent ?? null) ||
    tidy(document.querySelector('title')?.textContent ?? null);
  const authors = all(AUTHORS).flatMap((name) => readAuthor(name) ?? []);
  const day = readDay(first(DATES));
  const doi = readDoi(first(['citation_doi', 'dc.identifier']));
  const type = metas.has('citation_journal_title')
    ? 'article-journal'
    : first(['og:type']) === 'article' && day !== null
      ? 'article-newspaper'
      : 'webpage';
  return {
    type,
    title: title || address,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(site === '' ? {} : { 'container-title': site }),
    ...(day === null ? {} : { issued: toCslDate(day) }),
    ...(doi === null ? {} : { DOI: doi }),
    URL: address,
  };
}
