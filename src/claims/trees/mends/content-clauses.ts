import type { Token } from '../../../language/parsed';
import { tokensWith } from '../apply-mends';
import { canStandAlone } from '../../clauses/verb-kinds';
import { isMatter } from '../saying-words';
import { dependents, firstWordOf, tokenAt, type Tree } from '../tree';

/**
 * "The claims that the minister lied are false": a clause beside a noun of saying whose verb has nothing left to be done to says what is
 * said, and its "that" is no pronoun.
 */
export function markContent(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, clause) => {
    const { deprel, head, lemma } = token;
    if (deprel !== 'acl:relcl' || head < 0 || head > clause || !isMatter(tokenAt(tree, head).lemma)) return;
    const that = firstWordOf(tree, clause);
    const { form, xpos, deprel: relation } = tokenAt(tree, that);
    if (!/^that$/iu.test(form) || xpos !== 'IN' || relation !== 'obj' || that !== head + 1) return;
    const isServed = dependents(tree, clause, 'obj', 'ccomp', 'cop', 'aux:pass').length > 1;
    if (!isServed && !INTRANSITIVE.test(lemma) && !canStandAlone(lemma)) return;
    mended.set(that, { ...tokenAt(tree, that), deprel: 'mark' });
    mended.set(clause, { ...token, deprel: 'acl' });
  });
  return tokensWith(tree, mended);
}

const INTRANSITIVE =
  /^(?:lie|die|fall|rise|resign|exist|happen|occur|arrive|depart|disappear|vanish|collapse|sleep|sink|erupt|fail|cheat|flee|go|come|leak|suffer|work|drown|crash)$/u;
