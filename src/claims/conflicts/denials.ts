import type { Conflict } from '../../domain/analysis';
import type { ComparedClaim } from '../sameness/compared-claim';
import { isLight, termsIn, type Terms } from '../sameness/terms';
import { wholeClaim } from './about';

/** "The council denies it", "disputes the figures", "rejected the company's account": what was said before is denied. */
const DENIAL =
  /(?<!\p{L})(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?|contradict(?:s|ed)?)\s+(?:(?:it|this|that|them)(?=\s*(?:[.,;:!?)”"—–-]|and\s|but\s|$))|(?:the|this|that|these|those|his|her|its|their)\s+(?:\p{L}+(?:['’]s?)?\s+){0,2}?(?:claims?|allegations?|accusations?|charges?|figures?|version|account|explanation|findings?|suggestions?|criticisms?|report))(?!\p{L})/iu;
/** Holds wherever one of the patterns of a denial matches, and is looked for sooner. */
const MAY_DENY = /den(?:y|ie)|disput|reject|contest|contradict/i;
/** Whose account it is, where the wording names it: "the company [Nordline]'s account", "Roos's version". */
const OWNER =
  /(?<!\p{L})(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?|contradict(?:s|ed)?) (?:the )?(?:\p{Ll}+ )?\[?(?<owner>\p{Lu}[^\][]*?)\]?['’]s?\]? \p{Ll}+/u;
const REACH = 2;
/** "The figures" may stand further back. */
const REACH_FIGURES = 6;
/** How many sentences of one speaker may all be denied. */
const LONGEST_SPEECH = 4;

/** "Denies that it was warned", "denied taking the money": what is denied is said with it. */
const DENIED_CONTENT =
  /(?<!\p{L})den(?:y|ies|ied)\s+(?:that\s+(?<clause>.+)|(?<deed>(?:having\s+)?\p{Ll}+ing\s.+))$/iu;
/** How much of what is denied a claim must hold, and more than the deed alone. */
const LEAST_HELD = 0.5;

/** A denial and the claims that it denies: those of the nearest sentence before that somebody else vouches for. */
export function findDenials(claims: readonly ComparedClaim[], terms: readonly Terms[]): Conflict[] {
  return claims.flatMap(({ claim, text, attribution }, number): Conflict[] => {
    const words = claim.spans.map(([start, end]) => text.slice(start, end)).join(' ');
    if (!MAY_DENY.test(words)) return [];
    const denial = DENIAL.exec(words)?.[0];
    if (denial === undefined) return deniedContent(claims, terms, number, words);
    const isOfFigures = /figures?$/iu.test(denial);
    const owner = OWNER.exec(claim.wording)?.groups?.owner;
    const near = claims.slice(firstNear(claims, number), number);
    const before = near.filter(
      (other) =>
        other.attribution !== null &&
        other.attribution !== attribution &&
        (owner === undefined || other.attribution.claimant.name === owner) &&
        (!isOfFigures || other.claim.figures.length > 0) &&
        claim.sentence - other.claim.sentence <= (isOfFigures ? REACH_FIGURES : REACH) &&
        other.claim.sentence < claim.sentence,
    );
    const last = before.at(-1);
    const denied = near.filter((other) =>
      before.includes(other)
        ? other.claim.sentence === last?.claim.sentence || isBySame(other, last)
        : !isOfFigures && isRunningOn(other, last),
    );
    if (denied.length === 0) return [];
    return [
      {
        claims: [...denied.map((other) => other.claim.id), claim.id],
        about: denied.length === 1 ? wholeClaim(denied[0]!) : denial,
        why: `One says that it is so, the other denies it: “${denial}”.`,
      },
    ];
  });
}

/** The first claim that one may deny: no further back than the figures, and what their speaker said before them, reach. */
function firstNear(claims: readonly ComparedClaim[], number: number): number {
  const furthest = claims[number]!.claim.sentence - REACH_FIGURES - LONGEST_SPEECH;
  let first = number;
  while (first > 0 && claims[first - 1]!.claim.sentence >= furthest) first -= 1;
  return first;
}

/** The claims, before or after, that say what this one denies in so many words. */
function deniedContent(
  claims: readonly ComparedClaim[],
  terms: readonly Terms[],
  number: number,
  words: string,
): Conflict[] {
  const groups = DENIED_CONTENT.exec(words)?.groups;
  const content = groups?.clause ?? groups?.deed;
  if (content === undefined) return [];
  const denied = [...termsIn(content).keys()].filter((term) => term !== 'such' && !isLight(term));
  if (denied.length === 0) return [];
  const said = claims.filter((other, at) => {
    const { all, deed, act, isNegated } = terms[at]!;
    if (at === number || isNegated || other.claim.sentence === claims[number]!.claim.sentence) return false;
    const held = denied.filter((term) => all.has(term));
    const isEnough = held.length / denied.length >= LEAST_HELD && held.length >= Math.min(2, denied.length);
    return isEnough && [deed, act].some((term) => held.includes(term));
  });
  if (said.length === 0) return [];
  const own = claims[number]!.claim;
  return [
    {
      claims: [...said.map(({ claim }) => claim.id), own.id].sort((a, b) => a - b),
      about: said.length === 1 ? wholeClaim(said[0]!) : content,
      why: `One says that it is so, the other denies it: “${words}”.`,
    },
  ];
}

/** What is denied may be a quotation of several sentences: all of it. */
function isRunningOn({ claim, attribution }: ComparedClaim, last: ComparedClaim | undefined): boolean {
  return (
    last !== undefined &&
    attribution !== null &&
    attribution === last.attribution &&
    last.claim.sentence - claim.sentence <= LONGEST_SPEECH
  );
}

function isBySame({ attribution: a }: ComparedClaim, last: ComparedClaim | undefined): boolean {
  const name = a?.claimant.name ?? null;
  return name !== null && name === last?.attribution?.claimant.name;
}
