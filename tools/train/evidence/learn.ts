import { NEXT_FEATURES, nextFeatures } from '../../../src/evidence/next-features';
import { rankPassages, type RankingWeights, scorePassages } from '../../../src/evidence/rank-passages';
import { supportFeatures, type SupportWeights } from '../../../src/evidence/support';
import { holdsFullSet, type WiceExample } from './examples';
import { type Contest, learnListwise } from './learn-listwise';

/** Choices after so many passages teach the next one. */
const TAUGHT = [1, 2];

/**
 * Learns the first choice, and from how that orders the passages the next.
 *
 * @param columns which columns of the examples' rows are used; the others get a weight of nought
 */
export function learnRanking(examples: readonly WiceExample[], columns: readonly number[]): RankingWeights {
  const contests = examples.map(({ measured: { close, rows }, supporting }) => ({
    rows,
    isRight: close.map((index) => supporting.has(index)),
  }));
  const passage = learnListwise(contests, columns);
  const nextColumns = [...NEXT_FEATURES.keys(), ...columns.map((column) => NEXT_FEATURES.length + column)];
  const nextContests = examples.flatMap((example) => nextContestsOf(example, passage));
  return { passage, next: learnListwise(nextContests, nextColumns) };
}

/** After the best passages by themselves: which others still belong to the claim, while no set that supports it is whole. */
function nextContestsOf(
  { item, claim, measured, supporting }: WiceExample,
  weights: readonly number[],
): Contest[] {
  const { close, rows } = measured;
  const scores = scorePassages(claim, measured, weights);
  const best = close.toSorted((a, b) => scores[b]! - scores[a]! || a - b);
  return TAUGHT.flatMap((count) => {
    const chosen = best.slice(0, count);
    if (supporting.size === 0 || holdsFullSet(item, chosen)) return [];
    const measure = nextFeatures(claim, chosen, scores);
    const left = close.flatMap((index, i) => (chosen.includes(index) ? [] : [{ index, row: rows[i]! }]));
    return [
      {
        rows: left.map(({ index, row }) => [...measure(index), ...row]),
        isRight: left.map(({ index }) => supporting.has(index)),
      },
    ];
  });
}

/** Learns the probability that the source supports the whole claim: ridge-regularised logistic regression. */
export function learnSupport(examples: readonly WiceExample[], ranking: RankingWeights): SupportWeights {
  const rows = examples.map(({ claim, measured }) =>
    supportFeatures(claim, rankPassages(claim, measured, ranking).order, measured),
  );
  const labels = examples.map(({ item }) => (item.label === 'supported' ? 1 : 0));
  const size = rows[0]!.length;
  const column = (value: (k: number) => number): number[] => Array.from({ length: size }, (_, k) => value(k));
  const means = column((k) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length);
  const deviations = column(
    (k) => Math.sqrt(rows.reduce((sum, row) => sum + (row[k]! - means[k]!) ** 2, 0) / rows.length) || 1,
  );
  const scaled = rows.map((row) => row.map((value, k) => (value - means[k]!) / deviations[k]!));
  const weights = column(() => 0);
  let bias = 0;
  for (let pass = 0; pass < 500; pass++) {
    const slopes = column(() => 0);
    let biasSlope = 0;
    scaled.forEach((row, j) => {
      const odds = row.reduce((sum, value, k) => sum + value * weights[k]!, bias);
      const off = (labels[j]! - 1 / (1 + Math.exp(-odds))) / rows.length;
      biasSlope += off;
      row.forEach((value, k) => (slopes[k]! += off * value));
    });
    bias += 0.5 * biasSlope;
    slopes.forEach((slope, k) => (weights[k]! += 0.5 * (slope - 0.3 * weights[k]!)));
  }
  return { bias, weights, means, deviations };
}
