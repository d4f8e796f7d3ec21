import { addLanes } from '../model/lanes';
import type { Scorer } from '../model/weights';
import { featureList, type FeatureList } from './features/feature-list';
import { addNextWords } from './features/next-words';
import { addFront, addTop, addTopWithFront, addTopWithNext } from './features/open-words';
import { addStack, addStackWithFront, addStackWithNext } from './features/stack-words';
import { addTopAndNext } from './features/top-and-next';
import type { OpenWord } from './open-word';
import { pairTable } from './pair-table';
import type { ParserState, Stack } from './state';
import type { WordValues } from './word-values';

/** How many parts and states a word of a sentence has room for at first. */
const PARTS_OF_A_WORD = 48;
const STATES_OF_A_WORD = 16;

/** Scores of the states of one sentence. */
export interface StateScores {
  /** Where in {@link StateScores.values} the scores of the state's classes begin. */
  of(state: ParserState): number;
  /** Read anew after every call: it moves when it grows. */
  readonly values: () => Int32Array;
}

/**
 * Scores states by sums of parts that are kept: what only the next words decide is scored once a word, what top and
 * front decide once a pair, and so on, since the states of a beam share most of what the features look at. A part
 * holds the sums of the parts that it implies. The sums are of whole numbers, so that the order in which they are
 * added changes nothing.
 */
export function stateScores(
  scorer: Scorer,
  values: WordValues,
  list: FeatureList = featureList(),
): StateScores {
  const { classes, width } = scorer;
  let parts = new Float64Array(width * PARTS_OF_A_WORD * values.count);
  // The first place is for the sums of the state in hand.
  let used = width;
  let states = new Int32Array(classes * STATES_OF_A_WORD * values.count);
  let statesUsed = 0;

  const nextParts = pairTable();
  const pairParts = pairTable();
  const topParts = pairTable();
  const frontParts = pairTable();
  const topNextParts = pairTable();
  const topFrontParts = pairTable();
  const stackParts = pairTable();
  const stackNextParts = pairTable();
  const stateParts = pairTable();

  /** Scores the features of the list into a new place. */
  const scored = (): number => {
    if (used + width > parts.length) {
      const larger = new Float64Array(parts.length * 2);
      larger.set(parts);
      parts = larger;
    }
    const slot = used;
    used += width;
    scorer.add(list.rows, list.count, parts, slot);
    list.count = 0;
    return slot;
  };
  const addPart = (slot: number, part: number): void => {
    addLanes(parts, slot, parts, part, width);
  };

  const partOfNext = (next: number): number => {
    let slot = nextParts.get(next, 0);
    if (slot !== -1) return slot;
    addNextWords(list, values, next);
    nextParts.put(next, 0, (slot = scored()));
    return slot;
  };
  const partOfPair = (top: number, next: number): number => {
    let slot = pairParts.get(top, next);
    if (slot !== -1) return slot;
    const implied = partOfNext(next);
    addTopAndNext(list, values, top, next);
    pairParts.put(top, next, (slot = scored()));
    addPart(slot, implied);
    return slot;
  };
  const partOfTop = (top: OpenWord): number => {
    let slot = topParts.get(top.id, 0);
    if (slot !== -1) return slot;
    addTop(list, values, top);
    topParts.put(top.id, 0, (slot = scored()));
    return slot;
  };
  const partOfFront = (front: OpenWord): number => {
    let slot = frontParts.get(front.id, 0);
    if (slot !== -1) return slot;
    addFront(list, values, front);
    frontParts.put(front.id, 0, (slot = scored()));
    return slot;
  };
  const partOfTopAndNext = (top: OpenWord, next: number): number => {
    let slot = topNextParts.get(top.id, next);
    if (slot !== -1) return slot;
    const implied = partOfTop(top);
    addTopWithNext(list, values, top, next);
    topNextParts.put(top.id, next, (slot = scored()));
    addPart(slot, implied);
    return slot;
  };
  const partOfTopAndFront = (top: number, front: OpenWord): number => {
    let slot = topFrontParts.get(top, front.id);
    if (slot !== -1) return slot;
    const implied = partOfFront(front);
    addTopWithFront(list, values, top, front);
    topFrontParts.put(top, front.id, (slot = scored()));
    addPart(slot, implied);
    return slot;
  };
  const partOfStack = (stack: Stack): number => {
    let slot = stackParts.get(stack.outline, 0);
    if (slot !== -1) return slot;
    addStack(list, values, stack);
    stackParts.put(stack.outline, 0, (slot = scored()));
    return slot;
  };
  const partOfStackAndNext = (stack: Stack, next: number): number => {
    let slot = stackNextParts.get(stack.outline, next);
    if (slot !== -1) return slot;
    const implied = partOfStack(stack);
    const pair = partOfPair(stack.top.word, next);
    addStackWithNext(list, values, stack, next);
    stackNextParts.put(stack.outline, next, (slot = scored()));
    addPart(slot, implied);
    addPart(slot, pair);
    return slot;
  };

  const of = (state: ParserState): number => {
    const { stack, front } = state;
    let slot = stateParts.get(stack.surface, front.id);
    if (slot !== -1) return slot;
    const { top } = stack;
    const a = partOfStackAndNext(stack, front.word);
    const b = partOfTopAndNext(top, front.word);
    const c = partOfTopAndFront(top.word, front);
    const sums = parts;
    sums.copyWithin(0, a, a + width);
    addLanes(sums, 0, sums, b, width);
    addLanes(sums, 0, sums, c, width);
    addStackWithFront(list, values, state);
    scorer.add(list.rows, list.count, sums, 0);
    list.count = 0;
    if (statesUsed + classes > states.length) {
      const larger = new Int32Array(states.length * 2);
      larger.set(states);
      states = larger;
    }
    slot = statesUsed;
    statesUsed += classes;
    scorer.read(sums, 0, states, slot);
    stateParts.put(stack.surface, front.id, slot);
    return slot;
  };
  return { of, values: () => states };
}
