import { NLM_MONTHS, yearFirst } from '../dates';
import { ordinal } from '../ordinals';
import { shortenedName, type Initials } from '../people';
import { join, link, phrase, sentences, type Phrase } from '../phrase';
import type { ReferenceStyle } from '../style';
import { unlessNamed, type Work, type WorkForm } from '../work';

const INITIALS: Initials = { after: '', between: '' };
const MOST_NAMES = 6;

/** What a work is, in brackets after its title. */
const BRACKETED: Readonly<Partial<Record<WorkForm, string>>> = {
  dataset: 'dataset',
  interview: 'interview',
  post: 'post',
  broadcast: 'broadcast',
  recording: 'audio recording',
  film: 'film',
  speech: 'speech',
  letter: 'personal communication',
};

function printNames(names: Work['authors']): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => shortenedName(name, INITIALS, ' '));
  return [...shown, ...(names.length > MOST_NAMES ? ['et al'] : [])].join(', ');
}

function printMakers({ authors, isEdited, isDirected }: Work): string | null {
  if (authors.length === 0) return null;
  if (isDirected) return `${printNames(authors)}, ${authors.length === 1 ? 'director' : 'directors'}`;
  const role = authors.length === 1 ? 'editor' : 'editors';
  return isEdited ? `${printNames(authors)}, ${role}` : printNames(authors);
}

const isOnline = ({ address, isDoi }: Work): boolean => address !== null && !isDoi;

/** "Title [dataset on the Internet]". */
function bracketed(work: Work, words: string): string {
  const what = BRACKETED[work.form];
  const kind = what === undefined ? (work.form === 'book' ? work.genre : null) : (work.genre ?? what);
  if (!isOnline(work)) return kind === null ? words : `${words} [${kind}]`;
  return `${words} [${kind === null ? 'Internet' : `${kind} on the Internet`}]`;
}

/** "2026 May 12 [cited 2026 May 18]". */
function printDate(work: Work): string {
  const date = work.issued === null ? '[date unknown]' : yearFirst(work.issued, NLM_MONTHS);
  return isOnline(work) && work.accessed !== null
    ? `${date} [cited ${yearFirst(work.accessed, NLM_MONTHS)}]`
    : date;
}

/** Pages without the digits that repeat: "201–219" is "201-19". */
function shortPages(pages: string): string {
  return pages.replace(/(\d+)–(\d+)/gu, (_range, from: string, to: string) => {
    let same = 0;
    while (from.length === to.length && same < to.length - 1 && from[same] === to[same]) same += 1;
    return `${from}-${to.slice(same)}`;
  });
}

/** "2026 May 12;12(3):14-8". */
function printIssue(work: Work): string {
  const number = `${work.volume ?? ''}${work.issue === null ? '' : `(${work.issue})`}`;
  const pages = work.pages === null ? '' : `${number === '' ? 'p. ' : ':'}${shortPages(work.pages)}`;
  return [printDate(work), `${number}${pages}`].filter(Boolean).join(';');
}

/** "Lyrness: Maritime Press; 2026"; the place only beside the publisher that sits there. */
function printPublished(work: Work, publisher: string | null): string {
  if (publisher === null) return printDate(work);
  const place = work.place !== null && publisher === work.publisher ? `${work.place}: ` : '';
  return `${place}${publisher}; ${printDate(work)}`;
}

/** A body that brings out its own work is named again where its place is known. */
const publisherOf = (work: Work): string | null =>
  work.place === null ? unlessNamed(work, work.publisher) : work.publisher;

function printBody(work: Work): readonly (Phrase | string | null)[] {
  const { form, title, container, number, genre } = work;
  const edition = work.edition && `${ordinal(work.edition)} ed`;
  switch (form) {
    case 'news':
    case 'magazine':
    case 'journal':
    case 'blog':
      return container === null
        ? [bracketed(work, title), printIssue(work)]
        : [title, bracketed(work, work.shortContainer?.replaceAll('.', '') ?? container), printIssue(work)];
    case 'chapter': {
      const editors = work.editors.length === 1 ? 'editor' : 'editors';
      const by = work.editors.length === 0 ? null : `${printNames(work.editors)}, ${editors}`;
      const book = sentences([
        by,
        container && bracketed(work, container),
        edition,
        work.volume && `Vol. ${work.volume}`,
      ]);
      const pages = work.pages && `p. ${shortPages(work.pages)}`;
      return [title, phrase`In: ${book}`, printPublished(work, work.publisher), pages];
    }
    case 'law':
      return [bracketed(work, [title, number].filter(Boolean).join(', ')), printDate(work)];
    case 'case': {
      const reporter = [work.volume, container, work.pages].filter(Boolean).join(' ');
      return [
        bracketed(work, [title, reporter].filter(Boolean).join(', ')),
        printPublished(work, work.authority),
      ];
    }
    case 'interview': {
      const by = work.interviewers.length === 0 ? null : `Interview by ${printNames(work.interviewers)}`;
      return [bracketed(work, title), by, printPublished(work, container ?? work.publisher)];
    }
    case 'letter': {
      const to = work.recipients.length === 0 ? null : `Received by ${printNames(work.recipients)}`;
      return [bracketed(work, title), to, printDate(work)];
    }
    default:
      return [
        bracketed(work, title),
        edition,
        work.version && `Version ${work.version}`,
        printPublished(work, publisherOf(work) ?? unlessNamed(work, container)),
        form === 'report' && number ? `${genre ?? 'Report'} No.: ${number}` : null,
      ];
  }
}

/** The body, with directors and translators after the title. */
function printCredited(work: Work): readonly (Phrase | string | null)[] {
  const [title, ...rest] = printBody(work);
  const by = (names: Work['authors'], one: string): string | null =>
    names.length === 0 ? null : `${printNames(names)}, ${names.length === 1 ? one : `${one}s`}`;
  const editors = work.form === 'chapter' ? [] : work.editors;
  return [
    title ?? null,
    by(editors, 'editor'),
    by(work.directors, 'director'),
    by(work.translators, 'translator'),
    ...rest,
  ];
}

function printAddress({ address, isDoi }: Work): Phrase | null {
  if (address === null) return null;
  return isDoi ? link(address) : phrase`Available from: ${link(address)}`;
}

/** Vancouver style: ICMJE Recommendations, as in Citing Medicine, 2nd edition, of the National Library of Medicine (2007). */
export const VANCOUVER: ReferenceStyle = {
  id: 'vancouver',
  label: 'Vancouver',
  heading: 'References',
  order: 'as-cited',
  hasLetters: false,
  entry: (work) => join(' ', [sentences([printMakers(work), ...printCredited(work)]), printAddress(work)]),
  cite: (_work, locator, number) => phrase`(${join(', ', [String(number), locator])})`,
};
