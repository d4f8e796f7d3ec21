import type { Gender } from '../../names/given-names';
import { rank, type Ranked, type Weights } from '../odds';
import type { Surroundings } from '../surroundings';
import { featuresOf, NOBODY } from './contender-features';
import { contendersFor, type Contender } from './contenders';
import model from './weights.json';

const WEIGHTS: Weights = new Map(Object.entries(model.weights));

/** Whom "he" or "she" may mean, the likeliest first, by weights learned from passages in which it is known. */
export function rankContenders(
  token: number,
  gender: Gender,
  around: Surroundings,
): readonly Ranked<Contender>[] {
  const contenders = contendersFor(token, gender, around);
  return rank(contenders, featuresOf(token, gender, contenders, around), NOBODY, WEIGHTS);
}
