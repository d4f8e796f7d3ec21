import { DAY_MONTH, ISO_DAY, MONTH_DAY, MONTH_YEAR, SLASH_DAY } from './absolute-days';
import { COUNTED, NEXT_NAMED, NEXT_UNIT, SAME_UNIT, THEN } from './anaphora';
import type { DateRule } from './date-rule';
import { TODAY, WEEKDAY_ALONE, WEEKEND } from './days-by-name';
import { FIRST_MONTHS, MONTH_ALONE, QUARTER, SEASON } from './months-and-quarters';
import {
  AGO,
  CALENDAR_UNIT,
  FROM_NOW,
  PART_OF_UNIT,
  RECENT,
  ROLLING,
  WITHIN,
  YEAR_TO_DATE,
} from './spans-of-time';
import { CENTURY, DECADE, YEAR_ALONE, YEARS_RANGE } from './years';

/**
 * Ways of writing a time. Where two matches share words the one that begins first wins, then the longer one, then the
 * one that stands first here: a day before its month, a month before its year.
 */
export const DATE_RULES: readonly DateRule[] = [
  ISO_DAY,
  SLASH_DAY,
  DAY_MONTH,
  MONTH_DAY,
  MONTH_YEAR,
  MONTH_ALONE,
  FIRST_MONTHS,
  QUARTER,
  SEASON,
  YEARS_RANGE,
  DECADE,
  CENTURY,
  YEAR_ALONE,
  WEEKDAY_ALONE,
  TODAY,
  WEEKEND,
  SAME_UNIT,
  NEXT_UNIT,
  NEXT_NAMED,
  PART_OF_UNIT,
  YEAR_TO_DATE,
  CALENDAR_UNIT,
  AGO,
  FROM_NOW,
  ROLLING,
  RECENT,
  COUNTED,
  THEN,
  WITHIN,
];
