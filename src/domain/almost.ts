/** Words before a figure that say a little less than it, as a pattern without groups. */
export const ALMOST = '(?:almost|nearly|close to|near to|just (?:under|below|shy of)|virtually|practically)';

const LITTLE = 0.07;

/** What "almost" leaves of a figure, both ends covered: "almost a third" is 31 to 33.3 per cent. */
export function almost(figure: number): readonly [from: number, to: number] {
  return [figure * (1 - LITTLE), figure];
}
