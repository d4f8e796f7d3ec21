import type { Scorer } from '../model/weights';
import type { DescribedWords } from '../words/describe-words';
import { TAG_FEATURES, tagFeatures } from './tag-features';

const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(256);

/** A word whose second tag scores almost as much as its first. */
export interface Doubt {
  /** Counted from 1. */
  readonly word: number;
  /** The second tag, a class number. */
  readonly tag: number;
  /** By how much the first one scores more. */
  readonly margin: number;
}

/** Tags that are known beforehand: class numbers by word, counted from 1. */
export type GivenTags = ReadonlyMap<number, number>;

/**
 * The best tag of each word, from left to right, but for those that are given: class numbers, counted as the words are
 * (index 0 unused). Words with a doubt smaller than `unsure` are added to `doubts`.
 */
export function tagWords(
  scorer: Scorer,
  words: DescribedWords,
  {
    doubts,
    unsure = 0,
    given,
  }: { readonly doubts?: Doubt[]; readonly unsure?: number; readonly given?: GivenTags } = {},
): Int32Array {
  const tags = new Int32Array(words.end);
  const sums = new Float64Array(scorer.width);
  for (let word = 1; word < words.end; word++) {
    const known = given?.get(word);
    const best = known ?? scoreTags(scorer, words, tags, word, sums);
    tags[word] = best;
    if (doubts === undefined || known !== undefined) continue;
    const tag = secondBest(scorer.classes, best);
    const margin = scores[best]! - scores[tag]!;
    if (margin < unsure) doubts.push({ word, tag, margin });
  }
  return tags;
}

/** The tags of a row of words with one of them changed, and those after it chosen anew. */
export function retagWords(
  scorer: Scorer,
  words: DescribedWords,
  tags: Int32Array,
  { word: changed, tag }: Doubt,
): Int32Array {
  const others = tags.slice();
  others[changed] = tag;
  const sums = new Float64Array(scorer.width);
  for (let word = changed + 1; word < words.end; word++) {
    // The features look at two tags: where those are as before, so is the rest.
    if (others[word - 1] === tags[word - 1] && others[word - 2] === tags[word - 2]) break;
    others[word] = scoreTags(scorer, words, others, word, sums);
  }
  return others;
}

/** How far each class of a word is behind its tag, given the tags before it. */
export function tagGaps(scorer: Scorer, words: DescribedWords, tags: Int32Array, word: number): number[] {
  scoreTags(scorer, words, tags, word, new Float64Array(scorer.width));
  const best = scores[tags[word]!]!;
  return Array.from(scores.subarray(0, scorer.classes), (score) => best - score);
}

/** Scores the tags of a word, given those of the words before it, and returns the best. */
function scoreTags(
  scorer: Scorer,
  words: DescribedWords,
  tags: Int32Array,
  word: number,
  sums: Float64Array,
): number {
  const previous = word > 1 ? tags[word - 1]! : -1;
  const before = word > 2 ? tags[word - 2]! : -1;
  sums.fill(0);
  scorer.add(features, tagFeatures(words, word, previous, before, features), sums, 0);
  scorer.read(sums, 0, scores, 0);
  let best = 0;
  for (let c = 1; c < scorer.classes; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}

function secondBest(classes: number, best: number): number {
  let second = best === 0 ? 1 : 0;
  for (let c = 0; c < classes; c++) if (c !== best && scores[c]! > scores[second]!) second = c;
  return second;
}
