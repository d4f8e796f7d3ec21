import { sidesOf } from './aliases';
import type { ComparedClaim } from './compared-claim';

/** Two ways in which one sentence calls somebody or something. */
export type Apposition = readonly [string, string];

/**
 * For each sentence the phrases that it sets beside each other ("their top scorer, Ida Roos"), as the claims that were
 * made of them have them: what the sentence says of the one it says of the other.
 */
export function appositionsOf(claims: readonly ComparedClaim[]): ReadonlyMap<number, readonly Apposition[]> {
  const found = new Map<number, Apposition[]>();
  for (const { claim } of claims) {
    const isMade = claim.fragments.some(({ because }) => because === 'copula');
    // "[The boat's] best rower": in the sentence itself it is "its best rower".
    const sides = isMade ? sidesOf(claim.wording.replace(/^\[[^\]]*\] /u, '')) : null;
    if (sides !== null) found.set(claim.sentence, [...(found.get(claim.sentence) ?? []), sides]);
  }
  return found;
}

/** What else a sentence calls what a wording names. */
export function besides(wording: string, appositions: readonly Apposition[]): string {
  const words = wording.toLowerCase();
  return appositions
    .flatMap(([one, other]) => {
      const [first, second] = [one, other].map((side) => words.includes(side.toLowerCase()));
      return first === second ? [] : [first === true ? other : one];
    })
    .join(' ');
}
