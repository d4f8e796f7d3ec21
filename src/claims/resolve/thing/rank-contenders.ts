import { chancesOf } from '../odds';
import type { Surroundings } from '../surroundings';
import { featuresOf } from './contender-features';
import { contendersFor, type Contender } from './contenders';
import { featuresOfNothing } from './nothing';
import model from './weights.json';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** A contender, and how likely it is that the pronoun means it: 0…1, all together less than 1. */
export interface Ranked {
  readonly contender: Contender;
  readonly chance: number;
}

/** What "it" or "they" may mean, the likeliest first, by weights learned from articles in which it is known. */
export function rankContenders(token: number, several: boolean, around: Surroundings): readonly Ranked[] {
  const contenders = contendersFor(token, several, around);
  const choices = [
    ...featuresOf(token, several, contenders, around),
    featuresOfNothing(token, contenders, around),
  ];
  const chances = chancesOf(choices, WEIGHTS);
  return contenders
    .map((contender, at): Ranked => ({ contender, chance: chances[at]! }))
    .sort((a, b) => b.chance - a.chance);
}
