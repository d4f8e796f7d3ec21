import { addDays, daysBetween, type Period } from './calendar';

/** What stands right before an expression and changes its end points, with the place where it begins. */
export interface Bound {
  readonly start: number;
  /** The words, lower case. */
  readonly word: string;
}

const PART =
  /(?<![\p{L}])(?:(?:the |its |their )?(start|beginning|middle|end|close) of |(early|earlier|late|later|mid)(?: in |-| ))$/iu;
const BOUND =
  /(?<![\p{L}])(since|until|till|up to|up until|through|by|before|after|prior to|ahead of|as of|from|between)(?: at least| about| around)?(?: the)? $/iu;
const LOOK_BACK = 32;

/** "the end of", "early", "mid-" right before an expression. */
export function partBefore(text: string, start: number): Bound | null {
  return before(text, start, PART);
}

/** "since", "by", "until", "before", "after", "from" right before an expression. */
export function boundBefore(text: string, start: number): Bound | null {
  return before(text, start, BOUND);
}

/** Narrows a period to its start, end, or an early, middle or late third. */
export function narrow(period: Period, part: string): Period {
  if (period.from === null || period.to === null) return period;
  const third = Math.floor(daysBetween(period.from, period.to) / 3);
  switch (part) {
    case 'start':
    case 'beginning':
      return { from: period.from, to: period.from };
    case 'end':
    case 'close':
      return { from: period.to, to: period.to };
    case 'early':
    case 'earlier':
      return { from: period.from, to: addDays(period.from, third) };
    case 'late':
    case 'later':
      return { from: addDays(period.to, -third), to: period.to };
    default:
      return { from: addDays(period.from, third), to: addDays(period.to, -third) };
  }
}

/**
 * Applies "since", "by" and their like. "since 2019" runs to the article's date; "by 2028" is open before it, or
 * starts at the article's date where that is earlier; "after" and "before" leave one end open, and so does "since" a
 * day that is still to come.
 */
export function applyBound(period: Period, bound: string, today: string | null): Period {
  switch (bound) {
    case 'since':
      return { from: period.from, to: isAhead(period, today) ? null : today };
    case 'from':
    case 'between':
      return period;
    case 'by':
    case 'until':
    case 'till':
    case 'up to':
    case 'up until':
    case 'through':
      return {
        from: today !== null && period.to !== null && today <= period.to ? today : null,
        to: period.to,
      };
    case 'before':
    case 'prior to':
    case 'ahead of':
      return { from: null, to: period.from === null ? null : addDays(period.from, -1) };
    case 'after':
      return { from: period.to === null ? null : addDays(period.to, 1), to: null };
    default:
      return period;
  }
}

function isAhead({ from }: Period, today: string | null): boolean {
  return from !== null && today !== null && from > today;
}

function before(text: string, start: number, pattern: RegExp): Bound | null {
  const from = Math.max(0, start - LOOK_BACK);
  const match = pattern.exec(text.slice(from, start).replaceAll(/\s/g, ' '));
  return match === null ? null : { start: from + match.index, word: (match[1] ?? match[2]!).toLowerCase() };
}
