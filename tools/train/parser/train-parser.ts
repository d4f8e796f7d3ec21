import type { ActionSet } from '../../../src/language/parser/actions';
import { beamSearch } from '../../../src/language/parser/beam';
import { addAllFeatures } from '../../../src/language/parser/features/all-features';
import { featureList } from '../../../src/language/parser/features/feature-list';
import { historyOf, isDone, stateMaker, type ParserState } from '../../../src/language/parser/state';
import { stateScores, type StateScores } from '../../../src/language/parser/state-scores';
import type { WordValues } from '../../../src/language/parser/word-values';
import { goldStep, type GoldTree } from './oracle';
import { perceptron, type Perceptron } from './perceptron';
import { seededRandom, shuffle } from './random';

/** A sentence to learn from: what the features read, and the (projective) tree. */
export interface ParserExample {
  readonly values: WordValues;
  readonly gold: GoldTree;
}

/** How the parser is trained. */
export interface ParserTraining {
  readonly epochs: number;
  readonly beam: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** Trains the parser: a structured perceptron over the beam, updated where it errs most (Huang et al. 2012). */
export function trainParser(
  examples: readonly ParserExample[],
  actions: ActionSet,
  { epochs, beam, seed, log }: ParserTraining,
): Perceptron {
  const model = perceptron(actions.count);
  const random = seededRandom(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    for (const example of order) {
      const violation = worstViolation(model, actions, example, beam);
      if (violation === undefined) right++;
      else update(model, actions, example.values, violation);
      model.tick();
    }
    log(`epoch ${epoch + 1}: ${((100 * right) / order.length).toFixed(2)} % without an update`);
  }
  return model;
}

/** The gold steps and ours up to the place where ours outscored them most. */
interface Violation {
  readonly gold: readonly number[];
  readonly ours: readonly number[];
}

function worstViolation(
  model: Perceptron,
  actions: ActionSet,
  { values, gold }: ParserExample,
  width: number,
): Violation | undefined {
  const maker = stateMaker(values.count);
  const scores = stateScores(model, values);
  const advance = beamSearch(actions, maker, scores, { width, margin: Infinity });
  let beam: readonly ParserState[] = [maker.start];
  let right = maker.start;
  /** The gold state's twin in the beam, while it is there. */
  let inBeam: ParserState | undefined = maker.start;
  let worst: { gold: ParserState; ours: ParserState; by: number } | undefined;
  while (!isDone(right, maker.words)) {
    const action = goldStep(right, gold, maker.words, actions);
    if (action === -1) return undefined;
    const cost = right.front.word > maker.words ? 0 : scoreOf(scores, right, action);
    beam = advance(beam);
    right = maker.after(
      right,
      action,
      actions.kinds[action]!,
      actions.actionLabels[action]!,
      right.score + cost,
    );
    const twin: ParserState | undefined = inBeam;
    inBeam = twin && beam.find((state) => state.previous === twin && state.action === action);
    const best = beam[0]!;
    const by = best.score - right.score;
    if (best !== inBeam && by >= (worst?.by ?? 0)) worst = { gold: right, ours: best, by };
  }
  return worst && { gold: historyOf(worst.gold), ours: historyOf(worst.ours) };
}

function scoreOf(scores: StateScores, state: ParserState, action: number): number {
  const offset = scores.of(state);
  return scores.values()[offset + action]!;
}

const list = featureList();

function update(model: Perceptron, actions: ActionSet, values: WordValues, violation: Violation): void {
  const shared = violation.gold.findIndex((action, i) => action !== violation.ours[i]);
  for (const [history, by] of [
    [violation.gold, 1],
    [violation.ours, -1],
  ] as const) {
    const maker = stateMaker(values.count);
    let state = maker.start;
    history.forEach((action, i) => {
      if (i >= shared && state.front.word <= maker.words) {
        list.count = 0;
        addAllFeatures(list, values, state);
        model.update(list.rows, list.count, action, by);
      }
      state = maker.after(state, action, actions.kinds[action]!, actions.actionLabels[action]!, 0);
    });
  }
}
