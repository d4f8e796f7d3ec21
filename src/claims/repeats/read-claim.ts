import type { ComparedClaim } from '../sameness/compared-claim';
import type { Terms } from '../sameness/terms';

/** A claim with its terms. */
export interface ReadClaim {
  readonly claim: ComparedClaim;
  readonly terms: Terms;
}
