import { daysBetween, dayPeriod, isoDay, monthNumber, monthPeriod, partsOf, type Period } from './calendar';
import { against, type DateRule, type Reference, type Resolution } from './date-rule';
import { GAP, MONTH, WEEKDAY, YEAR } from './date-words';

/** News without a year looks back, unless that would be this long ago; then it looks ahead. */
const LONG_AGO_DAYS = 270;

export const ISO_DAY: DateRule = {
  name: 'iso-day',
  example: 'It was signed on |2023-11-05|.',
  pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g,
  resolve: (match) => dayFrom(Number(match[1]), Number(match[2]), Number(match[3])),
};

export const DAY_MONTH: DateRule = {
  name: 'day-month',
  example: 'It sank on |Monday 5 August 2019|.',
  pattern: new RegExp(
    `(?<![\\w.,:/-])(?:${WEEKDAY},?${GAP})?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:${GAP}[-–]${GAP}(\\d{1,2})(?:st|nd|rd|th)?)?(?: of)?${GAP}(${MONTH})(?!\\p{L})(?:,?${GAP}(${YEAR})(?!\\d))?(?!,? \\d{4}(?!\\d))`,
    'gu',
  ),
  resolve: (match, reference) =>
    dayOfMonth(reference, monthNumber(match[3]!), Number(match[1]), match[2], match[4]),
};

export const MONTH_DAY: DateRule = {
  name: 'month-day',
  example: 'It sank on |Aug. 5, 2019|.',
  pattern: new RegExp(
    `(?<!\\p{L})(?:${WEEKDAY},?${GAP})?(${MONTH})${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d|${GAP}(?:per ?cent|million|billion))(?:${GAP}[-–]${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,?${GAP}(${YEAR})(?!\\d))?(?!,? \\d{4}(?!\\d))`,
    'gu',
  ),
  resolve: (match, reference) =>
    dayOfMonth(reference, monthNumber(match[1]!), Number(match[2]), match[3], match[4]),
};

/** A day in figures; where day and month could change places, nothing is made up. */
export const SLASH_DAY: DateRule = {
  name: 'slash-day',
  example: 'Received |25/03/2021|.',
  pattern: /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/])/g,
  resolve(match) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const dayFirst = first > 12 || match[2] === '.';
    if (!dayFirst && second <= 12 && first !== second) return { from: null, to: null };
    return dayFirst ? dayFrom(year, second, first) : dayFrom(year, first, second);
  },
};

export const MONTH_YEAR: DateRule = {
  name: 'month-year',
  example: 'It opened in |June 1931|.',
  pattern: new RegExp(`(?<!\\p{L})(${MONTH})(?: of)?,?${GAP}(${YEAR})(?!\\d)`, 'gu'),
  resolve: (match) => monthPeriod(Number(match[2]), monthNumber(match[1]!)),
};

/** The year of a day or month that is written without one: see `LONG_AGO_DAYS`. */
export function nearestYear(reference: Reference, today: string, isoIn: (year: number) => string): number {
  const { year } = partsOf(today);
  const past = [year, year - 1].find((candidate) => isoIn(candidate) <= today) ?? year - 1;
  if (reference.direction === 'ahead')
    return [year, year + 1].find((candidate) => isoIn(candidate) >= today) ?? year + 1;
  return daysBetween(isoIn(past), today) > LONG_AGO_DAYS ? past + 1 : past;
}

function dayOfMonth(
  reference: Reference,
  month: number,
  day: number,
  lastDay: string | undefined,
  year: string | undefined,
): Resolution {
  if (isoDay(2024, month, day) === null) return null;
  const period = (in_: number): Period | null => {
    const from = isoDay(in_, month, day);
    const to = lastDay === undefined ? from : isoDay(in_, month, Number(lastDay));
    return from === null || to === null || to < from ? null : { from, to };
  };
  if (year !== undefined) return period(Number(year));
  return against(reference, (today) =>
    period(nearestYear(reference, today, (candidate) => isoDay(candidate, month, Math.min(day, 28))!)),
  );
}

/** News tells of no day so far away: a slip of the pen, or a number of another kind. */
const isPlausible = (year: number): boolean => year >= 1000 && year <= 2199;

function dayFrom(year: number, month: number, day: number): Resolution {
  if (!isPlausible(year)) return null;
  const iso = isoDay(year, month, day);
  return iso === null ? null : dayPeriod(iso);
}
