import { almost, ALMOST } from '../../domain/almost';

/** Words before a figure that widen it, as a pattern without groups. */
export const APPROXIMATOR = `(?:${ALMOST}|(?:a little |just |slightly |well |far )?(?:more|less|fewer|greater|higher|lower) than|at least|at most|up to|as many as|as much as|just (?:over|about|above)|in excess of|about|around|roughly|approximately|approx\\.?|some|over|under|above|below|an? estimated|exceeding)`;

const IS_ALMOST = new RegExp(`^${ALMOST}$`);

/** What the words before a figure make of it. */
export function rangeOf(
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
