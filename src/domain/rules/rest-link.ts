import type { FieldErrors } from '../errors';
import { groundsOf, type RestDetails, type RestLink } from '../rests';
import { LONGEST_LINE } from './citation';

/**
 * Why this claim may not be said to rest on that one.
 *
 * @param known numbers of the claims that there are
 */
export function refuseLink(
  { claim, on, because }: RestDetails,
  links: readonly RestLink[],
  known: ReadonlySet<number>,
): FieldErrors {
  const errors: Record<string, string> = {};
  if (on === claim) errors.on = 'A claim does not rest on itself.';
  else if (!known.has(on)) errors.on = 'Give the number of another claim of this article.';
  else if (links.some((link) => link.claim === claim && link.on === on)) {
    errors.on = `It rests on claim ${on} already.`;
  } else if (groundsOf(links, on).includes(claim)) {
    errors.on = `Claim ${on} rests on this one. They cannot rest on each other.`;
  }
  if (because === '') errors.because = 'Say by what words or for what reason it rests on it.';
  else if (because.length > LONGEST_LINE) errors.because = `At most ${LONGEST_LINE} characters.`;
  return errors;
}
