import type { Span } from '../../domain/span';
import { areSameConverted } from './convert';
import type { Direction } from './direction';
import { mayBeOne } from './measured-in';

/** What a figure counts, as far as two figures can be compared. */
export type QuantityUnit = 'percent' | 'percentage points' | 'money' | 'count' | 'rank';

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
  /** Of both figures in "31 of 100": how many per cent that is; else null. */
  readonly share: number | null;
  /** Whether a verb says it: "doubled". */
  readonly isVerb: boolean;
  /** Whether it covers all between two figures: "between 10 and 20". */
  readonly isRange: boolean;
}

/** Less than nothing; what its sign says is not said again by a word for the way. */
export function negative<T extends Pick<Quantity, 'value' | 'from' | 'to' | 'direction'>>(quantity: T): T {
  const { value, from, to } = quantity;
  return { ...quantity, value: -value, from: -to, to: -from, direction: null };
}

/** Whether two figures can be the same: rounding and approximators of both are understood. */
export function agree(one: Quantity, other: Quantity): boolean {
  if (isShareOf(one, other) || isShareOf(other, one)) return true;
  const a = isLessThan(one, other) ? negative(one) : one;
  const b = isLessThan(other, one) ? negative(other) : other;
  if (a.unit !== b.unit && !(isPlain(a) && isPlain(b))) return false;
  if (goOppositeWays(a, b)) return false;
  if (a.measure !== null && b.measure !== null && !mayBeOne(a.measure, b.measure))
    return (
      areSameConverted({ value: a.value, measure: a.measure }, { value: b.value, measure: b.measure }) ===
      true
    );
  if (a.isRange && b.isRange) return isAbout(a.from, b.from) && isAbout(a.to, b.to);
  if (meetAtEnds(a, b)) return false;
  const covers = (range: Quantity, { value }: Quantity): boolean => {
    const slack = 1e-9 * Math.abs(value);
    return range.from - slack <= value && value <= range.to + slack;
  };
  return covers(a, b) || covers(b, a);
}

const isAbout = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 0.025 * Math.max(Math.abs(a), Math.abs(b));

/** "Nearly 40" and "just over 40" have only the 40 in common that neither of them is. */
function meetAtEnds(a: Quantity, b: Quantity): boolean {
  const isBelow = ({ value, from, to }: Quantity): boolean => from < value && value === to;
  const isAbove = ({ value, from, to }: Quantity): boolean => from === value && value < to;
  return a.value === b.value && ((isBelow(a) && isAbove(b)) || (isAbove(a) && isBelow(b)));
}

/** Whether "31 of 100" says the percentage, give or take half of one. */
const isShareOf = ({ share }: Quantity, { unit, from, to }: Quantity): boolean =>
  share !== null && unit === 'percent' && from - 0.5 <= share && share <= to + 0.5;

/** Whether one is written with a minus and the other with a word: "growth of -0.3", "fell 0.3". */
const isLessThan = (a: Quantity, b: Quantity): boolean =>
  a.value < 0 && b.value > 0 && b.direction !== null && !b.direction.isUp;

/** Whether one says up and the other down. */
export function goOppositeWays({ direction: a }: Quantity, { direction: b }: Quantity): boolean {
  return a !== null && b !== null && a.isUp !== b.isUp;
}

/** Money is often written without its sign: "6.4 million pounds". */
function isPlain({ unit }: Quantity): boolean {
  return unit === 'count' || unit === 'money';
}
