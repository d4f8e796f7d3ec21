import type { Token } from '../../../language/parsed';
import { tokensWith } from '../apply-mends';
import { isSaying } from '../saying-words';
import { dependents, tokenAt, type Tree } from '../tree';

/** Nouns of what is counted or told, which do not stand without an article. */
const COUNTED =
  /^(?:figure|number|total|sum|rate|share|toll|amount|level|proportion|percentage|decision|plan|deal)$/u;

/**
 * "Forty people died, and that figure will rise": a "that" behind a conjunction, before one bare thing that does something, points to it and
 * opens no clause; where somebody says something ("said it rained and that water rose"), only before a noun that needs it.
 */
export function pointThat(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, clause) => {
    if (token.deprel !== 'conj' || token.head < 0 || token.head > clause) return;
    const that = dependents(tree, clause, 'mark').find((mark) => /^that$/u.test(tokenAt(tree, mark).form));
    if (that === undefined || tree.tokens[that - 1]?.upos !== 'CCONJ') return;
    const noun = tree.tokens[that + 1];
    if (noun?.xpos !== 'NN' || noun.head !== clause || !noun.deprel.startsWith('nsubj')) return;
    if (!COUNTED.test(noun.lemma) && isTold(tree, token.head)) return;
    const pointing = { upos: 'DET', xpos: 'DT', head: that + 1, deprel: 'det' };
    mended.set(that, { ...tokenAt(tree, that), ...pointing });
  });
  return tokensWith(tree, mended);
}

/** Whether a clause says or is what somebody says, or opens with "that" itself. */
function isTold(tree: Tree, clause: number): boolean {
  for (let at = clause; at >= 0; at = tokenAt(tree, at).head)
    if (isSaying(tokenAt(tree, at).lemma) || dependents(tree, at, 'mark').length > 0) return true;
  return dependents(tree, clause, 'ccomp').length > 0;
}
