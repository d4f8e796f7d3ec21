import type { HeldClaim } from './held-claim';
import { MORE_FEATURES, moreFeatures } from './more-features';
import { type ReadSource, wordPairs } from './read-source';

/** What is measured of a passage for a claim, each about 0…1; the names of the weights of the ranking. */
export const PASSAGE_FEATURES = [
  'bm25',
  'bm25-squared',
  'coverage',
  'coverage-of-best',
  'coverage-no-figures',
  'context',
  'figures',
  'names',
  'plain-words',
  'pairs',
  'near-words',
  'length',
  'bm25-before',
  'bm25-after',
  'start',
  'place',
  ...MORE_FEATURES,
] as const;

/** The passages of a source that were looked at closely. */
export interface MeasuredPassages {
  /** Their indexes, rising. */
  readonly close: readonly number[];
  /** A row of PASSAGE_FEATURES for each of them. */
  readonly rows: readonly (readonly number[])[];
}

/** Only so many passages are looked at closely, which bounds the time of a claim in a long source. */
const CLOSE = 40;

/**
 * A row of PASSAGE_FEATURES for each passage that may bear on the claim: BM25, how much of the claim the passage covers,
 * figures, names and word pairs apart, and how well its neighbours fit.
 */
export function passageFeatures(claim: HeldClaim, source: ReadSource): MeasuredPassages {
  const { query, rarities, stands, fits, contextFits, coverages } = claim;
  const count = source.passages.length;
  const bestCoverage = coverages.reduce((most, value) => Math.max(most, value), 0) || 1;
  const pairs = [...new Set(wordPairs(claim.words))];
  const near = query.map(({ figure, plain }) =>
    figure !== null || plain.length < 5 ? null : source.placesOfBeginning(plain.slice(0, 5)),
  );
  const kinds = query.map((word) => ({
    isFigure: word.figure !== null || word.isMonth,
    isName: word.isCapitalised && word.figure === null && word.start > 0,
    isPlain: !word.isCapitalised && word.figure === null,
  }));
  const totals = sumOf(kinds, rarities, () => true);
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const hasFigures = kinds.some(({ isFigure }) => isFigure);
  const more = moreFeatures(claim, source);

  const close = chooseClose(claim, count);
  const rows = close.map((index) => {
    const { words, pairs: its } = source.passages[index]!;
    const found = sumOf(kinds, rarities, (i) => stands[i]![index] === 1);
    let nearly = 0;
    for (let i = 0; i < query.length; i++)
      if (stands[i]![index] !== 1 && near[i]?.has(index) === true) nearly += rarities[i]! / all;
    const fit = fits[index]!;
    const coverage = coverages[index]!;
    return [
      fit,
      fit * fit,
      coverage,
      coverage / bestCoverage,
      hasFigures ? 0 : coverage,
      contextFits[index]!,
      share(found.figures, totals.figures),
      share(found.names, totals.names),
      share(found.plain, totals.plain),
      pairs.filter((pair) => its.has(pair)).length / Math.max(1, pairs.length),
      nearly,
      Math.log(1 + words.length) / 4,
      fits[index - 1] ?? 0,
      fits[index + 1] ?? 0,
      1 / (1 + index),
      index / count,
      ...more(index),
    ];
  });
  return { close, rows };
}

interface Kinds {
  readonly isFigure: boolean;
  readonly isName: boolean;
  readonly isPlain: boolean;
}

/** The rarity of the claim's words that are there, by kind. */
function sumOf(kinds: readonly Kinds[], rarities: readonly number[], isThere: (i: number) => boolean) {
  let [figures, names, plain] = [0, 0, 0];
  for (let i = 0; i < kinds.length; i++) {
    if (!isThere(i)) continue;
    if (kinds[i]!.isFigure) figures += rarities[i]!;
    if (kinds[i]!.isName) names += rarities[i]!;
    if (kinds[i]!.isPlain) plain += rarities[i]!;
  }
  return { figures, names, plain };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The passages whose words, context and neighbours promise most. */
function chooseClose({ fits, contextFits }: HeldClaim, count: number): readonly number[] {
  if (count <= CLOSE) return Array.from({ length: count }, (_, index) => index);
  const promise = fits.map(
    (fit, i) =>
      fit + 0.3 * contextFits[i]! + 0.3 * Math.max(fits[i - 1] ?? 0, fits[i + 1] ?? 0) + 0.2 / (1 + i),
  );
  const least = promise.toSorted()[count - CLOSE]!;
  const above: number[] = [];
  const level: number[] = [];
  promise.forEach((value, i) => {
    if (value > least) above.push(i);
    else if (value === least) level.push(i);
  });
  return [...above, ...level.slice(0, CLOSE - above.length)].sort((a, b) => a - b);
}
