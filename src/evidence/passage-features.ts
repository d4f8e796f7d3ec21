import { greatest, type HeldClaim } from './held-claim';
import { MORE_FEATURES, moreFeatures } from './more-features';
import type { ReadSource } from './read-source';
import type { EvidenceWord } from './words';

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
  const { query, pairs, rarities, wholeRarity, stands, fits, contextFits, coverages } = claim;
  const count = source.passages.length;
  const bestCoverage = greatest(coverages) || 1;
  const pairsIn = countPairs(pairs, source);
  const near = query.map(({ figure, plain }) =>
    figure !== null || plain.length < 5 ? null : source.placesOfBeginning(plain.slice(0, 5)),
  );
  const kinds = query.map(kindOf);
  const totals = sumOf(kinds, rarities, null, 0);
  const hasFigures = kinds.some(({ isFigure }) => isFigure);
  const more = moreFeatures(claim, source);

  const close = chooseClose(claim, count);
  const rows = close.map((index) => {
    const { words } = source.passages[index]!;
    const found = sumOf(kinds, rarities, stands, index);
    let nearly = 0;
    for (let i = 0; i < query.length; i++)
      if (stands[i]![index] !== 1 && near[i]?.has(index) === true) nearly += rarities[i]! / wholeRarity;
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
      pairsIn[index]! / Math.max(1, pairs.length),
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

/** How many of the claim's word pairs each passage has. */
function countPairs(pairs: readonly string[], source: ReadSource): Uint16Array {
  const counts = new Uint16Array(source.passages.length);
  for (const pair of pairs) for (const passage of source.placesOfPair(pair).passages) counts[passage]! += 1;
  return counts;
}

interface Kinds {
  readonly isFigure: boolean;
  readonly isName: boolean;
  readonly isPlain: boolean;
}

const kindOf = ({ figure, isMonth, isCapitalised, start }: EvidenceWord): Kinds => ({
  isFigure: figure !== null || isMonth,
  isName: isCapitalised && figure === null && start > 0,
  isPlain: !isCapitalised && figure === null,
});

/** The rarity of the claim's words that stand in a passage, by kind; of all of them where no places are given. */
function sumOf(
  kinds: readonly Kinds[],
  rarities: readonly number[],
  stands: readonly Uint8Array[] | null,
  passage: number,
) {
  let [figures, names, plain] = [0, 0, 0];
  for (let i = 0; i < kinds.length; i++) {
    if (stands !== null && stands[i]![passage] !== 1) continue;
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
