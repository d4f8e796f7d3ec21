import type { Scorer } from '../model/weights';
import type { ActionSet } from './actions';
import { beamSearch, type BeamLimits } from './beam';
import { historyOf, isDone, stateMaker, stateRoom } from './state';
import { scoreRoom, stateScores } from './state-scores';
import type { WordValues } from './word-values';

// A sentence is read from its first word to its last before the next begins, so that one room does for all.
const states = stateRoom();
const scores = scoreRoom();

/** The steps of the best tree that a beam search within limits finds. */
export function parseWords(
  scorer: Scorer,
  actions: ActionSet,
  values: WordValues,
  limits: BeamLimits,
): number[] {
  const maker = stateMaker(values.count, states);
  const advance = beamSearch(actions, maker, stateScores(scorer, values, scores), limits);
  let beam = [maker.start];
  while (!isDone(beam[0]!, maker.words)) beam = advance(beam);
  return historyOf(beam[0]!);
}
