import { rank, type Ranked, type Weights } from '../odds';
import type { Surroundings } from '../surroundings';
import { featuresOf } from './contender-features';
import { contendersFor, type Contender } from './contenders';
import { featuresOfNothing } from './nothing';
import model from './weights.json';

const WEIGHTS: Weights = new Map(Object.entries(model.weights));

/** What "it" or "they" may mean, the likeliest first, by weights learned from articles in which it is known. */
export function rankContenders(
  token: number,
  several: boolean,
  around: Surroundings,
): readonly Ranked<Contender>[] {
  const contenders = contendersFor(token, several, around);
  const seen = featuresOf(token, several, contenders, around);
  return rank(contenders, seen, featuresOfNothing(token, contenders, around), WEIGHTS);
}
