import type { DateMention } from '../../domain/analysis';
import { applyBound } from './bounds';
import { dayPeriod, type Period } from './calendar';
import { VAGUE, type Anaphor, type DateRule } from './date-rule';
import { COUNT, countOf, lengthOf, MONTH, UNIT, YEAR } from './date-words';
import { NAMED, nearestNamed, roundOf } from './named-units';
import { around, step, unitAround } from './units';

/** Parts of a day, told like days: "that night", "the next morning". */
const PART_OF_DAY = 'night|morning|afternoon|evening';
const SEASON = 'summer|winter|spring|autumn';
const NAMED_UNIT = `day|${PART_OF_DAY}|weekend|week|month|quarter|${SEASON}|year|decade|century`;
/** Nothing that the time is told by itself: "the same day as the vote", "that day in May 1990". */
const ALONE = `(?![\\p{L}\\d'’-])(?! (?:as|that|when|which|yesterday|after|before|(?:in|of) (?:the|${MONTH}|${YEAR})))`;
/** "the day before" alone, not "the day before the vote". */
const ENDS = `(?=[.,;:)\\]!?"”’—–]|\\s*$|\\s(?:and|but|or|in|at|by|for|with|from|to)\\b)`;

/** "that year", "the same day" */
export const SAME_UNIT: DateRule = {
  name: 'same-unit',
  example: 'On |the same day|, the ferry sailed again.',
  pattern: new RegExp(
    `(?<![\\p{L}])(?:(?:the|that) (?:very )?same|that(?: very)?) (${NAMED_UNIT})${ALONE}`,
    'giu',
  ),
  resolve: () => VAGUE,
  anaphor: (match) => ({ relation: 'in', unit: match[1]!.toLowerCase(), count: null }),
};

/** "the next day", "the previous month"; "over the next month" runs from the article's date on. */
export const NEXT_UNIT: DateRule = {
  name: 'next-unit',
  example: 'It sank |the following year|.',
  pattern: new RegExp(
    `(?<!(?:over|for|in|during|within|through|of|throughout) )(?<![\\p{L}])the (next|following|previous|preceding) (${NAMED_UNIT})${ALONE}`,
    'giu',
  ),
  resolve: () => VAGUE,
  anaphor: (match) => ({
    relation: /next|following/i.test(match[1]!) ? 'after' : 'before',
    unit: match[2]!.toLowerCase(),
    count: 1,
  }),
};

/** "the following March", "the next Tuesday": a month or a day by its name, counted from what the article has told before. */
export const NEXT_NAMED: DateRule = {
  name: 'next-named',
  example: 'It sank |the following March|.',
  pattern: new RegExp(
    `(?<![\\p{L}])[Tt]he (next|following|previous|preceding) (${NAMED})(?!\\p{L}|['’-]|,? \\d)`,
    'gu',
  ),
  resolve: () => VAGUE,
  anaphor: (match) => ({
    relation: /next|following/.test(match[1]!) ? 'after' : 'before',
    unit: match[2]!,
    count: 1,
  }),
};

/** "two years later", "a decade on", "a week earlier", "the day before": counted from what the article has told before. */
export const COUNTED: DateRule = {
  name: 'counted',
  example: 'It was refitted |two years later|.',
  pattern: new RegExp(
    `(?<!\\w)(?:(?:(${COUNT}) (${UNIT})s?|(days|weeks|months|years|decades)) (?:(earlier|later)(?! than)(?!\\w)|(before|previously|after|afterwards)${ENDS}|(on)(?=[.,;]))|the (day|${PART_OF_DAY}|week|month|quarter|year) (before|after)${ENDS})`,
    'giu',
  ),
  resolve: () => VAGUE,
  anaphor(match) {
    const unit = (match[2] ?? match[3]?.replace(/s$/u, '') ?? match[7]!).toLowerCase();
    const count = match[7] === undefined ? (match[1] === undefined ? null : countOf(match[1])) : 1;
    const isLater = /later|after|on/i.test(match[4] ?? match[5] ?? match[6] ?? match[8]!);
    return { relation: isLater ? 'after' : 'before', unit, count };
  },
};

/** "since then", "by then", "at the time" */
export const THEN: DateRule = {
  name: 'then',
  example: 'By |then| the mill had closed.',
  pattern:
    /(?:(?<=(?<!\p{L})(?:by|since|until|till|before|from) )then(?!\p{L}|-)|(?<!\p{L})at (?:the|that) time(?! (?:of|when|that|as|in|he|she|it|they|the|after|before)(?!\p{L}))(?!\p{L}|[-'’]))/giu,
  resolve: () => VAGUE,
  anaphor: () => ({ relation: 'in', unit: null, count: null }),
};

/** A time that goes back to another one: how, and the "since" or "by" before it. */
export type Backward = Anaphor & { readonly bound: string | null };

/** How long a unit is, for what can be counted in it: parts of a day count as days, months by their names as years. */
export const wholeUnit = (unit: string): string =>
  new RegExp(`^(?:${PART_OF_DAY})$`, 'u').test(unit) ? 'day' : (roundOf(unit) ?? unit);

/** What a time comes to that goes back to another one. */
export function periodFrom(
  { relation, unit, count, bound }: Backward,
  anchor: DateMention,
  today: string | null,
): Pick<DateMention, 'from' | 'to' | 'needs'> {
  if (anchor.needs !== null) return { ...VAGUE, needs: anchor.needs };
  const plain = plainPeriod({ relation, unit, count }, anchor);
  return { ...(bound === null ? plain : applyBound(plain, bound, today)), needs: null };
}

function plainPeriod({ relation, unit, count }: Anaphor, { from, to }: Period): Period {
  if (unit === null) return { from, to };
  if (relation !== 'in' && roundOf(unit) !== null)
    return from === null || to === null ? VAGUE : nearestNamed(unit, relation, { from, to });
  const own = wholeUnit(unit);
  if (from === null || to === null || new RegExp(`^(?:${SEASON}|weekend)$`, 'u').test(own)) return VAGUE;
  const isDay = from === to;
  if (own === 'day' && !isDay) return VAGUE;
  if (relation === 'in') return own === 'day' ? dayPeriod(from) : unitAround(from, own, 0);
  if (count === null || (lengthOf(own).months === 0 && !isDay)) return VAGUE;
  return around(step(from, own, relation === 'after' ? count : -count), own);
}
