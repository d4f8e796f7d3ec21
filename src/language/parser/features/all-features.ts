import type { ParserState } from '../state';
import type { WordValues } from '../word-values';
import type { FeatureList } from './feature-list';
import { addNextWords } from './next-words';
import {
  addFront,
  addTopLabel,
  addTopLeft,
  addTopRight,
  addTopWithFront,
  addTopWithNext,
} from './open-words';
import { addStack, addStackWithFront, addStackWithNext, addStackWordsWithNext } from './stack-words';
import { addTopAndNext } from './top-and-next';

/** Writes all features of a state: what training updates. Decoding asks for each group by itself and keeps it. */
export function addAllFeatures(list: FeatureList, values: WordValues, state: ParserState): void {
  const { stack, front } = state;
  const { top } = stack;
  const next = front.word;
  addNextWords(list, values, next);
  addTopAndNext(list, values, top.word, next);
  addTopLabel(list, values, top);
  addTopLeft(list, values, top);
  addTopRight(list, values, top);
  addFront(list, values, front);
  addTopWithNext(list, values, top, next);
  addTopWithFront(list, values, top.word, front);
  addStack(list, values, stack);
  addStackWordsWithNext(list, values, stack, next);
  addStackWithNext(list, values, stack, next);
  addStackWithFront(list, values, state);
}
