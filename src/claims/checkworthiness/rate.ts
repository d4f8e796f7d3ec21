import { likingWord } from '../kinds/liking';
import { treeOf } from '../trees/tree';
import { isEveryday } from './everyday';
import { featureReader, wholeOf, type Feature, type ReadSentence, type Stretch } from './features';
import model from './weights.json';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** The features that have a weight. */
const featuresOf = featureReader((name) => WEIGHTS.has(name));

/** How much a weaker piece of a sentence falls behind its strongest one: 1 would be by its own evidence alone. */
const SPREAD = 0.5;

/** What an everyday act takes off the log odds ("The singer wore a red dress"): the debates behind the weights tell of none. */
const EVERYDAY = 1;

/** The same of what somebody likes or would like ("is worth a visit"). */
const LIKED = 2;

/** A feature with what it adds to the log odds that a stretch calls for a check. */
export interface WeighedFeature extends Feature {
  readonly adds: number;
}

/** A claim to be rated, with the number of the attribution that it stands under. */
export interface RatedClaim extends Stretch {
  readonly attribution?: number | null;
}

/**
 * How much each claim of a sentence calls for a check, 0…1, where 0.5 is as likely as not (ClaimBuster's question:
 * would the public want to know whether this is true?). The sentence is rated as a whole, as the people were asked to; its
 * strongest claim gets that rating, the others less. How long a claim is counts for the whole only, so that of two joined
 * predicates neither is less for being short. What somebody says is rated by itself: that the bank or a senator said it makes
 * “enough is enough” worth no more.
 */
export function rateClaims(read: ReadSentence, claims: readonly RatedClaim[]): number[] {
  if (claims.length === 0) return [];
  const ratings = new Map<RatedClaim, number>();
  const told = claims.filter(({ attribution }) => (attribution ?? null) === null);
  rateTogether(read, wholeOf(read.sentence), told).forEach((rating, i) => ratings.set(told[i]!, rating));
  for (const number of new Set(claims.map(({ attribution }) => attribution ?? null))) {
    if (number === null) continue;
    const said = claims.filter(({ attribution }) => attribution === number);
    rateTogether(read, contentOf(said), said).forEach((rating, i) => ratings.set(said[i]!, rating));
  }
  return claims.map((claim) => ratings.get(claim)!);
}

/** All that is said under one attribution. */
const contentOf = (said: readonly Stretch[]): Stretch => ({
  tokens: [...new Set(said.flatMap(({ tokens }) => tokens))].sort((a, b) => a - b),
  predicate: said[0]!.predicate,
});

function rateTogether(read: ReadSentence, together: Stretch, claims: readonly Stretch[]): number[] {
  if (claims.length === 0) return [];
  const whole = oddsOf(read, together);
  if (claims.length === 1) return [chance(whole)];
  const each = claims.map((claim) => oddsOf(read, claim, isShape));
  const strongest = Math.max(...each);
  return each.map((odds) => chance(whole + SPREAD * (odds - strongest)));
}

const isShape = (name: string): boolean => name.startsWith('length');

/** The features of a stretch that have a weight, those that say most first. */
export function weighFeatures(read: ReadSentence, stretch: Stretch): WeighedFeature[] {
  return featuresOf(read, stretch)
    .map(({ name, value, token }) => ({ name, value, token, adds: value * (WEIGHTS.get(name) ?? 0) }))
    .filter(({ adds }) => adds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

function oddsOf(
  read: ReadSentence,
  stretch: Stretch,
  isLeftOut: (name: string) => boolean = () => false,
): number {
  let odds = model.bias;
  const features = featuresOf(read, stretch);
  for (const { name, value } of features) if (!isLeftOut(name)) odds += value * (WEIGHTS.get(name) ?? 0);
  if (features.some(({ name }) => name === 'figure')) return odds;
  const tree = treeOf(read.sentence);
  if (isEveryday(tree, stretch.predicate)) return odds - EVERYDAY;
  const isLiked = stretch.predicate >= 0 && likingWord(tree, stretch.predicate) !== null;
  return isLiked ? odds - LIKED : odds;
}

function chance(odds: number): number {
  return Number((1 / (1 + Math.exp(-odds))).toFixed(3));
}
