import { TAG_FEATURES, tagFeatures } from '../../../src/language/tagger/tag-features';
import {
  describeWords,
  type DescribedWords,
  type WordTables,
} from '../../../src/language/words/describe-words';
import { perceptron, type Perceptron } from './perceptron';
import { shuffle, seededRandom } from './random';
import type { GoldSentence } from './read-treebank';
import { tagsOf } from './tagged-data';

interface Example {
  readonly words: DescribedWords;
  /** Gold class of each word, counted as the words are; −1 for a tag too rare to be a class. */
  readonly classes: Int32Array;
}

/** Trains the tagger: each wrong guess moves the weights towards the right class; guesses feed the next word. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  tables: WordTables,
  epochs: number,
  seed: number,
): Perceptron {
  const numberOf = new Map(tags.map((tag, i) => [tag, i]));
  const examples = sentences.map((sentence): Example => {
    const classes = tagsOf(sentence).map((tag) => numberOf.get(tag) ?? -1);
    return { words: describeWords(sentence.forms, tables), classes: Int32Array.from([-1, ...classes]) };
  });
  const model = perceptron(tags.length);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const example of examples) learn(model, example);
  }
  return model;
}

const features = new Int32Array(TAG_FEATURES);
const scores = new Float64Array(256);

function learn(model: Perceptron, { words, classes }: Example): void {
  let previous = -1;
  let before = -1;
  for (let i = 1; i < words.end; i++) {
    const count = tagFeatures(words, i, previous, before, features);
    scores.fill(0);
    model.add(features, count, scores, 0);
    let best = 0;
    for (let c = 1; c < model.classes; c++) if (scores[c]! > scores[best]!) best = c;
    const right = classes[i]!;
    if (right !== -1 && best !== right) {
      model.update(features, count, right, 1);
      model.update(features, count, best, -1);
    }
    model.tick();
    before = previous;
    previous = best;
  }
}
