import { letteredYear, monthAndDay, monthFirst } from '../dates';
import { ordinal } from '../ordinals';
import { citedPeople, directShortName, joinPeople, shortenedName, type Initials } from '../people';
import { commas, italic, join, link, phrase, quoted, sentences, type Phrase } from '../phrase';
import type { ReferenceStyle } from '../style';
import { shortTitle, unlessNamed, type Work, type WorkForm } from '../work';

const INITIALS: Initials = { after: '.', between: ' ' };

/** Titles that are part of something greater stand upright; all others in italics. */
const PARTS: ReadonlySet<WorkForm> = new Set(['news', 'magazine', 'journal', 'blog', 'chapter', 'law']);

/** Works that are dated to the day. */
const DATED: ReadonlySet<WorkForm> = new Set([
  'page',
  'news',
  'magazine',
  'blog',
  'post',
  'interview',
  'broadcast',
  'speech',
  'letter',
]);

/** What a work is, in brackets after its title, where that is not plain from where it stands. */
const BRACKETED: Readonly<Partial<Record<WorkForm, string>>> = {
  dataset: 'Data set',
  interview: 'Interview',
  post: 'Post',
  broadcast: 'Broadcast',
  recording: 'Audio recording',
  film: 'Film',
  speech: 'Speech',
  letter: 'Personal communication',
};

/** Up to twenty names; of more, the first nineteen and the last. */
function printAuthors({ authors }: Work): string {
  const names = authors.map((name) => shortenedName(name, INITIALS));
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)!}`;
  return joinPeople(names, ', & ');
}

const printDirect = (names: Work['authors']): string =>
  joinPeople(
    names.map((name) => directShortName(name, INITIALS)),
    ', & ',
    ' & ',
  );

function printMakers(work: Work): string | null {
  if (work.authors.length === 0) return null;
  if (work.isDirected)
    return `${printAuthors(work)} ${work.authors.length === 1 ? '(Director)' : '(Directors)'}`;
  const role = work.authors.length === 1 ? '(Ed.)' : '(Eds.)';
  return work.isEdited ? `${printAuthors(work)} ${role}` : printAuthors(work);
}

const printYear = ({ issued, letter }: Work): string =>
  issued === null ? `n.d.${letter === '' ? '' : `-${letter}`}` : letteredYear(issued.year, letter);

function printDate(work: Work): string {
  const day = work.issued !== null && DATED.has(work.form) ? monthAndDay(work.issued) : null;
  return [printYear(work), day].filter(Boolean).join(', ');
}

function printTitle(work: Work): Phrase {
  const { form, genre } = work;
  const title = PARTS.has(form) ? phrase`${work.title}` : italic(work.title);
  const edition = work.edition === null || form === 'chapter' ? null : `${ordinal(work.edition)} ed.`;
  const report = form === 'report' && work.number !== null ? `${genre ?? 'Report'} No. ${work.number}` : null;
  const version = work.version === null ? null : `Version ${work.version}`;
  const inside = join(', ', [edition, report, version]);
  const editors = form === 'chapter' ? [] : work.editors;
  const credits = [
    ...(editors.length === 0 ? [] : [`${printDirect(editors)}, ${editors.length === 1 ? 'Ed.' : 'Eds.'}`]),
    ...(work.directors.length === 0 ? [] : [`${printDirect(work.directors)}, Dir.`]),
    ...(work.translators.length === 0 ? [] : [`${printDirect(work.translators)}, Trans.`]),
  ];
  const what = BRACKETED[form] ?? (form === 'book' ? genre : null);
  return join(' ', [
    title,
    ...credits.map((credit) => `(${credit})`),
    inside.length === 0 ? null : phrase`(${inside})`,
    what && `[${genre ?? what}]`,
  ]);
}

function printPeriodical({ container, volume, issue, pages }: Work): Phrase {
  const number = issue === null ? null : `(${issue})`;
  const place = phrase`${volume === null ? null : italic(volume)}${number}`;
  return commas([container === null ? null : italic(container), place, pages]);
}

function printBook({ editors, container, edition, pages }: Work): Phrase {
  const names = editors.map((name) => directShortName(name, INITIALS));
  const by = `${joinPeople(names, ', & ', ' & ')} (${names.length === 1 ? 'Ed.' : 'Eds.'})`;
  const place = join(', ', [edition && `${ordinal(edition)} ed.`, pages && `pp. ${pages}`]);
  const book = join(' ', [container && italic(container), place.length === 0 ? null : phrase`(${place})`]);
  return phrase`In ${commas([names.length === 0 ? null : by, book])}`;
}

/** Where the work stands, or who brought it out. */
function printSource(work: Work): readonly (Phrase | string | null)[] {
  switch (work.form) {
    case 'news':
    case 'magazine':
    case 'journal':
    case 'blog':
      return [printPeriodical(work)];
    case 'chapter':
      return [printBook(work), work.publisher];
    case 'page':
    case 'post':
    case 'interview':
      return [unlessNamed(work, work.container ?? work.publisher)];
    default:
      return [unlessNamed(work, work.publisher ?? work.container)];
  }
}

function printAddress({ address, issued, accessed, isDoi }: Work): Phrase {
  if (address === null) return [];
  const isUndated = issued === null && accessed !== null && !isDoi;
  return isUndated ? phrase`Retrieved ${monthFirst(accessed)}, from ${link(address)}` : link(address);
}

/** "Harbour Fees Act, c. 12 (2026)", "Quist v. Lyrness Harbour Board, 12 Harbour Reports 34 (High Court 2026)". */
function printLegal(work: Work): Phrase {
  const reporter = [work.volume, work.container, work.pages].filter(Boolean).join(' ');
  const title = work.form === 'case' ? italic(work.title) : phrase`${work.title}`;
  const dated = [work.authority, printYear(work)].filter(Boolean).join(' ');
  return phrase`${commas([title, work.form === 'case' ? reporter : work.number])} (${dated})`;
}

function citedTitle(work: Work): Phrase {
  const title = shortTitle(work);
  return PARTS.has(work.form) && work.form !== 'law' ? quoted(title) : italic(title);
}

function printEntry(work: Work): Phrase {
  const address = printAddress(work);
  if (work.form === 'law' || work.form === 'case') return join(' ', [sentences([printLegal(work)]), address]);
  const makers = printMakers(work);
  const title = printTitle(work);
  const dated = `(${printDate(work)})`;
  const first = makers === null ? [title, dated] : [makers, dated, title];
  return join(' ', [sentences([...first, ...printSource(work)]), address]);
}

/** APA style as in the Publication Manual of the American Psychological Association, 7th edition (2020). */
export const APA: ReferenceStyle = {
  id: 'apa',
  label: 'APA, 7th edition',
  heading: 'References',
  order: 'alphabetical',
  hasLetters: true,
  entry: printEntry,
  cite(work, locator) {
    if (work.form === 'letter' && work.authors.length > 0) {
      const people = joinPeople(
        work.authors.map((name) => directShortName(name, INITIALS)),
        ', & ',
        ' & ',
      );
      const date = work.issued === null ? 'n.d.' : monthFirst(work.issued);
      return phrase`(${join(', ', [people, 'personal communication', date, locator])})`;
    }
    const who =
      work.authors.length === 0
        ? citedTitle(work)
        : phrase`${citedPeople(work.authors, work.authors.length === 2 ? ' & ' : ', & ', 2, ' et al.', work.hasNamesake)}`;
    return phrase`(${commas([who, printYear(work), locator])})`;
  },
};
