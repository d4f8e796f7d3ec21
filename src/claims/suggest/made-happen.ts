import { isBodyWord } from '../names/bodies';
import { isPersonNoun } from '../names/person-nouns';
import { dependent, dependents, lastWordOf, tokenAt, type Tree } from '../trees/tree';

/**
 * Where the words end by which a thing is said to have brought something about: "forced 12 schools to close", "cost the minister his job",
 * "has helped to cut crime", "made rents rise"; −1 where somebody does it ("the judge forced him to pay"), or it is only what a thing is or
 * costs.
 */
export function madeHappen(tree: Tree, predicate: number): number {
  const { lemma, upos } = tokenAt(tree, predicate);
  const subject = dependent(tree, predicate, 'nsubj');
  if (upos !== 'VERB' || subject < 0 || !isThing(tree, subject)) return -1;
  const result = dependents(tree, predicate, 'xcomp', 'ccomp').find((child) => child > predicate) ?? -1;
  if (/^(?:force|compel|make|drive|lead)$/u.test(lemma))
    return isDeed(tree, result) ? lastWordOf(tree, result) : -1;
  if (lemma === 'help')
    return isDeed(tree, result) && isNear(tree, predicate, result) ? lastWordOf(tree, result) : -1;
  if (lemma !== 'cost') return -1;
  const [hurt, lost] = [dependent(tree, predicate, 'iobj'), dependent(tree, predicate, 'obj')];
  return hurt > predicate && lost > hurt && LOST.test(tokenAt(tree, lost).lemma)
    ? lastWordOf(tree, lost)
    : -1;
}

const LOST =
  /^(?:job|life|seat|place|title|post|lead|marriage|career|licence|license|freedom|sight|leg|arm|election|contract|victory|win|game|match)$/u;

/** Neither anybody nor a body, nor a name that may be one. */
function isThing(tree: Tree, noun: number): boolean {
  const { upos, lemma } = tokenAt(tree, noun);
  const word = lemma.toLowerCase();
  return (
    upos === 'NOUN' &&
    !isPersonNoun(word) &&
    !isBodyWord(word) &&
    !/^(?:police|people|government|company|firm|law|rule|deal|contract)$/u.test(word)
  );
}

const isDeed = (tree: Tree, word: number): boolean => word >= 0 && tokenAt(tree, word).xpos === 'VB';

/** "helped to cut crime", "helped cut crime": the deed right after the verb, and no one between who is helped. */
const isNear = (tree: Tree, verb: number, deed: number): boolean =>
  deed - verb <= 2 && dependent(tree, verb, 'obj') < 0;
