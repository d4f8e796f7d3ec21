import { pair } from '../../model/hash';
import type { WordValues } from '../word-values';
import { add, type FeatureList } from './feature-list';

/** Features of the words at the front of the buffer, whatever the stack holds. */
export function addNextWords(list: FeatureList, values: WordValues, next: number): void {
  const { word, tag, cluster } = values;
  const beyond = values.count + 2;
  const second = Math.min(next + 1, beyond);
  const third = Math.min(next + 2, beyond);
  const fourth = Math.min(next + 3, beyond);
  const w0 = word[next]!;
  const t0 = tag[next]!;
  const w1 = word[second]!;
  const t1 = tag[second]!;
  const t2 = tag[third]!;
  add(list, 0, 0);
  add(list, 4, pair(w0, t0));
  add(list, 5, w0);
  add(list, 6, t0);
  add(list, 7, pair(w1, t1));
  add(list, 8, w1);
  add(list, 9, t1);
  add(list, 10, word[third]!, t2);
  add(list, 11, t2);
  add(list, 13, cluster[next]!);
  add(list, 14, cluster[second]!);
  add(list, 30, t0, t1);
  add(list, 32, t0, t1, t2);
  add(list, 120, t0, pair(w1, t2), tag[fourth]);
}
