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

/** The stack of a half-built tree, as a list whose tails are shared. Equal stacks of a sentence are one object. */
export interface Stack {
  readonly id: number;
  readonly top: OpenWord;
  readonly below: Stack | null;
  /** The same number for stacks whose top three words look alike to the features. */
  readonly surface: number;
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

/** Room for word numbers, labels and object numbers in a key that stays an exact integer. */
const WORDS = 1024;
const LABELS = 128;

/** A maker for a sentence of `words` words, at most {@link WORDS} − 2. */
export function stateMaker(words: number): StateMaker {
  const openWords = new Map<number, OpenWord>();
  const stacks = new Map<number, Stack>();
  const surfaces = new Map<number, number>();
  let nextWordId = 1;
  let nextStackId = 1;

  const empty: Stack = { id: 0, top: NO_WORD, below: null, surface: 0 };
  const bare = Array.from({ length: words + 2 }, (_, word) => bareWord(nextWordId++, word));

  const grown = (
    base: OpenWord,
    change: 0 | 1 | 2,
    child: number,
    label: number,
    grow: (id: number, base: OpenWord, child: number, label: number) => OpenWord,
  ): OpenWord => {
    const key = ((base.id * 3 + change) * WORDS + child) * LABELS + label;
    let open = openWords.get(key);
    if (open === undefined) {
      open = grow(nextWordId++, base, child, label);
      openWords.set(key, open);
    }
    return open;
  };
  const push = (top: OpenWord, below: Stack): Stack => {
    const key = below.id * 2 ** 24 + top.id;
    let stack = stacks.get(key);
    if (stack === undefined) {
      const look = (top.id * 2 ** 20 + below.top.id) * WORDS + (below.below?.top.word ?? 0);
      let surface = surfaces.get(look);
      if (surface === undefined) {
        surface = surfaces.size + 1;
        surfaces.set(look, surface);
      }
      stack = { id: nextStackId++, top, below, surface };
      stacks.set(key, stack);
    }
    return stack;
  };
  const attach = (id: number, open: OpenWord, _child: number, label: number): OpenWord =>
    attached(id, open, label);

  return {
    words,
    start: { stack: empty, front: bare[1]!, score: 0, previous: null, action: -1 },
    after(state, action, kind, label, score) {
      const { stack, front } = state;
      const made = (nextStack: Stack, nextFront: OpenWord): ParserState => ({
        stack: nextStack,
        front: nextFront,
        score,
        previous: state,
        action,
      });
      if (kind === SHIFT) return made(push(front, stack), bare[front.word + 1]!);
      const below = stack.below!;
      if (kind === REDUCE) return made(below, front);
      const { top } = stack;
      if (kind === LEFT) return made(below, grown(front, 0, top.word, label, withLeftChild));
      const head = grown(top, 1, front.word, label, withRightChild);
      return made(push(grown(front, 2, 0, label, attach), push(head, below)), bare[front.word + 1]!);
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
