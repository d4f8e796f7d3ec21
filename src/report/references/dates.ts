import type { WorkDate } from './work';

/** Names of the months, January first. */
export type Months = readonly string[];

export const WHOLE_MONTHS: Months =
  'January February March April May June July August September October November December'.split(' ');
/** As the MLA abbreviates them. */
export const MLA_MONTHS: Months = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** As the AP abbreviates them before a day. */
export const AP_MONTHS: Months = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** As the National Library of Medicine abbreviates them. */
export const NLM_MONTHS: Months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const monthOf = ({ month }: WorkDate, months: Months): string | null =>
  month === null ? null : (months[month - 1] ?? null);

/** "12 May", "May"; null where only the year is known. */
export function dayAndMonth(date: WorkDate, months = WHOLE_MONTHS): string | null {
  const month = monthOf(date, months);
  return month === null || date.day === null ? month : `${date.day} ${month}`;
}

/** "May 12", "May"; null where only the year is known. */
export function monthAndDay(date: WorkDate, months = WHOLE_MONTHS): string | null {
  const month = monthOf(date, months);
  return month === null || date.day === null ? month : `${month} ${date.day}`;
}

/** "12 May 2026", "May 2026", "2026". */
export const dayFirst = (date: WorkDate, months = WHOLE_MONTHS): string =>
  [dayAndMonth(date, months), date.year].filter(Boolean).join(' ');

/** "May 12, 2026", "May 2026", "2026". */
export function monthFirst(date: WorkDate, months = WHOLE_MONTHS): string {
  const before = monthAndDay(date, date.day === null ? WHOLE_MONTHS : months);
  if (before === null) return date.year;
  return date.day === null ? `${before} ${date.year}` : `${before}, ${date.year}`;
}

/** "2026 May 12", "2026 May", "2026". */
export const yearFirst = (date: WorkDate, months: Months): string =>
  [date.year, monthAndDay(date, months)].filter(Boolean).join(' ');

/** The letter that tells works of one year apart stands after its figures: "2026a", "380a BC". */
export const letteredYear = (year: string, letter: string): string =>
  /\d/u.test(year) ? year.replace(/\d(?=\D*$)/u, (digit) => `${digit}${letter}`) : `${year}${letter}`;
