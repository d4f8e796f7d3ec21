import type { Conflict } from '../analysis';
import type { Settlement } from '../cards';
import { cardKey } from '../cards';
import type { FieldErrors } from '../errors';
import { LONGEST_LINE } from './citation';
import { LONGEST_NOTE } from './mark';

/** Why a card may not be closed so: which claim holds, and what the article should say, have both to be written. */
export function refuseClosing({ holds, should }: Settlement): FieldErrors {
  const errors: Record<string, string> = {};
  if (holds === '') errors.holds = 'Say which of them holds, or why all can stand.';
  else if (holds.length > LONGEST_NOTE) errors.holds = 'At most 5,000 characters.';
  if (should === '') errors.should = 'Say what the article should say.';
  else if (should.length > LONGEST_NOTE) errors.should = 'At most 5,000 characters.';
  return errors;
}

/**
 * Why no card may be made of these claims.
 *
 * @param known numbers of the claims that there are
 * @param keys keys of the cards that there are
 */
export function refuseCard(
  { claims, about, why }: Conflict,
  known: ReadonlySet<number>,
  keys: ReadonlySet<string>,
): FieldErrors {
  const errors: Record<string, string> = {};
  const unknown = claims.filter((number) => !known.has(number));
  if (new Set(claims).size < 2) errors.claims = 'Name at least two claims by their numbers: 3, 13.';
  else if (unknown.length > 0) errors.claims = `This article has no claim ${unknown.join(', ')}.`;
  else if (claims.length > 30) errors.claims = 'At most 30 claims stand on one card.';
  else if (keys.has(cardKey(claims))) errors.claims = 'These claims stand on a card together already.';
  if (about === '') errors.about = 'Say what they are about.';
  else if (about.length > LONGEST_LINE) errors.about = `At most ${LONGEST_LINE} characters.`;
  if (why === '') errors.why = 'Say why they cannot all be right.';
  else if (why.length > LONGEST_NOTE) errors.why = 'At most 5,000 characters.';
  return errors;
}
