import { AP_MONTHS, monthFirst } from '../dates';
import { ordinal } from '../ordinals';
import { joinPeople, printCredits, wholeName } from '../people';
import { commas, link, phrase, quoted, type Phrase } from '../phrase';
import type { ReferenceStyle } from '../style';
import { shortTitle, unlessNamed, type Work, type WorkForm } from '../work';

const MOST_NAMES = 3;

/** What a work is, after its title, where nothing else says so. */
const KINDS: Readonly<Partial<Record<WorkForm, string>>> = {
  dataset: 'data',
  post: 'post',
  recording: 'recording',
  film: 'film',
  speech: 'speech',
};

function printPeople(names: Work['authors']): string {
  return names.length > MOST_NAMES
    ? `${wholeName(names[0]!)} and others`
    : joinPeople(names.map(wholeName), ' and ');
}

/** Laws and cases stand without quotation marks, as reference works do. */
const printTitle = ({ form }: Work, title: string): Phrase =>
  form === 'law' || form === 'case' ? phrase`${title}` : quoted(title);

function printKind(work: Work): string | null {
  const { form, genre, interviewers, recipients, number } = work;
  if (form === 'interview')
    return interviewers.length === 0 ? 'interview' : `interview with ${printPeople(interviewers)}`;
  if (form === 'letter') {
    const kind = genre ?? 'email or letter';
    return recipients.length === 0 ? kind : `${kind} to ${printPeople(recipients)}`;
  }
  if (form === 'report') return number && `${genre ?? 'report'} No. ${number}`;
  if (form === 'book') return genre;
  const kind = KINDS[form];
  return kind === undefined ? null : (genre ?? kind);
}

function printSource(work: Work): readonly (string | null)[] {
  const { form, container, volume, issue, pages } = work;
  if (form === 'case') return [[volume, container, pages].filter(Boolean).join(' '), work.authority];
  return [
    container && form === 'chapter' ? `in “${container}”` : unlessNamed(work, container),
    volume && `Vol. ${volume}`,
    issue && `No. ${issue}`,
    work.edition && `${ordinal(work.edition)} edition`,
    work.version && `version ${work.version}`,
    unlessNamed(work, work.publisher, container),
    pages && `${/[–,]/u.test(pages) ? 'pp.' : 'p.'} ${pages}`,
  ];
}

/**
 * A line as a newsroom writes it beside a fact, after the Associated Press Stylebook: whole names, no italics, months
 * abbreviated before a day, titles in quotation marks, publications without.
 */
export const NEWSROOM: ReferenceStyle = {
  id: 'newsroom',
  label: 'Newsroom line (after the AP)',
  heading: 'Sources',
  order: 'as-cited',
  hasLetters: false,
  entry(work) {
    const { address, accessed, issued, form, isDoi } = work;
    const isAccessed = address !== null && accessed !== null && !isDoi;
    return commas([
      work.isDirected ? `${printPeople(work.authors)} (director)` : printPeople(work.authors),
      printTitle(work, work.title),
      printKind(work),
      work.editors.length === 0 || form === 'chapter' ? null : `edited by ${printPeople(work.editors)}`,
      ...printCredits(work),
      form === 'law' ? work.number : null,
      ...printSource(work),
      issued === null ? 'undated' : monthFirst(issued, AP_MONTHS),
      address && link(address),
      isAccessed ? `seen ${monthFirst(accessed, AP_MONTHS)}` : null,
    ]);
  },
  cite: (work, locator) => commas([printPeople(work.authors), printTitle(work, shortTitle(work)), locator]),
};
