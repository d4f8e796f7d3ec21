import type { Points } from './k-means';
import { seededRandom, shuffle } from './random';
import type { GoldSentence } from './read-treebank';
import { tagsOf } from './tagged-data';
import type { WordVectors } from './word-vectors';

const EPOCHS = 6;
const RATE = 0.3;
/** What the constant input beside the vector counts. */
const BIAS = 0.3;

/**
 * For each word the shares of tags that its vector suggests: a softmax regression from vector to tag, learnt from the
 * words of the treebank (AdaGrad, Duchi et al. 2011) and asked for all words.
 */
export function predictTags(vectors: WordVectors, sentences: readonly GoldSentence[], seed: number): Points {
  const { dimensions, values, words } = vectors;
  const { examples, tags } = wordsWithTags(vectors, sentences);
  const width = dimensions + 1;
  const weights = new Float32Array(tags * width);
  const gradients = new Float32Array(tags * width).fill(1e-4);
  const shares = new Float64Array(tags);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    for (const { word, tag, count } of examples) {
      softmax(word);
      for (let t = 0; t < tags; t++) {
        const error = count * (shares[t]! - (t === tag ? 1 : 0));
        if (Math.abs(error) >= 1e-3) descend(word, t, error);
      }
    }
  }
  const all = new Float32Array(words.length * tags);
  words.forEach((_, word) => {
    softmax(word);
    all.set(shares, word * tags);
  });
  return { rows: words.length, width: tags, values: all };

  function softmax(word: number): void {
    let largest = -Infinity;
    for (let t = 0; t < tags; t++) {
      let score = weights[t * width + dimensions]!;
      for (let d = 0; d < dimensions; d++) score += weights[t * width + d]! * values[word * dimensions + d]!;
      shares[t] = score;
      if (score > largest) largest = score;
    }
    let total = 0;
    for (let t = 0; t < tags; t++) total += shares[t] = Math.exp(shares[t]! - largest);
    for (let t = 0; t < tags; t++) shares[t]! /= total;
  }

  function descend(word: number, tag: number, error: number): void {
    for (let d = 0; d < width; d++) {
      const gradient = error * (d < dimensions ? values[word * dimensions + d]! : BIAS);
      const place = tag * width + d;
      gradients[place]! += gradient * gradient;
      weights[place]! -= (RATE * gradient) / Math.sqrt(gradients[place]!);
    }
  }
}

interface TagExample {
  readonly word: number;
  readonly tag: number;
  /** Grows with how often the pair was seen, slowly. */
  readonly count: number;
}

function wordsWithTags(
  vectors: WordVectors,
  sentences: readonly GoldSentence[],
): { examples: TagExample[]; tags: number } {
  const rowOf = new Map(vectors.words.map((word, i) => [word, i]));
  const tagNumbers = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    tagsOf(sentence).forEach((tag, i) => {
      const word = rowOf.get(sentence.forms[i]!.toLowerCase());
      if (word === undefined) return;
      if (!tagNumbers.has(tag)) tagNumbers.set(tag, tagNumbers.size);
      const key = `${word} ${tagNumbers.get(tag)!}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  const examples = Array.from(counts, ([key, count]) => {
    const [word, tag] = key.split(' ').map(Number);
    return { word: word!, tag: tag!, count: Math.log(1 + count) };
  });
  return { examples, tags: tagNumbers.size };
}
