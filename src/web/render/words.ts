import { sayClaims } from '../../domain/acts';
import { STATUSES } from '../../domain/analysis';
import { CANNOT_BE_SOURCED } from '../../domain/tags';
import { STANCES } from '../../domain/source';
import { sayType, SOURCE_TYPES } from '../../domain/source-types';
import { sayLeftOut } from '../forms/asked';
import { printTime } from '../../report/print-time';
import { sayCount, sayRecheck, STANCE_WORD, STATUS_LETTERS, STATUS_WORD } from '../../report/words';
import { sayCopy, sayHash, saySize, sayTaken } from '../words/copies';
import { sayAgo, sayDay, sayMoment, sayNumber } from '../words/dates';
import { STATUS_MEANS } from '../words/status';
import { FOUND_IN } from '../words/found-in';
import { sayLastAct } from '../words/last-act';
import { sayLink, sayLinkSpell } from '../words/links';
import { shorten } from '../words/shorten';
import type { Locals } from './views';

/** The words and small functions that every template may use. */
export const WORDS: Locals = {
  CANNOT_BE_SOURCED,
  FOUND_IN,
  STATUSES,
  STATUS_WORD,
  STATUS_LETTERS,
  STATUS_MEANS,
  STANCES,
  STANCE_WORD,
  printTime,
  sayAgo,
  sayAddress,
  sayClaims,
  sayCopy,
  sayCount,
  sayDay,
  sayHash,
  sayLastAct,
  sayLeftOut,
  sayMoment,
  sayNumber,
  sayRecheck,
  saySize,
  sayLink,
  sayLinkSpell,
  sayTaken,
  sayType,
  shorten,
  typesWith,
};

/** An address without its scheme, not longer than a line: "example.org/annual-report …". */
function sayAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare.length > 60 ? `${bare.slice(0, 58)} …` : bare;
}

/** The kinds of sources that a form offers, and the one that is chosen where it is another. */
function typesWith(type: string): readonly (readonly [string, string])[] {
  const isOther = type !== '' && SOURCE_TYPES.every(([name]) => name !== type);
  return isOther ? [...SOURCE_TYPES, [type, sayType(type)]] : SOURCE_TYPES;
}
