import { type Comparison, type Mismatch, sharedAround, wordAt } from './mismatch';
import type { SpanPair } from '../../domain/span';
import { areReversed, type FromTo, readFromTo } from './from-to';
import { agree, goOppositeWays, type Quantity } from './quantity';
import { ordersAlike } from './ranks';
import type { EvidenceWord } from '../words';

/**
 * Figures of the claim that no passage near it agrees with, each with the figure that stands in its place there: 1.7 million
 * against 1.6 million, 76 against 79, per cent against percentage points, euros against dollars, a rise against a fall. Other
 * words may tell of one change: a percentage counts as found in any of the best passages.
 */
export function figureMismatches({
  claim,
  source: { passages },
  near,
  best: closest,
}: Comparison): readonly Mismatch[] {
  const asked = claim.quantities;
  if (asked.length === 0) return [];
  const figuresOf = (numbers: readonly number[]) =>
    numbers.flatMap((passage) => passages[passage]!.quantities().map((quantity) => ({ passage, quantity })));
  const there = figuresOf(near);
  const changes = figuresOf(closest).filter(({ quantity: { unit } }) => unit.startsWith('percent'));
  const isAsked = (quantity: Quantity): boolean => asked.some((other) => agree(quantity, other));
  const missing = asked.flatMap((quantity): readonly Mismatch[] => {
    if ([...there, ...changes].some((other) => agree(quantity, other.quantity))) return [];
    let here: SpanPair = [quantity.start, quantity.end];
    const at = wordAt(claim.words, quantity.end - 1);
    let best: Mismatch['source'] = null;
    let most = 0;
    for (const { passage, quantity: other } of there) {
      if (isAsked(other) || !canStandFor(quantity, other)) continue;
      const { words } = passages[passage]!;
      const otherAt = wordAt(words, other.end - 1);
      const isLike =
        quantity.unit === 'rank'
          ? isOfSame(claim.words, at, words, otherAt)
          : other.unit === quantity.unit || other.value === quantity.value;
      const shared = sharedAround(claim.words, at, words, otherAt) + (isLike ? 0.5 : 0);
      // A place in a race is told by the sentence; the largest port is not the largest town.
      const isTold = quantity.unit === 'rank' ? quantity.measure === null && other.measure === null : true;
      if (shared > most && (isLike || (isTold && shared >= 2))) {
        most = shared;
        const isTurned = goOppositeWays(quantity, other);
        here = isTurned ? withDirection(quantity) : [quantity.start, quantity.end];
        best = [passage, ...(isTurned ? withDirection(other) : ([other.start, other.end] as const))];
      }
    }
    // "Doubled" and "second-largest" may be said by other figures: only where another stands in their place they differ.
    if (best === null && (quantity.isVerb || quantity.unit === 'rank')) return [];
    return [{ kind: 'figure', claim: here, source: best }];
  });
  return [...missing, ...reversals({ claim, passages, near })];
}

/** Whether one of the next words is the same: what is ranked, "port", or among what, "of the county". */
function isOfSame(a: readonly EvidenceWord[], aAt: number, b: readonly EvidenceWord[], bAt: number): boolean {
  const next = (words: readonly EvidenceWord[], at: number) =>
    words.slice(at + 1, at + 5).filter(({ isStop }) => !isStop);
  const keys = new Set(next(a, aAt).map(({ key }) => key));
  return next(b, bAt).some(({ key }) => keys.has(key));
}

/** A place among the largest only for another among the largest; "doubled" only for another change by so much. */
function canStandFor(quantity: Quantity, other: Quantity): boolean {
  if (quantity.unit === 'rank' || other.unit === 'rank')
    return quantity.unit === other.unit && ordersAlike(quantity.measure, other.measure);
  if (!quantity.isVerb && !other.isVerb) return true;
  return [quantity, other].every(({ unit, direction }) => unit === 'percent' && direction !== null);
}

/** "from 20 to 30" where the nearest passage that tells of it says "from 30 to 20". */
function reversals({ claim, passages, near }: ClaimNear): readonly Mismatch[] {
  const told = near.flatMap((passage) => {
    const { text, quantities } = passages[passage]!;
    return readFromTo(text, quantities()).map((change) => ({ passage, change }));
  });
  return readFromTo(claim.text, claim.quantities).flatMap((change): readonly Mismatch[] => {
    const isTold = told.some(
      ({ change: other }) => agree(change.from, other.from) && agree(change.to, other.to),
    );
    const back = told.find(({ change: other }) => areReversed(change, other));
    return isTold || back === undefined
      ? []
      : [{ kind: 'figure', claim: spanOf(change), source: [back.passage, ...spanOf(back.change)] }];
  });
}

type ClaimNear = Pick<Comparison, 'claim' | 'near'> & Pick<Comparison['source'], 'passages'>;

const spanOf = ({ from, to }: FromTo): SpanPair => [
  Math.min(from.start, to.start),
  Math.max(from.end, to.end),
];

/** "rose 12 per cent": a figure with the word that says which way. */
function withDirection({ start, end, direction }: Quantity): SpanPair {
  return [Math.min(start, direction?.start ?? start), Math.max(end, direction?.end ?? end)];
}
