import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { wordsOf, type Piece } from './piece';
import { auxiliariesOf, isFinite, isModal, isPast, subjectOf } from './predicate';

const OPENERS = new Set([
  'if',
  'unless',
  'whether',
  'provided',
  'providing',
  'supposing',
  'assuming',
  'lest',
]);
/** Words for a time that may never come, unless it is told as past. */
const LIMITS = new Set(['until', 'till', 'once']);

/** Whether a clause is opened by a word that leaves it open whether it is so: "if", "unless", "whether". */
export function isSupposed(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, 'mark').some((mark) => {
    const word = tokenAt(tree, mark).form.toLowerCase();
    return OPENERS.has(word) || (LIMITS.has(word) && !isBygone(tree, predicate));
  });
}

/** "until the lamp went out": a past tense under a verb in the past. */
function isBygone(tree: Tree, clause: number): boolean {
  const { head } = tokenAt(tree, clause);
  return isPast(tree, clause) && head >= 0 && !isModal(tree, head) && isPast(tree, head);
}

/**
 * Whether a condition hangs on a predicate ("If the court agrees, …", "Should the court agree, …"), or on one joined to it
 * from where it reaches back ("The ferry will stop and the island will lose its doctor if the grant ends").
 */
export function isConditioned(tree: Tree, predicate: number, piece: Piece): boolean {
  const words = wordsOf(piece);
  if (isInverted(tree, predicate) && !tree.tokens.slice(-2).some(({ form }) => form === '?')) return true;
  return conditionsOf(tree, words, predicate).length > 0 || reachesBack(tree, words, predicate);
}

/** The clauses beside a predicate that say on what condition it is so. */
function conditionsOf(tree: Tree, words: ReadonlySet<number>, predicate: number): number[] {
  return childrenOf(tree, predicate).filter((child) => words.has(child) && isCondition(tree, child));
}

function isCondition(tree: Tree, child: number): boolean {
  const { deprel, form } = tokenAt(tree, child);
  // "As long as prices hold"
  if (deprel === 'advmod' && /^long$/iu.test(form)) return dependents(tree, child, 'advcl').length > 0;
  // "…, provided that regulators approve": joined, says the tree
  if (deprel === 'conj') return isSupposed(tree, child);
  if (deprel !== 'advcl') return false;
  return (
    isSupposed(tree, child) || isInverted(tree, child) || isWhenever(tree, child) || isGranted(tree, child)
  );
}

/** "falls when people are told that …": what is so whenever something else is. */
export function isWhenever(tree: Tree, clause: number): boolean {
  if (tokenAt(tree, clause).deprel !== 'advcl' || isPast(tree, clause)) return false;
  return dependents(tree, clause, 'mark', 'advmod').some((mark) =>
    /^(when|whenever)$/iu.test(tokenAt(tree, mark).form),
  );
}

/** "Provided that the weather holds": a participle that the tree takes for a verb of its own. */
function isGranted(tree: Tree, clause: number): boolean {
  return (
    /^(provided|providing|assuming|supposing)$/iu.test(tokenAt(tree, clause).form) &&
    dependents(tree, clause, 'ccomp').length > 0
  );
}

/** "Had the mill closed", "Should they agree": an auxiliary before all else does the work of "if"; not "Never had it closed". */
function isInverted(tree: Tree, clause: number): boolean {
  const subject = subjectOf(tree, clause);
  const first = auxiliariesOf(tree, clause)[0];
  if (first === undefined || first > subject || !/^(had|should|were)$/iu.test(tokenAt(tree, first).form))
    return false;
  return childrenOf(tree, clause).every(
    (child) => child >= first || /^(punct|cc|mark)/u.test(tokenAt(tree, child).deprel),
  );
}

/** Whether a condition after the last of several joined predicates holds of an earlier one that is told in the same mood. */
function reachesBack(tree: Tree, words: ReadonlySet<number>, predicate: number): boolean {
  const joined = [predicate, ...dependents(tree, predicate, 'conj').filter((other) => words.has(other))];
  return joined.some(
    (other, place) =>
      place > 0 &&
      conditionsOf(tree, words, other).some((clause) => clause > other) &&
      !isContrasted(tree, other) &&
      joined.slice(0, place).some((before) => isAlike(tree, predicate, before, other)),
  );
}

/** "…, but it will close if …": a comma and "but" set the second clause against the first. */
function isContrasted(tree: Tree, other: number): boolean {
  return dependents(tree, other, 'cc').some(
    (joint) => /^but$/iu.test(tokenAt(tree, joint).form) && tree.tokens[joint - 1]?.form === ',',
  );
}

/** Whether two joined predicates are both told as what will or may be, or both as what is; the first lends a bare one its auxiliary. */
function isAlike(tree: Tree, first: number, before: number, other: number): boolean {
  const moodOf = (verb: number): string => {
    const told = isFinite(tree, verb) ? verb : first;
    return isPast(tree, told) ? 'past' : isOpen(tree, told) ? 'open' : 'present';
  };
  return moodOf(before) !== 'past' && moodOf(before) === moodOf(other);
}

const isOpen = (tree: Tree, predicate: number): boolean =>
  auxiliariesOf(tree, predicate).some((auxiliary) => tokenAt(tree, auxiliary).xpos === 'MD');
