import { REDUCE, SHIFT, type ActionSet } from '../../../src/language/parser/actions';
import { isAttached } from '../../../src/language/parser/open-word';
import type { ParserState, Stack } from '../../../src/language/parser/state';

/** Gold heads and labels of words 1 … n; n + 1 is the root. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/**
 * The class of the step that leads from a state towards the gold tree, reducing as late as it may (Goldberg & Nivre
 * 2012 call it the static oracle); −1 where the relation is too rare on its side to be a class.
 */
export function goldStep(state: ParserState, gold: GoldTree, words: number, actions: ActionSet): number {
  const { stack, front } = state;
  const top = stack.top.word;
  const next = front.word;
  if (next > words) return isAttached(stack.top) ? REDUCE : actions.leftOf[actions.root]!;
  if (top === 0) return SHIFT;
  if (!isAttached(stack.top) && gold.heads[top] === next) return actions.leftOf[gold.labels[top]!]!;
  if (gold.heads[next] === top) return actions.rightOf[gold.labels[next]!]!;
  if (isAttached(stack.top) && hasArcBelow(stack.below, next, gold)) return REDUCE;
  return SHIFT;
}

/** Whether a word deeper in the stack is the next word's head or child. */
function hasArcBelow(from: Stack | null, next: number, gold: GoldTree): boolean {
  for (let stack = from; stack?.below; stack = stack.below) {
    const { top } = stack;
    if (gold.heads[next] === top.word) return true;
    if (gold.heads[top.word] === next && !isAttached(top)) return true;
  }
  return false;
}
