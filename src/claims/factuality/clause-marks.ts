import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { AIMS } from './to-come';
import {
  childrenOf,
  dependent,
  dependents,
  firstWordOf,
  isRelation,
  tokenAt,
  yieldOf,
  type Tree,
} from '../trees/tree';

/** The word that opens a clause: "if", "to", "when", "without"; "" where none does. */
export function openerOf(tree: Tree, index: number): string {
  const mark = dependent(tree, index, 'mark');
  if (mark >= 0) return tokenAt(tree, mark).form.toLowerCase();
  const adverb = childrenOf(tree, index).find(
    (child) => child < index && tokenAt(tree, child).xpos.startsWith('W'),
  );
  return adverb === undefined ? '' : tokenAt(tree, adverb).form.toLowerCase();
}

const CONDITIONAL =
  /^(?:if|unless|lest|provided|providing|assuming|whether|whatever|whoever|whichever|wherever)$/u;

/** Whether a clause is put as a condition or an open question. */
export function isConditional(tree: Tree, index: number): boolean {
  const { head, deprel } = tokenAt(tree, index);
  if (head >= 0 && isRelation(deprel, ['ccomp']) && isSuppositional(tree, head)) return true;
  return childrenOf(tree, index).some(
    (child) =>
      child < index &&
      CONDITIONAL.test(tokenAt(tree, child).form.toLowerCase()) &&
      isRelation(tokenAt(tree, child).deprel, ['mark', 'advmod', 'obj', 'nsubj', 'det', 'case']),
  );
}

/** Whether a predicate hangs on a condition: "if it rains, …". */
export function hasCondition(tree: Tree, index: number): boolean {
  return (
    dependents(tree, index, 'advcl').some(
      (child) =>
        CONDITION.test(openerOf(tree, child)) ||
        isSuppositional(tree, child) ||
        dependents(tree, child, 'advmod').some((word) => isSupposing(tree, word)) ||
        isInverted(tree, child),
    ) || dependents(tree, index, 'ccomp').some((child) => isInvertedCondition(tree, child))
  );
}

const CONDITION = /^(?:if|unless|provided|providing|assuming)$/u;

const isSupposing = (tree: Tree, index: number): boolean =>
  /^(?:provided|providing|assuming|supposing)$/iu.test(tokenAt(tree, index).form);

/** "provided that he pays", "assuming he pays", read as a participle with a clause. */
export const isSuppositional = (tree: Tree, index: number): boolean =>
  isSupposing(tree, index) &&
  isRelation(tokenAt(tree, index).deprel, ['advcl']) &&
  dependent(tree, index, 'ccomp') > index &&
  dependent(tree, index, 'nsubj', 'aux') < 0;

/**
 * An inverted condition by how it hangs on its clause; parsers take some for a complement ("the deal collapses should
 * either side miss a payment"), which a verb of asking or a mark before it makes a question.
 */
export function isInvertedCondition(tree: Tree, clause: number): boolean {
  const { deprel, head } = tokenAt(tree, clause);
  if (head < 0 || !isInverted(tree, clause) || isQuestion(tree)) return false;
  if (isRelation(deprel, ['advcl'])) return true;
  const opening = firstWordOf(tree, clause);
  const before = tree.tokens[opening - 1];
  return (
    isRelation(deprel, ['ccomp']) &&
    /^(?:had|should)$/iu.test(tokenAt(tree, opening).form) &&
    before?.upos !== 'PUNCT' &&
    !CUE_VERBS.has(tokenAt(tree, head).lemma)
  );
}

/** "Had the guard locked the gate, …", "Should it rain, …": a condition by its word order alone. */
export function isInverted(tree: Tree, clause: number): boolean {
  const subject = dependent(tree, clause, 'nsubj');
  const helper = dependent(tree, clause, 'aux', 'cop');
  if (helper < 0 || subject < helper || dependent(tree, clause, 'mark') >= 0) return false;
  return /^(?:had|were|should)$/iu.test(tokenAt(tree, helper).form) && firstWordOf(tree, clause) === helper;
}

/** "If it had rained", "had it rained": what did not happen, where what hangs on it did not either. */
export function isContraryToFact(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'aux').some((helper) =>
    /^(?:had|['’]d)$/iu.test(tokenAt(tree, helper).form),
  );
}

export function isInfinitive(tree: Tree, index: number): boolean {
  return openerOf(tree, index) === 'to' && /^(?:VB|VBP|NN|VBN|VBD|JJ|RB)$/u.test(tokenAt(tree, index).xpos);
}

/** An order or request: a bare verb with no subject, auxiliary or "to", or one straight after "please". */
export function isImperative(tree: Tree, index: number): boolean {
  const { xpos } = tokenAt(tree, index);
  if (!/^VBP?$/u.test(xpos)) return false;
  if (/^(?:please|pl[sz]|kindly)$/iu.test(tree.tokens[index - 1]?.form ?? '')) return true;
  return xpos === 'VB' && dependent(tree, index, 'nsubj', 'aux', 'mark') < 0;
}

/** "Do not forget to lock it", "don't hesitate to call": asked not to. */
export function isProhibition(tree: Tree, index: number): boolean {
  if (tokenAt(tree, index).xpos !== 'VB' || dependent(tree, index, 'nsubj', 'mark') >= 0) return false;
  return dependents(tree, index, 'aux').some((helper) => /^do$/iu.test(tokenAt(tree, helper).form));
}

/** "All you have to do is join": the verb says what the doing would be, not that it is done. */
export function isSpeltOut(tree: Tree, index: number): boolean {
  if (tokenAt(tree, index).xpos !== 'VB' || dependent(tree, index, 'cop') < 0) return false;
  const subject = dependent(tree, index, 'nsubj');
  return !isInfinitive(tree, index) || subject < 0 || AIMS.test(tokenAt(tree, subject).lemma);
}

const ARRANGED =
  /^(?:go|come|leave|stay|move|meet|fly|travel|visit|return|arrive|join|host|attend|have|take)$/u;
const TO_COME =
  /^(?:tonight|tomorrow|soon|later|next|upcoming|coming|shortly|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** "is flying home tomorrow", "are leaving on Friday": a present progressive with a time to come is an arrangement. */
export function isArranged(tree: Tree, index: number): boolean {
  const { xpos, lemma } = tokenAt(tree, index);
  if (xpos !== 'VBG' || !ARRANGED.test(lemma)) return false;
  const isNow = childrenOf(tree, index).some((child) =>
    /^(?:am|is|are|['’](?:m|s|re)|m|re)$/iu.test(tokenAt(tree, child).form),
  );
  return isNow && yieldOf(tree, index).some((word) => TO_COME.test(tokenAt(tree, word).form));
}

/** A question that leaves the event open: "did it rain?", not "why did it rain?". */
export function isYesNoQuestion(tree: Tree): boolean {
  return (
    isQuestion(tree) && !tree.tokens.some(({ xpos }) => xpos === 'WP' || xpos === 'WRB' || xpos === 'WDT')
  );
}

export function isQuestion(tree: Tree): boolean {
  return tree.tokens.at(-1)?.form === '?' || tree.tokens.at(-2)?.form === '?';
}

/** Whether a determiner or possessor makes a noun phrase one that is known already. */
export function isDefinite(tree: Tree, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const { lemma, deprel } = tokenAt(tree, child);
    return (deprel === 'det' && /^(?:the|this|that|these|those)$/u.test(lemma)) || deprel === 'nmod:poss';
  });
}

/** Whether a predicate stands in the past or the perfect, or hangs on one that does: "was able to", "has failed", "seems to have failed". */
export function isPastAt(tree: Tree, index: number): boolean {
  for (let at = index; at >= 0; at = tokenAt(tree, at).head) {
    const tags = childrenOf(tree, at)
      .filter((child) => isRelation(tokenAt(tree, child).deprel, ['aux', 'cop']))
      .map((child) => tokenAt(tree, child));
    if (tags.some(({ xpos }) => xpos === 'MD')) return false;
    if (
      tags.some(
        ({ xpos, lemma, deprel }) =>
          xpos === 'VBD' || xpos === 'VBN' || (lemma === 'have' && deprel === 'aux'),
      )
    )
      return true;
    const { xpos } = tokenAt(tree, at);
    if (xpos === 'VBD' || (xpos === 'VBN' && tags.length === 0)) return true;
    if (tags.length > 0 || /^VB[PZ]$/u.test(xpos)) return false;
  }
  return false;
}
