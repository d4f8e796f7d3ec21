import type { LanguageModel } from './model/load-model';
import { treeOf } from './parser/tree';
import { readBothWays, readGiven } from './second-reading';
import { tagWords, type GivenTags } from './tagger/tag-words';
import { describeWords } from './words/describe-words';

/** Tags and tree of a row of words; heads count from 0, the root's is −1. */
export interface ReadWords {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Tags words, but for those whose tag is given, and, if `withTree`, parses them; else all words hang on the first. */
export function readWords(
  forms: readonly string[],
  model: LanguageModel,
  withTree = true,
  given?: GivenTags,
): ReadWords {
  const words = describeWords(forms, model.words);
  const isTagged = !withTree || forms.length === 0;
  const { tags, history } = isTagged
    ? { tags: tagWords(model.tagger, words), history: [] }
    : given
      ? readGiven(words, given, model)
      : readBothWays(words, model);
  const upos = forms.map((_, i) => model.upos[tags[i + 1]!]!);
  const xpos = forms.map((_, i) => model.xpos[tags[i + 1]!]!);
  if (isTagged) {
    const relations = upos.map((tag, i) => (i === 0 ? 'root' : tag === 'PUNCT' ? 'punct' : 'dep'));
    return { upos, xpos, heads: forms.map((_, i) => (i === 0 ? -1 : 0)), relations };
  }
  const tree = treeOf(history, forms.length, model.actions, (word) => upos[word - 1]!);
  return {
    upos,
    xpos,
    heads: forms.map((_, i) => tree.heads[i + 1]! - 1),
    relations: forms.map((_, i) => model.actions.labels[tree.labels[i + 1]!]!),
  };
}
