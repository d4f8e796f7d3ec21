import { lastStanding } from '../domain/acts';
import { InvalidInputError, NotFoundError } from '../domain/errors';
import type { Act, ActFacts } from '../store/act-writing';
import { toAct } from './drafting';

/** Takes a review back. Throws NotFoundError, InvalidInputError where it is not the latest that stands. */
export function decideUndo(facts: ActFacts, reviewId: number, by: string, at: string): Act {
  if (!facts.reviews.some((review) => review.id === reviewId)) {
    throw new NotFoundError('review', String(reviewId));
  }
  const last = lastStanding(facts.reviews);
  if (last?.id !== reviewId) {
    const says =
      last === null || facts.reviews.some(({ id, lead }) => id === reviewId && lead == null)
        ? 'Only the latest act that stands can be taken back.'
        : `Claim ${facts.claim.number} has been worked on since. Take that back first.`;
    throw new InvalidInputError({ review: says });
  }
  return toAct(facts, { act: 'undid', by, at, details: {}, undoes: last });
}
