import type { Scorer } from '../model/weights';
import type { DescribedWords } from '../words/describe-words';
import { TAG_FEATURES, tagFeatures } from './tag-features';

const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(256);

/** The best tag of each word, from left to right: class numbers, counted as the words are (index 0 unused). */
export function tagWords(scorer: Scorer, words: DescribedWords): Int32Array {
  const tags = new Int32Array(words.end);
  const sums = new Float64Array(scorer.width);
  let previous = -1;
  let before = -1;
  for (let i = 1; i < words.end; i++) {
    sums.fill(0);
    scorer.add(features, tagFeatures(words, i, previous, before, features), sums, 0);
    scorer.read(sums, 0, scores, 0);
    let best = 0;
    for (let c = 1; c < scorer.classes; c++) if (scores[c]! > scores[best]!) best = c;
    tags[i] = best;
    before = previous;
    previous = best;
  }
  return tags;
}
