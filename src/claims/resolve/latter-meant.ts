import { dependents, isUnder, tokenAt, type Tree } from '../trees/tree';
import { phraseIn, sayAgain } from './say-again';
import type { ToldBy } from './told-by-clause';
import type { Told } from './told';

/**
 * "Orrin and Vell bid for the mill. The latter [Vell] won": the first or second of the only two that the words before, or else the
 * sentence before, join by "and", or that it has for its subject and object. Null where there are others, or none.
 */
export function latterMeant(tree: Tree, token: number, told: Told): ToldBy | null {
  const { form, deprel } = tokenAt(tree, token);
  if (!/^(?:latter|former)$/iu.test(form) || !/^(?:nsubj|i?obj|obl|nmod)/u.test(deprel)) return null;
  if (!/^the$/iu.test(tree.tokens[token - 1]?.form ?? '')) return null;
  for (let at = told.sentence; at >= Math.max(0, told.sentence - 1); at -= 1) {
    const one = told.read(at);
    if (!one) return null;
    const end = at === told.sentence ? token : one.tree.tokens.length;
    const pairs = joinedIn(one.tree, end);
    const [pair = actorsIn(one.tree, end), ...others] = pairs;
    if (others.length > 0) return null;
    if (pair === null) continue;
    const noun = /^latter$/iu.test(form) ? pair[1] : pair[0];
    const words = phraseIn(one.tree, noun);
    const text = sayAgain(one.tree, words, one, words[0] === 0);
    return text === null
      ? null
      : { text, from: [tokenAt(one.tree, words[0]!).start, tokenAt(one.tree, words.at(-1)!).end] };
  }
  return null;
}

const isNoun = (tree: Tree, token: number): boolean => /^(?:NOUN|PROPN)$/u.test(tokenAt(tree, token).upos);

/** Each two nouns that are joined by "and" or "or" and no third, up to a token. */
function joinedIn(tree: Tree, end: number): (readonly [number, number])[] {
  return tree.tokens.flatMap((_, first): (readonly [number, number])[] => {
    const [second, ...more] = dependents(tree, first, 'conj');
    if (second === undefined || second >= end || !isNoun(tree, first) || !isNoun(tree, second)) return [];
    return more.length === 0 && dependents(tree, second, 'conj').length === 0 ? [[first, second]] : [];
  });
}

/** "Roos Mills sued Vell Kilns": the names that are subject and object of a sentence which has no third. */
function actorsIn(tree: Tree, end: number): readonly [number, number] | null {
  const [subject] = dependents(tree, tree.root, 'nsubj');
  const [object] = dependents(tree, tree.root, 'obj');
  if (subject === undefined || object === undefined || object >= end) return null;
  const isNamed = [subject, object].every((word) => tokenAt(tree, word).upos === 'PROPN');
  if (tree.tokens.some(({ deprel }, word) => word < end && deprel.startsWith('conj'))) return null;
  const isThird = tree.tokens.some(
    ({ upos, deprel }, word) =>
      upos === 'PROPN' &&
      !/^(?:flat|compound)/u.test(deprel) &&
      ![subject, object].some((own) => own === word || isUnder(tree, word, own)),
  );
  return isNamed && !isThird ? [subject, object] : null;
}
