import type { HeldClaim } from './held-claim';

/** A word of the claim, and whether the source has it where it bears on the claim. */
export interface MarkedToken {
  readonly word: string;
  readonly found: boolean;
}

/** A word counts as found only in so many of the best passages: elsewhere in a long page it shows nothing. */
const BEARING = 3;

/**
 * Marks each word of the claim as found or not. Function words count as found, but those that lead to a date or figure go
 * with it: where "2018" is missing in "in 2018", so is "in".
 */
export function markFound(
  { words, query, stands }: HeldClaim,
  order: readonly number[],
): readonly MarkedToken[] {
  const best = order.slice(0, BEARING);
  const isThere = new Map(
    query.map(({ key }, i) => [key, best.some((passage) => stands[i]![passage] === 1)] as const),
  );
  const found = words.map(({ key, isStop }) => isStop || isThere.get(key)!);
  for (let i = words.length - 2; i >= 0; i--) {
    const next = words[i + 1]!;
    if (words[i]!.isStop && !found[i + 1]! && (next.figure !== null || next.isMonth)) found[i] = false;
  }
  return words.map(({ raw }, i) => ({ word: raw, found: found[i]! }));
}
