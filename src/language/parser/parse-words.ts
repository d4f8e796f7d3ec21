import type { Scorer } from '../model/weights';
import type { ActionSet } from './actions';
import { beamSearch, type BeamLimits } from './beam';
import { historyOf, isDone, stateMaker } from './state';
import { stateScores } from './state-scores';
import type { WordValues } from './word-values';

/** The steps of the best tree that a beam search within limits finds. */
export function parseWords(
  scorer: Scorer,
  actions: ActionSet,
  values: WordValues,
  limits: BeamLimits,
): number[] {
  const maker = stateMaker(values.count);
  const advance = beamSearch(actions, maker, stateScores(scorer, values), limits);
  let beam = [maker.start];
  while (!isDone(beam[0]!, maker.words)) beam = advance(beam);
  return historyOf(beam[0]!);
}
