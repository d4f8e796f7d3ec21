import { InvalidArgumentError } from 'commander';
import { isDay } from '../domain/day';

/** An article's id: 1, 2, 3 … Throws InvalidArgumentError. */
export function readId(words: string): number {
  if (!/^[1-9]\d{0,14}$/.test(words))
    throw new InvalidArgumentError('An id is a number, as `stet list` prints it.');
  return Number(words);
}

/** A day as 2026-05-14. Throws InvalidArgumentError. */
export function readDay(words: string): string {
  if (!isDay(words)) throw new InvalidArgumentError('Write the day as 2026-05-14.');
  return words;
}

/** A time in ISO 8601, as UTC with milliseconds. Throws InvalidArgumentError. */
export function readTime(words: string): string {
  const time = new Date(words);
  if (!/^\d{4}-\d{2}-\d{2}/.test(words) || Number.isNaN(time.getTime())) {
    throw new InvalidArgumentError('Write the time in ISO 8601, like 2026-05-14T09:30:00Z.');
  }
  return time.toISOString();
}
