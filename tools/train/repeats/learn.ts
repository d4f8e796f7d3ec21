import type { RepeatWeights } from '../../../src/claims/repeats/find-repeats';
import { PAIR_FEATURES } from '../../../src/claims/repeats/pair-features';
import { fitLogistic } from '../logistic';
import type { LabelledArticle } from './examples';

/** Few examples: each weight has to be paid for, though little. */
const PENALTY = 0.1;
/** Log odds; below nought, since nearly every summary says again what the body says. */
const THRESHOLD = -1.25;

/** The weights that tell the labelled repeats of some articles best from other pairs (logistic regression). */
export function learn(articles: readonly LabelledArticle[]): RepeatWeights {
  const columns = PAIR_FEATURES.map((_, column) => column);
  const examples = articles.flatMap(({ pairs }) =>
    pairs.map(({ features, isRepeat }) => ({
      row: { columns, values: PAIR_FEATURES.map((name) => features.get(name) ?? 0) },
      label: isRepeat,
      weight: 1,
    })),
  );
  const line = fitLogistic(examples, columns.length, PENALTY);
  const round = (value: number): number => Number(value.toFixed(3));
  return {
    bias: round(line.bias),
    threshold: THRESHOLD,
    weights: Object.fromEntries(PAIR_FEATURES.map((name, column) => [name, round(line.weights[column]!)])),
  };
}
