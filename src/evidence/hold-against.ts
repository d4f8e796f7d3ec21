import { holdWords } from './held-claim';
import { findMismatches } from './mismatches/find-mismatches';
import type { Mismatch } from './mismatches/mismatch';
import { type MarkedToken, markFound } from './mark-found';
import { passageFeatures } from './passage-features';
import { rankPassages } from './rank-passages';
import { contentWords, readSource, type ReadSource } from './read-source';
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
  readonly tokens: readonly MarkedToken[];
  readonly mismatches: readonly Mismatch[];
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Holds a claim against a source given as passages; `context` is what stands around the claim in its article. */
export function holdAgainst(claim: string, passages: readonly string[], context = ''): EvidenceFinding {
  return holdAgainstRead(claim, readSource(passages), context);
}

/** The same for a source that was read before. */
export function holdAgainstRead(claim: string, source: ReadSource, context = ''): EvidenceFinding {
  const words = wordsOf(claim);
  const held = holdWords(words, wordsOf(context), source);
  const measured = passageFeatures(held, source);
  const { order, scores } = rankPassages(held, measured, weights.ranking);
  const row = supportFeatures(held, order, measured);
  return {
    ranking: order,
    scores: scores.map(rounded),
    supported: order.length === 0 ? 0 : rounded(supportProbability(row, weights.support)),
    tokens: markFound(words, source, order),
    mismatches: findMismatches({ text: claim, words }, source, order),
  };
}

/** The largest share of the claim's words, figures and names that stands in one passage of the source, 0…1. */
export function bestCoverage(claim: string, source: ReadSource): number {
  const query = contentWords(wordsOf(claim));
  const shared = new Uint16Array(source.passages.length);
  let most = 0;
  for (const { key } of query)
    for (const passage of source.placesOf(key).passages) {
      shared[passage]! += 1;
      most = Math.max(most, shared[passage]!);
    }
  return query.length === 0 ? 0 : most / query.length;
}
