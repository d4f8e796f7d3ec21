import type { Token } from '../../language/parsed';
import { dependent, dependents, tokenAt, type Tree } from '../trees/tree';

/**
 * The word by which a predicate tells only how somebody likes a thing, or what it would take to please him: "I love this town", "is worth a
 * visit", "needs more parks", "is a leading maker". No look-up settles it; null for anything else.
 */
export function likingWord(tree: Tree, predicate: number): Token | null {
  return (
    likedByUs(tree, predicate) ??
    worthDoing(tree, predicate) ??
    neededMore(tree, predicate) ??
    leading(tree, predicate)
  );
}

/** "I love this town", "we hate the noise": whoever else does can be asked. */
function likedByUs(tree: Tree, predicate: number): Token | null {
  const { lemma, xpos } = tokenAt(tree, predicate);
  const subject = dependent(tree, predicate, 'nsubj');
  const isOurs = subject >= 0 && /^(?:i|we)$/iu.test(tokenAt(tree, subject).form);
  const isLiking = /^(?:love|hate|adore|like|dislike|loathe|detest|enjoy|prefer)$/u.test(lemma);
  return isOurs && isLiking && /^VB[PD]?$/u.test(xpos) && dependent(tree, predicate, 'obj') > predicate
    ? tokenAt(tree, predicate)
    : null;
}

/** "is worth a visit", "is worth fighting for"; not "is worth £400,000", "is worth more than the yard". */
function worthDoing(tree: Tree, predicate: number): Token | null {
  const worth = [predicate, predicate - 1, predicate - 2].find((at) =>
    /^worth$/iu.test(tree.tokens[at]?.form ?? ''),
  );
  if (worth === undefined) return null;
  const after = tree.tokens.slice(worth + 1, worth + 4);
  const isDone =
    after[0]?.xpos === 'VBG' || after.some(({ lemma, upos }) => upos === 'NOUN' && WORTH.test(lemma));
  return isDone && after.every(({ upos }) => upos !== 'NUM') ? tokenAt(tree, worth) : null;
}

const WORTH =
  /^(?:visit|wait|effort|trouble|trip|journey|price|fight|risk|try|look|while|detour|fuss|sacrifice|penny|cent|candle)$/u;

/** "The city needs more parks", "the club needs better players": how many or how good is for everybody to say. */
function neededMore(tree: Tree, predicate: number): Token | null {
  const { lemma, xpos } = tokenAt(tree, predicate);
  if (lemma !== 'need' || !/^VB[PZ]$/u.test(xpos)) return null;
  const object = dependents(tree, predicate, 'obj').find((child) => child > predicate);
  if (object === undefined || dependent(tree, object, 'nummod') >= 0) return null;
  const isMore = [object, ...dependents(tree, object, 'amod', 'det')].some((word) =>
    /^(?:more|better|less|fewer|stronger|safer|braver)$/iu.test(tokenAt(tree, word).form),
  );
  return isMore ? tokenAt(tree, predicate) : null;
}

/** "is a leading maker of pumps"; "the leading candidate" has the most votes. */
function leading(tree: Tree, predicate: number): Token | null {
  if (tokenAt(tree, predicate).upos !== 'NOUN' || dependent(tree, predicate, 'cop') < 0) return null;
  const isAny = dependents(tree, predicate, 'det').some((det) => /^an?$/iu.test(tokenAt(tree, det).form));
  const word = dependents(tree, predicate, 'amod').find((child) =>
    /^leading$/iu.test(tokenAt(tree, child).form),
  );
  return isAny && word !== undefined ? tokenAt(tree, word) : null;
}
