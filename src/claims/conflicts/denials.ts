import type { Conflict } from '../../domain/analysis';
import type { ComparedClaim } from '../sameness/compared-claim';

/** "The council denies it", "disputes the figures", "rejected the company's account": what was said before is denied. */
const DENIAL =
  /(?<!\p{L})(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?|contradict(?:s|ed)?)\s+(?:it|this|that|them|(?:the|this|that|these|those)\s+(?:\p{L}+(?:['’]s?)?\s+){0,2}?(?:claims?|allegations?|accusations?|charges?|figures?|version|findings?|suggestion))(?!\p{L})/iu;
const REACH = 2;
/** "The figures" may stand further back. */
const REACH_FIGURES = 6;

/** A denial and the claims that it denies: those of the nearest sentence before that somebody else vouches for. */
export function findDenials(claims: readonly ComparedClaim[]): Conflict[] {
  return claims.flatMap(({ claim, text, attribution }, number): Conflict[] => {
    const words = claim.spans.map(([start, end]) => text.slice(start, end)).join(' ');
    const denial = DENIAL.exec(words)?.[0];
    if (denial === undefined) return [];
    const isOfFigures = /figures?$/iu.test(denial);
    const before = claims
      .slice(0, number)
      .filter(
        (other) =>
          other.attribution !== null &&
          other.attribution !== attribution &&
          (!isOfFigures || other.claim.figures.length > 0) &&
          claim.sentence - other.claim.sentence <= (isOfFigures ? REACH_FIGURES : REACH) &&
          other.claim.sentence < claim.sentence,
      );
    const last = before.at(-1);
    const denied = before
      .filter((other) => other.claim.sentence === last?.claim.sentence || isBySame(other, last))
      .map((other) => other.claim.id);
    if (denied.length === 0) return [];
    return [
      {
        claims: [...denied, claim.id],
        about: denial,
        why: `One says that it is so, the other denies it: “${denial}”.`,
      },
    ];
  });
}

function isBySame({ attribution: a }: ComparedClaim, last: ComparedClaim | undefined): boolean {
  const name = a?.claimant.name ?? null;
  return name !== null && name === last?.attribution?.claimant.name;
}
