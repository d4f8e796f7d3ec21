import type { RepeatWeights } from '../../../src/claims/repeats/find-repeats';
import {
  PAIR_FEATURES,
  type PairFeature,
  type PairFeatures,
} from '../../../src/claims/repeats/pair-features';
import type { LabelledArticle } from './examples';

/** Few examples: each weight has to be paid for. */
const PENALTY = 0.3;
/** Log odds; below nought, since nearly every summary says again what the body says. */
const THRESHOLD = 0.6;
/** What is believed of a feature before any example: other figures and days are rare among the examples, but telling. */
const BELIEVED: Partial<Record<PairFeature, number>> = { otherFigure: -2, otherDay: -2.5 };
const STEPS = 400;
const RATE = 0.1;

/** One claim of a summary: what each claim of the body that it could repeat shows, and which of them it repeats. */
interface Choice {
  readonly rows: readonly Float64Array[];
  readonly isRight: readonly boolean[];
}

/**
 * The weights that choose best, for each claim of a summary, between the claims of the body that it could repeat and none of
 * them: a softmax over all of these (none has the score 0), the likelihood of any right one, ridge, Adam over the whole set.
 * Deterministic.
 */
export function learn(articles: readonly LabelledArticle[]): RepeatWeights {
  const choices = articles.flatMap(choicesOf);
  const size = PAIR_FEATURES.length + 1;
  const weights = new Float64Array(size);
  const believed = PAIR_FEATURES.map((name) => BELIEVED[name] ?? 0);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const choice of choices) addGradient(gradient, choice, weights);
    for (let k = 0; k < size; k++) {
      const slope = gradient[k]! - (k === BIAS ? 0 : PENALTY * (weights[k]! - believed[k]!));
      means[k] = 0.9 * means[k]! + 0.1 * slope;
      squares[k] = 0.99 * squares[k]! + 0.01 * slope * slope;
      const mean = means[k]! / (1 - 0.9 ** step);
      weights[k]! += (RATE * mean) / (Math.sqrt(squares[k]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const round = (value: number): number => Number(value.toFixed(3));
  return {
    bias: round(weights[BIAS]!),
    threshold: THRESHOLD,
    weights: Object.fromEntries(PAIR_FEATURES.map((name, column) => [name, round(weights[column]!)])),
  };
}

/** The column of the bias, behind the features. */
const BIAS = PAIR_FEATURES.length;

function choicesOf({ pairs }: LabelledArticle): Choice[] {
  const bySummary = new Map<number, { rows: Float64Array[]; isRight: boolean[] }>();
  for (const { repeat, features, isRepeat } of pairs) {
    const choice = bySummary.get(repeat) ?? { rows: [], isRight: [] };
    choice.rows.push(rowOf(features));
    choice.isRight.push(isRepeat);
    bySummary.set(repeat, choice);
  }
  return [...bySummary.values()];
}

function rowOf(features: PairFeatures): Float64Array {
  return Float64Array.from([...PAIR_FEATURES.map((name) => features.get(name) ?? 0), 1]);
}

/** The slope of the log likelihood that one of the right ones is chosen, or none where none is right. */
function addGradient(gradient: Float64Array, { rows, isRight }: Choice, weights: Float64Array): void {
  const scores = rows.map((row) => row.reduce((sum, value, k) => sum + value * weights[k]!, 0));
  const most = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const none = Math.exp(-most);
  const all = powers.reduce((sum, power) => sum + power, none);
  const right = powers.reduce((sum, power, i) => sum + (isRight[i]! ? power : 0), 0);
  rows.forEach((row, i) => {
    const wanted = right > 0 && isRight[i]! ? powers[i]! / right : 0;
    const push = wanted - powers[i]! / all;
    if (Math.abs(push) < 1e-9) return;
    for (let k = 0; k < row.length; k++) gradient[k]! += row[k]! * push;
  });
}
