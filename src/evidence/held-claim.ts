import type { ReadClaim } from './read-claim';
import type { ReadSource } from './read-source';
import type { EvidenceWord } from './words';

/** A claim beside a source: which of its words stands where, found through the source's index. Lists go by its query. */
export interface HeldClaim extends ReadClaim {
  /** Rarity of each word in the source. */
  readonly rarities: readonly number[];
  /** All rarities together; 1 where there are none. */
  readonly wholeRarity: number;
  /** For each word, a 1 for every passage that has it. */
  readonly stands: readonly Uint8Array[];
  /** BM25 of each passage for the claim, and for the words around the claim, as shares of the best: 0…1. */
  readonly fits: Float64Array;
  readonly contextFits: Float64Array;
  /** How much of the claim each passage covers, by rarity: 0…1. */
  readonly coverages: Float64Array;
}

export function holdClaim(claim: ReadClaim, source: ReadSource): HeldClaim {
  const { query, context } = claim;
  const count = source.passages.length;
  const rarities = query.map(({ key }) => source.rarity(key));
  const wholeRarity = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const coverages = new Float64Array(count);
  const stands = query.map(({ key }, i) => {
    const row = new Uint8Array(count);
    const part = rarities[i]! / wholeRarity;
    for (const passage of source.placesOf(key).passages) {
      row[passage] = 1;
      coverages[passage]! += part;
    }
    return row;
  });
  return {
    ...claim,
    rarities,
    wholeRarity,
    stands,
    fits: bm25(query, source),
    contextFits: bm25(context, source),
    coverages,
  };
}

/** BM25 of every passage (Robertson et al., 1994; k1 1.2, b 0.75) over stems, as shares of the best. */
function bm25(query: readonly EvidenceWord[], source: ReadSource): Float64Array {
  const fits = new Float64Array(source.passages.length);
  for (const { key } of query) {
    const rarity = source.rarity(key);
    const { passages, counts } = source.placesOf(key);
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i]!;
      const length = source.passages[passage]!.words.length / source.meanLength;
      fits[passage]! += (rarity * counts[i]! * 2.2) / (counts[i]! + 1.2 * (0.25 + 0.75 * length));
    }
  }
  const best = greatest(fits);
  if (best > 0) for (let i = 0; i < fits.length; i++) fits[i]! /= best;
  return fits;
}

/** The greatest of some values; nought where none is above it. */
export function greatest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
