import { MONTH, WEEKDAY, YEAR } from './date-words';
import { wholeUnit } from './anaphora';

/** Units of the calendar, short to long. */
const GRAINS = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century'] as const;
export type Grain = (typeof GRAINS)[number];

const DAY = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \\d{1,2}(?!\\d)|${WEEKDAY}|(?:to|yester)day|tonight|tomorrow|last night|this (?:morning|afternoon|evening)|\\d{4}-\\d\\d-\\d\\d|\\d/\\d|(?<!\\p{L})days?(?!\\p{L})`,
  'u',
);
const WORDS: readonly (readonly [Grain, RegExp])[] = [
  ['day', DAY],
  ['week', /week|fortnight/iu],
  ['month', new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})|month`, 'u')],
  ['quarter', /quarter/iu],
  ['season', /summer|winter|spring|autumn|(?<!\p{L})fall(?!\p{L})/iu],
  ['decade', /\d0s|decade/u],
  ['year', new RegExp(`(?<!\\d)${YEAR}(?!\\d)|year`, 'u')],
  ['century', /centur/u],
];

/** How exactly the words of a time say when; null where they do not tell. */
export const grainOf = (words: string): Grain | null =>
  WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Whether a time is exact enough for a unit to be counted from it, or to hold it. */
export function isExactEnough(grain: Grain, unit: string | null): boolean {
  const own = unit === null ? 'century' : wholeUnit(unit);
  const wanted = GRAINS.findIndex((one) => one === own);
  return GRAINS.indexOf(grain) <= (wanted < 0 ? 0 : wanted);
}

/** The part of a time's words that names a unit: of "on 9 May 2021" the month is "May 2021", the year "2021". */
const NAMES: ReadonlyMap<string, RegExp> = new Map([
  ['week', /^.*week.*$/iu],
  ['month', new RegExp(`${MONTH}(?: ${YEAR})?(?!\\p{L})|\\p{L}+ month`, 'u')],
  ['quarter', /^.*quarter.*$/iu],
  ['year', new RegExp(`(?<!\\d)${YEAR}(?!\\d)|(?:last|this|next) year|[\\p{L}\\d]+ years ago`, 'iu')],
  ['decade', /(?:the )?(?:1[5-9]|20)\d0s/u],
  ['summer', /^.*summer.*$/iu],
  ['winter', /^.*winter.*$/iu],
  ['spring', /^.*spring.*$/iu],
  ['autumn', /^.*(?:autumn|fall).*$/iu],
  ['weekend', /^.*weekend.*$/iu],
]);

/** Where in a time's words a unit is named, as "that year" may take it up; null where they do not name it. */
export function namedIn(words: string, unit: string): { readonly at: number; readonly text: string } | null {
  if (wholeUnit(unit) === 'day') return grainOf(words) === 'day' ? { at: 0, text: words } : null;
  const match = NAMES.get(unit)?.exec(words);
  return match ? { at: match.index, text: match[0] } : null;
}
