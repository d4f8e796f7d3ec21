import { tokensWith } from '../apply-mends';
import type { Token } from '../../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../../clauses/predicate';
import { dependents, firstWordOf, tokenAt, type Tree } from '../tree';

/**
 * "Thanks to a new pipeline, exports doubled": what such words open is a phrase of the verb, the two of them one preposition, as
 * in "because of"; and no clause, though its noun looks like a verb ("due to the tax cut, profits rose").
 */
export function hangCause(tree: Tree): readonly Token[] {
  return CAUSES.reduce((tokens, cause) => (tokens === tree.tokens ? cause(tree) : tokens), tree.tokens);
}

const CAUSES = [hangThanks, wakeCause];

/** "Thanks" with the noun that "to" stands before: one preposition of that noun, which hangs on the verb. */
function hangThanks(tree: Tree): readonly Token[] {
  for (const [thanks, { form, head, upos, deprel }] of tree.tokens.entries()) {
    if (!/^thanks$/iu.test(form) || upos !== 'NOUN' || head < 0) continue;
    const to = thanks + 1;
    const noun = tree.tokens[to]?.head ?? -1;
    if (!/^to$/iu.test(tree.tokens[to]?.form ?? '') || noun < to) continue;
    const isBeside = tokenAt(tree, noun).head === head && deprel.startsWith('obl');
    if (tokenAt(tree, noun).head !== thanks && !isBeside) continue;
    // "Thanks to the tax cut, profits rose"
    if (deprel.startsWith('nsubj'))
      return head === noun + 1 ? nounFor(tree, { thanks, noun, verb: head }) : tree.tokens;
    const host = hostOf(tree, head, deprel);
    if (host >= 0) return tokensWith(tree, onePreposition(tree, thanks, noun, host));
  }
  return tree.tokens;
}

/** The verb that "thanks" hangs on, or that has what it stands beside for its subject; not of "gave thanks to the crew". */
function hostOf(tree: Tree, head: number, deprel: string): number {
  const isObject = /^(?:obj|iobj)/u.test(deprel);
  if (isPredicate(tree, head)) return isObject ? -1 : head;
  const above = tokenAt(tree, head);
  const isSubject = deprel === 'appos' && above.deprel.startsWith('nsubj');
  return isSubject && above.head >= 0 && isPredicate(tree, above.head) ? above.head : -1;
}

function onePreposition(tree: Tree, thanks: number, noun: number, host: number): Map<number, Token> {
  const marks = dependents(tree, thanks, 'punct').map((mark): [number, Token] => [
    mark,
    { ...tokenAt(tree, mark), head: noun },
  ]);
  return new Map([
    ...marks,
    [noun, { ...tokenAt(tree, noun), head: host, deprel: 'obl' }],
    [thanks, { ...tokenAt(tree, thanks), head: noun, deprel: 'case' }],
    [thanks + 1, { ...tokenAt(tree, thanks + 1), head: thanks, deprel: 'fixed' }],
  ]);
}

/** "Due to the fare cut, ridership rose": the clause that such a preposition opens is a noun. */
function wakeCause(tree: Tree): readonly Token[] {
  const verb = tree.tokens.findIndex(({ deprel, upos }, clause) => {
    const opener = dependents(tree, clause, 'mark')[0];
    return (
      deprel === 'advcl' &&
      upos === 'VERB' &&
      tree.tokens[clause + 1]?.form === ',' &&
      opener !== undefined &&
      /^(?:due|owing|thanks)$/iu.test(tokenAt(tree, opener).form) &&
      subjectOf(tree, clause) === clause - 1
    );
  });
  if (verb < 0) return tree.tokens;
  const opener = dependents(tree, verb, 'mark')[0]!;
  return tokensWith(
    tree,
    new Map([
      ...asNoun(tree, verb - 1, verb, tokenAt(tree, verb).head),
      [opener, { ...tokenAt(tree, opener), deprel: 'case' }],
    ]),
  );
}

/** The noun before what looked like a verb as the first half of a compound, and that as the noun. */
function asNoun(tree: Tree, noun: number, verb: number, host: number): Map<number, Token> {
  const modifiers = dependents(tree, noun, 'det', 'amod', 'nmod:poss', 'compound', 'case').map(
    (child): [number, Token] => [child, { ...tokenAt(tree, child), head: verb }],
  );
  return new Map([
    ...modifiers,
    [noun, { ...tokenAt(tree, noun), head: verb, deprel: 'compound' }],
    [verb, { ...tokenAt(tree, verb), upos: 'NOUN', xpos: 'NN', head: host, deprel: 'obl' }],
  ]);
}

/** "Thanks to the tax cut, profits rose": the clause behind the comma is the main one, and "cut" the noun of the phrase. */
function nounFor(
  tree: Tree,
  { thanks, noun, verb }: { readonly thanks: number; readonly noun: number; readonly verb: number },
): readonly Token[] {
  if (tree.tokens[verb + 1]?.form !== ',') return tree.tokens;
  const { head, deprel } = tokenAt(tree, verb);
  const main = [...dependents(tree, verb, 'conj', 'parataxis'), head].find(
    (clause) => clause > verb && isMain(tree, clause, verb + 2),
  );
  if (main === undefined) return tree.tokens;
  const isTop = main !== head;
  const mended = asNoun(tree, noun, verb, main);
  if (isTop) {
    mended.set(main, { ...tokenAt(tree, main), head, deprel });
    for (const child of tree.children[verb] ?? [])
      if (child > verb + 1 && child !== main) mended.set(child, { ...tokenAt(tree, child), head: main });
  }
  mended.set(thanks, { ...tokenAt(tree, thanks), head: verb, deprel: 'case' });
  mended.set(thanks + 1, { ...tokenAt(tree, thanks + 1), head: thanks, deprel: 'fixed' });
  mended.set(verb + 1, { ...tokenAt(tree, verb + 1), head: verb, deprel: 'punct' });
  return tokensWith(tree, mended);
}

/** Whether a clause with a subject and a tense of its own begins right at a word. */
function isMain(tree: Tree, clause: number, first: number): boolean {
  const subject = subjectOf(tree, clause);
  const isJoined = dependents(tree, clause, 'cc', 'mark').length > 0;
  return (
    subject > first - 1 &&
    subject < clause &&
    !isJoined &&
    firstWordOf(tree, subject) === first &&
    isFinite(tree, clause) &&
    isPredicate(tree, clause)
  );
}
