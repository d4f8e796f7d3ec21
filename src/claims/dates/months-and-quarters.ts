import { nearestYear } from './absolute-days';
import {
  daysBetween,
  isoDay,
  monthNumber,
  monthPeriod,
  partsOf,
  yearPeriod,
  type ClosedPeriod,
} from './calendar';
import { against, type DateRule, type Direction } from './date-rule';
import { GAP, MONTH, YEAR } from './date-words';

const OF_YEAR = `(?:${GAP}(?:of )?(?:(${YEAR})(?!\\d)|(?:the|this) year|(last|next) year))?`;
const NUMBERS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
  ['last', 4],
]);

/** A month without a year: "in May" looks back, "will open in May" looks ahead; "last" and "next" say so. */
export const MONTH_ALONE: DateRule = {
  name: 'month',
  example: 'Prices fell in |February|.',
  pattern: new RegExp(
    `(?<!\\p{L}|\\d )(?:(last|next|this)${GAP})?(${MONTH})(?!\\p{L}|['’]\\p{L}|${GAP}\\d|${GAP}(?:${YEAR}))`,
    'gu',
  ),
  resolve(match, reference) {
    if (/^(?:May|Mar|March|June|Jan|Sep|Dec|April|August)\.?$/.test(match[2]!) && !isLed(match)) return null;
    const month = monthNumber(match[2]!);
    return against(reference, (today) => {
      const now = partsOf(today);
      if (match[1] === 'last') return monthPeriod(now.month > month ? now.year : now.year - 1, month);
      if (match[1] === 'next') return monthPeriod(now.month < month ? now.year : now.year + 1, month);
      const coming = monthPeriod(now.month <= month ? now.year : now.year + 1, month);
      const latest = monthPeriod(now.month >= month ? now.year : now.year - 1, month);
      return towards(reference.direction, today, latest, coming);
    });
  },
};

/** "the third quarter", "Q1 2024", "the first half of last year". */
export const QUARTER: DateRule = {
  name: 'quarter',
  example: 'Sales fell in |the third quarter of 2022|.',
  pattern: new RegExp(
    `(?<!\\w)(?:(?:the )?(first|second|third|fourth|final)[ -]?(quarter|half)(?!-|[ ](?:goal|try|point|of the (?:game|match|season)))|(Q[1-4]|H[12])(?!\\w))${OF_YEAR}`,
    'gu',
  ),
  resolve(match, reference) {
    const half = match[2] === 'half' || match[3]?.startsWith('H') === true;
    const number = match[3] === undefined ? NUMBERS.get(match[1]!)! : Number(match[3].slice(1));
    if (half && (number > 2 || (match[3] === undefined && !/year|\d{4}/.test(match[0])))) return null;
    const period = (year: number): ClosedPeriod =>
      half ? monthPeriod(year, number * 6 - 5, 6) : monthPeriod(year, number * 3 - 2, 3);
    if (match[4] !== undefined) return period(Number(match[4]));
    return against(reference, (today) => {
      const { year } = partsOf(today);
      if (match[5] !== undefined) return period(match[5] === 'last' ? year - 1 : year + 1);
      if (/ (?:the|this) year$/.test(match[0])) return period(year);
      // What a quarter brought is told when it is over, up to a year after.
      if (reference.direction === 'ahead')
        return period(nearestYear(reference, today, (candidate) => period(candidate).from));
      return period(period(year).from <= today ? year : year - 1);
    });
  },
};

/** Seasons of a year, by the months of the northern half of the world (December belongs to the winter that it opens). */
export const SEASON: DateRule = {
  name: 'season',
  example: 'The lake dried out |last summer|.',
  pattern: new RegExp(
    `(?<!\\w)(?:(last|this|next) |(?<=(?:until|by|since|before|after|in|during) )(?:the )?)?([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:${GAP}(?:of )?(${YEAR}))?(?!\\w)`,
    'gu',
  ),
  resolve(match, reference) {
    if (match[1] === undefined && match[3] === undefined && !isLedSeason(match)) return null;
    const first = { sp: 3, su: 6, au: 9, fa: 9, wi: 12 }[match[2]!.slice(0, 2).toLowerCase()]!;
    const period = (year: number): ClosedPeriod => monthPeriod(year, first, 3);
    if (match[3] !== undefined) return period(Number(match[3]));
    return against(reference, (today) => {
      const { year } = partsOf(today);
      if (match[1] === 'this') return period(year);
      if (match[1] === 'next') return period(laterYear(period, today));
      if (match[1] === 'last') return period(pastYear(period, today));
      const coming = period(period(year).to > today ? year : laterYear(period, today));
      const latest = period(period(year).from <= today ? year : pastYear(period, today));
      return towards(reference.direction, today, latest, coming);
    });
  },
};

/** "the first three months of the year", "the first six months of 2023". */
export const FIRST_MONTHS: DateRule = {
  name: 'first-months',
  example: 'Exports rose in |the first six months of 2023|.',
  pattern: new RegExp(
    `(?<!\\w)(?:the )?(first|last) (two|three|four|five|six|nine|\\d{1,2}) months of (?:(${YEAR})|the year|this year|(last year))(?!\\w)`,
    'gu',
  ),
  resolve(match, reference) {
    const counts: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, nine: 9 };
    const months = counts[match[2]!] ?? Number(match[2]);
    if (!(months >= 1 && months <= 11)) return null;
    const period = (year: number): ClosedPeriod =>
      match[1] === 'first'
        ? monthPeriod(year, 1, months)
        : { ...yearPeriod(year), from: isoDay(year, 13 - months, 1)! };
    if (match[3] !== undefined) return period(Number(match[3]));
    return against(reference, (today) => period(partsOf(today).year - (match[4] === undefined ? 0 : 1)));
  },
};

/** The latest or the coming one, as the words look; the nearer one where they look nowhere. */
function towards(
  direction: Direction,
  today: string,
  latest: ClosedPeriod,
  coming: ClosedPeriod,
): ClosedPeriod {
  if (direction !== 'unsaid') return direction === 'ahead' ? coming : latest;
  return daysBetween(today, coming.from) < daysBetween(latest.to, today) ? coming : latest;
}

/** Names that are also words or given names need a preposition or an article's qualifier before them. */
function isLed(match: RegExpExecArray): boolean {
  if (match[1] !== undefined) return true;
  const before = match.input.slice(Math.max(0, match.index - 16), match.index);
  return /(?:^|[^\p{L}])(?:in|since|by|until|till|from|of|during|before|after|early|late|mid|through|to|and|between|for|on|least|every|each|this|that)[\s-]+$/iu.test(
    before,
  );
}

function isLedSeason(match: RegExpExecArray): boolean {
  return /(?:until|by|since|before|after|in|during) $/i.test(
    match.input.slice(Math.max(0, match.index - 8), match.index),
  );
}

function laterYear(period: (year: number) => ClosedPeriod, today: string): number {
  const { year } = partsOf(today);
  return period(year).from > today ? year : year + 1;
}

function pastYear(period: (year: number) => ClosedPeriod, today: string): number {
  const { year } = partsOf(today);
  return period(year).to < today ? year : year - 1;
}
