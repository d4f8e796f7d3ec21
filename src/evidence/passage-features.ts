import { MORE_FEATURES, moreFeatures } from './more-features';
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

/** A source in passages (sentences), read once for a claim. */
export interface ReadSource {
  readonly passages: readonly (readonly EvidenceWord[])[];
  /** Keys of each passage with their counts. */
  readonly counts: readonly ReadonlyMap<string, number>[];
  /** Rarity of a key in this source: inverse document frequency of Robertson and Spärck Jones, never negative. */
  readonly rarity: (key: string) => number;
}

/** The claim's own words, each key once, without stop words. */
export function contentWords(words: readonly EvidenceWord[]): readonly EvidenceWord[] {
  return [...new Map(words.filter((word) => !word.isStop).map((word) => [word.key, word])).values()];
}

export function readSource(passages: readonly (readonly EvidenceWord[])[]): ReadSource {
  const counts = passages.map(countKeys);
  const passagesWith = new Map<string, number>();
  for (const keys of counts)
    for (const key of keys.keys()) passagesWith.set(key, (passagesWith.get(key) ?? 0) + 1);
  const rarity = (key: string): number => {
    const n = passagesWith.get(key) ?? 0;
    return Math.log(1 + (passages.length - n + 0.5) / (n + 0.5));
  };
  return { passages, counts, rarity };
}

/**
 * A row of PASSAGE_FEATURES for each passage. BM25 (Robertson et al., 1994; k1 1.2, b 0.75) over stems, how much of the
 * claim the passage covers, figures, names and word pairs apart, and how well its neighbours fit.
 */
export function passageFeatures(
  claim: readonly EvidenceWord[],
  context: readonly EvidenceWord[],
  source: ReadSource,
): readonly (readonly number[])[] {
  const { passages, counts, rarity } = source;
  const query = contentWords(claim);
  const asked = new Set(query.map((word) => word.key));
  const surrounding = contentWords(context).filter((word) => !asked.has(word.key));
  const meanLength =
    passages.reduce((sum, words) => sum + words.length, 0) / Math.max(1, passages.length) || 1;
  const pairs = new Set(wordPairs(claim));
  const figures = query.filter((word) => word.figure !== null || word.isMonth);
  const names = query.filter((word) => word.isCapitalised && word.figure === null && word.start > 0);
  const plain = query.filter((word) => !word.isCapitalised && word.figure === null);

  const share = (words: readonly EvidenceWord[], has: (word: EvidenceWord) => boolean): number => {
    const all = words.reduce((sum, word) => sum + rarity(word.key), 0);
    const found = words.reduce((sum, word) => sum + (has(word) ? rarity(word.key) : 0), 0);
    return all === 0 ? 0 : found / all;
  };
  const bm25 = (words: readonly EvidenceWord[], index: number): number =>
    words.reduce((sum, word) => {
      const count = counts[index]!.get(word.key) ?? 0;
      const length = passages[index]!.length / meanLength;
      return sum + (rarity(word.key) * count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length));
    }, 0);

  const fits = passages.map((_, index) => bm25(query, index));
  const contexts = passages.map((_, index) => bm25(surrounding, index));
  const coverages = counts.map((keys) => share(query, (word) => keys.has(word.key)));
  const best = { fit: largest(fits), context: largest(contexts), coverage: largest(coverages) };

  const shares = fits.map((fit) => fit / best.fit);
  const more = moreFeatures({ query, passages, counts, rarity, coverages, fits: shares });
  return passages.map((words, index) => {
    const keys = counts[index]!;
    const has = (word: EvidenceWord): boolean => keys.has(word.key);
    const fit = shares[index]!;
    const coverage = coverages[index]!;
    return [
      fit,
      fit * fit,
      coverage,
      coverage / best.coverage,
      figures.length > 0 ? 0 : coverage,
      contexts[index]! / best.context,
      share(figures, has),
      share(names, has),
      share(plain, has),
      wordPairs(words).filter((pair) => pairs.has(pair)).length / Math.max(1, pairs.size),
      share(query, (word) => !has(word) && hasNearWord(words, word)),
      Math.log(1 + words.length) / 4,
      shares[index - 1] ?? 0,
      shares[index + 1] ?? 0,
      1 / (1 + index),
      index / passages.length,
      ...more[index]!,
    ];
  });
}

function countKeys(words: readonly EvidenceWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0) || 1;
}

/** Neighbouring words as one key; pairs of two stop words say nothing. */
function wordPairs(words: readonly EvidenceWord[]): string[] {
  return words
    .slice(1)
    .map((word, index) => [words[index]!, word] as const)
    .filter(([first, second]) => !(first.isStop && second.isStop))
    .map(([first, second]) => `${first.key} ${second.key}`);
}

/** A word with the same first five letters: "regulator" beside "regulatory", where the stems differ. */
function hasNearWord(words: readonly EvidenceWord[], wanted: EvidenceWord): boolean {
  if (wanted.figure !== null || wanted.plain.length < 5) return false;
  const beginning = wanted.plain.slice(0, 5);
  return words.some((word) => word.plain.startsWith(beginning));
}
