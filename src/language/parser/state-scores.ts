import type { Scorer } from '../model/weights';
import { featureList, type FeatureList } from './features/feature-list';
import { addNextWords } from './features/next-words';
import { addFront, addTop, addTopWithFront, addTopWithNext } from './features/open-words';
import { addStack, addStackWithFront } from './features/stack-words';
import { addTopAndNext } from './features/top-and-next';
import type { ParserState } from './state';
import type { WordValues } from './word-values';

/** Scores of the states of one sentence. */
export interface StateScores {
  /** Where in {@link StateScores.values} the scores of the state's classes begin. */
  of(state: ParserState): number;
  /** Read anew after every call: it moves when it grows. */
  readonly values: () => Int32Array;
}

/**
 * Scores states by sums of parts that are kept: what only the next words decide is scored once a word, what top and
 * front decide once a pair, and so on, since the states of a beam share most of what the features look at. The
 * sums are of integers, so that the order in which they are added changes nothing.
 */
export function stateScores(
  scorer: Scorer,
  values: WordValues,
  list: FeatureList = featureList(),
): StateScores {
  const { classes } = scorer;
  const places = values.count + 2;
  let kept = new Int32Array(classes * 64 * (places + 4));
  let used = 0;

  const nextSlots = new Map<number, number>();
  const pairSlots = new Map<number, number>();
  const topSlots = new Map<number, number>();
  const frontSlots = new Map<number, number>();
  const topNextSlots = new Map<number, number>();
  const topFrontSlots = new Map<number, number>();
  const stackSlots = new Map<number, number>();
  const stateSlots = new Map<number, number>();

  const newSlot = (): number => {
    if (used + classes > kept.length) {
      const larger = new Int32Array(kept.length * 2);
      larger.set(kept);
      kept = larger;
    }
    const slot = used;
    used += classes;
    return slot;
  };
  /** The slot of a part, scored on first use. */
  const part = (slots: Map<number, number>, key: number, write: () => void): number => {
    let slot = slots.get(key);
    if (slot === undefined) {
      slot = newSlot();
      list.count = 0;
      write();
      scorer.add(list.rows, list.count, kept, slot);
      slots.set(key, slot);
    }
    return slot;
  };

  const of = (state: ParserState): number => {
    const { stack, front } = state;
    const { top } = stack;
    const next = front.word;
    const key = stack.surface * 2 ** 24 + front.id;
    const known = stateSlots.get(key);
    if (known !== undefined) return known;
    const parts = [
      part(nextSlots, next, () => addNextWords(list, values, next)),
      part(pairSlots, top.word * places + next, () => addTopAndNext(list, values, top.word, next)),
      part(topSlots, top.id, () => addTop(list, values, top)),
      part(frontSlots, front.id, () => addFront(list, values, front)),
      part(topNextSlots, top.id * places + next, () => addTopWithNext(list, values, top, next)),
      part(topFrontSlots, front.id * places + top.word, () => addTopWithFront(list, values, top.word, front)),
      part(stackSlots, stack.surface, () => addStack(list, values, stack)),
    ];
    const slot = part(stateSlots, key, () => addStackWithFront(list, values, state));
    for (const from of parts) for (let c = 0; c < classes; c++) kept[slot + c]! += kept[from + c]!;
    return slot;
  };
  return { of, values: () => kept };
}
