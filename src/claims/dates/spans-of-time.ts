import { narrow } from './bounds';
import {
  addDays,
  addMonths,
  dayPeriod,
  monthPeriod,
  partsOf,
  weekPeriod,
  yearPeriod,
  type ClosedPeriod,
} from './calendar';
import { against, VAGUE, type DateRule, type Reference } from './date-rule';
import { countOf, COUNT, lengthOf, UNIT } from './date-words';

/** "this week", "last year", "next month", "earlier this year": whole units of the calendar. */
export const CALENDAR_UNIT: DateRule = {
  name: 'calendar-unit',
  example: 'It closed |last year|.',
  pattern: new RegExp(
    `(?<!\\p{L})(?:(earlier|later|so far|late|early) )?(?<!the )(this|last|next|the current) (week|month|quarter|year|decade|century)(?!\\p{L}|-(?!long|on))`,
    'giu',
  ),
  resolve(match, reference) {
    const [part, which, unit] = [match[1]?.toLowerCase(), match[2]!.toLowerCase(), match[3]!.toLowerCase()];
    const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    return against(reference, (today) => {
      const period = unitAround(today, unit, step);
      if (part === 'earlier' || part === 'so far') return { from: period.from, to: min(today, period.to) };
      if (part === 'early' || part === 'late') return narrow(period, part);
      if (part === 'later') return { from: step === 0 ? today : period.from, to: period.to };
      return period;
    });
  },
};

/** "10 years ago": the whole year, month or week; days to the day. */
export const AGO: DateRule = {
  name: 'ago',
  example: 'The mine closed |10 years ago|.',
  pattern: new RegExp(`(?<!\\w)(${COUNT})[ -](?:and a half )?(${UNIT})s? ago(?!\\w)`, 'giu'),
  resolve: (match, reference) => fromToday(match, reference, -1),
};

/** "in two years' time", "three weeks from now". */
export const FROM_NOW: DateRule = {
  name: 'from-now',
  example: 'The lease ends |three years from now|.',
  pattern: new RegExp(
    `(?<!\\w)(?:in (${COUNT}) (${UNIT})s?['’]s? time|(${COUNT}) (${UNIT})s? from now)(?!\\w)`,
    'giu',
  ),
  resolve: (match, reference) => fromToday(match, reference, 1),
};

/** "the past five years", "the next decade", "the last 12 months": up to the article's date, or from it on. */
export const ROLLING: DateRule = {
  name: 'rolling',
  example: 'It halved over |the past decade|.',
  pattern: new RegExp(
    `(?<!\\p{L})the (past|last|next|coming|previous|following) (?:(${COUNT}) )?(${UNIT})(s?)(?!\\p{L}|-)`,
    'giu',
  ),
  resolve(match, reference) {
    const ahead = /next|coming|following/i.test(match[1]!);
    if (match[2] === undefined && match[4] === 's') return open(reference, ahead);
    const count = match[2] === undefined ? 1 : countOf(match[2]);
    if (count === null) return open(reference, ahead);
    const calendar = match[2] === undefined && /previous|following/i.test(match[1]!);
    if (calendar) return nextTo(reference, match[3]!, ahead ? 1 : -1);
    return against(reference, (today) =>
      ahead
        ? { from: today, to: step(today, match[3]!, count) }
        : { from: step(today, match[3]!, -count), to: today },
    );
  },
};

/** "in recent years", "in the coming weeks": one end is open, nobody said which day. */
export const RECENT: DateRule = {
  name: 'recent',
  example: 'Prices doubled in |recent years|.',
  pattern: /(?<!\w)(?:recent|the coming|coming) (?:days|weeks|months|years|decades)(?!\w)/giu,
  resolve: (match, reference) => open(reference, /coming/i.test(match[0])),
};

/** "a year earlier", "two days later", "the year before": counted from the period that the article named before. */
export const EARLIER_LATER: DateRule = {
  name: 'earlier-later',
  example: 'It was refitted |two years later|.',
  pattern: new RegExp(
    `(?<!\\w)(?:(${COUNT}) (${UNIT})s? (earlier|later|before|previously)|the (week|month|quarter|year) (before|after))(?!\\w)(?:(?<=later|earlier)|(?! (?:he|she|it|they|the|his|her|its|their|that|last|this|next)(?!\\w)))`,
    'giu',
  ),
  resolve(match, reference) {
    const unit = match[2] ?? match[4]!;
    const count = match[1] === undefined ? 1 : countOf(match[1]);
    if (count === null) return VAGUE;
    const sign = /later|after/i.test(match[3] ?? match[5]!) ? 1 : -1;
    const anchor = reference.anchor?.from ?? null;
    const exact = anchor !== null && anchor === reference.anchor?.to;
    if (anchor !== null && !exact && lengthOf(unit).months === 0) return VAGUE;
    if (anchor !== null) return around(step(anchor, unit, sign * count), unit);
    return against(reference, (today) => around(step(today, unit, sign * count), unit));
  },
};

/** "the end of the month", "the start of the year", "the rest of the week": the unit that holds the article's day. */
export const PART_OF_UNIT: DateRule = {
  name: 'part-of-unit',
  example: 'Rents rose since |the start of the year|.',
  pattern: new RegExp(
    `(?<!\\p{L})(?:the )?(start|beginning|turn|middle|end|close|rest|remainder|course) of (the|this|last|next) (week|month|quarter|year|decade|century)(?!\\p{L})`,
    'giu',
  ),
  resolve(match, reference) {
    const shift = match[2]!.toLowerCase() === 'last' ? -1 : match[2]!.toLowerCase() === 'next' ? 1 : 0;
    return against(reference, (today) => {
      const period = unitAround(today, match[3]!.toLowerCase(), shift);
      const part = match[1]!.toLowerCase();
      if (part === 'end' || part === 'close') return dayPeriod(period.to);
      if (part === 'rest' || part === 'remainder')
        return { from: shift === 0 ? today : period.from, to: period.to };
      return part === 'middle' || part === 'course' ? period : dayPeriod(period.from);
    });
  },
};

/** "the year to date". */
export const YEAR_TO_DATE: DateRule = {
  name: 'year-to-date',
  example: 'Sales are down |the year to date|.',
  pattern: /(?<!\w)(?:the )?year[ -]to[ -]date(?!\w)/giu,
  resolve: (_match, reference) =>
    against(reference, (today) => ({ from: yearPeriod(partsOf(today).year).from, to: today })),
};

/** "within three months", and "in two weeks" where the words look ahead. */
export const WITHIN: DateRule = {
  name: 'within',
  example: 'The dam will be full |within three months|.',
  pattern: new RegExp(
    `(?<!\\w)(within|in) (?:the )?(?:space of )?(${COUNT}) (${UNIT})s?(?![\\w-]|['’])`,
    'giu',
  ),
  resolve(match, reference) {
    const count = countOf(match[2]!);
    if (reference.direction !== 'ahead' || count === null) return null;
    return against(reference, (today) => {
      const to = step(today, match[3]!, count);
      return match[1]!.toLowerCase() === 'within' ? { from: today, to } : around(to, match[3]!);
    });
  },
};

function fromToday(
  match: RegExpExecArray,
  reference: Reference,
  sign: 1 | -1,
): ReturnType<DateRule['resolve']> {
  const count = countOf(match[1] ?? match[3]!);
  const unit = match[2] ?? match[4]!;
  if (count === null) return VAGUE;
  return against(reference, (today) => around(step(today, unit, sign * count), unit));
}

/** The day so many units away. Half units are rounded to months or days. */
function step(iso: string, unit: string, count: number): string {
  const { months, days } = lengthOf(unit);
  return months > 0 ? addMonths(iso, Math.round(months * count)) : addDays(iso, Math.round(days * count));
}

/** How exactly a counted unit says when: days to the day, weeks to the week, months to the month, else to the year. */
function around(iso: string, unit: string): ClosedPeriod {
  const { months, days } = lengthOf(unit);
  const { year, month } = partsOf(iso);
  if (months >= 12) return yearPeriod(year);
  if (months > 0) return monthPeriod(year, month);
  return days === 1 ? dayPeriod(iso) : weekPeriod(iso);
}

function unitAround(today: string, unit: string, shift: number): ClosedPeriod {
  const { year, month } = partsOf(today);
  const first = (months: number): { year: number; month: number } =>
    partsOf(addMonths(`${today.slice(0, 8)}01`, months));
  switch (unit) {
    case 'week':
      return weekPeriod(addDays(today, 7 * shift));
    case 'month':
      return monthPeriod(first(shift).year, first(shift).month);
    case 'quarter': {
      const start = first(3 * shift - ((month - 1) % 3));
      return monthPeriod(start.year, start.month, 3);
    }
    case 'decade':
      return yearPeriod(year - (year % 10) + 10 * shift, 10);
    case 'century':
      return yearPeriod(year - ((year - 1) % 100) + 100 * shift, 100);
    default:
      return yearPeriod(year + shift);
  }
}

function nextTo(reference: Reference, unit: string, shift: number): ReturnType<DateRule['resolve']> {
  const anchor = reference.anchor?.from ?? null;
  if (anchor !== null) return unitAround(anchor, unit.toLowerCase(), shift);
  return against(reference, (today) => unitAround(today, unit.toLowerCase(), shift));
}

function open(reference: Reference, ahead: boolean): ReturnType<DateRule['resolve']> {
  return against(reference, (today) => (ahead ? { from: today, to: null } : { from: null, to: today }));
}

function min(a: string, b: string): string {
  return a < b ? a : b;
}
