import { monthFirst } from '../dates';
import { barePages } from '../ordinals';
import { citedPeople } from '../people';
import { commas, join, link, phrase, sentences, type Phrase } from '../phrase';
import type { ReferenceStyle } from '../style';
import type { Work } from '../work';
import {
  chicagoAccessed,
  chicagoCase,
  chicagoBody,
  chicagoMakers,
  chicagoShortTitle,
  chicagoSource,
  chicagoTitle,
} from './chicago';

/** "Harbour Studies 12, no. 3 (2026): 14–18". */
function printJournal(work: Work, date: string | null): Phrase {
  const number = commas([join(' ', [chicagoSource(work), work.volume]), work.issue && `no. ${work.issue}`]);
  const place = join(' ', [number, date && `(${date})`]);
  return work.pages === null ? place : phrase`${place}: ${work.pages}`;
}

/** "Lyrness Gazette, May 12, 2026". */
function printBody(work: Work): readonly (Phrase | string | null)[] {
  const date = work.issued && monthFirst(work.issued);
  if (work.form === 'case') return [chicagoCase(work)];
  return work.form === 'journal' ? [printJournal(work, date)] : chicagoBody(work, date);
}

/**
 * Notes and bibliography as in The Chicago Manual of Style, 18th edition (2024). All that is cited stands in the
 * bibliography, so every note is the short one.
 */
export const CHICAGO_NOTES: ReferenceStyle = {
  id: 'chicago-notes',
  label: 'Chicago notes, 18th edition',
  heading: 'Bibliography',
  order: 'alphabetical',
  hasLetters: false,
  entry(work) {
    return sentences([
      chicagoMakers(work),
      chicagoTitle(work),
      ...printBody(work),
      chicagoAccessed(work),
      work.address && link(work.address),
    ]);
  },
  cite(work, locator) {
    const who = citedPeople(work.authors, work.authors.length === 2 ? ' and ' : ', and ', 2);
    return commas([who, chicagoShortTitle(work), barePages(locator)]);
  },
};
