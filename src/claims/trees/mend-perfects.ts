import type { Token } from '../../language/parsed';
import { isUnchanging } from '../../language/read-again';
import { isFinite, subjectOf } from '../clauses/predicate';
import { dependents, lastWordOf, tokenAt, type Tree } from './tree';

/** "had fled to Sweden and never come back": a bare form joined to a perfect is a participle where the two look alike. */
export function tagSecondPerfect(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos, form } = token;
    if (deprel !== 'conj' || head < 0 || head > verb || upos !== 'VERB' || !/^VB[DP]?$/u.test(xpos))
      return token;
    if (!isUnchanging(form) && !/^(run|become|overcome)$/iu.test(form)) return token;
    if (tokenAt(tree, head).xpos !== 'VBN' || dependents(tree, verb, 'aux', 'mark', 'nsubj').length > 0)
      return token;
    const isPerfect = dependents(tree, head, 'aux').some((aux) => tokenAt(tree, aux).lemma === 'have');
    return isPerfect ? { ...token, xpos: 'VBN' } : token;
  });
}

/**
 * "The court heard that he had been awake, had ignored calls and was driving": a verb that a comma and "had" open, at the top
 * of the sentence without a subject, goes on with the clause before it.
 */
export function joinHelped(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 0 || tokenAt(tree, root).upos !== 'VERB') return tree.tokens;
  const subject = subjectOf(tree, root);
  if (subject >= 0 && tokenAt(tree, subject).xpos !== 'VBD') return tree.tokens;
  const opening = dependents(tree, root, 'aux')[0] ?? -1;
  if (opening < 1 || tokenAt(tree, opening - 1).form !== ',' || opening > root) return tree.tokens;
  const main = dependents(tree, root, 'ccomp', 'parataxis', 'advcl', 'nsubj', 'csubj').find(
    (clause) =>
      clause < opening &&
      lastWordOf(tree, clause) === opening - 2 &&
      isFinite(tree, clause) &&
      subjectOf(tree, clause) >= 0,
  );
  if (main === undefined) return tree.tokens;
  const told = dependents(tree, main, 'ccomp').find(
    (clause) => clause > main && hasAuxiliary(tree, clause, tokenAt(tree, opening).form),
  );
  const first = told ?? (hasAuxiliary(tree, main, tokenAt(tree, opening).form) ? main : -1);
  if (first < 0) return tree.tokens;
  return tree.tokens.map((token, index) => {
    if (index === root) return { ...token, head: first, deprel: 'conj' };
    if (index === main) return { ...token, head: -1, deprel: 'root' };
    return token;
  });
}

function hasAuxiliary(tree: Tree, verb: number, form: string): boolean {
  return dependents(tree, verb, 'aux', 'cop').some(
    (helper) => tokenAt(tree, helper).form.toLowerCase() === form.toLowerCase(),
  );
}

/**
 * "scrubbed the tank, had it filled and taught eleven children": what stands between "had" and a participle inside a sentence is the
 * object of "had".
 */
export function wakeCausative(tree: Tree): readonly Token[] {
  if (tree.tokens.slice(-2).some(({ form }) => form === '?')) return tree.tokens;
  for (const [participle, { deprel, xpos, head }] of tree.tokens.entries()) {
    const host = deprel === 'root' ? clauseBefore(tree, participle) : deprel === 'conj' ? head : -1;
    if (xpos !== 'VBN' || host < 0 || host > participle) continue;
    const have = dependents(tree, participle, 'aux').find((aux) => tokenAt(tree, aux).lemma === 'have');
    const object = dependents(tree, participle, 'nsubj')[0];
    if (have === undefined || object === undefined || object < have || object > participle) continue;
    if (!/^(it|them|him|her|us|me)$/iu.test(tokenAt(tree, object).form)) continue;
    return tree.tokens.map((token, index) => {
      if (index === have) return { ...token, upos: 'VERB', head: host, deprel: 'conj' };
      if (index === host && head < 0) return { ...token, head: -1, deprel: 'root' };
      if (index === object) return { ...token, head: have, deprel: 'obj' };
      if (index === participle) return { ...token, head: have, deprel: 'xcomp' };
      const isJoint = token.head === participle && (index < have || /^(conj|cc)$/u.test(token.deprel));
      return isJoint ? { ...token, head: have } : token;
    });
  }
  return tree.tokens;
}

/** The clause with a tense and a subject that the tree hangs on a verb behind it without a word that opens it; −1 for none. */
function clauseBefore(tree: Tree, verb: number): number {
  const clause = dependents(tree, verb, 'advcl', 'ccomp', 'parataxis').find(
    (child) =>
      child < verb &&
      isFinite(tree, child) &&
      subjectOf(tree, child) >= 0 &&
      dependents(tree, child, 'mark').length === 0,
  );
  return clause ?? -1;
}
