import { wordSet } from '../../language/word-set';
import type { Token } from '../../language/parsed';
import { BODY_NOUNS } from '../names/noun-kinds';
import { isPersonNoun } from '../names/person-nouns';
import { isWeekday } from '../names/time-words';
import { isMonthName } from '../trees/month-name';
import { dependent, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';

/** What comes about by itself once work is done; nobody is called on to do it, as in "the mine should close". */
const COMING = wordSet(
  'reopen arrive resume return back ready available over complete finish finished completed restored',
);

const LATER = /^(?:tomorrow|soon|shortly|tonight|next|within|coming|later)$/iu;

/**
 * "The old theatre should reopen in December", "the ferry should be back in service by Monday": "should" of what is expected, of a thing
 * and with a time ahead; not of what ought to be ("the theatre should reopen", "the mine should close in May").
 */
export function isExpected(tree: Tree, predicate: number, helper: Token): boolean {
  if (!/^should$/iu.test(helper.lemma) || !isComing(tree, predicate)) return false;
  const subject = dependent(tree, predicate, 'nsubj');
  if (subject < 0 || !isThing(tree, subject)) return false;
  const object = dependent(tree, predicate, 'obj');
  // "should reopen next spring": what the tree takes for an object is a time
  if (object >= 0 && !yieldOf(tree, object).some((word) => isAhead(tree, word))) return false;
  const isDenied = dependents(tree, predicate, 'advmod', 'aux').some((word) =>
    /^(?:not|n['’]t|never|only|have)$/iu.test(tokenAt(tree, word).form),
  );
  return !isDenied && timesOf(tree, predicate).some((word) => isAhead(tree, word));
}

const isComing = (tree: Tree, predicate: number): boolean => {
  const { lemma, form } = tokenAt(tree, predicate);
  return COMING.has(lemma.toLowerCase()) || COMING.has(form.toLowerCase());
};

/** A thing or a place; of a person or a body it may be what it ought to do. */
function isThing(tree: Tree, subject: number): boolean {
  const { upos, lemma } = tokenAt(tree, subject);
  if (upos === 'NOUN') return !isPersonNoun(lemma.toLowerCase()) && !BODY_NOUNS.has(lemma.toLowerCase());
  return (
    upos === 'PROPN' &&
    dependents(tree, subject, 'det').some((word) => /^the$/iu.test(tokenAt(tree, word).form))
  );
}

const timesOf = (tree: Tree, predicate: number): number[] =>
  dependents(tree, predicate, 'obl', 'advmod', 'obj', 'nmod').flatMap((child) =>
    child > predicate ? yieldOf(tree, child) : [],
  );

function isAhead(tree: Tree, word: number): boolean {
  const { form } = tokenAt(tree, word);
  return LATER.test(form) || isWeekday(form) || (isMonthName(form) && /^\p{Lu}/u.test(form));
}
