import type { LanguageModel } from './model/load-model';
import { sentenceParser } from './parser/parse-words';
import { wordValues, type WordValues } from './parser/word-values';
import { retagWords, tagWords, type Doubt, type GivenTags } from './tagger/tag-words';
import type { DescribedWords } from './words/describe-words';

/** Tags of a row of words (class numbers, counted from 1) and the steps that build their tree. */
export interface TaggedParse {
  readonly tags: Int32Array;
  readonly history: readonly number[];
}

/**
 * Tags and parses a row of words, the doubtful ones both ways. A tagger that reads from left to right decides before it
 * has seen the sentence ("The lawsuit alleges that …": a plural or a verb?). So each of the words about which it is least
 * sure gets its second tag, the tree is built again, and that reading is kept if the tree gains clearly more than the tag loses.
 */
export function readBothWays(words: DescribedWords, model: LanguageModel): TaggedParse {
  const { most, unsure, weight, gain } = model.second;
  const doubts: Doubt[] = [];
  const tags = tagWords(model.tagger, words, { doubts, unsure: most > 0 ? unsure : 0 });
  const parser = sentenceParser(model.parser, model.actions, words.end - 1, model.beam);
  const valuesOf = (own: Int32Array): WordValues => wordValues(words, own, model.upos);
  let best: TaggedParse & { readonly score: number } = { tags, ...parser.read(valuesOf(tags)) };
  for (const doubt of leastSure(doubts, most)) {
    const others = retagWords(model.tagger, words, tags, doubt);
    const loss = weight * doubt.margin + gain;
    const parse = parser.readAgain(valuesOf(others), doubt.word, loss);
    const score = (parse?.score ?? -Infinity) - loss;
    if (parse && score > best.score) best = { tags: others, history: parse.history, score };
  }
  return best;
}

/** The same with some tags given, one way only. */
export function readGiven(words: DescribedWords, given: GivenTags, model: LanguageModel): TaggedParse {
  const tags = tagWords(model.tagger, words, { given });
  const parser = sentenceParser(model.parser, model.actions, words.end - 1, model.beam);
  return { tags, history: parser.read(wordValues(words, tags, model.upos)).history };
}

function leastSure(doubts: readonly Doubt[], most: number): readonly Doubt[] {
  return doubts.length <= most
    ? doubts
    : [...doubts].sort((a, b) => a.margin - b.margin || a.word - b.word).slice(0, most);
}
