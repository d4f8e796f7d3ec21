import { contentWords, type ReadSource } from './read-source';
import type { EvidenceWord } from './words';

/** A claim's words beside a source: which of them stands where, found through the source's index. */
export interface HeldClaim {
  readonly words: readonly EvidenceWord[];
  /** The claim's own words, each key once, without stop words; the lists below go by it. */
  readonly query: readonly EvidenceWord[];
  /** Rarity of each in the source. */
  readonly rarities: readonly number[];
  /** For each, a 1 for every passage that has it. */
  readonly stands: readonly Uint8Array[];
  /** BM25 of each passage for the claim, and for the words around the claim, as shares of the best: 0…1. */
  readonly fits: Float64Array;
  readonly contextFits: Float64Array;
  /** How much of the claim each passage covers, by rarity: 0…1. */
  readonly coverages: Float64Array;
}

export function holdWords(
  words: readonly EvidenceWord[],
  context: readonly EvidenceWord[],
  source: ReadSource,
): HeldClaim {
  const query = contentWords(words);
  const asked = new Set(query.map(({ key }) => key));
  const rarities = query.map(({ key }) => source.rarity(key));
  const stands = query.map(({ key }) => {
    const row = new Uint8Array(source.passages.length);
    for (const passage of source.placesOf(key).passages) row[passage] = 1;
    return row;
  });
  const coverages = new Float64Array(source.passages.length);
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  query.forEach(({ key }, i) => {
    for (const passage of source.placesOf(key).passages) coverages[passage]! += rarities[i]! / all;
  });
  return {
    words,
    query,
    rarities,
    stands,
    fits: toShares(bm25(query, source)),
    contextFits: toShares(
      bm25(
        contentWords(context).filter(({ key }) => !asked.has(key)),
        source,
      ),
    ),
    coverages,
  };
}

/** BM25 of every passage (Robertson et al., 1994; k1 1.2, b 0.75) over stems. */
function bm25(query: readonly EvidenceWord[], source: ReadSource): Float64Array {
  const fits = new Float64Array(source.passages.length);
  for (const { key } of query) {
    const rarity = source.rarity(key);
    const { passages, counts } = source.placesOf(key);
    passages.forEach((passage, i) => {
      const length = source.passages[passage]!.words.length / source.meanLength;
      fits[passage]! += (rarity * counts[i]! * 2.2) / (counts[i]! + 1.2 * (0.25 + 0.75 * length));
    });
  }
  return fits;
}

function toShares(values: Float64Array): Float64Array {
  const most = values.reduce((best, value) => Math.max(best, value), 0) || 1;
  return values.map((value) => value / most);
}
