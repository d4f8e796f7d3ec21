import { dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isAlternative } from '../conjuncts/alternative';
import { trimmed } from './piece';
import { isTense, subjectOf } from './predicate';

/** A participle and those joined to it with "and", each with its own words; one alone where "or" joins them. */
export function partsOf(
  tree: Tree,
  words: ReadonlySet<number>,
  clause: number,
): readonly { readonly verb: number; readonly body: readonly number[] }[] {
  const others = dependents(tree, clause, 'conj').filter(
    (other) => /^VB[NG]$/u.test(tokenAt(tree, other).xpos) && subjectOf(tree, other) < 0,
  );
  const split =
    others.length > 0 && !isAlternative(tree, others[0]!) && hasOwn(tree, clause, others[0]!) ? others : [];
  return [clause, ...split].map((verb) => {
    const own = yieldOf(tree, verb, (child) => split.includes(child)).filter((token) => words.has(token));
    return {
      verb,
      body: trimmed(
        tree,
        own.filter(
          (token) =>
            tokenAt(tree, token).head !== verb || tokenAt(tree, token).deprel !== 'cc' || verb === clause,
        ),
      ),
    };
  });
}

/** Whether the first participle has words of its own before the second: "written and directed by Reed" is shared. */
function hasOwn(tree: Tree, first: number, second: number): boolean {
  return tree.tokens.slice(first + 1, second).some(({ upos }) => !/^(CCONJ|PUNCT|ADV)$/u.test(upos));
}

/** "spent a year teaching, gardening and collecting songs": one of several -ing forms side by side. */
export function isListedForm(tree: Tree, clause: number): boolean {
  const isForm = (token: number): boolean => /\wing$/u.test(tree.tokens[token]?.form ?? '');
  const joint = tree.tokens.findIndex(({ upos }, at) => at > clause && upos === 'CCONJ');
  const isJoined = joint > 0 && (isForm(joint + 1) || tree.tokens[joint + 1]?.xpos === 'VBG');
  if (tree.tokens[clause - 1]?.form !== ',' || !isJoined) return false;
  // "of stealing designs, poaching staff and lying": an -ing form after a preposition, and no tense since.
  const opening = tree.tokens.findLastIndex(
    ({ xpos }, at) => at < clause && xpos === 'VBG' && tree.tokens[at - 1]?.upos !== 'PUNCT',
  );
  const isGoverned = opening > 0 && /^(ADP|SCONJ)$/u.test(tree.tokens[opening - 1]?.upos ?? '');
  const between = tree.tokens.slice(opening + 1, clause);
  return isForm(clause - 2) || (isGoverned && between.every(({ xpos }) => !isTense(xpos)));
}
