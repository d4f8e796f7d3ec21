import { STATUSES } from '../../domain/analysis';
import { STANCES } from '../../domain/source';
import { printTime } from '../../report/print-time';
import { sayCount, sayRecheck, STANCE_WORD, STATUS_LETTERS, STATUS_WORD } from '../../report/words';
import { sayAgo, sayDay, sayMoment, sayNumber } from '../words/dates';
import { STATUS_MEANS } from '../words/status';
import { shorten } from '../words/shorten';
import type { Locals } from './views';

/** The words and small functions that every template may use. */
export const WORDS: Locals = {
  STATUSES,
  STATUS_WORD,
  STATUS_LETTERS,
  STATUS_MEANS,
  STANCES,
  STANCE_WORD,
  printTime,
  sayAgo,
  sayAddress,
  sayCount,
  sayDay,
  sayMoment,
  sayNumber,
  sayRecheck,
  shorten,
};

/** An address without its scheme, not longer than a line: "example.org/annual-report …". */
function sayAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare.length > 60 ? `${bare.slice(0, 58)} …` : bare;
}
