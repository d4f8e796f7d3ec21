import { isPeople } from '../../names/peoples';
import { dependents, tokenAt, yieldOf, type Tree } from '../../trees/tree';

/** Words by which a phrase looks to some who were told of. */
const TOLD =
  /^(?:the|these|those|this|that|such|similar|foreign|other|others|another|more|further|every|each|all|most|same|any)$/iu;
/** Those who need no "the" to be some of the place's own. */
const FORCES = /^(?:police|people|staff|firefighters?|troops)$/u;

/** "Three banks", "a woman", "police", "nobody", "twelve": some who were not told of before, of no country or name. */
export function isNewcomer(tree: Tree, token: number): boolean {
  const { upos, xpos, lemma, form } = tokenAt(tree, token);
  if (/^(?:nobody|none)$/iu.test(form)) return true;
  if (dependents(tree, token, 'nmod:poss', 'acl', 'appos', 'conj').length > 0) return false;
  const words = yieldOf(tree, token);
  if (words.some((word) => isOther(tree, word) || TOLD.test(tokenAt(tree, word).form))) return false;
  if (upos === 'NUM') return words.length === 1;
  if (upos !== 'NOUN') return false;
  const isOne = words.some((word) => /^(?:an?|no|one)$/iu.test(tokenAt(tree, word).form));
  return xpos === 'NNS' || isOne || FORCES.test(lemma);
}

const isOther = (tree: Tree, word: number): boolean =>
  isPeople(tokenAt(tree, word).form) || /^(?:PRON|PROPN)$/u.test(tokenAt(tree, word).upos);
