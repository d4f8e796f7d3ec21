import { almost, ALMOST } from './almost';
import type { Figure } from './analysis';
import { standingActs, type DeskAct } from './desk-acts';
import type { SpanPair } from './span';

/** What a figure's working sheet can reckon. */
export const OPERATIONS = ['difference', 'ratio', 'percent-change', 'sum', 'conversion'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** A number that goes into a working, and where it is from. */
export interface WorkingInput {
  readonly label: string;
  readonly value: number;
  readonly source: string;
}

/** What a "worked" act typed: kept as it was, with the result of that day. */
export interface WorkingDetails {
  readonly claim: number;
  /** Index into the claim's figures. */
  readonly figure: number;
  readonly span: SpanPair;
  readonly operation: Operation;
  readonly inputs: readonly WorkingInput[];
}

/** A working that stands, with who made it. */
export interface Working extends WorkingDetails {
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** What a figure's workings are about. */
export const figureSubject = (claim: number, figure: number): string => `figure:${claim}:${figure}`;

/** The workings that stand, the latest of each figure. */
export function workingsOf(acts: readonly DeskAct[]): readonly Working[] {
  const latest = new Map<string, Working>();
  for (const { act, subject, details, by, at } of standingActs(acts)) {
    if (act === 'worked') latest.set(subject, { ...(details as WorkingDetails), by, at });
  }
  return [...latest.values()];
}

/**
 * Reckons: the first less the second; the first by the second; by how much per cent the second differs from the first; all
 * together; the first times the rate that is the second. Null where it cannot be reckoned (a division by nothing).
 */
export function reckon(operation: Operation, values: readonly number[]): number | null {
  const [first, second] = values;
  if (first === undefined) return null;
  if (operation === 'sum') return values.length < 2 ? null : values.reduce((sum, value) => sum + value, 0);
  if (second === undefined) return null;
  switch (operation) {
    case 'difference':
      return first - second;
    case 'ratio':
      return second === 0 ? null : first / second;
    case 'percent-change':
      return first === 0 ? null : ((second - first) / Math.abs(first)) * 100;
    case 'conversion':
      return first * second;
  }
}

/** How a result stands to the words: they hold, or they do not and why. */
export interface Verdict {
  readonly holds: boolean;
  /** "31.4 %", in the figure's own measure. */
  readonly result: string;
  /** "“almost a third” is 33.3 %; 31.4 % is a little less: holds". */
  readonly says: string;
}

const LESS = new RegExp(`\\b${ALMOST}\\b`, 'iu');
const MORE =
  /\b(more than|over|above|in excess of|exceed(?:ed|ing|s)?|greater than|higher than|north of)\b/iu;
const AT_LEAST = /\b(at least|no less than|not less than|no fewer than|upwards of)\b/iu;
const AT_MOST =
  /\b(less than|fewer than|under|below|at most|up to|no more than|not more than|lower than|as many as|as much as)\b/iu;

/** How near "about" has to be, as a share of the figure. */
const NEAR = 0.1;
/** "More than 40" for 90 is not false, but not what the words say. */
const FAR = 0.5;

const ROUND = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const SHARE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** How far a round figure may be from what was counted, as a share of it: "4,000" for 3,980, not for 3,900. */
const ROUNDED = 0.01;
/** The same of whole millions and the like, and of a number in words: "2 million" for 1.96 million. */
const ROUNDED_BY_SCALE = 0.025;
/** The same of a share in words: "a third" for 32 per cent. */
const ROUNDED_SHARE = 0.05;

/**
 * How far a figure without a word like "about" may be from what is reckoned: half of the last place that it gives ("3.5" is
 * right to the tenth, "612,000" to the thousand), but of zeros at the end never more than a small share: "300" is not 251.
 */
function roundingOf(words: string, value: number): number {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(words)?.[0].replaceAll(',', '');
  if (digits === undefined) {
    return Math.abs(value) * (Math.abs(value) < 1 ? ROUNDED_SHARE : ROUNDED_BY_SCALE);
  }
  const decimals = digits.split('.')[1]?.length ?? 0;
  const zeros = decimals === 0 ? (/0+$/u.exec(digits)?.[0].length ?? 0) : 0;
  const scale = Number(digits) === 0 ? 1 : Math.abs(value / Number(digits));
  const lastPlace = (10 ** -decimals / 2) * scale;
  if (decimals > 0) return lastPlace;
  if (scale > 1) return Math.min(lastPlace, Math.abs(value) * ROUNDED_BY_SCALE);
  return Math.max(lastPlace, Math.min(10 ** zeros / 2, Math.abs(value) * ROUNDED));
}

/** A result in the figure's own measure: a share of one, per cent, or how many times as much. */
function inFigureMeasure(operation: Operation, result: number, { unit, value }: Figure): number {
  const isPercent = unit === '%' || unit === 'percent';
  const isShare = unit === null && Math.abs(value) < 1;
  if (operation === 'percent-change' && unit === 'times') return 1 + result / 100;
  if (operation === 'percent-change' && isShare) return result / 100;
  if (operation === 'ratio' && isPercent) return result * 100;
  return result;
}

function print(value: number, { unit, value: figure }: Figure): string {
  if (unit === null && Math.abs(figure) < 1) return `${SHARE.format(value * 100)} %`;
  return `${ROUND.format(value)}${unit === null ? '' : ` ${unit}`}`;
}

/**
 * Holds a result against a figure's words: exact ones within their own rounding, "almost" a little less, "more than"
 * above, "about" within a tenth. A change is compared by its size ("fell by 12 %"), and does not hold where it goes the
 * other way.
 *
 * @param words the figure as the article writes it, the words right before it included
 * @param isUp whether the article says that it rose; null where it says neither that nor that it fell
 */
export function compare(
  operation: Operation,
  reckoned: number,
  figure: Figure,
  words: string,
  isUp: boolean | null = null,
): Verdict {
  const { unit } = figure;
  const value = Math.abs(inFigureMeasure(operation, reckoned, figure));
  const [low, high] = [Math.abs(figure.value), Math.abs(figure.upTo ?? figure.value)];
  const rounding = roundingOf(words, low);
  const result = print(value, figure);
  const verdict = (holds: boolean, how: string): Verdict => ({
    holds,
    result,
    says: `“${words.trim()}” is ${print(low, figure)}${figure.upTo === null ? '' : ` to ${print(high, figure)}`}; reckoned: ${result}, ${how}: ${holds ? 'holds' : 'does not hold'}`,
  });
  if (unit === 'percentage points' && (operation === 'percent-change' || operation === 'ratio')) {
    return verdict(false, 'which is no difference between two percentages');
  }
  if (operation === 'percent-change' && isUp !== null && reckoned !== 0 && reckoned > 0 !== isUp) {
    return verdict(false, isUp ? 'a fall, not a rise' : 'a rise, not a fall');
  }
  const isFar = value > high * (1 + FAR);
  if (MORE.test(words)) {
    return verdict(value > low && !isFar, isFar ? 'far more' : value > low ? 'more' : 'not more');
  }
  if (AT_LEAST.test(words)) {
    return verdict(
      value >= low - rounding / 100 && !isFar,
      isFar ? 'far more' : value < low ? 'less' : 'not less',
    );
  }
  if (AT_MOST.test(words) && !LESS.test(words)) {
    return verdict(value <= high + rounding / 100, value > high ? 'more' : 'not more');
  }
  if (LESS.test(words)) {
    const holds = value <= almost(high)[1] && value >= almost(low)[0];
    return verdict(holds, value > high ? 'more, not less' : holds ? 'a little less' : 'much less');
  }
  if (value >= low && value <= high) return verdict(true, 'the same');
  const distance = value < low ? low - value : value - high;
  const room = figure.approximate ? Math.max(low * NEAR, rounding) : rounding;
  if (distance <= room) return verdict(true, figure.approximate ? 'near it' : 'the same, rounded');
  return verdict(false, value < low ? 'less' : 'more');
}
