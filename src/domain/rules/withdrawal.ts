import type { MarkDetails } from '../acts';
import type { Status } from '../analysis';
import type { FieldErrors } from '../errors';
import type { CitationFacts, ClaimFacts } from './facts';
import { LONGEST_NOTE } from './mark';
import { countSupport, isEnough } from './sourced';

/** Why a citation may not be withdrawn so: the reason has to be written. */
export function refuseWithdrawal(reason: string): FieldErrors {
  if (reason === '') return { reason: 'Say why it is withdrawn. The history and the report print it.' };
  return reason.length > LONGEST_NOTE ? { reason: 'At most 5,000 characters.' } : {};
}

/**
 * Whether too little is left for the status that stands, once a citation is withdrawn. A reason why few sources are enough,
 * or why a refusal was overruled, was written about those that stood then, and does not cover fewer.
 *
 * @param mark what the standing mark typed
 * @param before the claim's citations while the withdrawn one stood
 * @param left those that stand after it
 */
export function isShortAfter(
  claim: ClaimFacts,
  { status, mark }: { readonly status: Status; readonly mark: MarkDetails },
  before: readonly CitationFacts[],
  left: readonly CitationFacts[],
): boolean {
  switch (status) {
    case 'sourced': {
      const [had, has] = [countSupport(claim, before), countSupport(claim, left)];
      return !isEnough(has) && (has.primary < had.primary || has.origins < had.origins);
    }
    case 'attributed': {
      const isSaid = (citations: readonly CitationFacts[]) =>
        citations.some(({ shows }) => shows === 'utterance');
      return mark.utterance === '' && isSaid(before) && !isSaid(left);
    }
    case 'speculative':
    case 'unverified':
      return false;
  }
}
