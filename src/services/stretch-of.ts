import type { SpanPair } from '../domain/span';
import type { FoundClaim, Revision } from '../store/revisions';

/** The sentences of claims, from the first to the last of them: one that was merged may reach over several. */
export function stretchOf(revision: Revision, claims: readonly FoundClaim[]): SpanPair {
  const spans = claims.flatMap((claim) => claim.spans);
  const own = new Set(claims.map(({ sentence }) => sentence));
  const reached = revision.sentences.filter(
    ({ start, end }, index) => own.has(index) || spans.some(([from, to]) => from < end && start < to),
  );
  return [Math.min(...reached.map(({ start }) => start)), Math.max(...reached.map(({ end }) => end))];
}
