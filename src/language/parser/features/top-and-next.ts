import { pair } from '../../model/hash';
import type { WordValues } from '../word-values';
import { distanceClass } from './distance';
import { add, type FeatureList } from './feature-list';

/**
 * Features of the top of the stack with the front of the buffer that hold wherever the two meet: words, tags,
 * clusters, distance, what lies between, likeness of endings. `top` is 0 where the stack is empty.
 */
export function addTopAndNext(list: FeatureList, values: WordValues, top: number, next: number): void {
  const { word, tag, cluster, coarse } = values;
  const beyond = values.count + 2;
  const w0 = word[top]!;
  const t0 = tag[top]!;
  const c0 = cluster[top]!;
  const wn = word[next]!;
  const tn = tag[next]!;
  const cn = cluster[next]!;
  const second = Math.min(next + 1, beyond);
  const w1 = word[second]!;
  const t1 = tag[second]!;
  const wordAndTag = pair(w0, t0);
  const nextAndTag = pair(wn, tn);
  add(list, 17, wordAndTag, nextAndTag);
  add(list, 18, wordAndTag, wn);
  add(list, 19, w0, nextAndTag);
  add(list, 20, wordAndTag, tn);
  add(list, 21, t0, nextAndTag);
  add(list, 22, w0, wn);
  add(list, 23, t0, tn);
  add(list, 24, c0, cn);
  add(list, 25, coarse[top]!, coarse[next]);
  add(list, 26, w0, cn);
  add(list, 27, c0, wn);
  add(list, 28, c0, tn);
  add(list, 29, t0, cn);
  add(list, 33, t0, tn, t1);
  add(list, 38, w0, tn, t1);
  add(list, 39, t0, wn, t1);
  add(list, 40, t0, tn, pair(t1, tag[Math.min(next + 2, beyond)]!));
  add(list, 41, c0, cn, t1);
  add(list, 43, t0, tn, w1);
  add(list, 121, w0, w1, tn);
  addDistance(list, values, top, next);
  addBetween(list, values, top, next);
}

function addDistance(list: FeatureList, values: WordValues, top: number, next: number): void {
  const { word, tag, cluster } = values;
  const distance = distanceClass(top, next);
  add(list, 45, word[top]!, distance);
  add(list, 46, tag[top]!, distance);
  add(list, 47, word[next]!, distance);
  add(list, 48, tag[next]!, distance);
  add(list, 49, word[top]!, word[next], distance);
  add(list, 50, tag[top]!, tag[next], distance);
  add(list, 51, cluster[top]!, cluster[next], distance);
}

/** Commas, verbs, conjunctions and other marks between the two words. */
function addBetween(list: FeatureList, values: WordValues, top: number, next: number): void {
  const { tag, word, coarse } = values;
  const { commas, verbs, conjunctions, between } = betweenCounts(values, top, next);
  const t0 = tag[top]!;
  const tn = tag[next]!;
  const t1 = tag[Math.min(next + 1, values.count + 2)]!;
  const quotes = values.quoted[top]! | (values.quoted[next]! << 1);
  add(list, 109, t0, tn, between);
  add(list, 111, coarse[top]!, coarse[next], between);
  add(list, 112, between, distanceClass(top, next));
  add(list, 113, t0, tn, pair(commas, conjunctions));
  add(list, 114, pair(t0, tn), pair(commas, verbs), pair(quotes, t1));
  add(list, 115, t0, word[next], commas);
}

interface BetweenCounts {
  readonly commas: number;
  readonly verbs: number;
  readonly conjunctions: number;
  /** All of them in one number. */
  readonly between: number;
}

/** How many of each stand between two words, counted to 2 or 3 at most. */
export function betweenCounts(values: WordValues, top: number, next: number): BetweenCounts {
  if (top === 0) return { commas: 0, verbs: 0, conjunctions: 0, between: 0 };
  const commas = Math.min(values.commas[next - 1]! - values.commas[top]!, 3);
  const verbs = Math.min(values.verbs[next - 1]! - values.verbs[top]!, 3);
  const conjunctions = Math.min(values.conjunctions[next - 1]! - values.conjunctions[top]!, 2);
  const marks = Math.min(values.marks[next - 1]! - values.marks[top]!, 2);
  return { commas, verbs, conjunctions, between: commas | (verbs << 2) | (conjunctions << 4) | (marks << 6) };
}
