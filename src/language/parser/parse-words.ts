import type { Scorer } from '../model/weights';
import type { ActionSet } from './actions';
import { beamSearch } from './beam';
import { historyOf, isDone, stateMaker } from './state';
import { stateScores } from './state-scores';
import type { WordValues } from './word-values';

/** The steps of the best tree that a beam of the given width finds. */
export function parseWords(scorer: Scorer, actions: ActionSet, values: WordValues, width: number): number[] {
  const maker = stateMaker(values.count);
  const advance = beamSearch(actions, maker, stateScores(scorer, values), width);
  let beam = [maker.start];
  while (!isDone(beam[0]!, maker.words)) beam = advance(beam);
  return historyOf(beam[0]!);
}
