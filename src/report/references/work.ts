import type { CslDate, CslItem, CslName } from '../../domain/csl-item';
import { isWebAddress } from '../../domain/web-address';

/** What a style has to tell apart; the many types of CSL come down to these. */
export type WorkForm =
  | 'page'
  | 'news'
  | 'magazine'
  | 'journal'
  | 'blog'
  | 'chapter'
  | 'book'
  | 'report'
  | 'dataset'
  | 'document'
  | 'law'
  | 'case'
  | 'interview'
  | 'post'
  | 'broadcast'
  | 'recording'
  | 'film'
  | 'speech'
  | 'letter';

/** A date as far as it is known; `year` may be a range ("2024–2025") or words ("Spring 2026"). */
export interface WorkDate {
  readonly year: string;
  /** 1 … 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** A work as the styles read it: every part as text, null where it is not known. */
export interface Work {
  readonly form: WorkForm;
  /** Whoever made it; of a book without an author, its editors. */
  readonly authors: readonly CslName[];
  /** Whether `authors` are editors. */
  readonly isEdited: boolean;
  /** Whether `authors` are directors: of a film without an author. */
  readonly isDirected: boolean;
  readonly editors: readonly CslName[];
  readonly directors: readonly CslName[];
  readonly translators: readonly CslName[];
  readonly interviewers: readonly CslName[];
  readonly recipients: readonly CslName[];
  /** Without a full stop at its end. */
  readonly title: string;
  /** The journal, newspaper, site or book that it stands in. */
  readonly container: string | null;
  /** The container’s name as indexes abbreviate it: “Harb Stud”. */
  readonly shortContainer: string | null;
  readonly publisher: string | null;
  /** Where the publisher sits. */
  readonly place: string | null;
  /** The court of a case. */
  readonly authority: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** "14–18". */
  readonly pages: string | null;
  /** A number or words: "2", "Revised". */
  readonly edition: string | null;
  /** Of a report or a law. */
  readonly number: string | null;
  readonly version: string | null;
  /** What it calls itself: "Technical report", "Video". */
  readonly genre: string | null;
  /** https://doi.org/…, else its web address. */
  readonly address: string | null;
  /** Whether the address is a DOI, which does not change. */
  readonly isDoi: boolean;
  readonly issued: WorkDate | null;
  /** When it was looked at. */
  readonly accessed: WorkDate | null;
  /** "a", "b" … where works would be cited alike; else "". */
  readonly letter: string;
  /** Whether a text names its first author with initials: another author in the list has the same family name. */
  readonly hasNamesake: boolean;
  /** Whether a text names its title beside its author: the list has another work of the same. */
  readonly hasSibling: boolean;
  /** Whether the entry before it in the list is by the same people. */
  readonly isRepeated: boolean;
}

const FORMS: Readonly<Record<string, WorkForm>> = {
  webpage: 'page',
  'article-newspaper': 'news',
  'article-magazine': 'magazine',
  periodical: 'magazine',
  'article-journal': 'journal',
  article: 'journal',
  review: 'journal',
  'post-weblog': 'blog',
  chapter: 'chapter',
  'paper-conference': 'chapter',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  book: 'book',
  thesis: 'book',
  report: 'report',
  standard: 'report',
  patent: 'report',
  dataset: 'dataset',
  software: 'dataset',
  legislation: 'law',
  bill: 'law',
  regulation: 'law',
  treaty: 'law',
  legal_case: 'case',
  interview: 'interview',
  post: 'post',
  broadcast: 'broadcast',
  song: 'recording',
  motion_picture: 'film',
  speech: 'speech',
  personal_communication: 'letter',
};

/** What a work of a type calls itself where it does not say: it shares its form with others. */
const GENRES: Readonly<Record<string, string>> = { software: 'Computer software', patent: 'Patent' };

const filled = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
};

const names = (value: unknown): readonly CslName[] => {
  const list = Array.isArray(value) ? (value as readonly CslName[]) : [];
  return list.filter(({ family, given, literal }) => filled(literal ?? family ?? given) !== null);
};

/** Years before Christ are below nought. */
const yearOf = (year: number): string => (year < 0 ? `${-year} BC` : String(year));

const yearRange = (from: number, to: number): string =>
  from < 0 && to < 0 ? `${-from}–${yearOf(to)}` : `${yearOf(from)}–${yearOf(to)}`;

function toWorkDate(date: CslDate | undefined): WorkDate | null {
  const [from, to] = (date?.['date-parts'] ?? []).map((parts) => parts.map(Number));
  if (from?.[0] === undefined || !Number.isInteger(from[0])) {
    const words = filled(date?.literal) ?? filled(date?.raw);
    return words === null ? null : { year: words, month: null, day: null };
  }
  const [year, month, day] = from;
  if (to?.[0] !== undefined && to[0] !== year)
    return { year: yearRange(year, to[0]), month: null, day: null };
  return { year: yearOf(year), month: month ?? null, day: day ?? null };
}

/** "2026-05-18" as a date. */
function dayToWorkDate(day: string | null): WorkDate | null {
  return day === null ? null : toWorkDate({ 'date-parts': [day.split('-').map(Number)] });
}

/**
 * A CSL-JSON item as the styles read it.
 *
 * @param seen ISO date on which it was read; the item's own `accessed` goes before it
 */
export function toWork(item: CslItem, seen: string | null): Work {
  const doi = filled(item.DOI);
  const url = filled(item.URL);
  const form = FORMS[item.type] ?? 'document';
  const [authors, editors] = [names(item.author), names(item.editor)];
  const directors = names(item.director);
  const isDirected = authors.length === 0 && directors.length > 0;
  const isEdited = !isDirected && form === 'book' && authors.length === 0 && editors.length > 0;
  const title = filled(item.title) ?? url ?? 'Untitled';
  return {
    form,
    authors: isDirected ? directors : isEdited ? editors : authors,
    isEdited,
    isDirected,
    editors: isEdited ? [] : editors,
    directors: isDirected ? [] : directors,
    translators: names(item.translator),
    interviewers: names(item.interviewer),
    recipients: names(item.recipient),
    title: title.replace(/(?<!\.)\.$/u, '').replace(/\s+/gu, ' '),
    container: filled(item['container-title']),
    shortContainer: filled(item['container-title-short']) ?? filled(item.journalAbbreviation),
    publisher: filled(item.publisher),
    place: filled(item['publisher-place']),
    authority: filled(item.authority),
    volume: filled(item.volume),
    issue: filled(item.issue),
    pages: filled(item.page)?.replace(/\s*-+\s*/gu, '–') ?? null,
    edition: filled(item.edition),
    number: filled(item.number),
    version: filled(item.version),
    genre: filled(item.genre) ?? GENRES[item.type] ?? null,
    address:
      doi === null ? (url !== null && isWebAddress(url) ? url : null) : `https://doi.org/${encodeURI(doi)}`,
    isDoi: doi !== null,
    issued: toWorkDate(item.issued),
    accessed: toWorkDate(item.accessed) ?? dayToWorkDate(seen),
    letter: '',
    hasNamesake: false,
    hasSibling: false,
    isRepeated: false,
  };
}

/** The name, unless the reference has it already: as an author, or as one of these. */
export function unlessNamed(
  { authors }: Pick<Work, 'authors'>,
  name: string | null,
  ...others: readonly (string | null)[]
): string | null {
  return others.includes(name) || authors.some(({ literal }) => literal === name) ? null : name;
}

const LONGEST_SHORT_TITLE = 6;

/** The first words of a title, without its subtitle; of a case, all of it. */
export function shortTitle({ form, title }: Pick<Work, 'form' | 'title'>): string {
  if (form === 'case') return title;
  const main = title.split(/\s*[:–—]\s/u)[0]!;
  return main.split(' ').slice(0, LONGEST_SHORT_TITLE).join(' ');
}
