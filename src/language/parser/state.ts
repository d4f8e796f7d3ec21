import { LEFT, REDUCE, SHIFT } from './actions';

/**
 * A half-built tree: words 1 … n, the root's place n + 1 at the end of the buffer, 0 for "none". All arrays
 * are indexed by word; `head` and `label` are −1 until the word is attached.
 */
export interface ParserState {
  readonly words: number;
  readonly stack: Int16Array;
  depth: number;
  /** First word of the buffer. */
  next: number;
  readonly head: Int16Array;
  readonly label: Int16Array;
  /** The two outermost children on each side. */
  readonly left1: Int16Array;
  readonly left2: Int16Array;
  readonly right1: Int16Array;
  readonly right2: Int16Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** The labels on each side, folded into a number. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
  score: number;
  /** The classes taken so far. */
  readonly history: Uint8Array;
  steps: number;
}

/** A state for sentences of `words` words, ready to start. */
export function newState(words: number): ParserState {
  const size = words + 3;
  return {
    words,
    stack: new Int16Array(size),
    depth: 0,
    next: 1,
    head: new Int16Array(size).fill(-1),
    label: new Int16Array(size).fill(-1),
    left1: new Int16Array(size),
    left2: new Int16Array(size),
    right1: new Int16Array(size),
    right2: new Int16Array(size),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
    leftLabels: new Int32Array(size),
    rightLabels: new Int32Array(size),
    score: 0,
    history: new Uint8Array(2 * words + 2),
    steps: 0,
  };
}

/** Makes `to` the same as `from`; both are for sentences of one length. */
export function copyState(from: ParserState, to: ParserState): void {
  to.stack.set(from.stack);
  to.depth = from.depth;
  to.next = from.next;
  to.head.set(from.head);
  to.label.set(from.label);
  to.left1.set(from.left1);
  to.left2.set(from.left2);
  to.right1.set(from.right1);
  to.right2.set(from.right2);
  to.leftCount.set(from.leftCount);
  to.rightCount.set(from.rightCount);
  to.leftLabels.set(from.leftLabels);
  to.rightLabels.set(from.rightLabels);
  to.score = from.score;
  to.history.set(from.history);
  to.steps = from.steps;
}

/** Whether nothing but the root is left. */
export function isDone(state: ParserState): boolean {
  return state.next === state.words + 1 && state.depth === 0;
}

/** The kinds of step that are allowed, as a bit mask over their numbers. */
export function allowedKinds(state: ParserState): number {
  let mask = 0;
  if (state.next <= state.words) mask |= state.depth > 0 ? 0b1001 : 0b0001;
  if (state.depth > 0) mask |= state.head[state.stack[state.depth - 1]!] === -1 ? 0b0100 : 0b0010;
  return mask;
}

/** Takes a step that {@link allowedKinds} permits. */
export function applyAction(state: ParserState, kind: number, label: number): void {
  if (kind === SHIFT) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  if (kind === REDUCE) {
    state.depth--;
    return;
  }
  const top = state.stack[state.depth - 1]!;
  const next = state.next;
  if (kind === LEFT) {
    state.head[top] = next;
    state.label[top] = label;
    state.depth--;
    state.left2[next] = state.left1[next]!;
    state.left1[next] = top;
    state.leftCount[next]!++;
    state.leftLabels[next] = (state.leftLabels[next]! * 31 + label + 1) | 0;
    return;
  }
  state.head[next] = top;
  state.label[next] = label;
  state.right2[top] = state.right1[top]!;
  state.right1[top] = next;
  state.rightCount[top]!++;
  state.rightLabels[top]! |= 1 << (label % 31);
  state.stack[state.depth++] = next;
  state.next++;
}
