import { pair } from '../../model/hash';
import { isAttached } from '../open-word';
import type { ParserState, Stack } from '../state';
import type { WordValues } from '../word-values';
import { add, type FeatureList } from './feature-list';
import { betweenCounts } from './top-and-next';

/** The head of the word on top: in this system always the word below it, if any. */
function headOf(stack: Stack): number {
  return stack.below !== null && isAttached(stack.top) ? stack.below.top.word : 0;
}

/** Features of the top three words of the stack, without what hangs on them. */
export function addStack(list: FeatureList, values: WordValues, stack: Stack): void {
  const { word, tag } = values;
  const { top, below } = stack;
  const t = tag[top.word]!;
  const second = below?.top.word ?? 0;
  const third = below?.below?.top.word ?? 0;
  const head = headOf(stack);
  const headLabel = head === 0 ? 0 : below!.top.label;
  const headOfHead = head === 0 ? 0 : headOf(below!);
  add(list, 58, word[head]!);
  add(list, 59, tag[head]!, top.label);
  add(list, 69, word[headOfHead]!, tag[headOfHead]);
  add(list, 70, headLabel, top.label, t);
  add(list, 79, t, tag[head], tag[headOfHead]);
  add(list, 89, word[second]!, tag[second]);
  add(list, 91, tag[second]!, below?.top.label ?? 0, t);
  add(list, 95, tag[third]!, tag[second], t);
}

/** Features of the top two words of the stack with those at the front of the buffer, relations aside. */
export function addStackWordsWithNext(
  list: FeatureList,
  values: WordValues,
  stack: Stack,
  next: number,
): void {
  const { word, tag, upos, cluster } = values;
  const { top, below } = stack;
  const beyond = values.count + 2;
  const next1 = Math.min(next + 1, beyond);
  const next2 = Math.min(next + 2, beyond);
  const next3 = Math.min(next + 3, beyond);
  const w = word[top.word]!;
  const t = tag[top.word]!;
  const wn = word[next]!;
  const tn = tag[next]!;
  const second = below?.top.word ?? 0;
  const head = headOf(stack);
  add(list, 34, tag[head]!, t, tn);
  add(list, 90, tag[second]!, t, tn);
  add(list, 92, word[second]!, wn);
  add(list, 94, cluster[second]!, cluster[next]);
  add(list, 97, cluster[second]!, cluster[top.word], tn);
  add(list, 102, word[head]!, w, wn);
  add(list, 103, cluster[head]!, t, cluster[next]);
  add(list, 104, word[head]!, tn, t);
  add(
    list,
    125,
    upos[top.word]!,
    pair(upos[next]!, upos[next1]!),
    pair(pair(upos[next2]!, upos[next3]!), upos[second]!),
  );
}

/** Features of the same words and their relations, without what hangs on them. */
export function addStackWithNext(list: FeatureList, values: WordValues, stack: Stack, next: number): void {
  const { tag } = values;
  const { top, below } = stack;
  const tn = tag[next]!;
  const t2 = tag[below?.top.word ?? 0]!;
  const secondLabel = below?.top.label ?? 0;
  const t1 = tag[Math.min(next + 1, values.count + 2)]!;
  add(list, 93, t2, tn, secondLabel);
  add(list, 96, pair(t2, secondLabel), pair(tag[top.word]!, top.label), pair(tn, t1));
}

/** Features that need the depth of the stack, the front of the buffer and what hangs on both. */
export function addStackWithFront(list: FeatureList, values: WordValues, state: ParserState): void {
  const { word, tag } = values;
  const { stack, front } = state;
  const { top, below } = stack;
  const next = front.word;
  const t = tag[top.word]!;
  const tn = tag[next]!;
  const second = below?.top.word ?? 0;
  const first = word[front.left1]!;
  const { between } = betweenCounts(values, top.word, next);
  add(list, 42, pair(t, top.label), tn, pair(Math.min(top.rightCount, 3), Math.min(front.leftCount, 3)));
  add(list, 88, t, tn, pair(front.leftLabels, top.leftLabels));
  add(list, 100, word[second]!, first, tn);
  add(list, 101, word[headOf(stack)]!, first, t);
  add(list, 110, pair(t, top.label), pair(tn, front.left1Label), between);
  add(list, 124, pair(tag[second]!, below?.top.label ?? 0), pair(below?.top.rightLabels ?? 0, t), tn);
}
