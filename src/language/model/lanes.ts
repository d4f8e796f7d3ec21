/**
 * Sums of two classes in one double: the score of an even class plus 2^26 times that of the next. A double holds whole
 * numbers of 53 bits exactly, so that one addition adds to both as long as each stays within ±2^25; a thousand of the
 * largest weights do.
 */
const LANE = 2 ** 26;

/** What a weight counts in its double, by the last bit of its class. */
export const LANE_UNITS = Float64Array.of(1, LANE);

/** How many doubles hold the sums of so many classes: a multiple of four, for {@link addLanes}. */
export function lanesOf(classes: number): number {
  return ((classes + 7) >> 3) << 2;
}

/** Adds one place's sums to another's, four at a turn: half the work of a short loop is to go round. */
export function addLanes(
  sums: Float64Array,
  at: number,
  terms: Float64Array,
  termsAt: number,
  width: number,
): void {
  for (let i = 0; i < width; i += 4) {
    const to = at + i;
    const from = termsAt + i;
    sums[to]! += terms[from]!;
    sums[to + 1]! += terms[from + 1]!;
    sums[to + 2]! += terms[from + 2]!;
    sums[to + 3]! += terms[from + 3]!;
  }
}

/** Makes a place of an array a copy of another of its places, four doubles at a turn. */
export function copyLanes(sums: Float64Array, at: number, from: number, width: number): void {
  for (let i = 0; i < width; i += 4) {
    const to = at + i;
    const taken = from + i;
    sums[to] = sums[taken]!;
    sums[to + 1] = sums[taken + 1]!;
    sums[to + 2] = sums[taken + 2]!;
    sums[to + 3] = sums[taken + 3]!;
  }
}

/** Takes sums apart: `scores[scoresAt + c]` becomes the score of class `c`. */
export function readLanes(
  sums: Float64Array,
  sumsAt: number,
  classes: number,
  scores: Int32Array,
  scoresAt: number,
): void {
  for (let c = 0; c < classes; c += 2) {
    const sum = sums[sumsAt + (c >> 1)]!;
    const odd = Math.floor(sum / LANE + 0.5);
    scores[scoresAt + c] = sum - odd * LANE;
    if (c + 1 < classes) scores[scoresAt + c + 1] = odd;
  }
}
