import type { ParserState } from '../state';
import type { WordValues } from '../word-values';
import type { FeatureList } from './feature-list';
import { addNextWords } from './next-words';
import { addFront, addTop, addTopWithFront, addTopWithNext } from './open-words';
import { addStack, addStackWithFront, addStackWithNext } from './stack-words';
import { addTopAndNext } from './top-and-next';

/** Writes all features of a state: what training updates. Decoding asks for each group by itself and keeps it. */
export function addAllFeatures(list: FeatureList, values: WordValues, state: ParserState): void {
  const { stack, front } = state;
  addNextWords(list, values, front.word);
  addTopAndNext(list, values, stack.top.word, front.word);
  addTop(list, values, stack.top);
  addFront(list, values, front);
  addTopWithNext(list, values, stack.top, front.word);
  addTopWithFront(list, values, stack.top.word, front);
  addStack(list, values, stack);
  addStackWithNext(list, values, stack, front.word);
  addStackWithFront(list, values, state);
}
