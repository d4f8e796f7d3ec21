import type { Token } from '../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../clauses/predicate';
import { dependents, firstWordOf, tokenAt, type Tree } from './tree';

/**
 * "Roos left with a prize in hand: the cars that her firm builds have passed": a clause before a colon is no subject of the
 * one behind it; that has the noun right after the colon for one, with what is said of it.
 */
export function partAtColon(tree: Tree): readonly Token[] {
  const { root } = tree;
  const [before] = root < 0 ? [] : dependents(tree, root, 'csubj', 'csubj:pass', 'csubj:outer');
  if (before === undefined || before > root || !isClause(tree, before)) return tree.tokens;
  const colon = tree.tokens.findIndex(({ form }, index) => form === ':' && index > before);
  if (colon < 0 || colon > root || dependents(tree, root, 'nsubj').length > 0) return tree.tokens;
  const isAcross = (index: number): boolean => index > colon && tokenAt(tree, index).head < colon;
  const subject = tree.tokens.findIndex(
    ({ upos }, index) => /^(NOUN|PROPN|PRON)$/u.test(upos) && index < root && isAcross(index),
  );
  if (subject < 0 || firstWordOf(tree, subject) !== colon + 1) return tree.tokens;
  const passive = dependents(tree, root, 'aux:pass').length > 0;
  return tree.tokens.map((token, index) => {
    if (index === before) return { ...token, head: -1, deprel: 'root' };
    if (index === root) return { ...token, head: before, deprel: 'parataxis' };
    if (index === subject) return { ...token, head: root, deprel: passive ? 'nsubj:pass' : 'nsubj' };
    if (index < colon) return token.head === root ? { ...token, head: before } : token;
    return isAcross(index) && token.deprel.startsWith('acl') && index < root
      ? { ...token, head: subject }
      : token;
  });
}

/** Whether a verb has a tense and a subject of its own, and no word that makes it part of another clause. */
function isClause(tree: Tree, verb: number): boolean {
  const isOpened = dependents(tree, verb, 'mark').length > 0;
  const subject = subjectOf(tree, verb);
  const opensSentence = subject >= 0 && !tokenAt(tree, firstWordOf(tree, subject)).xpos.startsWith('W');
  return !isOpened && opensSentence && isFinite(tree, verb) && isPredicate(tree, verb);
}
