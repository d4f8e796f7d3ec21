import { dayFirst, MLA_MONTHS } from '../dates';
import { barePages, ordinal } from '../ordinals';
import { citedPeople, invertedName, joinPeople, printCredits, wholeName } from '../people';
import { commas, italic, join, link, phrase, quoted, sentences, type Phrase } from '../phrase';
import type { ReferenceStyle } from '../style';
import { shortTitle, type Work, type WorkForm } from '../work';

/** Works that stand by themselves have their titles in italics; parts of something greater, in quotation marks. */
const WHOLES: ReadonlySet<WorkForm> = new Set([
  'book',
  'report',
  'dataset',
  'document',
  'law',
  'case',
  'recording',
  'film',
]);

/** What a work is, at the end of its entry, where nothing else says so. */
const KINDS: Readonly<Partial<Record<WorkForm, string>>> = { speech: 'Speech', letter: 'E-mail or letter' };

/** A body that brings out its own work is named once, as the publisher. */
const makersOf = ({ authors, publisher }: Work): Work['authors'] =>
  authors.length === 1 && authors[0]!.literal === publisher ? [] : authors;

function printMakers(work: Work): string | null {
  const makers = makersOf(work);
  const [first, second] = makers;
  if (!first) return null;
  const names = work.isRepeated
    ? '---'
    : makers.length > 2
      ? `${invertedName(first)}, et al.`
      : [invertedName(first), second && wholeName(second)].filter(Boolean).join(', and ');
  if (work.isDirected) return `${names.replace(/\.$/u, '')}, ${second ? 'directors' : 'director'}`;
  return work.isEdited ? `${names.replace(/\.$/u, '')}, ${second ? 'editors' : 'editor'}` : names;
}

const printTitle = (work: Work, title = work.title): Phrase =>
  WHOLES.has(work.form) ? italic(title) : quoted(title);

function printOthers({ form, interviewers, recipients }: Work): string | null {
  const people = (names: Work['authors']) => joinPeople(names.map(wholeName), ', and ', ' and ');
  if (form === 'interview')
    return interviewers.length === 0 ? 'Interview' : `Interview by ${people(interviewers)}`;
  return form === 'letter' && recipients.length > 0 ? `Received by ${people(recipients)}` : null;
}

const stripped = (address: string): string => address.replace(/^https?:\/\/(?!doi\.org)/u, '');

/** The container with its facts: "Harbour Studies, vol. 12, no. 3, 2026, pp. 14–18, https://doi.org/10.1000/182". */
function printContainer(work: Work): Phrase {
  const { container, editors, edition, form, issued, address } = work;
  const isCase = form === 'case';
  const reporter = [work.volume, container, work.pages].filter(Boolean).join(' ');
  const byEditors =
    editors.length > 0 ? `edited by ${joinPeople(editors.map(wholeName), ', and ', ' and ')}` : null;
  return commas([
    form === 'letter' ? printOthers(work) : null,
    isCase ? reporter : container && italic(container),
    byEditors,
    ...printCredits(work),
    edition && `${ordinal(edition)} ed.`,
    work.version && `version ${work.version}`,
    isCase ? null : work.volume && `vol. ${work.volume}`,
    work.issue && `no. ${work.issue}`,
    form === 'report' && work.number ? `no. ${work.number}` : work.number,
    isCase ? work.authority : work.publisher === container ? null : work.publisher,
    issued && dayFirst(issued, MLA_MONTHS),
    !isCase && work.pages ? `${/[–,]/u.test(work.pages) ? 'pp.' : 'p.'} ${work.pages}` : null,
    address && link(address, stripped(address)),
  ]);
}

/** What follows a full stop begins with a capital: "Vol. 12", "Version 2". */
const capitalized = ([first, ...rest]: Phrase): Phrase =>
  first === undefined
    ? []
    : [
        {
          ...first,
          text: first.text.replace(/^(?:vol|no|version|edited|directed|translated)\b/u, capitalize),
        },
        ...rest,
      ];

const capitalize = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;

/** MLA style as in the MLA Handbook, 9th edition (2021). */
export const MLA: ReferenceStyle = {
  id: 'mla',
  label: 'MLA, 9th edition',
  heading: 'Works Cited',
  order: 'alphabetical',
  hasLetters: false,
  hasTitles: true,
  entry(work) {
    const isAccessed = work.address !== null && !work.isDoi && work.accessed !== null;
    return sentences([
      printMakers(work),
      printTitle(work),
      work.form === 'interview' ? printOthers(work) : null,
      capitalized(printContainer(work)),
      isAccessed ? `Accessed ${dayFirst(work.accessed, MLA_MONTHS)}` : null,
      KINDS[work.form] ? (work.genre ?? KINDS[work.form]!) : work.form === 'book' ? work.genre : null,
    ]);
  },
  cite(work, locator) {
    const place = barePages(locator);
    const makers = makersOf(work);
    const who =
      makers.length === 0
        ? printTitle(work, shortTitle(work))
        : phrase`${citedPeople(makers, ' and ', 2, ' et al.', work.hasNamesake)}`;
    const title = work.hasSibling && makers.length > 0 ? printTitle(work, shortTitle(work)) : null;
    const cited = title === null ? who : commas([who, title]);
    return phrase`(${place === locator ? commas([cited, place]) : join(' ', [cited, place])})`;
  },
};
