import { type Comparison, type Mismatch, sharedAround, wordAt } from './mismatch';
import { agree, type Quantity } from './quantities';

/**
 * Figures of the claim that no passage near it agrees with, each with the figure that stands in its place there: 1.7 million
 * against 1.6 million, 76 against 79, per cent against percentage points.
 */
export function figureMismatches({ claim, source: { passages }, near }: Comparison): readonly Mismatch[] {
  const asked = claim.quantities;
  if (asked.length === 0) return [];
  const there = near.flatMap((passage) =>
    passages[passage]!.quantities().map((quantity) => ({ passage, quantity })),
  );
  const isAsked = (quantity: Quantity): boolean => asked.some((other) => agree(quantity, other));
  return asked.flatMap((quantity): readonly Mismatch[] => {
    if (there.some((other) => agree(quantity, other.quantity))) return [];
    const at = wordAt(claim.words, quantity.end - 1);
    let best: Mismatch['source'] = null;
    let most = 0;
    for (const { passage, quantity: other } of there) {
      if (isAsked(other)) continue;
      const { words } = passages[passage]!;
      const isLike = other.unit === quantity.unit || other.value === quantity.value;
      const shared = sharedAround(claim.words, at, words, wordAt(words, other.end - 1)) + (isLike ? 0.5 : 0);
      if (shared > most && (isLike || shared >= 2)) {
        most = shared;
        best = [passage, other.start, other.end];
      }
    }
    return [{ kind: 'figure', claim: [quantity.start, quantity.end], source: best }];
  });
}
