import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { auxiliariesOf, isPast, subjectOf } from './predicate';
import { wordsOf, type Piece } from './piece';

const NEGATIONS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'barely',
  'rarely',
  'seldom',
  'few',
  'little',
  'without',
  'nowhere',
]);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'provided', 'providing', 'supposing', 'lest']);
/** Words for a time that may never come, unless it is told as past. */
const LIMITS = new Set(['until', 'till', 'once']);
const MODALS = new Set(['may', 'might', 'could', 'would', 'should', 'must', 'can', 'shall', 'ought']);

/** Whether a word or one of its direct modifiers denies: "did not close", "no ports", "few people". */
export function isNegated(tree: Tree, token: number): boolean {
  if (NEGATIONS.has(tokenAt(tree, token).form.toLowerCase())) return true;
  return childrenOf(tree, token).some(
    (child) =>
      /^(advmod|det|cc|case|aux)/u.test(tokenAt(tree, child).deprel) &&
      NEGATIONS.has(tokenAt(tree, child).form.toLowerCase()),
  );
}

/** Whether anything in a predicate's clause denies: the verb, its subject, its object. */
export function isDenied(tree: Tree, predicate: number): boolean {
  return (
    isNegated(tree, predicate) ||
    dependents(tree, predicate, 'nsubj', 'obj', 'obl').some((child) => isNegated(tree, child))
  );
}

/** Adverbs that leave open whether it is so. */
export const DOUBT =
  /^(reportedly|allegedly|purportedly|supposedly|apparently|possibly|perhaps|maybe|probably|likely|potentially|seemingly|presumably|ostensibly|conceivably)$/iu;

/** The adverbs of doubt before a predicate, which govern what is joined to it: "has reportedly bought … and sold …". */
export function doubtsOf(tree: Tree, predicate: number): number[] {
  return dependents(tree, predicate, 'advmod').filter(
    (token) => token < predicate && DOUBT.test(tokenAt(tree, token).form),
  );
}

/** Whether a predicate has a modal auxiliary that leaves open whether it is so ("may close"; not "will close"). */
export function isModal(tree: Tree, predicate: number): boolean {
  return auxiliariesOf(tree, predicate).some((aux) => MODALS.has(tokenAt(tree, aux).form.toLowerCase()));
}

/** Whether a clause is opened by a word that leaves it open whether it is so: "if", "unless", "whether". */
export function isSupposed(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, 'mark').some((mark) => {
    const word = tokenAt(tree, mark).form.toLowerCase();
    return CONDITIONS.has(word) || (LIMITS.has(word) && !isBygone(tree, predicate));
  });
}

/** "until the lamp went out": a past tense under a verb in the past. */
function isBygone(tree: Tree, clause: number): boolean {
  const { head } = tokenAt(tree, clause);
  return isPast(tree, clause) && head >= 0 && !isModal(tree, head) && isPast(tree, head);
}

/** Whether a condition hangs on a predicate ("If the court agrees, …", "Should the court agree, …"). */
export function isConditioned(tree: Tree, predicate: number, piece: Piece): boolean {
  const words = wordsOf(piece);
  return dependents(tree, predicate, 'advcl').some(
    (clause) => words.has(clause) && (isSupposed(tree, clause) || isInverted(tree, clause)),
  );
}

/** "Had the mill closed", "Should they agree": an auxiliary before the subject does the work of "if". */
function isInverted(tree: Tree, clause: number): boolean {
  const subject = subjectOf(tree, clause);
  const first = auxiliariesOf(tree, clause)[0];
  return (
    subject >= 0 &&
    first !== undefined &&
    first < subject &&
    /^(had|should|were)$/iu.test(tokenAt(tree, first).form)
  );
}

/**
 * Whether the sentence asserts what stands at a token: no negation, condition, modal, question or infinitive on the
 * way from it up to the piece's predicate.
 */
export function isAsserted(tree: Tree, token: number, piece: Piece): boolean {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) {
    if (
      doubtsOf(tree, at).length > 0 ||
      isDenied(tree, at) ||
      isModal(tree, at) ||
      isSupposed(tree, at) ||
      isConditioned(tree, at, piece)
    )
      return false;
    if (at === piece.predicate) return true;
    if (/^(xcomp|ccomp|csubj|acl$)/u.test(tokenAt(tree, at).deprel)) return false;
  }
  return true;
}
