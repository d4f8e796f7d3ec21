import { almost, ALMOST } from '../../domain/almost';
import type { Span } from '../../domain/span';
import { type Direction, directionOf } from './direction';
import { currencyOf, mayBeOne, measuredIn } from './measured-in';

/** What a figure counts, as far as two figures can be compared. */
export type QuantityUnit = 'percent' | 'percentage points' | 'money' | 'count';

/** A figure of a text and the values that its words cover: "almost a third" covers 31 to 33.3 per cent. */
export interface Quantity extends Span {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly unit: QuantityUnit;
  /** What it is measured in: "euros", "kilometres" …, or null. */
  readonly measure: string | null;
  /** Which way something went by so much, or null. */
  readonly direction: Direction | null;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  tenths: 10,
};

const WORDS = [...NUMBER_WORDS.keys(), ...TENS.keys()].join('|');
const WORD_NUMBER = `(?:(?:${[...TENS.keys()].join('|')})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${WORDS})`;
const APPROXIMATOR = `(?:${ALMOST}|(?:a little |just |slightly |well |far )?(?:more|less|fewer|greater|higher|lower) than|at least|at most|up to|as many as|as much as|just (?:over|about|above)|in excess of|about|around|roughly|approximately|approx\\.?|some|over|under|above|below|an? estimated|exceeding)`;
/** After "half" or "a third" stands what was divided, or nothing: "a third season" and "the second half" count no share. */
const SHARED =
  '(?<!\\b(?:first|second|third|fourth|last|next|final|latter|the)\\s\\p{L}+)(?!\\s+(?!(?:of|as|to|in|on|by|from|than|the|were|was|are|is|have|had|more|less|said)\\b)\\p{L})';
const QUANTITY = new RegExp(
  [
    `(?<approximator>\\b${APPROXIMATOR}\\s+)?`,
    '(?:',
    `(?<part>(?:one|two|three|four|half)[- ](?:of )?(?:${Object.keys(PARTS).join('|')})\\b|(?:a )?(?:${Object.keys(PARTS).join('|')})\\b${SHARED})`,
    `|(?<ratio>(?:one|two|three|four|five|\\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d+))\\b`,
    '|(?<currency>US\\$|A\\$|C\\$|[$£€¥])?\\s?(?<![\\p{L}\\d.,]|\\p{L}[-–])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)',
    `|\\b(?<words>${WORD_NUMBER})\\b`,
    ')',
    '(?:[\\s-]?(?<scale>hundred|thousand|million|billion|trillion|mn|bn|tn|[kmb])(?![\\p{L}]))?',
    '(?<unit>\\s?%|[\\s-](?:per ?cent(?:age)?(?:[\\s-]points?)?|percentage points?|pp)\\b)?',
  ].join(''),
  'giu',
);

/** The figures of a text in reading order, without years, dates, clock times, and ordinals. */
export function readQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const groups = match.groups ?? {};
    const figureEnd = match.index + match[0].trimEnd().length;
    const start = match.index + match[0].length - match[0].trimStart().length;
    if (isNoQuantity(text, start, groups, figureEnd)) continue;
    const { value, isShare } = valueOf(groups);
    if (value === null) continue;
    const unit = unitOf(groups, isShare);
    const approximator = groups.approximator?.trim().toLowerCase() ?? '';
    const [from, to] = rangeOf(value, approximator, precisionOf(groups, value, isShare));
    const behind = unit === 'count' || unit === 'money' ? measuredIn(text, figureEnd) : null;
    const measure = groups.currency === undefined ? (behind?.in ?? null) : currencyOf(groups.currency);
    const end = behind?.end ?? figureEnd;
    const direction = directionOf(text, start, end);
    found.push({ start, end, value, from, to, unit, measure, direction });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Years, days of a month, clock times, ordinals and "one" as a pronoun are no quantities. */
function isNoQuantity(text: string, start: number, groups: Groups, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (groups.words?.toLowerCase() === 'one' && !groups.scale && !groups.unit) return true;
  if (groups.number === undefined) return false;
  if (/^(?:st|nd|rd|th)\b/i.test(after) || /^[:.]\d/.test(after) || /\d:$/.test(before)) return true;
  if (/^\d\d$/.test(groups.number) && /\b\d{4}[-–/]$/.test(before)) return true;
  const isBare = !groups.scale && !groups.unit && !groups.currency;
  if (isBare && /^(?:1[5-9]|20)\d\d$/.test(groups.number)) return true;
  const isDay = isBare && /^\d{1,2}$/.test(groups.number);
  return (
    isDay &&
    (new RegExp(`^\\s+(?:of\\s+)?${MONTHS}\\b`, 'i').test(after) ||
      new RegExp(`\\b${MONTHS}\\s+$`, 'i').test(before))
  );
}

function valueOf({ part, ratio, number, words, scale }: Groups): { value: number | null; isShare: boolean } {
  if (part !== undefined) return { value: shareOf(part.toLowerCase()), isShare: true };
  if (ratio !== undefined) {
    const [top, bottom] = ratio
      .toLowerCase()
      .split(/ (?:in|out of) (?:every )?/)
      .map(smallNumber);
    return { value: top && bottom ? (100 * top) / bottom : null, isShare: true };
  }
  const base =
    number === undefined ? smallNumber((words ?? '').toLowerCase()) : Number(number.replaceAll(',', ''));
  const times = SCALES[scale?.toLowerCase() ?? ''] ?? 1;
  return { value: base === null ? null : Number((base * times).toPrecision(12)), isShare: false };
}

function shareOf(words: string): number {
  const parts = words.split(/[- ]/).filter((word) => word !== 'of');
  const bottom = PARTS[parts.at(-1)!]!;
  const first = parts.length > 1 ? parts[0]! : 'one';
  const top = first === 'a' || first === 'one' ? 1 : first === 'half' ? 0.5 : (smallNumber(first) ?? 1);
  return (100 * top) / bottom;
}

function smallNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const [ten = '', one] = word.split(/[- ]/);
  if (TENS.has(ten)) return TENS.get(ten)! + (one === undefined ? 0 : NUMBER_WORDS.get(one)!);
  return NUMBER_WORDS.get(word) ?? null;
}

function unitOf({ unit, currency }: Groups, isShare: boolean): QuantityUnit {
  const words = unit?.trim().toLowerCase() ?? '';
  if (/points?$|^pp$/.test(words)) return 'percentage points';
  if (words !== '' || isShare) return 'percent';
  return currency === undefined ? 'count' : 'money';
}

/** Half a unit of the last place that is written; the noughts of a long round number are no places. */
function precisionOf({ number, scale }: Groups, value: number, isShare: boolean): number {
  if (isShare) return value * 0.015;
  if (number === undefined) return 0;
  const decimals = number.split('.')[1]?.length ?? 0;
  const times = SCALES[scale?.toLowerCase() ?? ''] ?? 1;
  if (decimals > 0) return (0.5 * times) / 10 ** decimals;
  if (times > 1) return 0.5 * times * (times >= 1e6 && value < 10 * times ? 0.1 : 1);
  if (value < 1000) return 0;
  return 0.5 * 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}

const IS_ALMOST = new RegExp(`^${ALMOST}$`);

/** What the words before a figure make of it. */
function rangeOf(
  value: number,
  approximator: string,
  precision: number,
): readonly [from: number, to: number] {
  if (approximator === '') return [value - precision, value + precision];
  if (IS_ALMOST.test(approximator)) return almost(value);
  if (/(?:less|fewer|lower) than$|^(?:at most|up to|as many as|as much as|under|below)$/.test(approximator))
    return [value * 0.8, value + precision];
  if (
    /(?:more|greater|higher) than$|^(?:at least|over|above|just (?:over|above)|in excess of|exceeding)$/.test(
      approximator,
    )
  )
    return [value - precision, value * 1.25];
  return [value * 0.95 - precision, value * 1.05 + precision];
}

/** Whether two figures can be the same: rounding and approximators of both are understood. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit && !(isPlain(a) && isPlain(b))) return false;
  if (a.measure !== null && b.measure !== null && !mayBeOne(a.measure, b.measure)) return false;
  if (goOppositeWays(a, b)) return false;
  const covers = (range: Quantity, { value }: Quantity): boolean => {
    const slack = 1e-9 * Math.abs(value);
    return range.from - slack <= value && value <= range.to + slack;
  };
  return covers(a, b) || covers(b, a);
}

/** Whether one says up and the other down. */
export function goOppositeWays({ direction: a }: Quantity, { direction: b }: Quantity): boolean {
  return a !== null && b !== null && a.isUp !== b.isUp;
}

/** Money is often written without its sign: "6.4 million pounds". */
function isPlain({ unit }: Quantity): boolean {
  return unit === 'count' || unit === 'money';
}
