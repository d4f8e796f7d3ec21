import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { ORDINAL } from './event-nouns';
import { coordinationOf, nameOf, subjectTokens } from './noun-phrase';
import type { Piece } from './piece';
import { isPlural } from './predicate';

/** Whether a word is set beside a noun: by the tree, or an ordinal with an owner after a comma ("its factory, its first in Europe,"). */
export function isAside(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (deprel === 'appos') return true;
  return deprel === 'amod' && head >= 0 && head < token && isRanked(tree, token) && isOwned(tree, token);
}

/**
 * Whether an aside without a noun of its own says how what is before it ranks: "Spain's biggest", "the third this year", "one
 * of the largest in Europe", "two of the owners". Of an object it may speak of the whole event ("shot a man, the third this year"), and
 * then it does not count; nor does what is set beside an amount, unless the sentence says what that amount is.
 */
export function isRankOf(tree: Tree, head: number, aside: number): boolean {
  const isSubject = tokenAt(tree, head).deprel.startsWith('nsubj');
  const isEqual = dependents(tree, head, 'cop').length > 0 && dependents(tree, head, 'nsubj').length > 0;
  if (isPart(tree, aside)) return isNumberOf(tree, head, aside) && !isAmount(tree, head);
  if (!isRanked(tree, aside)) return false;
  if (isSubject || isEqual) return isSubject ? !isAmount(tree, head) : true;
  if (isAmount(tree, head) || isPlural(tree, head)) return false;
  return isOwned(tree, aside) && tokenAt(tree, aside).xpos === 'JJS';
}

/** "the lowest", "Spain's biggest", "its first": a superlative or an ordinal as a noun. */
function isRanked(tree: Tree, token: number): boolean {
  const { upos, xpos, form } = tokenAt(tree, token);
  const isDegree = upos === 'ADJ' && (xpos === 'JJS' || ORDINAL.test(form));
  const isDefinite = dependents(tree, token, 'det').some((child) =>
    /^the$/iu.test(tokenAt(tree, child).form),
  );
  return isDegree && (isDefinite || isOwned(tree, token));
}

const isOwned = (tree: Tree, token: number): boolean => dependents(tree, token, 'nmod:poss').length > 0;

/** "one of the largest", "three of the firms": not "one in Leeds", "one of them". */
function isPart(tree: Tree, token: number): boolean {
  const { upos, form } = tokenAt(tree, token);
  if (upos !== 'NUM' || !/^\p{L}+$/u.test(form) || dependents(tree, token, 'conj').length > 0) return false;
  return dependents(tree, token, 'nmod').some(
    (noun) =>
      tokenAt(tree, noun).upos !== 'PRON' &&
      dependents(tree, noun, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form)),
  );
}

/** Whether one is said of one, and several of as many names or of a plural. */
function isNumberOf(tree: Tree, head: number, aside: number): boolean {
  const first = listOpener(tree, head);
  const joined = dependents(tree, first, 'conj').filter((member) => member < aside).length;
  if (/^one$/iu.test(tokenAt(tree, aside).form))
    return joined === 0 && !/^NNS$/u.test(commonNumber(tree, head));
  return joined > 0 || isPlural(tree, head);
}

/** The tag of a common noun; a name with a capital is one, whatever its ending. */
const commonNumber = (tree: Tree, head: number): string =>
  /^\p{Lu}/u.test(tokenAt(tree, head).form) && childrenOf(tree, head).every((child) => child > head)
    ? 'NNP'
    : tokenAt(tree, head).xpos;

function listOpener(tree: Tree, head: number): number {
  const { deprel, head: above } = tokenAt(tree, head);
  return deprel === 'conj' && above >= 0 ? above : head;
}

/** What the rank is said of: all that are listed before it, or the subject of a sentence that says what an amount is. */
export function rankedName(tree: Tree, piece: Piece, head: number, before: number): number[] {
  if (dependents(tree, head, 'cop').length > 0) return subjectTokens(tree, piece, head);
  const first = listOpener(tree, head);
  const isList = dependents(tree, first, 'conj').some((member) => member < before);
  return isList ? coordinationOf(tree, piece, first, before) : nameOf(tree, piece, head, before);
}

/** "71%", "$3 million": an amount. */
function isAmount(tree: Tree, token: number): boolean {
  const { upos, form } = tokenAt(tree, token);
  return /^(NUM|SYM)$/u.test(upos) || (upos !== 'PROPN' && /^(per|percent|cent)$/iu.test(form));
}

/** The verb "be" before a rank: several for "two of the owners" alone. */
export function rankCopula(tree: Tree, aside: number, past: boolean): string {
  const isSeveral = isPart(tree, aside) && !/^one$/iu.test(tokenAt(tree, aside).form);
  if (past) return isSeveral ? 'were' : 'was';
  return isSeveral ? 'are' : 'is';
}
