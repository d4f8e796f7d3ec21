import type { AnalysedClaim, Conflict } from '../domain/analysis';
import { findConflicts } from './conflicts/find-conflicts';
import type { Described } from './describe-claims';
import { findRepeats } from './repeats/find-repeats';
import { findRests } from './rests-on/find-rests';

/** Holds the claims of an article against each other: what repeats, what rests on what, what cannot all be right. */
export function relateClaims(described: readonly Described[]): {
  readonly claims: readonly AnalysedClaim[];
  readonly conflicts: readonly Conflict[];
} {
  const repeats = findRepeats(described);
  const rests = findRests(described, repeats);
  const claims = described.map(({ claim }, i): AnalysedClaim => ({
    ...claim,
    repeats: repeats[i] ?? null,
    restsOn: rests[i] ?? [],
  }));
  return { claims, conflicts: findConflicts(described, repeats) };
}
