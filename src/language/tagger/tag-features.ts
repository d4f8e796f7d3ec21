import { hashFeature, hashText } from '../model/hash';
import type { DescribedWords } from '../words/describe-words';

/** Room for the features of one word. */
export const TAG_FEATURES = 64;

const BEFORE = -7;
const AFTER = -9;

/**
 * Writes the tagger's features of word `i` and returns how many there are: the word, its affixes and outline,
 * its neighbours, the two tags before it, clusters and ambiguity classes (after Ratnaparkhi 1996 and
 * Toutanova et al. 2003; clusters after Turian et al. 2010).
 */
export function tagFeatures(
  words: DescribedWords,
  i: number,
  previousTag: number,
  tagBefore: number,
  out: Int32Array,
): number {
  const { end, titleCase } = words;
  const at = (values: Int32Array, place: number): number =>
    place < 1 ? BEFORE : place >= end ? AFTER : values[place]!;
  const lower = words.normalised[i]!;
  const word = words.word[i]!;
  const left = at(words.word, i - 1);
  const right = at(words.word, i + 1);
  const shape = words.shape[i]!;
  const cluster = words.cluster[i]!;
  const clusterLeft = at(words.cluster, i - 1);
  const clusterRight = at(words.cluster, i + 1);
  const coarse = words.coarseCluster[i]!;
  const coarseLeft = at(words.coarseCluster, i - 1);
  const coarseRight = at(words.coarseCluster, i + 1);
  const ambiguity = words.ambiguity[i]!;
  const ambiguityLeft = at(words.ambiguity, i - 1);
  const ambiguityRight = at(words.ambiguity, i + 1);
  const ambiguityRight2 = at(words.ambiguity, i + 2);
  const suffix2 = hashText(lower.slice(-2));
  const suffix3 = hashText(lower.slice(-3));
  const isFirst = i === 1 ? 1 : 0;

  let count = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    out[count++] = hashFeature(template, a, b, c);
  };
  // The word itself.
  add(0, 0);
  add(1, word);
  add(2, words.form[i]!, isFirst);
  add(3, hashText(lower.slice(-1)));
  add(4, suffix2);
  add(5, suffix3);
  add(6, hashText(lower.slice(-4)));
  add(7, hashText(lower.slice(0, 1)), shape);
  add(8, hashText(lower.slice(0, 3)));
  add(9, shape, isFirst, titleCase);
  add(10, shape, Math.min(lower.length, 9));
  // Tags before, words around.
  add(11, previousTag);
  add(12, previousTag, tagBefore);
  add(13, previousTag, word);
  add(14, previousTag, right);
  add(15, left);
  add(16, right);
  add(17, at(words.word, i - 2));
  add(18, at(words.word, i + 2));
  add(19, left, word);
  add(20, word, right);
  add(21, left, right);
  // Clusters.
  add(22, cluster);
  add(23, coarse);
  add(24, clusterLeft, cluster);
  add(25, cluster, clusterRight);
  add(26, clusterLeft);
  add(27, clusterRight);
  add(28, previousTag, coarse, coarseRight);
  add(29, previousTag, cluster);
  add(30, cluster, shape, titleCase);
  add(31, at(words.cluster, i + 2));
  add(32, coarseLeft, coarse, coarseRight);
  // What the word, and those after it, can be.
  add(33, ambiguity);
  add(34, ambiguityRight);
  add(35, previousTag, ambiguity, ambiguityRight);
  add(36, ambiguity, ambiguityRight, ambiguityRight2);
  add(37, ambiguityLeft, ambiguity);
  add(38, tagBefore, previousTag, ambiguity);
  add(39, word, ambiguityRight);
  add(40, previousTag, suffix3);
  add(41, previousTag, suffix2, ambiguityRight);
  add(42, at(words.shape, i - 1), shape, at(words.shape, i + 1));
  add(43, ambiguityRight, ambiguityRight2, previousTag);
  add(44, suffix3, shape);
  add(45, tagBefore, previousTag, word);
  add(46, previousTag, shape, titleCase);
  return count;
}
