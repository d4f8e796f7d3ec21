import type { HeldClaim } from './held-claim';
import { nextFeatures } from './next-features';
import type { MeasuredPassages } from './passage-features';

export interface RankingWeights {
  /** For the first choice: one weight for each of PASSAGE_FEATURES. */
  readonly passage: readonly number[];
  /** For every choice after it: one weight for each of NEXT_FEATURES, then for each of PASSAGE_FEATURES. */
  readonly next: readonly number[];
}

export interface Ranking {
  /** Passage indexes, best first. */
  readonly order: readonly number[];
  /** A score for each passage by index; comparable within one source only. */
  readonly scores: readonly number[];
}

/** So many passages are chosen for what they add; the rest follow by their own score. */
const CHOSEN = 6;

/**
 * Orders the passages of a source for a claim. A claim is often supported by two or three passages together: the best by
 * itself comes first, and each of the next is the one that adds most to those before it (greedy, as in maximal marginal
 * relevance of Carbonell and Goldstein, 1998, with learned weights). All others follow by their own score.
 */
export function rankPassages(claim: HeldClaim, measured: MeasuredPassages, weights: RankingWeights): Ranking {
  const scores = scorePassages(claim, measured, weights.passage);
  const chosen = choosePassages(claim, measured, scores, weights.next);
  const isLeft = new Uint8Array(scores.length).fill(1);
  for (const index of chosen) isLeft[index] = 0;
  const left = [...scores.keys()].filter((index) => isLeft[index] === 1);
  left.sort((a, b) => scores[b]! - scores[a]! || a - b);
  return { order: [...chosen, ...left], scores };
}

/** The score of each passage by itself; those that were not looked at closely score below all that were, by BM25. */
export function scorePassages(
  { fits }: HeldClaim,
  { close, rows }: MeasuredPassages,
  weights: readonly number[],
): readonly number[] {
  const linear = rows.map((row) => dot(row, weights, 0));
  const floor = Math.min(0, ...linear) - 1;
  const scores: number[] = [];
  for (const fit of fits) scores.push(floor + fit - 1);
  close.forEach((index, i) => (scores[index] = linear[i]!));
  return scores;
}

function choosePassages(
  claim: HeldClaim,
  { close, rows }: MeasuredPassages,
  scores: readonly number[],
  weights: readonly number[],
): readonly number[] {
  const chosen: number[] = [];
  while (chosen.length < Math.min(CHOSEN, close.length)) {
    const measure = chosen.length === 0 ? null : nextFeatures(claim, chosen, scores);
    let best = -1;
    let most = -Infinity;
    close.forEach((index, i) => {
      if (chosen.includes(index)) return;
      const next = measure?.(index);
      const value =
        next === undefined ? scores[index]! : dot(next, weights, 0) + dot(rows[i]!, weights, next.length);
      if (value > most) [best, most] = [index, value];
    });
    chosen.push(best);
  }
  return chosen;
}

/** The sum of a row's values, each times its weight; the row's weights begin at `from`. */
function dot(row: readonly number[], weights: readonly number[], from: number): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += row[i]! * weights[from + i]!;
  return sum;
}
