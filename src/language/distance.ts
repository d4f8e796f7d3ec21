import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance';

/** How alike two strings are, 0…1 (Winkler, 1990). Time is the product of the lengths: for short strings. */
export function similarity(a: string, b: string): number {
  return jaroWinkler(a, b);
}
