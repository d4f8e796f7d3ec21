import { pair } from '../../model/hash';
import type { OpenWord } from '../open-word';
import type { WordValues } from '../word-values';
import { add, type FeatureList } from './feature-list';

const MAX_COUNT = 3;

/** Features of the word on top of the stack and its own relation. */
export function addTopLabel(list: FeatureList, values: WordValues, top: OpenWord): void {
  const { word, label } = top;
  const w = values.word[word]!;
  const t = values.tag[word]!;
  add(list, 1, pair(w, t));
  add(list, 2, w);
  add(list, 3, t, label);
  add(list, 12, values.cluster[word]!);
  add(list, 15, values.coarse[word]!, label);
  add(list, 60, label);
}

/** Features of the top word and its children on the left. */
export function addTopLeft(list: FeatureList, values: WordValues, top: OpenWord): void {
  const { word, tag } = values;
  const w = word[top.word]!;
  const t = tag[top.word]!;
  const { left1, left1Label, left2, left2Label, leftLabels } = top;
  const count = Math.min(top.leftCount, MAX_COUNT);
  add(list, 54, w, count, 2);
  add(list, 55, t, count, 2);
  add(list, 61, word[left1]!, left1Label);
  add(list, 62, tag[left1]!, left1Label);
  add(list, 71, word[left2]!, left2Label);
  add(list, 72, tag[left2]!, left2Label);
  add(list, 77, t, tag[left1], tag[left2]);
  add(list, 83, w, leftLabels, 4);
  add(list, 84, t, leftLabels, 4);
}

/** Features of the top word and its children on the right. */
export function addTopRight(list: FeatureList, values: WordValues, top: OpenWord): void {
  const { word, tag } = values;
  const w = word[top.word]!;
  const t = tag[top.word]!;
  const { right1, right1Label, right2, right2Label, rightLabels } = top;
  const count = Math.min(top.rightCount, MAX_COUNT);
  add(list, 52, w, count, 1);
  add(list, 53, t, count, 1);
  add(list, 63, word[right1]!, right1Label);
  add(list, 64, tag[right1]!, right1Label);
  add(list, 65, right1Label, t);
  add(list, 73, word[right2]!, right2Label);
  add(list, 74, tag[right2]!, right2Label);
  add(list, 78, t, tag[right1], tag[right2]);
  add(list, 81, w, rightLabels, 3);
  add(list, 82, t, rightLabels, 3);
}

/** Features of the word at the front of the buffer and its left children. */
export function addFront(list: FeatureList, values: WordValues, front: OpenWord): void {
  const { word, tag } = values;
  const w = word[front.word]!;
  const t = tag[front.word]!;
  const { left1, left1Label, left2, left2Label } = front;
  const leftCount = Math.min(front.leftCount, MAX_COUNT);
  add(list, 16, values.coarse[front.word]!, left1Label);
  add(list, 56, w, leftCount);
  add(list, 57, t, leftCount);
  add(list, 66, word[left1]!, left1Label);
  add(list, 67, tag[left1]!, left1Label);
  add(list, 68, left1Label, t);
  add(list, 75, word[left2]!, left2Label);
  add(list, 76, tag[left2]!, left2Label);
  add(list, 80, t, tag[left1], tag[left2]);
  add(list, 85, w, front.leftLabels);
  add(list, 86, t, front.leftLabels);
}

/** Features of the top word and its children with the words at the front of the buffer. */
export function addTopWithNext(list: FeatureList, values: WordValues, top: OpenWord, next: number): void {
  const { word, tag } = values;
  const beyond = values.count + 2;
  const t = tag[top.word]!;
  const wn = word[next]!;
  const tn = tag[next]!;
  const { label } = top;
  const verbsLeft = Math.min(values.verbs[values.count + 1]! - values.verbs[next]!, 3);
  const commasLeft = Math.min(values.commas[values.count + 1]! - values.commas[next]!, 2);
  add(list, 31, t, label, tn);
  add(list, 35, t, tag[top.left1], tn);
  add(list, 36, t, tag[top.right1], tn);
  add(list, 87, t, pair(top.rightLabels, label), tn);
  add(list, 107, word[top.left1]!, t, tn);
  add(list, 108, word[top.right1]!, t, tn);
  add(list, 118, pair(t, label), tn, pair(verbsLeft, commasLeft));
  add(list, 119, wn, verbsLeft, Math.min(top.leftCount, MAX_COUNT));
  add(list, 122, t, pair(top.rightLabels, top.leftLabels), wn);
  add(list, 123, values.coarse[top.word]!, pair(tn, tag[Math.min(next + 1, beyond)]!), label);
}

/** Features of the top word, whatever hangs on it, with the front word and its left children. */
export function addTopWithFront(list: FeatureList, values: WordValues, top: number, front: OpenWord): void {
  const { word, tag, cluster, suffix } = values;
  const beyond = values.count + 2;
  const t = tag[top]!;
  const tn = tag[front.word]!;
  const { left1, left1Label } = front;
  const first = word[left1]!;
  const t1 = tag[Math.min(front.word + 1, beyond)]!;
  const t2 = tag[Math.min(front.word + 2, beyond)]!;
  add(list, 37, t, tn, tag[left1]);
  add(list, 44, t, tn, pair(first, left1Label));
  add(list, 98, word[top]!, first);
  add(list, 99, cluster[top]!, first, cluster[front.word]);
  add(list, 105, word[top]!, tag[left1], tn);
  add(list, 106, t, tn, pair(first, word[front.left2]!));
  add(list, 116, suffix[top]!, suffix[front.word], left1Label);
  add(list, 117, t, pair(tn, left1Label), pair(t1, t2));
}
