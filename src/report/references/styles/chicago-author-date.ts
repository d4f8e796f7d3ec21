import { letteredYear, monthAndDay } from '../dates';
import { barePages } from '../ordinals';
import { join, phrase, type Phrase } from '../phrase';
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

function printYear({ issued, letter }: Work): string {
  if (issued === null) return `n.d.${letter === '' ? '' : `-${letter}`}`;
  return letteredYear(issued.year, letter);
}

/** "Harbour Studies 12 (3): 14–18". */
function printJournal(work: Work): Phrase {
  const number = work.issue && `(${work.issue})`;
  const place = join(' ', [chicagoSource(work), work.volume, number]);
  return work.pages === null ? place : phrase`${place}: ${work.pages}`;
}

/** Author-date style as in The Chicago Manual of Style, 18th edition (2024). */
export const CHICAGO_AUTHOR_DATE: ReferenceStyle = {
  id: 'chicago-author-date',
  label: 'Chicago author-date, 18th edition',
  heading: 'References',
  order: 'alphabetical',
  hasLetters: true,
  entry(work) {
    const makers = chicagoMakers(work);
    const title = chicagoTitle(work);
    const year = printYear(work);
    return chicagoEntry(work, {
      head: makers === null ? [title, year] : [makers, year, title],
      // The year stands after the author.
      date: work.issued && monthAndDay(work.issued),
      journal: printJournal(work),
    });
  },
  cite(work, locator) {
    const who = work.authors.length === 0 ? chicagoShortTitle(work) : phrase`${chicagoCited(work)}`;
    const cited = join(' ', [who, printYear(work)]);
    return phrase`(${join(', ', [cited, barePages(locator)])})`;
  },
};
