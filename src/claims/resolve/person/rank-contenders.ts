import type { Gender } from '../../names/given-names';
import type { Surroundings } from '../surroundings';
import { featuresOf, NOBODY, type Features } from './contender-features';
import { contendersFor, type Contender } from './contenders';
import model from './weights.json';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** A contender, and how likely it is that the pronoun means that person: 0…1, all together less than 1. */
export interface Ranked {
  readonly contender: Contender;
  readonly chance: number;
}

/**
 * Whom a pronoun may mean, the likeliest first: the softmax of what speaks for each of them and for nobody of them (a conditional
 * logit; McFadden, 1974), by weights learned from passages in which it is known.
 */
export function rankContenders(token: number, gender: Gender, around: Surroundings): readonly Ranked[] {
  const contenders = contendersFor(token, gender, around);
  if (contenders.length === 0) return [];
  const odds = featuresOf(token, gender, contenders, around).map(oddsOf);
  const nobody = oddsOf(NOBODY);
  const most = Math.max(nobody, ...odds);
  const powers = odds.map((one) => Math.exp(one - most));
  const whole = powers.reduce((sum, power) => sum + power, Math.exp(nobody - most));
  return contenders
    .map((contender, at): Ranked => ({ contender, chance: powers[at]! / whole }))
    .sort((a, b) => b.chance - a.chance);
}

function oddsOf(features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (WEIGHTS.get(name) ?? 0);
  return sum;
}
