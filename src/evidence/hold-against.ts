import { findMismatches } from './mismatches/find-mismatches';
import type { Mismatch } from './mismatches/mismatch';
import { contentWords, passageFeatures, readSource, type ReadSource } from './passage-features';
import { rankPassages } from './rank-passages';
import { supportFeatures, supportProbability } from './support';
import weights from './weights.json';
import { wordsOf } from './words';

/** What a source has on a claim: "found" and "not found", never "true". */
export interface EvidenceFinding {
  /** Passage (sentence) indexes, best first. */
  readonly ranking: readonly number[];
  /** A score for each passage by index, comparable within this source only. */
  readonly scores: readonly number[];
  /** 0…1: how likely it is, by words alone, that the source supports all of the claim. */
  readonly supported: number;
  /** Each word of the claim in order, and whether the three best passages have it. */
  readonly tokens: readonly { readonly word: string; readonly found: boolean }[];
  readonly mismatches: readonly Mismatch[];
}

/** A word counts as found only in so many of the best passages: elsewhere in a long page it shows nothing. */
const BEARING = 3;

/** A source in passages, read once for many claims. */
export interface ReadTexts {
  readonly texts: readonly string[];
  readonly source: ReadSource;
}

export function readTexts(texts: readonly string[]): ReadTexts {
  return { texts, source: readSource(texts.map(wordsOf)) };
}

/** Holds a claim against a source given as passages; `context` is what stands around the claim in its article. */
export function holdAgainst(claim: string, passages: readonly string[], context = ''): EvidenceFinding {
  return holdAgainstRead(claim, readTexts(passages), context);
}

/** The same for a source that was read before. */
export function holdAgainstRead(claim: string, { texts, source }: ReadTexts, context = ''): EvidenceFinding {
  const claimWords = wordsOf(claim);
  const read = source.passages;
  const features = passageFeatures(claimWords, wordsOf(context), source);
  const { order, scores } = rankPassages(claimWords, source, features, weights.ranking);
  const row = supportFeatures(claimWords, source, order, features);
  const best = order.slice(0, BEARING);
  const known = new Set(best.flatMap((index) => read[index]!.map(({ key }) => key)));
  return {
    ranking: order,
    scores: scores.map((score) => Number(score.toFixed(4))),
    supported: texts.length === 0 ? 0 : Number(supportProbability(row, weights.support).toFixed(4)),
    tokens: claimWords.map(({ raw, key, isStop }) => ({ word: raw, found: isStop || known.has(key) })),
    mismatches: findMismatches(
      { text: claim, words: claimWords },
      texts.map((text, index) => ({ text, words: read[index]! })),
      order,
    ),
  };
}

/** The largest share of the claim's words, figures and names that stands in one passage of the source, 0…1. */
export function bestCoverage(claim: string, { source }: ReadTexts): number {
  const query = contentWords(wordsOf(claim));
  if (query.length === 0) return 0;
  const most = source.counts.reduce(
    (best, keys) => Math.max(best, query.filter(({ key }) => keys.has(key)).length),
    0,
  );
  return most / query.length;
}
