import { narrow } from './bounds';
import { dayPeriod, partsOf, yearPeriod } from './calendar';
import { against, VAGUE, type DateRule, type Reference } from './date-rule';
import { countOf, COUNT, UNIT } from './date-words';
import { around, step, unitAround } from './units';

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

function open(reference: Reference, ahead: boolean): ReturnType<DateRule['resolve']> {
  return against(reference, (today) => (ahead ? { from: today, to: null } : { from: null, to: today }));
}

function min(a: string, b: string): string {
  return a < b ? a : b;
}
