import { dependents, tokenAt, type Tree } from '../trees/tree';
import { PASSING, wordsBefore } from './says-which';
import type { Told } from './told';
import type { Which } from './which-one';

/**
 * "Esk Valley health board was told. … The health board [Esk Valley health board] …": the one name told before that ends with the words
 * of a definite phrase. Null where none or several do.
 */
export function namedKind(token: number, tree: Tree, { introductions }: Told): Which {
  const phrase = kindAt(tree, token);
  if (phrase === null) return null;
  const named = introductions(tokenAt(tree, token).lemma.toLowerCase()).filter(
    ({ which, plural }) =>
      which !== null && !plural && /^\p{Lu}/u.test(which) && which.toLowerCase().endsWith(` ${phrase}`),
  );
  const [first] = named;
  const isOne = new Set(named.map(({ which }) => which!.toLowerCase())).size === 1;
  return first && isOne ? { text: first.which!, from: first.span } : null;
}

/** "health board": the words of a definite phrase that has more than its noun, in small letters, and nothing behind it. */
function kindAt(tree: Tree, token: number): string | null {
  const { upos, xpos, deprel } = tokenAt(tree, token);
  if (upos !== 'NOUN' || xpos !== 'NN' || /^(?:compound|flat)/u.test(deprel)) return null;
  const words = wordsBefore(tree, token);
  const [first] = words;
  if (first === undefined || !/^the$/iu.test(tree.tokens[first - 1]?.form ?? '')) return null;
  const isKind = words.every((word) => {
    const { form } = tokenAt(tree, word);
    return /^\p{Ll}+$/u.test(form) && !PASSING.test(form);
  });
  if (!isKind || tree.tokens[token + 1]?.upos === 'PROPN') return null;
  const after = dependents(tree, token, 'nmod', 'acl', 'appos', 'flat', 'conj').filter(
    (child) => child > token,
  );
  if (after.length > 0) return null;
  return [...words, token].map((word) => tokenAt(tree, word).form.toLowerCase()).join(' ');
}
