/** A stretch of days, both ends included, as ISO 8601 dates; null where an end is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A stretch of days with both ends known. */
export interface ClosedPeriod {
  readonly from: string;
  readonly to: string;
}

const MONTH_STEMS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY_STEMS = 'sun mon tue wed thu fri sat'.split(' ');

/** 1–12 for the name of a month in any of its spellings ("Sept.", "march"); 0 for anything else. */
export function monthNumber(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 (Sunday) – 6 for the name of a weekday; −1 for anything else. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_STEMS.indexOf(name.slice(0, 3).toLowerCase());
}

/** The ISO date of a day, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month and day of an ISO date. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The ISO date so many days later (earlier if negative). */
export function addDays(iso: string, days: number): string {
  const { year, month, day } = partsOf(iso);
  return fromTime(Date.UTC(year, month - 1, day) + days * 86_400_000);
}

/** The ISO date so many months later; 31 January and one month is the last of February. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOf(iso);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))!;
}

/** How many days lie between two ISO dates; negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / 86_400_000);
}

/** 0 (Sunday) – 6. */
export function weekdayOf(iso: string): number {
  return new Date(timeOf(iso)).getUTCDay();
}

export function yearPeriod(year: number, years = 1): ClosedPeriod {
  return { from: isoDay(year, 1, 1)!, to: isoDay(year + years - 1, 12, 31)! };
}

/** So many whole months from the first of a month on. */
export function monthPeriod(year: number, month: number, months = 1): ClosedPeriod {
  const from = isoDay(year, month, 1)!;
  return { from, to: addDays(addMonths(from, months), -1) };
}

/** The week (Monday to Sunday, ISO 8601) that holds a day. */
export function weekPeriod(iso: string): ClosedPeriod {
  const monday = addDays(iso, -((weekdayOf(iso) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

export function dayPeriod(iso: string): ClosedPeriod {
  return { from: iso, to: iso };
}

/** Whether a string is a day of the calendar, written YYYY-MM-DD. */
export function isIsoDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const { year, month, day } = partsOf(iso);
  return isoDay(year, month, day) !== null;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function timeOf(iso: string): number {
  const { year, month, day } = partsOf(iso);
  return Date.UTC(year, month - 1, day);
}

function fromTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
