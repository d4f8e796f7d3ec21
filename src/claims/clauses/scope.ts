import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { isNotOnly } from '../trees/not-only';
import { isConditioned, isSupposed } from './condition';
import { auxiliariesOf, isModal } from './predicate';
import type { Piece } from './piece';

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

/** Whether a word or one of its direct modifiers denies: "did not close", "no ports", "few people"; not "not only closed". */
export function isNegated(tree: Tree, token: number): boolean {
  if (NEGATIONS.has(tokenAt(tree, token).form.toLowerCase())) return true;
  return childrenOf(tree, token).some(
    (child) =>
      /^(advmod|det|cc|case|aux)(:|$)/u.test(tokenAt(tree, child).deprel) &&
      NEGATIONS.has(tokenAt(tree, child).form.toLowerCase()) &&
      !isNotOnly(tree, child),
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

/** Whether a predicate is told of what is to come: "will close". */
export const isFuture = (tree: Tree, verb: number): boolean =>
  auxiliariesOf(tree, verb).some((aux) => /^(will|'ll|’ll)$/iu.test(tokenAt(tree, aux).form));

/** "wants a mayor who …", "needs a pump that …": no one thing that there is. */
function isWanting(tree: Tree, object: number): boolean {
  const { deprel, head } = tokenAt(tree, object);
  if (!deprel.startsWith('obj') || head < 0) return false;
  const isDefinite = dependents(tree, object, 'det', 'nmod:poss').some(
    (child) => !/^(an?|any|some)$/iu.test(tokenAt(tree, child).form),
  );
  return (
    !isDefinite &&
    /^(want|need|require|lack|demand|request|imagine|envisage)$/u.test(tokenAt(tree, head).lemma)
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
      isWanting(tree, at) ||
      isConditioned(tree, at, piece)
    )
      return false;
    if (at === piece.predicate) return true;
    if (/^(xcomp|ccomp|csubj|acl$)/u.test(tokenAt(tree, at).deprel)) return false;
  }
  return true;
}
