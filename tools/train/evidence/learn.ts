import { rankPassages, type RankingWeights } from '../../../src/evidence/rank-passages';
import { supportFeatures, type SupportWeights } from '../../../src/evidence/support';
import type { WiceExample } from './examples';

const STEPS = 80;
const RATE = 0.1;
const RIDGE = 0.01;
/** Picking these anew in each fold from a grid did worse on claims not seen: full set@5 .705 against .715. */
const TRADE_OFFS = { newWords: 5, knownWords: 1, neighbour: 0.25 };

/**
 * Learns the ranking listwise (a supporting passage against all that do not support; softmax, Adam over the whole set, ridge
 * on scaled features), with fixed trade-offs. `columns` leaves the
 * others at nought.
 */
export function learnRanking(examples: readonly WiceExample[], columns: readonly number[]): RankingWeights {
  const withSupport = examples.filter(({ supporting }) => supporting.size > 0);
  return { passage: learnWeights(withSupport, columns), ...TRADE_OFFS };
}

function learnWeights(examples: readonly WiceExample[], columns: readonly number[]): readonly number[] {
  const scales = deviationsOf(examples, columns);
  const data = examples.map(({ features, supporting }) => ({
    rows: features.map((row) => Float64Array.from(columns, (column, k) => row[column]! / scales[k]!)),
    isRight: features.map((_, index) => supporting.has(index)),
  }));
  const size = columns.length;
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const { rows, isRight } of data) addGradient(gradient, rows, isRight, weights);
    for (let k = 0; k < size; k++) {
      const slope = gradient[k]! / data.length - RIDGE * weights[k]!;
      means[k] = 0.9 * means[k]! + 0.1 * slope;
      squares[k] = 0.99 * squares[k]! + 0.01 * slope * slope;
      const mean = means[k]! / (1 - 0.9 ** step);
      weights[k]! += (RATE * mean) / (Math.sqrt(squares[k]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const whole = new Array<number>(examples[0]!.features[0]!.length).fill(0);
  columns.forEach((column, k) => (whole[column] = weights[k]! / scales[k]!));
  return whole;
}

/** The slope of the mean log likelihood of the supporting passages, each against all that do not support. */
function addGradient(
  gradient: Float64Array,
  rows: readonly Float64Array[],
  isRight: readonly boolean[],
  weights: Float64Array,
): void {
  const scores = rows.map((row) => row.reduce((sum, value, k) => sum + value * weights[k]!, 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const others = powers.reduce((sum, power, i) => sum + (isRight[i] ? 0 : power), 0);
  const right = powers.flatMap((power, i) => (isRight[i] ? [{ i, power }] : []));
  const pull = right.reduce((sum, { power }) => sum + 1 / (others + power), 0) / right.length;
  for (const { i, power } of right)
    rows[i]!.forEach((value, k) => (gradient[k]! += (value * (1 - power / (others + power))) / right.length));
  rows.forEach((row, i) => {
    if (isRight[i] || powers[i]! < 1e-7) return;
    row.forEach((value, k) => (gradient[k]! -= value * powers[i]! * pull));
  });
}

function deviationsOf(examples: readonly WiceExample[], columns: readonly number[]): readonly number[] {
  return columns.map((column) => {
    const values = examples.flatMap(({ features }) => features.map((row) => row[column]!));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) + 1e-6;
  });
}

/** Learns the probability that the source supports the whole claim: ridge-regularised logistic regression. */
export function learnSupport(examples: readonly WiceExample[], ranking: RankingWeights): SupportWeights {
  const rows = examples.map(({ claim, source, features }) =>
    supportFeatures(claim, source, rankPassages(claim, source, features, ranking).order, features),
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
