import type { AnalysedClaim, Conflict } from '../domain/analysis';
import { findConflicts } from './conflicts/find-conflicts';
import type { Described } from './describe-claims';
import { findRepeats } from './repeats/find-repeats';
import { findRests } from './rests-on/find-rests';
import { isSummary } from './sameness/compared-claim';
import { indexTerms } from './sameness/term-index';
import { termsOf } from './sameness/terms';

/**
 * Holds the claims of an article against each other: what repeats, what rests on what, what cannot all be right. Claims
 * in reading order; time grows linearly.
 */
export function relateClaims(described: readonly Described[]): {
  readonly claims: readonly AnalysedClaim[];
  readonly conflicts: readonly Conflict[];
} {
  const terms = described.map(termsOf);
  const inBody = described.map((claim) => !isSummary(claim));
  const index = indexTerms(terms, inBody);
  const repeats = findRepeats(described, terms, index);
  const rests = findRests(described, repeats);
  const claims = described.map(({ claim }, i): AnalysedClaim => ({
    ...claim,
    repeats: repeats[i] ?? null,
    restsOn: rests[i] ?? [],
  }));
  return { claims, conflicts: findConflicts(described, terms, index, repeats) };
}
