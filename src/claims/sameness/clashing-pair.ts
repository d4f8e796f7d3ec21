/** The first of both sides, if every one of the one clashes with every one of the other; null where one does not, or a side is empty. */
export function clashingPair<Found>(
  first: readonly Found[],
  second: readonly Found[],
  clashes: (a: Found, b: Found) => boolean,
): readonly [Found, Found] | null {
  const [a, b] = [first[0], second[0]];
  if (a === undefined || b === undefined) return null;
  return first.every((x) => second.every((y) => clashes(x, y))) ? [a, b] : null;
}
