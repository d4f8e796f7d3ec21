import { normalise } from '../../../src/language/words/shape';
import type { GoldSentence } from './read-treebank';

const MIN_TAG = 5;
const MIN_WORD = 4;
const MIN_SHARE = 0.08;

/** The tagger's classes: each pair of universal and Penn tag that is frequent enough, as "NOUN|NN". */
export function tagClasses(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const tag of tagsOf(sentence)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_TAG)
    .map(([tag]) => tag)
    .sort();
}

/** The gold tags of a sentence as class names. */
export function tagsOf({ upos, xpos }: GoldSentence): string[] {
  return upos.map((tag, i) => `${tag}|${xpos[i]!}`);
}

/** For each frequent word a number that stands for the parts of speech that it is often used as. */
export function ambiguityClasses(sentences: readonly GoldSentence[]): Map<string, number> {
  const uses = new Map<string, Map<string, number>>();
  for (const { forms, upos } of sentences) {
    forms.forEach((form, i) => {
      const word = normalise(form);
      let counts = uses.get(word);
      if (counts === undefined) uses.set(word, (counts = new Map<string, number>()));
      counts.set(upos[i]!, (counts.get(upos[i]!) ?? 0) + 1);
    });
  }
  const classes = new Map<string, number>();
  const classOf = new Map<string, number>();
  for (const [word, counts] of uses) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < MIN_WORD) continue;
    const often = [...counts].filter(([, count]) => count / total > MIN_SHARE);
    const name = often
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([tag]) => tag)
      .join('/');
    if (!classes.has(name)) classes.set(name, classes.size + 1);
    classOf.set(word, classes.get(name)!);
  }
  return classOf;
}
