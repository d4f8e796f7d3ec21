import { applyEdit, lemmaOf, MAX_ENDING } from '../../../src/language/lemma';
import type { GoldSentence } from './read-treebank';

type Counts = Map<string, number>;

/** Tags whose words change; for all others the word itself, or a listed exception, is the lemma. */
const MIN_VOTES = 2;

/**
 * Learns lemma rules from a treebank: for each tag the commonest edit of each ending, kept only where it differs from
 * that of the next shorter ending, then whole words for what is still wrong.
 */
export function learnLemmas(sentences: readonly GoldSentence[]): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  for (const [tag, words] of wordsByTag(sentences)) {
    const endings = learnEndings(tag, words);
    if (endings.size > 0) rules.set(tag, endings);
  }
  return rules;
}

/** The commonest lemma of each word (lower case but for names) under each tag. */
function wordsByTag(sentences: readonly GoldSentence[]): Map<string, Map<string, string>> {
  const seen = new Map<string, Map<string, Counts>>();
  for (const { forms, lemmas, xpos } of sentences) {
    forms.forEach((form, i) => {
      const tag = xpos[i]!;
      const isName = tag === 'NNP' || tag === 'NNPS';
      // A typing error or an abbreviation spelt out is no rule of the language.
      const word = form.replace(/’/g, "'").toLowerCase();
      const lemma = isName ? lemmas[i]!.toLowerCase() : lemmas[i]!;
      const words = entry(seen, tag, () => new Map<string, Counts>());
      const counts = entry(words, word, () => new Map<string, number>());
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    });
  }
  return new Map(
    Array.from(seen, ([tag, words]) => [
      tag,
      new Map(Array.from(words, ([word, counts]) => [word, commonest(counts)])),
    ]),
  );
}

function learnEndings(tag: string, words: ReadonlyMap<string, string>): Map<string, string> {
  const votes = new Map<string, Counts>();
  for (const [word, lemma] of words) {
    const marked = `^${word}`;
    const edit = editOf(word, lemma);
    for (let length = 0; length <= Math.min(MAX_ENDING, marked.length); length++) {
      const counts = entry(votes, marked.slice(marked.length - length), () => new Map<string, number>());
      counts.set(edit, (counts.get(edit) ?? 0) + 1);
    }
  }
  const endings = new Map<string, string>();
  const shortestFirst = [...votes].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [ending, counts] of shortestFirst) {
    const edit = commonest(counts);
    if (ending !== '' && (edit.startsWith('=') || (counts.get(edit) ?? 0) < MIN_VOTES)) continue;
    if (edit !== inherited(ending, endings)) endings.set(ending, edit);
  }
  const learnt = new Map([[tag, endings]]);
  for (const [word, lemma] of words) {
    const isName = tag === 'NNP' || tag === 'NNPS';
    if (isName || lemmaOf(word, tag, learnt) === lemma) continue;
    if (/^[\p{L}'.-]+$/u.test(word)) endings.set(`^${word}`, editOf(word, lemma));
  }
  if (endings.get('') === '0') endings.delete('');
  return endings;
}

function inherited(ending: string, endings: ReadonlyMap<string, string>): string | undefined {
  for (let i = 1; i <= ending.length; i++) {
    const edit = endings.get(ending.slice(i));
    if (edit !== undefined) return edit;
  }
  return ending === '' ? undefined : '0';
}

/** The edit that makes `lemma` of `word`. */
function editOf(word: string, lemma: string): string {
  let shared = 0;
  while (shared < word.length && word[shared] === lemma[shared]) shared++;
  const edit = `${word.length - shared}${lemma.slice(shared)}`;
  const isShort = shared > 0 || word === lemma;
  return isShort && !/^\d/.test(lemma.slice(shared)) && applyEdit(word, edit) === lemma ? edit : `=${lemma}`;
}

function commonest(counts: Counts): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
