import type { HeldClaim } from './held-claim';
import { type MeasuredPassages, PASSAGE_FEATURES } from './passage-features';
import type { EvidenceWord } from './words';

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
  const isFigure = (word: EvidenceWord): boolean => word.figure !== null;
  const isName = (word: EvidenceWord): boolean => word.isCapitalised && word.figure === null;
  const isPlain = (word: EvidenceWord): boolean => !word.isCapitalised && word.figure === null;
  const any = (): boolean => true;
  const found = (passages: readonly number[] | null, kind: (word: EvidenceWord) => boolean): number => {
    const wanted = query.flatMap((word, i) => (kind(word) ? [stands[i]!] : []));
    if (wanted.length === 0) return 1;
    const has = (row: Uint8Array): boolean =>
      passages === null ? row.includes(1) : passages.some((passage) => row[passage] === 1);
    return wanted.filter(has).length / wanted.length;
  };
  const five = order.slice(0, 5);
  const best = rows[close.indexOf(order[0] ?? -1)];
  return [
    found(order.slice(0, 1), any),
    found(order.slice(0, 2), any),
    found(five, any),
    found(null, any),
    found(five, isFigure),
    found(null, isFigure),
    found(five, isName),
    found(null, isName),
    found(five, isPlain),
    found(null, isPlain),
    best?.[PASSAGE_FEATURES.indexOf('pairs')] ?? 0,
    best?.[PASSAGE_FEATURES.indexOf('coverage')] ?? 0,
    found(null, isFigure) < 1 ? 1 : 0,
    found(null, isName) < 1 ? 1 : 0,
    Math.min(1, query.length / 30),
  ];
}

/** How likely it is, 0…1, that the source supports all of the claim, by words alone. Never "true": only "found". */
export function supportProbability(row: readonly number[], model: SupportWeights): number {
  const sum = row.reduce(
    (total, value, i) => total + ((value - model.means[i]!) / model.deviations[i]!) * model.weights[i]!,
    model.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
