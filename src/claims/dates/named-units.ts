import { addDays, dayPeriod, monthNumber, monthPeriod, partsOf, weekdayNumber, weekdayOf } from './calendar';
import type { ClosedPeriod } from './calendar';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Names of months and days, whole; for use inside a pattern. */
export const NAMED = `(?:${MONTHS}|${WEEKDAYS})`;

const isMonth = (unit: string): boolean => new RegExp(`^(?:${MONTHS})$`, 'iu').test(unit);
const isWeekday = (unit: string): boolean => new RegExp(`^${WEEKDAYS}$`, 'iu').test(unit);

/** How far apart the months or days of one name are: "the following March" is counted like a year. */
export const roundOf = (unit: string): 'year' | 'week' | null =>
  isMonth(unit) ? 'year' : isWeekday(unit) ? 'week' : null;

/** The first month or day of a name behind a time, or the last one before it: "the following March" after 1998 is March 1999. */
export function nearestNamed(
  unit: string,
  relation: 'after' | 'before',
  { from, to }: ClosedPeriod,
): ClosedPeriod {
  const step = relation === 'after' ? 1 : -1;
  if (isMonth(unit)) {
    const { year, month } = partsOf(relation === 'after' ? to : from);
    const number = monthNumber(unit);
    const isInYear = relation === 'after' ? number > month : number < month;
    return monthPeriod(isInYear ? year : year + step, number);
  }
  const start = relation === 'after' ? to : from;
  const apart = ((weekdayNumber(unit) - weekdayOf(start)) * step + 7) % 7;
  return dayPeriod(addDays(start, step * (apart === 0 ? 7 : apart)));
}
