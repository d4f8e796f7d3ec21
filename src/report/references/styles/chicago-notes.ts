import { monthFirst } from '../dates';
import { barePages } from '../ordinals';
import { commas, join, phrase, type Phrase } from '../phrase';
import type { ReferenceStyle } from '../style';
import type { Work } from '../work';
import {
  chicagoCited,
  chicagoEntry,
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
    const date = work.issued && monthFirst(work.issued);
    const head = [chicagoMakers(work), chicagoTitle(work)];
    return chicagoEntry(work, { head, date, journal: printJournal(work, date) });
  },
  cite(work, locator) {
    return commas([chicagoCited(work), chicagoShortTitle(work), barePages(locator)]);
  },
};
