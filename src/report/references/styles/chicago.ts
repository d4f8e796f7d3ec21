import { ordinal } from '../ordinals';
import { citedPeople, invertedName, joinPeople, printCredits, wholeName } from '../people';
import { commas, italic, join, link, phrase, quoted, sentences, type Phrase } from '../phrase';
import { monthFirst } from '../dates';
import { shortTitle, unlessNamed, type Work, type WorkForm } from '../work';

const WHOLES: ReadonlySet<WorkForm> = new Set(['book', 'report', 'document', 'case', 'recording', 'film']);

/** The title: of a whole in italics, of a part in quotation marks, of a law upright. */
export function chicagoTitle(work: Work, title = work.title): Phrase {
  if (work.form === 'law') return phrase`${title}`;
  return WHOLES.has(work.form) ? italic(title) : quoted(title);
}

export const chicagoShortTitle = (work: Work): Phrase => chicagoTitle(work, shortTitle(work));

/** Up to six names, the first inverted; of more, the first three. */
export function chicagoMakers({ authors, isEdited, isDirected }: Work): string | null {
  const [first, ...others] = authors.map((name, index) =>
    index === 0 ? invertedName(name) : wholeName(name),
  );
  if (first === undefined) return null;
  const names =
    authors.length > 6
      ? `${[first, ...others.slice(0, 2)].join(', ')}, et al.`
      : joinPeople([first, ...others], ', and ');
  if (isDirected) return `${names}, ${authors.length === 1 ? 'dir.' : 'dirs.'}`;
  return isEdited ? `${names}, ${authors.length === 1 ? 'ed.' : 'eds.'}` : names;
}

/** A day on which an undated work was looked at: without a date of its own, that is all that tells its state. */
function printAccessed({ issued, accessed, address, isDoi }: Work): string | null {
  return issued === null && accessed !== null && address !== null && !isDoi
    ? `Accessed ${monthFirst(accessed)}`
    : null;
}

const people = (names: Work['authors']) => joinPeople(names.map(wholeName), ', and ', ' and ');

/** What a work is and where it stands, up to its date: "in Tides, edited by Karin Holt", "data set", "interview by …". */
function printFacts(work: Work): readonly (Phrase | string | null)[] {
  const { form, container, editors, genre } = work;
  const edition = work.edition && `${ordinal(work.edition)} ed.`;
  const version = work.version && `Version ${work.version}`;
  switch (form) {
    case 'chapter': {
      const by = editors.length === 0 ? null : `edited by ${people(editors)}`;
      return [phrase`In ${commas([container && italic(container), by])}`, edition];
    }
    case 'book': {
      const by = editors.length > 0 ? `Edited by ${people(editors)}` : null;
      return [by, genre, edition];
    }
    case 'report':
      return [work.number && `${genre ?? 'Report'} no. ${work.number}`, edition];
    case 'dataset':
      return [version, genre ?? 'Data set'];
    case 'interview':
      return [work.interviewers.length === 0 ? 'Interview' : `Interview by ${people(work.interviewers)}`];
    case 'speech':
      return [genre ?? 'Speech'];
    case 'letter': {
      const to = work.recipients.length === 0 ? '' : ` to ${people(work.recipients)}`;
      return [`${genre ?? 'E-mail or letter'}${to}`];
    }
    case 'law':
      return [work.number];
    default:
      return [edition, version];
  }
}

/** Where it stands or who brought it out, before the date: newspapers and journals in italics, sites upright. */
export function chicagoSource(work: Work): Phrase {
  const { form, container } = work;
  const isPeriodical = ['news', 'magazine', 'journal', 'blog'].includes(form);
  if (isPeriodical) return container === null ? [] : italic(container);
  if (form === 'chapter') return work.publisher === null ? [] : phrase`${work.publisher}`;
  return join(', ', [unlessNamed(work, container), unlessNamed(work, work.publisher, container)]);
}

/** "12 Harbour Reports 34 (High Court 2026)". */
function printCase({ volume, container, pages, authority, issued }: Work): Phrase {
  const reporter = [volume, container, pages].filter(Boolean).join(' ');
  const dated = [authority, issued?.year].filter(Boolean).join(' ');
  return join(' ', [reporter, dated === '' ? null : `(${dated})`]);
}

/** All between the title and the address; the date follows the source, or what the work is where there is none. */
function printBody(work: Work, date: string | null, journal: Phrase): readonly (Phrase | string | null)[] {
  if (work.form === 'case') return [printCase(work)];
  if (work.form === 'journal') return [journal];
  const credits = printCredits(work).map((credit) => `${credit[0]!.toUpperCase()}${credit.slice(1)}`);
  const facts = [...credits, ...printFacts(work).filter((fact) => fact !== null)];
  const source = chicagoSource(work);
  const last = source.length === 0 ? (facts.pop() ?? null) : source;
  return [...facts, commas([last, date])];
}

/** What the two systems of Chicago print differently. */
export interface ChicagoParts {
  /** What comes before the body: makers, title, and the year where the system puts it there. */
  readonly head: readonly (Phrase | string | null)[];
  /** As it stands in the body. */
  readonly date: string | null;
  /** Where an article of a journal stands. */
  readonly journal: Phrase;
}

/** The whole entry of a work in the list. */
export function chicagoEntry(work: Work, { head, date, journal }: ChicagoParts): Phrase {
  return sentences([
    ...head,
    ...printBody(work, date, journal),
    printAccessed(work),
    work.address && link(work.address),
  ]);
}

/** Who made a work, where it is cited. */
export function chicagoCited({ authors, hasNamesake }: Work): string {
  return citedPeople(authors, authors.length === 2 ? ' and ' : ', and ', 2, ' et al.', hasNamesake);
}
