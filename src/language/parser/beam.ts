import { LEFT, REDUCE, RIGHT, SHIFT, type ActionSet } from './actions';
import { allowedKinds, type ParserState, type StateMaker } from './state';
import type { StateScores } from './state-scores';

/** Continuations of a beam, best first: which state, which class, what score. */
interface Continuations {
  readonly scores: Float64Array;
  readonly states: Int32Array;
  readonly classes: Int32Array;
  count: number;
  /** What a further one must score more than. */
  least: number;
}

/** How far a beam search looks. */
export interface BeamLimits {
  /** How many half-built trees are kept at each step. */
  readonly width: number;
  /** Those whose score is further than this behind the best are dropped too; Infinity drops none. */
  readonly margin: number;
}

/** Takes one step with the best states of a sentence. */
export type AdvanceBeam = (beam: readonly ParserState[]) => ParserState[];

/**
 * Makes the step of a beam search within limits (Zhang & Clark 2008). Of states that are alike from here on, the
 * best is kept (Huang & Sagae 2010). Ties go to the earlier candidate, so that the same words always give the
 * same tree.
 */
export function beamSearch(
  actions: ActionSet,
  maker: StateMaker,
  scores: StateScores,
  { width, margin }: BeamLimits,
): AdvanceBeam {
  const candidates = 2 * width;
  const best: Continuations = {
    scores: new Float64Array(candidates),
    states: new Int32Array(candidates),
    classes: new Int32Array(candidates),
    count: 0,
    least: -Infinity,
  };
  return (beam) => {
    best.count = 0;
    best.least = -Infinity;
    const least = beam[0]!.score - margin;
    beam.forEach((state, i) => {
      if (state.score >= least) offerSteps(actions, maker.words, scores, state, i, best);
    });
    const following: ParserState[] = [];
    for (let i = 0; i < best.count && following.length < width; i++) {
      const action = best.classes[i]!;
      const kind = actions.kinds[action]!;
      const label = actions.actionLabels[action]!;
      const state = maker.after(beam[best.states[i]!]!, action, kind, label, best.scores[i]!);
      if (!following.some((other) => other.stack === state.stack && other.front === state.front)) {
        following.push(state);
      }
    }
    return following;
  };
}

/** Offers every step that the state may take. At the end of the buffer the steps are forced and cost nothing. */
function offerSteps(
  actions: ActionSet,
  words: number,
  scores: StateScores,
  state: ParserState,
  index: number,
  best: Continuations,
): void {
  const allowed = allowedKinds(state, words);
  if (state.front.word > words) {
    offer(best, index, allowed & (1 << LEFT) ? actions.leftOf[actions.root]! : REDUCE, state.score);
    return;
  }
  const offset = scores.of(state);
  const values = scores.values();
  const { root, count, firstRight, leftOf } = actions;
  const offerClasses = (from: number, to: number, without: number): void => {
    const { score } = state;
    for (let c = from; c < to; c++) {
      const total = score + values[offset + c]!;
      if (total > best.least && c !== without) offer(best, index, c, total);
    }
  };
  if (allowed & (1 << SHIFT)) offerClasses(SHIFT, SHIFT + 1, -1);
  if (allowed & (1 << REDUCE)) offerClasses(REDUCE, REDUCE + 1, -1);
  if (allowed & (1 << LEFT)) offerClasses(2, firstRight, leftOf[root]!);
  if (allowed & (1 << RIGHT)) offerClasses(firstRight, count, -1);
}

function offer(best: Continuations, state: number, action: number, score: number): void {
  const { scores, states, classes } = best;
  if (score <= best.least) return;
  let place = best.count < scores.length ? best.count++ : best.count - 1;
  while (place > 0 && scores[place - 1]! < score) {
    scores[place] = scores[place - 1]!;
    states[place] = states[place - 1]!;
    classes[place] = classes[place - 1]!;
    place--;
  }
  scores[place] = score;
  states[place] = state;
  classes[place] = action;
  if (best.count === scores.length) best.least = scores[best.count - 1]!;
}
