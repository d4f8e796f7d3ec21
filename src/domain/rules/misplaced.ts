import { printDay } from '../day';
import type { FieldErrors } from '../errors';
import type { CitationFacts } from './facts';

/** Why the place of a citation may not stand as it is: the copy has the quote at another, and nobody says why this one is right. */
export function misplaced({ held, placeReason }: CitationFacts): FieldErrors {
  if (held?.found !== 'stands' || !held.standsAt || placeReason) return {};
  return {
    locator: `In the stored copy of ${printDay(held.takenAt.slice(0, 10))} these words stand at ${held.standsAt}. Write that, or say below why your place is right.`,
  };
}
