import { contentWords, type ReadSource } from './passage-features';
import type { EvidenceWord } from './words';

/** How the ranking trades a passage's own fit against what it adds to those already chosen. */
export interface RankingWeights {
  /** One weight for each of PASSAGE_FEATURES, in order. */
  readonly passage: readonly number[];
  /** Gain for the share of the claim's words that no passage before it has. */
  readonly newWords: number;
  /** Loss for the share that they have already. */
  readonly knownWords: number;
  /** Gain for standing next to a passage already chosen. */
  readonly neighbour: number;
}

export interface Ranking {
  /** Passage indexes, best first. */
  readonly order: readonly number[];
  /** A score for each passage by index; comparable within one source only. */
  readonly scores: readonly number[];
}

/** So many passages are chosen for what they add; the rest follow by their own fit. */
const CHOSEN = 10;
/** Only so many candidates compete at each step, which bounds the time. */
const CANDIDATES = 40;

/**
 * Orders the passages of a source for a claim: a linear score of each passage, then a greedy choice that prefers what
 * the passages before it lack (maximal marginal relevance; Carbonell and Goldstein, 1998), because a claim is often
 * supported by two or three passages together.
 */
export function rankPassages(
  claim: readonly EvidenceWord[],
  source: ReadSource,
  features: readonly (readonly number[])[],
  weights: RankingWeights,
): Ranking {
  const scores = features.map((row) => row.reduce((sum, value, i) => sum + value * weights.passage[i]!, 0));
  const byScore = scores.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const query = contentWords(claim).map(({ key }) => ({ key, rarity: source.rarity(key) }));
  const allRarity = query.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const known = new Set<string>();
  const chosen: number[] = [];
  const candidates = new Set(byScore.slice(0, CANDIDATES));

  const gain = (index: number): number => {
    if (chosen.length === 0) return scores[index]!;
    let added = 0;
    let repeated = 0;
    for (const { key, rarity } of query)
      if (source.counts[index]!.has(key)) {
        if (known.has(key)) repeated += rarity;
        else added += rarity;
      }
    const isNeighbour = chosen.includes(index - 1) || chosen.includes(index + 1);
    return (
      scores[index]! +
      (weights.newWords * added) / allRarity -
      (weights.knownWords * repeated) / allRarity +
      (isNeighbour ? weights.neighbour : 0)
    );
  };

  while (candidates.size > 0 && chosen.length < CHOSEN) {
    let best = -1;
    let bestGain = -Infinity;
    for (const index of candidates) {
      const value = gain(index);
      if (value > bestGain) [best, bestGain] = [index, value];
    }
    candidates.delete(best);
    chosen.push(best);
    for (const { key } of query) if (source.counts[best]!.has(key)) known.add(key);
  }
  const first = new Set(chosen);
  return { order: [...chosen, ...byScore.filter((index) => !first.has(index))], scores };
}
