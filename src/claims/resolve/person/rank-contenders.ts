import type { Gender } from '../../names/given-names';
import { chancesOf } from '../odds';
import type { Surroundings } from '../surroundings';
import { featuresOf, NOBODY } from './contender-features';
import { contendersFor, type Contender } from './contenders';
import model from './weights.json';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** A contender, and how likely it is that the pronoun means that person: 0…1, all together less than 1. */
export interface Ranked {
  readonly contender: Contender;
  readonly chance: number;
}

/** Whom a pronoun may mean, the likeliest first, by weights learned from passages in which it is known. */
export function rankContenders(token: number, gender: Gender, around: Surroundings): readonly Ranked[] {
  const contenders = contendersFor(token, gender, around);
  if (contenders.length === 0) return [];
  const chances = chancesOf([...featuresOf(token, gender, contenders, around), NOBODY], WEIGHTS);
  return contenders
    .map((contender, at): Ranked => ({ contender, chance: chances[at]! }))
    .sort((a, b) => b.chance - a.chance);
}
