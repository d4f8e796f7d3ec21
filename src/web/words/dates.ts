import { isDay } from '../../domain/day';
import { printDay } from '../../domain/day';
import { sayCount } from '../../report/words';

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const SHORT_DAY_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** An ISO date as a reader writes it: "14 May 2026". What is no ISO date is printed as it is. */
export function sayDay(words: string): string {
  return isDay(words) ? printDay(words) : words;
}

/** A moment (UTC, ISO 8601) on this machine's clock: "18 May, 09:12", with the year where it is another. */
export function sayMoment(iso: string, now = new Date()): string {
  const date = new Date(iso);
  return `${sayShortDay(date, now)}, ${CLOCK.format(date)}`;
}

/** How long ago a moment (UTC, ISO 8601) was, as far as that is worth knowing: "8 minutes ago", "yesterday", "11 May". */
export function sayAgo(iso: string, now = new Date()): string {
  const date = new Date(iso);
  const passed = now.getTime() - date.getTime();
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return sayCount(Math.floor(passed / MINUTE), 'minute') + ' ago';
  if (isSameDay(date, now)) return sayCount(Math.floor(passed / HOUR), 'hour') + ' ago';
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  return isSameDay(date, yesterday) ? 'yesterday' : sayShortDay(date, now);
}

/** A whole number as it is printed: "12,400". */
export function sayNumber(n: number): string {
  return n.toLocaleString('en-GB');
}

function sayShortDay(date: Date, now: Date): string {
  return (date.getFullYear() === now.getFullYear() ? SHORT_DAY : SHORT_DAY_YEAR).format(date);
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
