import { rank, type Ranked, type Weights } from '../odds';
import type { Surroundings } from '../surroundings';
import { contendersFor, type Contender } from './contenders';
import type { DefinitePhrase } from './definite-phrase';
import { featuresOf, featuresOfNothing } from './features';
import model from './weights.json';

const WEIGHTS: Weights = new Map(Object.entries(model.weights));

/** What a definite phrase may mean, the likeliest first, by weights learned from articles in which it is known. */
export function rankContenders(phrase: DefinitePhrase, around: Surroundings): readonly Ranked<Contender>[] {
  const contenders = contendersFor(phrase, around);
  return rank(
    contenders,
    featuresOf(phrase, contenders, around),
    featuresOfNothing(phrase, contenders, around),
    WEIGHTS,
  );
}
