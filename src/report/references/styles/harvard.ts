import { dayAndMonth, dayFirst, letteredYear } from '../dates';
import { ordinal } from '../ordinals';
import {
  citedPeople,
  directShortName,
  joinPeople,
  printCredits,
  shortenedName,
  wholeName,
  type Initials,
} from '../people';
import { commas, italic, join, link, phrase, sentences, singleQuoted, type Phrase } from '../phrase';
import type { ReferenceStyle } from '../style';
import { shortTitle, unlessNamed, type Work, type WorkForm } from '../work';

const INITIALS: Initials = { after: '.', between: '' };

const PARTS: ReadonlySet<WorkForm> = new Set([
  'news',
  'magazine',
  'journal',
  'blog',
  'chapter',
  'interview',
  'post',
  'letter',
]);

const printNames = (names: Work['authors']): string =>
  joinPeople(
    names.map((name) => shortenedName(name, INITIALS)),
    ' and ',
  );

function printMakers({ authors, isEdited, isDirected }: Work): string | null {
  if (authors.length === 0) return null;
  if (isDirected) return `${printNames(authors)} ${authors.length === 1 ? '(dir.)' : '(dirs.)'}`;
  const role = authors.length === 1 ? '(ed.)' : '(eds.)';
  return isEdited ? `${printNames(authors)} ${role}` : printNames(authors);
}

const printYear = ({ issued, letter }: Work): string =>
  issued === null ? ['no date', letter].filter(Boolean).join(' ') : letteredYear(issued.year, letter);

const printTitle = (work: Work, title = work.title): Phrase =>
  PARTS.has(work.form) ? singleQuoted(title) : italic(title);

const printPages = (pages: string | null): string | null =>
  pages && `${/[–,]/u.test(pages) ? 'pp.' : 'p.'} ${pages}`;

const people = (names: Work['authors']) => joinPeople(names.map(wholeName), ' and ');

/** An article without an author goes by the paper that it stands in. */
const paperOf = ({ form, authors, container }: Work): string | null =>
  authors.length === 0 && ['news', 'magazine'].includes(form) ? container : null;

const printCredited = (work: Work): readonly string[] => {
  const name = (one: Work['authors'][number]) => directShortName(one, INITIALS);
  const editors = work.form === 'chapter' ? [] : work.editors;
  const edited = editors.length === 0 ? [] : [`edited by ${joinPeople(editors.map(name), ' and ')}`];
  return [...edited, ...printCredits(work, name)].map(
    (credit) => `${credit[0]!.toUpperCase()}${credit.slice(1)}`,
  );
};

/** What follows the title, and the title where it does not stand before the year: where it stands, who brought it out, the day. */
function printSource(work: Work, title: Phrase | null): readonly (Phrase | string | null)[] {
  const { form, container, volume, issue, genre } = work;
  const day = work.issued && dayAndMonth(work.issued);
  const publisher = unlessNamed(work, work.publisher, container);
  switch (form) {
    case 'news':
    case 'magazine':
    case 'journal':
    case 'blog': {
      const number = join('', [volume, issue && `(${issue})`]);
      const date = form === 'journal' ? null : day;
      return [
        commas([
          title,
          paperOf(work) === null && container ? italic(container) : null,
          number,
          date,
          printPages(work.pages),
        ]),
      ];
    }
    case 'chapter': {
      const editors = work.editors.length === 1 ? 'ed.' : 'eds.';
      const by = work.editors.length === 0 ? null : `${printNames(work.editors)} (${editors})`;
      const book = join(' ', ['in', by, container && italic(container)]);
      return [
        commas([title, book]),
        work.edition && `${ordinal(work.edition)} edn`,
        volume && `Vol. ${volume}`,
        commas([publisher, printPages(work.pages)]),
      ];
    }
    case 'interview': {
      const by = work.interviewers.length === 0 ? 'Interview' : `Interview by ${people(work.interviewers)}`;
      return [title, commas([by, container && italic(container), publisher, day])];
    }
    case 'post':
      return [join(' ', [title, `[${container ?? genre ?? 'Post'}]`, day])];
    case 'letter': {
      const to = work.recipients.length === 0 ? '' : ` to ${people(work.recipients)}`;
      return [title, commas([`${genre ?? 'E-mail or letter'}${to}`, day])];
    }
    case 'case': {
      const reporter = [volume, container, work.pages].filter(Boolean).join(' ');
      return [join(' ', [reporter, work.authority && `(${work.authority})`])];
    }
    case 'law':
      return [work.number];
    case 'page':
      // The year and the address are all that is asked of a page; without an address its site says where it stands.
      return work.address === null
        ? [title, commas([unlessNamed(work, work.container), publisher, day])]
        : [title];
    case 'dataset':
      return [
        join(' ', [title, work.version && `(Version ${work.version})`, `[${genre ?? 'Data set'}]`]),
        publisher,
      ];
    default: {
      const dated = ['broadcast', 'speech'].includes(form) ? day : null;
      const kind = form === 'speech' ? `[${genre ?? 'Speech'}]` : null;
      return [
        join(' ', [title, kind]),
        form === 'book' ? genre : null,
        work.edition && `${ordinal(work.edition)} edn`,
        form === 'report' && work.number ? `${genre ?? 'Report'} ${work.number}` : null,
        commas([join(', ', [unlessNamed(work, container), publisher]), dated]),
      ];
    }
  }
}

function printAddress({ address, accessed, isDoi }: Work): Phrase | null {
  if (address === null) return null;
  const seen = accessed === null || isDoi ? null : `(Accessed: ${dayFirst(accessed)})`;
  return phrase`Available at: ${join(' ', [link(address), seen])}`;
}

/** Harvard style as in Cite Them Right, 12th edition (2022). */
export const HARVARD: ReferenceStyle = {
  id: 'harvard',
  label: 'Harvard (Cite Them Right, 12th edition)',
  heading: 'Reference list',
  order: 'alphabetical',
  hasLetters: true,
  entry(work) {
    const makers = printMakers(work);
    const dated = `(${printYear(work)})`;
    const paper = paperOf(work);
    const isLegal = work.form === 'law' || work.form === 'case';
    const isByTitle = !isLegal && makers === null && paper === null;
    const [first, ...others] = printSource(work, isByTitle || isLegal ? null : printTitle(work));
    const rest = [...printCredited(work), ...others];
    const body =
      isLegal || isByTitle
        ? [join(' ', [printTitle(work), dated, first ?? null]), ...rest]
        : [join(' ', [makers ?? (paper && italic(paper)), dated, first ?? null]), ...rest];
    return sentences([...body, printAddress(work)]);
  },
  cite(work, locator) {
    const { authors, hasNamesake } = work;
    const paper = paperOf(work);
    const who =
      authors.length > 3
        ? phrase`${citedPeople(authors.slice(0, 1), '', 1, '', hasNamesake)} ${italic('et al.')}`
        : phrase`${citedPeople(authors, ' and ', 3, ' et al.', hasNamesake)}`;
    return phrase`(${commas([paper === null ? (authors.length === 0 ? printTitle(work, shortTitle(work)) : who) : italic(paper), printYear(work), locator])})`;
  },
};
