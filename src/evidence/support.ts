import type { HeldClaim } from './held-claim';
import { type MeasuredPassages, PASSAGE_FEATURES } from './passage-features';

/** A logistic model: weights of the features after scaling by mean and deviation. */
export interface SupportWeights {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/**
 * What is measured of a claim against its best passages, each 0…1, in the order of the weights: the share of its words in
 * the best passage, the best two, the best five and the whole source; of its figures, its names and its plain words, each in
 * the best five and the whole source; word pairs and weighted words in the best passage; whether a figure and whether a
 * name is nowhere; and how many words the claim has.
 */
export function supportFeatures(
  { query, stands }: HeldClaim,
  order: readonly number[],
  { close, rows }: MeasuredPassages,
): readonly number[] {
  const isFigure = query.map(({ figure }) => figure !== null);
  const isName = query.map(({ isCapitalised }, i) => isCapitalised && !isFigure[i]!);
  const isPlain = query.map(({ isCapitalised }, i) => !isCapitalised && !isFigure[i]!);
  const isAny = query.map(() => true);
  const inFirst = (count: number): readonly boolean[] =>
    stands.map((row) => order.slice(0, count).some((passage) => row[passage] === 1));
  const [inBest, inTwo, inFive] = [inFirst(1), inFirst(2), inFirst(5)];
  const anywhere = stands.map((row) => row.includes(1));
  const best = rows[close.indexOf(order[0] ?? -1)];
  return [
    shareOf(isAny, inBest),
    shareOf(isAny, inTwo),
    shareOf(isAny, inFive),
    shareOf(isAny, anywhere),
    shareOf(isFigure, inFive),
    shareOf(isFigure, anywhere),
    shareOf(isName, inFive),
    shareOf(isName, anywhere),
    shareOf(isPlain, inFive),
    shareOf(isPlain, anywhere),
    best?.[PAIRS] ?? 0,
    best?.[COVERAGE] ?? 0,
    shareOf(isFigure, anywhere) < 1 ? 1 : 0,
    shareOf(isName, anywhere) < 1 ? 1 : 0,
    Math.min(1, query.length / 30),
  ];
}

const PAIRS = PASSAGE_FEATURES.indexOf('pairs');
const COVERAGE = PASSAGE_FEATURES.indexOf('coverage');

/** The share of the wanted words that were found, 0…1; 1 where none is wanted. */
function shareOf(isWanted: readonly boolean[], isFound: readonly boolean[]): number {
  let [wanted, found] = [0, 0];
  for (let i = 0; i < isWanted.length; i++) {
    if (!isWanted[i]!) continue;
    wanted += 1;
    if (isFound[i]!) found += 1;
  }
  return wanted === 0 ? 1 : found / wanted;
}

/** How likely it is, 0…1, that the source supports all of the claim, by words alone. Never "true": only "found". */
export function supportProbability(row: readonly number[], model: SupportWeights): number {
  const sum = row.reduce(
    (total, value, i) => total + ((value - model.means[i]!) / model.deviations[i]!) * model.weights[i]!,
    model.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
