import type { Scorer } from '../model/weights';
import type { ActionSet } from './actions';
import { beamSearch, type AdvanceBeam, type BeamLimits } from './beam';
import { historyOf, isDone, stateMaker, stateRoom, type ParserState } from './state';
import { scoreRoom, stateScores } from './state-scores';
import type { WordValues } from './word-values';

// A sentence is read from its first word to its last before the next begins, so that one room does for all.
const states = stateRoom();
const scores = scoreRoom();

/** How many words ahead of the front of the buffer the features look. */
const LOOK_AHEAD = 3;

/** The steps of the best tree that was found, and what they score. */
export interface WordsParse {
  readonly history: number[];
  readonly score: number;
}

/** Reads one sentence, and reads it again with other tags. */
export interface SentenceParser {
  /** The best tree that a beam search finds. */
  read(values: WordValues): WordsParse;
  /**
   * Reads again, with what changed from a word (counted from 1) on; what stands before it is not read again. Null where
   * on the way, `loss` taken off it, it falls far behind the first reading or comes to the same place with no more.
   */
  readAgain(values: WordValues, changed: number, loss: number): WordsParse | null;
}

/** A parser of a sentence of `count` words by a beam search within limits. Only one sentence at a time is read. */
export function sentenceParser(
  scorer: Scorer,
  actions: ActionSet,
  count: number,
  limits: BeamLimits,
): SentenceParser {
  const maker = stateMaker(count, states);
  const first: (readonly ParserState[])[] = [];
  let best: readonly ParserState[] = [];
  const search = (values: WordValues): AdvanceBeam =>
    beamSearch(actions, maker, stateScores(scorer, values, scores), limits);
  const resultOf = ([best]: readonly ParserState[]): WordsParse => ({
    history: historyOf(best!),
    score: best!.score,
  });
  return {
    read(values) {
      const advance = search(values);
      first.splice(0, first.length, [maker.start]);
      while (!isDone(first.at(-1)![0]!, maker.words)) first.push(advance(first.at(-1)!));
      best = pathTo(first.at(-1)![0]!);
      return resultOf(first.at(-1)!);
    },
    readAgain(values, changed, loss) {
      const advance = search(values);
      let step = stepBefore(first, changed);
      let beam = first[step]!;
      const sure = step + PATIENCE;
      while (!isDone(beam[0]!, maker.words)) {
        beam = advance(beam);
        step++;
        if (step < sure) continue;
        const [ahead] = beam;
        const isBehind = ahead!.score - loss < first[step]![0]!.score - BEHIND;
        if (isBehind || isNoBetter(ahead!, best[step]!, loss)) return null;
      }
      return resultOf(beam);
    },
  };
}

/** After how many steps a further reading that scores this much less than the first did there is given up. */
const PATIENCE = 10;
const BEHIND = 5000;

/** Whether two half-built trees are alike from here on, and the first one, its loss taken off, scores no more. */
function isNoBetter(one: ParserState, other: ParserState, loss: number): boolean {
  return one.stack === other.stack && one.front === other.front && one.score - loss <= other.score;
}

/** The states on the way to a state, first to last. */
function pathTo(last: ParserState): ParserState[] {
  const path: ParserState[] = [];
  for (let at: ParserState | null = last; at !== null; at = at.previous) path.push(at);
  return path.reverse();
}

/** The last step whose beam has no state that has looked at a word or at what follows it. */
function stepBefore(beams: readonly (readonly ParserState[])[], word: number): number {
  const isUntouched = (beam: readonly ParserState[]): boolean =>
    beam.every(({ front }) => front.word + LOOK_AHEAD < word);
  return Math.max(0, beams.findLastIndex(isUntouched));
}
