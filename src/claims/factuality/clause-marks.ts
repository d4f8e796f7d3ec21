import { childrenOf, dependent, isRelation, tokenAt, type Tree } from '../trees/tree';

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
  return childrenOf(tree, index).some(
    (child) =>
      child < index &&
      CONDITIONAL.test(tokenAt(tree, child).form.toLowerCase()) &&
      isRelation(tokenAt(tree, child).deprel, ['mark', 'advmod', 'obj', 'nsubj', 'det', 'case']),
  );
}

/** Whether a predicate hangs on a condition: "if it rains, …". */
export function hasCondition(tree: Tree, index: number): boolean {
  return childrenOf(tree, index).some(
    (child) =>
      isRelation(tokenAt(tree, child).deprel, ['advcl']) && /^(?:if|unless)$/u.test(openerOf(tree, child)),
  );
}

export function isInfinitive(tree: Tree, index: number): boolean {
  return (
    openerOf(tree, index) === 'to' && /^(?:VB|VBP|NN|VBN|VBD|VBG|JJ|RB)$/u.test(tokenAt(tree, index).xpos)
  );
}

/** An order or request: a bare verb with no subject, auxiliary or "to". */
export function isImperative(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).xpos === 'VB' && dependent(tree, index, 'nsubj', 'aux', 'mark') < 0;
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
