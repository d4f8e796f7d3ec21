import { APPROXIMATOR, type Exactness, rangeOf } from './approximators';
import { withRanges } from './between';
import { clockTimesIn } from './clock';
import { directionOf } from './direction';
import { currencyOf, measuredIn } from './measured-in';
import { numberOf, WORD_NUMBER } from './number-words';
import { negative, type Quantity, type QuantityUnit } from './quantity';
import { readRanks } from './ranks';
import { readMultiples } from './worded-quantities';

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
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

/** After "half" or "a third" stands what was divided, or nothing: "a third season" and "the second half" count no share. */
const SHARED =
  '(?<!\\b(?:first|second|third|fourth|last|next|final|latter|the)\\s\\p{L}+)(?!\\s+(?!(?:of|as|to|in|on|by|from|than|the|were|was|are|is|have|had|more|less|said)\\b)\\p{L})(?!-\\p{L})';
const QUANTITY = new RegExp(
  [
    `(?<approximator>\\b${APPROXIMATOR}\\s+)?`,
    '(?:',
    `(?<part>(?:one|two|three|four|half)[- ](?:of )?(?:${Object.keys(PARTS).join('|')})\\b|(?:a )?(?:${Object.keys(PARTS).join('|')})\\b${SHARED})`,
    `|(?<ratio>(?:one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|(?!(?:1[5-9]|20)\\d\\d\\b)\\d+))\\b`,
    '|(?<minus>\\bminus\\s+|(?<!\\d\\s|[^\\s(])[-−–](?=[$£€¥\\d]))?(?<currency>US\\$|A\\$|C\\$|[$£€¥])?\\s?(?<![\\p{L}\\d.,]|\\p{L}[-–])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[1-9]\\d{0,2}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?![\\d,.]*\\d)|\\d+(?:\\.\\d+)?)',
    `|\\b(?<words>${WORD_NUMBER})\\b`,
    ')',
    '(?:[\\s-]?(?<scale>dozen|hundred|thousand|million|billion|trillion|mn|bn|tn|(?<=\\d)[kmb])(?![\\p{L}]))?',
    '(?<unit>\\s?%|[\\s-](?:per ?cent(?:age)?(?:[\\s-]points?)?|percentage points?|basis points?|bps?|pp)\\b)?',
  ].join(''),
  'giu',
);

/** The figures of a text in reading order, without years, dates, clock times, and ordinals. */
export function readQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [...readMultiples(text), ...readRanks(text)];
  const dates = [...text.matchAll(NUMERIC_DATE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const times = [...dates, ...clockTimesIn(text)];
  for (const match of text.matchAll(QUANTITY)) {
    const groups = match.groups ?? {};
    const figureEnd = match.index + match[0].trimEnd().length;
    const start = match.index + match[0].length - match[0].trimStart().length;
    if (isNoQuantity(text, start, groups, figureEnd)) continue;
    if (times.some((time) => time.start <= start && start < time.end)) continue;
    if (found.some((other) => other.start <= start && start < other.end)) continue;
    const { value, isShare } = valueOf(groups);
    if (value === null) continue;
    const unit = unitOf(groups, isShare);
    const approximator = groups.approximator?.trim().toLowerCase() ?? '';
    const range = rangeOf(value, approximator, exactnessOf(groups, value, isShare));
    const behind = unit === 'count' || unit === 'money' ? measuredIn(text, figureEnd) : null;
    const measure = groups.currency === undefined ? (behind?.in ?? null) : currencyOf(groups.currency);
    const end = behind?.end ?? figureEnd;
    const direction = directionOf(text, start, end);
    const figure = { start, end, value, from: range[0], to: range[1], unit, measure, direction };
    const isNegative = groups.minus !== undefined || BELOW.test(text.slice(end, end + 32));
    found.push({ ...(isNegative ? negative(figure) : figure), share: null, isVerb: false, isRange: false });
  }
  return withShares(
    text,
    withRanges(
      text,
      found.sort((a, b) => a.start - b.start),
    ),
  );
}

/** "05/03/2021", "5.3.2021", "2021-03-05": no figures. */
const NUMERIC_DATE =
  /(?<![\d.,])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}([/.-])\d\d?\2\d\d?)(?![\d,])/gu;
/** "12 degrees below zero". */
const BELOW = /^(?:\s+(?:degrees?|Celsius|Fahrenheit|C|F))*\s+below\s+(?:zero|freezing)\b/u;

/** "31 of 100", "31 of the 100": both figures together are a share, too. */
function withShares(text: string, figures: readonly Quantity[]): readonly Quantity[] {
  const shares = figures.slice(1).map((whole, i): number | null => {
    const part = figures[i]!;
    const isShare =
      part.unit === 'count' &&
      whole.unit === 'count' &&
      0 < part.value &&
      part.value < whole.value &&
      /^\s+of\s+(?:(?:the|its|their|all)\s+)*$/u.test(text.slice(part.end, whole.start));
    return isShare ? (100 * part.value) / whole.value : null;
  });
  if (shares.every((share) => share === null)) return figures;
  return figures.map((figure, i) => ({ ...figure, share: shares[i] ?? shares[i - 1] ?? null }));
}

type Groups = Readonly<Record<string, string | undefined>>;

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Years, days of a month, clock times, ordinals and "one" as a pronoun are no quantities. */
function isNoQuantity(text: string, start: number, groups: Groups, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (groups.words?.toLowerCase() === 'one' && !groups.scale && !groups.unit) return true;
  if (groups.words?.toLowerCase() === 'zero' && /^(?:below|above)\s/i.test(groups.approximator ?? ''))
    return true;
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

function valueOf({ part, ratio, number, words, scale, unit }: Groups): {
  value: number | null;
  isShare: boolean;
} {
  if (part !== undefined) return { value: shareOf(part.toLowerCase()), isShare: true };
  if (ratio !== undefined) {
    const [top, bottom] = ratio
      .toLowerCase()
      .split(/ (?:in|out of) (?:every )?/)
      .map(numberOf);
    return { value: top && bottom && top < bottom ? (100 * top) / bottom : null, isShare: true };
  }
  const base =
    number === undefined ? numberOf((words ?? '').toLowerCase()) : Number(number.replaceAll(/[,\s]/g, ''));
  const times = (SCALES[scale?.toLowerCase() ?? ''] ?? 1) / (isBasisPoints(unit) ? 100 : 1);
  return { value: base === null ? null : Number((base * times).toPrecision(12)), isShare: false };
}

/** A hundredth of a percentage point each. */
const isBasisPoints = (unit: string | undefined): boolean => /basis|bp/i.test(unit ?? '');

function shareOf(words: string): number {
  const parts = words.split(/[- ]/).filter((word) => word !== 'of');
  const bottom = PARTS[parts.at(-1)!]!;
  const first = parts.length > 1 ? parts[0]! : 'one';
  const top = first === 'a' || first === 'one' ? 1 : first === 'half' ? 0.5 : (numberOf(first) ?? 1);
  return (100 * top) / bottom;
}

function unitOf({ unit, currency }: Groups, isShare: boolean): QuantityUnit {
  const words = unit?.trim().toLowerCase() ?? '';
  if (/points?$|^(?:pp|bps?)$/.test(words)) return 'percentage points';
  if (words !== '' || isShare) return 'percent';
  return currency === undefined ? 'count' : 'money';
}

/** The noughts of a long round number are no places, nor is the unit of "2 million"; but rounding took no more than a fortieth. */
const MOST_ROUNDED = 0.025;

function exactnessOf({ number, scale, unit }: Groups, value: number, isShare: boolean): Exactness {
  if (isShare) return { precision: value * 0.015, place: null };
  const decimals = number?.split('.')[1]?.length ?? 0;
  const times = (SCALES[scale?.toLowerCase() ?? ''] ?? 1) / (isBasisPoints(unit) ? 100 : 1);
  if (decimals > 0) {
    const place = (0.5 * times) / 10 ** decimals;
    return { precision: place, place };
  }
  const written = Math.round(value / times);
  const noughts = written === 0 ? 0 : /0*$/.exec(String(written))![0].length;
  const place = 0.5 * times * 10 ** noughts;
  if (isBasisPoints(unit)) return { precision: 0.5 * times, place };
  if (unit !== undefined) return { precision: 0.5, place };
  if (value < 1000 || times === SCALES.dozen) return { precision: 0, place };
  const isLoose = noughts > 0 || written < 10;
  return { precision: isLoose ? Math.min(place, value * MOST_ROUNDED) : place, place };
}
