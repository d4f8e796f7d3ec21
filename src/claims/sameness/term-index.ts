import { nearnessTo, nearTerms } from './nearness';
import type { Terms } from './terms';

/** How alike two claims are: how much of the one's weight the other holds, both ways, 0…1. */
export interface Likeness {
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** A term in more claims than this finds no candidates by itself, so that the search stays linear. */
const COMMON = 40;
/** A term is telling in up to this share of the claims, and in up to a few whatever their number. */
const TELLING_SHARE = 0.35;
const FEW = 3;
const MOST_CANDIDATES = 24;
/** The weight of the rarest terms, and of one that the body does not have: another word for what it says, or news. */
const HEAVIEST = 3;
const UNKNOWN = 1.6;
/** What a word that is used alike ("shut" beside "closed") counts against the same word. */
const ALIKE = 0.5;
/** Where less than this is shared, two claims have nothing to do with each other. */
const HOPELESS = 0.25;

/** The claims of an article by their terms, each term weighed by how rare it is (inverse document frequency). */
export interface TermIndex {
  weightOf(term: string): number;
  /** Whether so few claims hold a term that two which do are about one thing. */
  isTelling(term: string): boolean;
  likeness(first: number, second: number): Likeness;
  /** Numbers of the claims that share a term with one or have a near word for it, the likeliest first; never itself. */
  candidates(claim: number): number[];
}

/** Indexes claims by number, in the order given; rare is what is rare in the body. */
export function indexTerms(claims: readonly Terms[], isBody: readonly boolean[]): TermIndex {
  const bodySize = isBody.filter(Boolean).length;
  const holders = new Map<string, number[]>();
  claims.forEach(({ all }, number) => {
    for (const term of all.keys()) {
      const list = holders.get(term);
      if (list === undefined) holders.set(term, [number]);
      else list.push(number);
    }
  });
  const weights = new Map<string, number>();
  for (const [term, numbers] of holders) {
    const inBody = numbers.filter((number) => isBody[number]).length;
    const rarity = Math.log((bodySize + 1) / (inBody + 0.5)) + 0.3;
    weights.set(term, inBody === 0 ? UNKNOWN : Math.min(HEAVIEST, rarity));
  }
  const weightOf = (term: string): number => weights.get(term) ?? 0;
  const most = Math.max(FEW, TELLING_SHARE * claims.length);
  const isTelling = (term: string): boolean => (holders.get(term)?.length ?? 0) <= most;
  const totals = claims.map(({ all, given }) => sum(all, (term) => (given.has(term) ? 0 : weightOf(term))));
  const likeness = (first: number, second: number): Likeness => {
    const [a, b] = [claims[first]!.all, claims[second]!.all];
    let [givenToFirst, givenToSecond] = [
      besideWeight(claims[first]!, b, weightOf),
      besideWeight(claims[second]!, a, weightOf),
    ];
    let shared = givenToFirst + givenToSecond;
    for (const term of a.keys()) {
      if (!b.has(term)) continue;
      const weight = weightOf(term);
      shared += weight;
      if (claims[first]!.given.has(term)) givenToFirst += weight;
      if (claims[second]!.given.has(term)) givenToSecond += weight;
    }
    const [wholeFirst, wholeSecond] = [totals[first]! + givenToFirst, totals[second]! + givenToSecond];
    const [likeFirst, likeSecond] = [alikeWeight(a, b, weightOf), alikeWeight(b, a, weightOf)];
    if (shared + Math.max(likeFirst, likeSecond) < HOPELESS * Math.min(wholeFirst, wholeSecond))
      return { ofFirst: 0, ofSecond: 0 };
    return {
      ofFirst: share(shared + likeFirst, wholeFirst),
      ofSecond: share(shared + likeSecond, wholeSecond),
    };
  };
  const candidates = (claim: number): number[] => {
    const scores = new Map<number, number>();
    const count = (term: string, worth: number): void => {
      const list = holders.get(term) ?? [];
      if (list.length > COMMON) return;
      for (const other of list)
        if (other !== claim) scores.set(other, (scores.get(other) ?? 0) + worth * weightOf(term));
    };
    for (const term of claims[claim]!.all.keys()) {
      count(term, 1);
      for (const [other, worth] of nearTerms(term)) count(other, worth);
    }
    for (const term of claims[claim]!.beside) count(term, 1);
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([other]) => other);
  };
  return { weightOf, isTelling, likeness, candidates };
}

/** The weight of the terms beside a claim that another claim holds. */
function besideWeight({ beside }: Terms, other: Terms['all'], weightOf: (term: string) => number): number {
  let weight = 0;
  for (const term of beside) if (other.has(term)) weight += weightOf(term);
  return weight;
}

/**
 * The weight of `a`'s terms that `b` does not hold, but has a near word for ("ruined" beside "destroyed"), or one that is
 * used alike: as much of it as that is worth.
 */
function alikeWeight(a: Terms['all'], b: Terms['all'], weightOf: (term: string) => number): number {
  const others = [...b.keys()].filter((other) => !a.has(other));
  let weight = 0;
  for (const [term, used] of a) {
    if (b.has(term)) continue;
    const nearTerm = nearnessTo(term);
    let most = 0;
    for (const other of others)
      most = Math.max(most, nearTerm(other), used !== null && used === b.get(other) ? ALIKE : 0);
    weight += most * weightOf(term);
  }
  return weight;
}

function sum(terms: Terms['all'], weightOf: (term: string) => number): number {
  let total = 0;
  for (const term of terms.keys()) total += weightOf(term);
  return total;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
