import { tokenAt, type Tree } from '../trees/tree';
import type { ReadSentence } from './acts-told';
import { phraseIn, sayAgain } from './say-again';
import { MOST_WORDS } from './says-which';
import type { Which } from './which-one';

const REACH = 2;

/** "such a sentence" */
export const isSuch = (tree: Tree, token: number): boolean =>
  /^an?$/iu.test(tree.tokens[token - 1]?.form ?? '') && /^such$/iu.test(tree.tokens[token - 2]?.form ?? '');

/** "such fines", "11 such fines" */
export const areSuch = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).xpos === 'NNS' &&
  /^such$/iu.test(tree.tokens[token - 1]?.form ?? '') &&
  !/^as$/iu.test(tree.tokens[token + 1]?.form ?? '');

/**
 * "Officers favour a suspended sentence. Such a sentence [a suspended sentence] would …": the one of that noun told just before
 * with words that say which kind.
 */
export function findSuch(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which {
  const own = read(sentence)!;
  const { lemma, xpos } = tokenAt(own.tree, token);
  const isSeveral = xpos === 'NNS';
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const { tree } = one;
    const end = at === sentence ? token - (isSeveral ? 1 : 2) : tree.tokens.length;
    const told = tree.tokens.flatMap(({ upos, lemma: noun }, other) => {
      if (other >= end || upos !== 'NOUN' || noun !== lemma) return [];
      if ((tokenAt(tree, other).xpos === 'NNS') !== isSeveral) return [];
      const words = phraseIn(tree, other);
      const [first] = words;
      const said = words.length > MOST_WORDS ? null : sayAgain(tree, words, one, first === 0);
      return said === null ? [] : [{ text: said, words, isKind: saysKind(tree, words) }];
    });
    const [only, ...others] = told.filter(({ isKind }) => isKind);
    if (others.some(({ text }) => text !== only!.text))
      return { why: `may be ${told.map(({ text }) => text).join(' or ')}`, candidates: [] };
    if (only) {
      const from = tokenAt(tree, only.words[0]!).start;
      return { text: only.text, from: [from, tokenAt(tree, only.words.at(-1)!).end] };
    }
    if (told.length > 0) return null;
  }
  return null;
}

/** Whether a phrase opens with an article, or is one of several without one, and has more than its noun: "a suspended sentence", "fines of £50". */
const saysKind = (tree: Tree, words: readonly number[]): boolean =>
  (isOpenPlural(tree, words) ? words.length > 1 : isOpenSingular(tree, words)) &&
  !words.some((word) => /^(?:such|new|second|further|another)$/iu.test(tokenAt(tree, word).form));

const isOpenSingular = (tree: Tree, words: readonly number[]): boolean =>
  /^an?$/iu.test(tokenAt(tree, words[0]!).form) && words.length > 2;

const isOpenPlural = (tree: Tree, words: readonly number[]): boolean =>
  words.some((word) => tokenAt(tree, word).xpos === 'NNS') &&
  !/^(?:DET|NUM|PRON)$/u.test(tokenAt(tree, words[0]!).upos);
