import type { SpanPair } from '../../domain/span';
import type { ReadClaim } from '../read-claim';
import type { ReadSource } from '../read-source';
import type { EvidenceWord } from '../words';

export const MISMATCH_KINDS = ['figure', 'name', 'date', 'negation', 'hedge', 'attribution'] as const;
export type MismatchKind = (typeof MISMATCH_KINDS)[number];

/** A place where the claim and the source part: a span of the claim, and of a passage where the source has another word. */
export interface Mismatch {
  readonly kind: MismatchKind;
  readonly claim: SpanPair;
  /** `[passage index, start, end]` in that passage, or null where the source has nothing of the kind. */
  readonly source: readonly [passage: number, start: number, end: number] | null;
}

/** A text with its words, as mismatches are looked for. */
export interface ComparedText {
  readonly text: string;
  readonly words: readonly EvidenceWord[];
}

/** A claim, a source, and the passages of it that are near enough to be held against the claim, best first. */
export interface Comparison {
  readonly claim: ReadClaim;
  readonly source: ReadSource;
  readonly near: readonly number[];
  /** The best passages, whether they are near enough or not. */
  readonly best: readonly number[];
}

/** How many content words around two places are the same: which of several figures or names stands in the same part. */
export function sharedAround(
  a: readonly EvidenceWord[],
  aAt: number,
  b: readonly EvidenceWord[],
  bAt: number,
): number {
  const around = (words: readonly EvidenceWord[], at: number): readonly EvidenceWord[] =>
    words.slice(Math.max(0, at - 4), at + 5).filter(({ isStop }) => !isStop);
  const keys = new Set(around(a, aAt).map(({ key }) => key));
  return around(b, bAt).filter(({ key }) => keys.has(key)).length;
}

/** The index of the word that stands at or after a place. */
export function wordAt(words: readonly EvidenceWord[], place: number): number {
  const index = words.findIndex(({ end }) => end > place);
  return index < 0 ? words.length - 1 : index;
}
