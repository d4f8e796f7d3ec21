import { holdClaim } from './held-claim';
import { findMismatches } from './mismatches/find-mismatches';
import type { Mismatch } from './mismatches/mismatch';
import { type MarkedToken, markFound } from './mark-found';
import { passageFeatures } from './passage-features';
import { rankPassages } from './rank-passages';
import { type ReadClaim, readClaim } from './read-claim';
import { readSource, type ReadSource } from './read-source';
import { supportFeatures, supportProbability } from './support';
import weights from './weights.json';

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
  return holdAgainstRead(readClaim(claim, context), readSource(passages));
}

/** The same for a claim and a source that were read before. */
export function holdAgainstRead(claim: ReadClaim, source: ReadSource): EvidenceFinding {
  const held = holdClaim(claim, source);
  const measured = passageFeatures(held, source);
  const { order, scores } = rankPassages(held, measured, weights.ranking);
  const row = supportFeatures(held, order, measured);
  return {
    ranking: order,
    scores: scores.map(rounded),
    supported:
      order.length === 0 || claim.words.length === 0 ? 0 : rounded(supportProbability(row, weights.support)),
    tokens: markFound(held, order),
    mismatches: findMismatches(held, source, order),
  };
}

/** The largest share of the claim's words, figures and names that stands in one passage of the source, 0…1. */
export function bestCoverage({ query }: ReadClaim, source: ReadSource): number {
  const shared = new Uint16Array(source.passages.length);
  let most = 0;
  for (const { key } of query)
    for (const passage of source.placesOf(key).passages) {
      const count = shared[passage]! + 1;
      shared[passage] = count;
      if (count > most) most = count;
    }
  return query.length === 0 ? 0 : most / query.length;
}
