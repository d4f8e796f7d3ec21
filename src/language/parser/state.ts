import { LEFT, REDUCE, SHIFT } from './actions';
import {
  attached,
  bareWord,
  isAttached,
  NO_WORD,
  withLeftChild,
  withRightChild,
  type OpenWord,
} from './open-word';
import { pairTable, type PairTable } from './pair-table';

/** The stack of a half-built tree, as a list whose tails are shared. Equal stacks of a sentence are one object. */
export interface Stack {
  readonly id: number;
  readonly top: OpenWord;
  readonly below: Stack | null;
  /** The same number for stacks whose top three words look alike to the features. */
  readonly surface: number;
  /** The same number for stacks that have the same words, by number and label, on top; their children aside. */
  readonly outline: number;
}

/** A half-built tree of an arc-eager parser (Nivre 2003), and the way that led to it. Never changed. */
export interface ParserState {
  readonly stack: Stack;
  /** The first word of the buffer, or the root at its end. */
  readonly front: OpenWord;
  readonly score: number;
  readonly previous: ParserState | null;
  /** The class of the step from `previous`, −1 at the start. */
  readonly action: number;
}

/** Makes the states of one sentence, so that equal parts are made once. */
export interface StateMaker {
  readonly words: number;
  readonly start: ParserState;
  /** The state after a step that {@link allowedKinds} permits. */
  after(state: ParserState, action: number, kind: number, label: number, score: number): ParserState;
}

/** How many labels a word's number is told apart from in a key. */
const LABELS = 128;

/** Room for what a maker knows already, used again for the next sentence. */
export interface StateRoom {
  readonly leftGrown: PairTable;
  readonly rightGrown: PairTable;
  readonly rightSides: PairTable;
  readonly hung: PairTable;
  readonly pushed: PairTable;
  readonly surfaces: Numbering;
  readonly outlines: Numbering;
}

/** Room that grows with the sentences. */
export function stateRoom(): StateRoom {
  return {
    leftGrown: pairTable(),
    rightGrown: pairTable(),
    rightSides: pairTable(),
    hung: pairTable(),
    pushed: pairTable(),
    surfaces: numbering(),
    outlines: numbering(),
  };
}

/** A maker for a sentence of `words` words. Only one sentence at a time has the room. */
export function stateMaker(words: number, room: StateRoom = stateRoom()): StateMaker {
  const openWords: OpenWord[] = [NO_WORD];
  const stacks: Stack[] = [];
  for (const table of Object.values(room) as { clear(): void }[]) table.clear();
  const { leftGrown, rightGrown, rightSides, hung, pushed, surfaces, outlines } = room;
  // Those of bare words are their ids.
  let sides = words + 3;

  const keep = (table: PairTable, a: number, b: number, open: OpenWord): OpenWord => {
    table.put(a, b, open.id);
    openWords.push(open);
    return open;
  };
  const withLeft = (head: OpenWord, child: number, label: number): OpenWord => {
    const key = child * LABELS + label;
    const known = leftGrown.get(head.id, key);
    if (known !== -1) return openWords[known]!;
    return keep(leftGrown, head.id, key, withLeftChild(openWords.length, head, child, label));
  };
  const withRight = (head: OpenWord, child: number, label: number): OpenWord => {
    const key = child * LABELS + label;
    const known = rightGrown.get(head.id, key);
    if (known !== -1) return openWords[known]!;
    let side = rightSides.get(head.rightSide, key);
    if (side === -1) rightSides.put(head.rightSide, key, (side = sides++));
    return keep(rightGrown, head.id, key, withRightChild(openWords.length, head, child, label, side));
  };
  const hang = (open: OpenWord, label: number): OpenWord => {
    const known = hung.get(open.id, label);
    if (known !== -1) return openWords[known]!;
    return keep(hung, open.id, label, attached(openWords.length, open, label));
  };
  const push = (top: OpenWord, below: Stack): Stack => {
    const known = pushed.get(below.id, top.id);
    if (known !== -1) return stacks[known]!;
    const second = below.top;
    const third = below.below === null ? 0 : below.below.top.word;
    const stack = {
      id: stacks.length,
      top,
      below,
      surface: surfaces.of(top.id, second.id, third),
      outline: outlines.of(top.word * LABELS + top.label, second.word * LABELS + second.label, third),
    };
    pushed.put(below.id, top.id, stack.id);
    stacks.push(stack);
    return stack;
  };

  const empty: Stack = { id: 0, top: NO_WORD, below: null, surface: 0, outline: 0 };
  stacks.push(empty);
  const bare = Array.from({ length: words + 2 }, (_, word) => {
    const open = bareWord(openWords.length, word);
    openWords.push(open);
    return open;
  });
  return {
    words,
    start: { stack: empty, front: bare[1]!, score: 0, previous: null, action: -1 },
    after(state, action, kind, label, score) {
      let { stack, front } = state;
      const { top } = stack;
      const below = stack.below!;
      if (kind === SHIFT) {
        stack = push(front, stack);
        front = bare[front.word + 1]!;
      } else if (kind === REDUCE) {
        stack = below;
      } else if (kind === LEFT) {
        stack = below;
        front = withLeft(front, top.word, label);
      } else {
        stack = push(hang(front, label), push(withRight(top, front.word, label), below));
        front = bare[front.word + 1]!;
      }
      return { stack, front, score, previous: state, action };
    },
  };
}

/** Numbers triples from 1 in the order in which they come. */
interface Numbering {
  of(a: number, b: number, c: number): number;
  clear(): void;
}

function numbering(): Numbering {
  const pairs = pairTable();
  const triples = pairTable();
  let pairCount = 0;
  let tripleCount = 0;
  return {
    of(a, b, c) {
      let pair = pairs.get(a, b);
      if (pair === -1) pairs.put(a, b, (pair = pairCount++));
      let triple = triples.get(pair, c);
      if (triple === -1) triples.put(pair, c, (triple = ++tripleCount));
      return triple;
    },
    clear() {
      pairs.clear();
      triples.clear();
      pairCount = 0;
      tripleCount = 0;
    },
  };
}

/** Whether nothing but the root is left. */
export function isDone(state: ParserState, words: number): boolean {
  return state.front.word > words && state.stack.below === null;
}

/** The kinds of step that are allowed, as a bit mask over their numbers. */
export function allowedKinds(state: ParserState, words: number): number {
  const { stack, front } = state;
  const hasTop = stack.below !== null;
  let mask = 0;
  if (front.word <= words) mask |= hasTop ? 0b1001 : 0b0001;
  if (hasTop) mask |= isAttached(stack.top) ? 0b0010 : 0b0100;
  return mask;
}

/** The classes of the steps that led to a state, first to last. */
export function historyOf(state: ParserState): number[] {
  const actions: number[] = [];
  for (let at = state; at.previous !== null; at = at.previous) actions.push(at.action);
  return actions.reverse();
}
