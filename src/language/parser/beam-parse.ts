import type { Scorer } from '../model/weights';
import { REDUCE, type ActionSet } from './actions';
import { PARSE_FEATURES, parseFeatures } from './parse-features';
import type { PlaceValues } from './place-values';
import { allowedKinds, applyAction, copyState, isDone, newState, type ParserState } from './state';

/** The best few continuations of a beam, best first: which state, which class, what score. */
interface Continuations {
  readonly scores: Float64Array;
  readonly states: Int32Array;
  readonly classes: Int32Array;
  count: number;
}

const features = new Int32Array(PARSE_FEATURES);
const scores = new Float64Array(256);

/**
 * Parses with a beam of the given width and returns the state with the best score (Zhang & Clark 2008). Ties go to
 * the earlier candidate, so that the same words always give the same tree.
 */
export function beamParse(
  scorer: Scorer,
  actions: ActionSet,
  values: PlaceValues,
  width: number,
): ParserState {
  const newStates = (): ParserState[] => Array.from({ length: width }, () => newState(values.count));
  let beam = newStates();
  let following = newStates();
  let live = 1;
  const best: Continuations = {
    scores: new Float64Array(width),
    states: new Int32Array(width),
    classes: new Int32Array(width),
    count: 0,
  };
  while (!isDone(beam[0]!)) {
    best.count = 0;
    for (let i = 0; i < live; i++) continueState(scorer, actions, values, beam[i]!, i, best);
    for (let i = 0; i < best.count; i++) {
      const state = following[i]!;
      const action = best.classes[i]!;
      copyState(beam[best.states[i]!]!, state);
      applyAction(state, actions.kinds[action]!, actions.actionLabels[action]!);
      state.history[state.steps++] = action;
      state.score = best.scores[i]!;
    }
    live = best.count;
    [beam, following] = [following, beam];
  }
  return beam[0]!;
}

/** Offers every step that the state may take. At the end of the buffer the steps are forced and cost nothing. */
function continueState(
  scorer: Scorer,
  actions: ActionSet,
  values: PlaceValues,
  state: ParserState,
  index: number,
  best: Continuations,
): void {
  const allowed = allowedKinds(state);
  if (state.next > state.words) {
    offer(best, index, allowed & 0b0100 ? actions.leftOf[actions.root]! : REDUCE, state.score);
    return;
  }
  scorer.score(features, parseFeatures(values, state, features), scores);
  for (let c = 0; c < actions.count; c++) {
    if ((allowed >> actions.kinds[c]!) & 1 && actions.actionLabels[c] !== actions.root) {
      offer(best, index, c, state.score + scores[c]!);
    }
  }
}

function offer(best: Continuations, state: number, action: number, score: number): void {
  const { scores: kept, states, classes } = best;
  if (best.count === kept.length && score <= kept[best.count - 1]!) return;
  let place = best.count < kept.length ? best.count++ : best.count - 1;
  while (place > 0 && kept[place - 1]! < score) {
    kept[place] = kept[place - 1]!;
    states[place] = states[place - 1]!;
    classes[place] = classes[place - 1]!;
    place--;
  }
  kept[place] = score;
  states[place] = state;
  classes[place] = action;
}
