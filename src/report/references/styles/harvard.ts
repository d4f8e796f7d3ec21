import { dayAndMonth, dayFirst } from '../dates';
import { ordinal } from '../ordinals';
import { citedPeople, familyName, joinPeople, shortenedName, wholeName, type Initials } from '../people';
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

function printMakers({ authors, isEdited }: Work): string | null {
  if (authors.length === 0) return null;
  const role = authors.length === 1 ? '(ed.)' : '(eds.)';
  return isEdited ? `${printNames(authors)} ${role}` : printNames(authors);
}

const printYear = ({ issued, letter }: Work): string =>
  issued === null ? ['no date', letter].filter(Boolean).join(' ') : `${issued.year}${letter}`;

const printTitle = (work: Work, title = work.title): Phrase =>
  PARTS.has(work.form) ? singleQuoted(title) : italic(title);

const printPages = (pages: string | null): string | null =>
  pages && `${/[–,]/u.test(pages) ? 'pp.' : 'p.'} ${pages}`;

const people = (names: Work['authors']) => joinPeople(names.map(wholeName), ' and ');

/** What follows the title: where it stands, who brought it out, the day. */
function printSource(work: Work): readonly (Phrase | string | null)[] {
  const { form, container, volume, issue, genre } = work;
  const title = printTitle(work);
  const day = work.issued && dayAndMonth(work.issued);
  const publisher = unlessNamed(work, work.publisher, container);
  switch (form) {
    case 'news':
    case 'magazine':
    case 'journal':
    case 'blog': {
      const number = join('', [volume, issue && `(${issue})`]);
      const date = form === 'journal' ? null : day;
      return [commas([title, container && italic(container), number, date, printPages(work.pages)])];
    }
    case 'chapter': {
      const editors = work.editors.length === 1 ? 'ed.' : 'eds.';
      const by = work.editors.length === 0 ? null : `${printNames(work.editors)} (${editors})`;
      const book = join(' ', ['in', by, container && italic(container)]);
      return [commas([title, book]), commas([publisher, printPages(work.pages)])];
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
    const isByTitle = makers === null || work.form === 'law' || work.form === 'case';
    const [first, ...rest] = printSource(work);
    const body =
      work.form === 'law' || work.form === 'case'
        ? [join(' ', [printTitle(work), dated, first ?? null]), ...rest]
        : isByTitle
          ? [join(' ', [printTitle(work), dated]), ...rest]
          : [join(' ', [makers, dated, first ?? null]), ...rest];
    return sentences([...body, printAddress(work)]);
  },
  cite(work, locator) {
    const { authors } = work;
    const who =
      authors.length > 3
        ? phrase`${familyName(authors[0]!)} ${italic('et al.')}`
        : phrase`${citedPeople(authors, ' and ', 3)}`;
    return phrase`(${commas([authors.length === 0 ? printTitle(work, shortTitle(work)) : who, printYear(work), locator])})`;
  },
};
