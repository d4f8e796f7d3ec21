import { printDay } from '../domain/day';

/** "2026-05-14T09:30:12.000Z" → "14 May 2026, 09:30 UTC". */
export function printTime(time: string): string {
  return `${printDay(time.slice(0, 10))}, ${time.slice(11, 16)} UTC`;
}

/**
 * When a copy was taken, among the times at which all copies of its source were: "14 May 2026"; with the clock where another
 * was taken on that day, and with seconds where another was in that minute.
 */
export function printTaken(time: string, all: readonly string[]): string {
  const others = all.filter((one) => one !== time);
  const isShared = (length: number) => others.some((one) => one.slice(0, length) === time.slice(0, length));
  if (!isShared(10)) return printDay(time.slice(0, 10));
  return isShared(16) ? `${printDay(time.slice(0, 10))}, ${time.slice(11, 19)} UTC` : printTime(time);
}
