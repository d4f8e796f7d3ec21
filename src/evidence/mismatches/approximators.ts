import { almost, ALMOST } from '../../domain/almost';

/** Words before a figure that widen it, as a pattern without groups. */
export const APPROXIMATOR = `(?:${ALMOST}|(?:a little |just |slightly |well |far )?(?:more|less|fewer|greater|higher|lower) than|at least|at most|up to|as many as|as much as|just (?:over|about|above)|in excess of|about|around|roughly|approximately|approx\\.?|some|over|under|above|below|an? estimated|exceeding)`;

const IS_ALMOST = new RegExp(`^${ALMOST}$`);

const IS_LESS = /(?:less|fewer|lower) than$|^(?:at most|up to|as many as|as much as|under|below)$/;
const IS_MORE = /(?:more|greater|higher) than$|^(?:at least|over|above|in excess of|exceeding)$/;
const IS_JUST_MORE = /^just (?:over|above)$/;
/** How far "about" may go in a round figure: a tenth. */
const NEAR = 0.1;
/** The same in a share that is said in words: "about a third". */
const NEAR_SHARE = 0.05;

/** How exactly a figure is written, as numbers that it may be off by. */
export interface Exactness {
  /** What rounding may have taken from it. */
  readonly precision: number;
  /** Half a unit of its last place that is no nought: 0.5 for 79, 5 for 80; null for a share in words. */
  readonly place: number | null;
}

/**
 * What the words before a figure make of it, both ends covered. "About" and "almost" say no more than what was rounded: of
 * 79 that is nothing, of 80 some five.
 */
export function rangeOf(
  value: number,
  approximator: string,
  { precision, place }: Exactness,
): readonly [from: number, to: number] {
  if (approximator === '') return [value - precision, value + precision];
  const [least, most] = almost(value);
  const little = Math.min(most - least, place ?? Infinity);
  if (IS_ALMOST.test(approximator)) return [value - little, value];
  if (IS_JUST_MORE.test(approximator)) return [value, value + little];
  if (IS_LESS.test(approximator)) return [value * 0.8, value];
  if (IS_MORE.test(approximator)) return [value, value * 1.25];
  const room = place === null ? value * NEAR_SHARE : Math.min(value * NEAR, place);
  return [value - room, value + room];
}
