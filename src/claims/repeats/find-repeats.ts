import type { AnalysedClaim } from '../../domain/analysis';
import { isSummary } from '../sameness/compared-claim';
import { nameChanges } from './changes';
import { areOpposite, areTwoEvents, pairFeatures, type ReadClaims } from './pair-features';
import shipped from './weights.json';

/** How strongly each feature of a pair speaks for a repeat: `npm run train:repeats` learns them. */
export interface RepeatWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** The log odds from which a summary's best fit in the body counts as its repeat. */
  readonly threshold: number;
}

/** Inside the body the same thing is rarely said twice: both claims must hold nearly all of the other. */
const LEAST_IN_BODY = 0.85;
const LEAST_BACK_IN_BODY = 0.6;

/**
 * For each claim the one that it says again, with what changed, or null: a headline, dek, bullet or caption is held
 * against the body, a body claim against those before it. Same proposition about the same event, whatever the words;
 * what adds something of its own is no repeat. In the order given; claims must stand in reading order.
 */
export function findRepeats(read: ReadClaims, weights: RepeatWeights = shipped): AnalysedClaim['repeats'][] {
  const { claims, terms } = read;
  return claims.map((claim, number) => {
    const original = isSummary(claim) ? inBodyOf(read, number, weights) : saidBefore(read, number);
    if (original === null) return null;
    const changes = nameChanges(
      { claim: claims[original]!, terms: terms[original]! },
      { claim, terms: terms[number]! },
    );
    return { claim: claims[original]!.claim.id, changes };
  });
}

/** The numbers of the body's claims that a claim may say again: none that says the opposite. */
export function bodyCandidates({ claims, terms, index }: ReadClaims, number: number): number[] {
  return index
    .candidates(number)
    .filter((other) => !isSummary(claims[other]!) && !areOpposite(terms[number]!, terms[other]!))
    .sort((a, b) => a - b);
}

function inBodyOf(read: ReadClaims, number: number, weights: RepeatWeights): number | null {
  let best: number | null = null;
  let bestOdds = weights.threshold;
  for (const other of bodyCandidates(read, number)) {
    const odds = repeatOdds(read, number, other, weights);
    if (odds > bestOdds) [best, bestOdds] = [other, odds];
  }
  return best;
}

/** The log odds that the claim numbered `repeat` says the one numbered `original` again. */
export function repeatOdds(
  read: ReadClaims,
  repeat: number,
  original: number,
  { bias, weights }: RepeatWeights,
): number {
  const found = pairFeatures(read, repeat, original);
  // Who somebody is says nothing of what he does.
  if (found.has('noSign') && found.has('naming')) return -Infinity;
  if (areTwoEvents(read.claims[repeat]!, read.claims[original]!, found.has('sameAct'))) return -Infinity;
  let odds = bias;
  for (const [name, value] of found) odds += value * (weights[name] ?? 0);
  return odds;
}

/** The claim of the body before that a claim of the body says again, word for word but for what is left out. */
function saidBefore(read: ReadClaims, number: number): number | null {
  let best: number | null = null;
  let bestHeld = LEAST_IN_BODY;
  const { claims, terms, index } = read;
  for (const other of bodyCandidates(read, number)) {
    if (other > number || claims[other]!.claim.sentence === claims[number]!.claim.sentence) continue;
    const { ofFirst, ofSecond } = index.likeness(number, other);
    // Few hold so much of each other: only those are looked at closely.
    if (ofFirst + SAME_ACT <= bestHeld || ofSecond < LEAST_BACK_IN_BODY || terms[number]!.all.size < 2)
      continue;
    const found = pairFeatures(read, number, other);
    if (found.has('otherFigure') || found.has('otherDay') || found.has('naming')) continue;
    const held = ofFirst + (found.has('sameAct') ? SAME_ACT : found.has('nearAct') ? 0 : -SAME_ACT);
    if (held > bestHeld) [best, bestHeld] = [other, held];
  }
  return best;
}
const SAME_ACT = 0.05;
