import type { Token } from '../../../language/parsed';
import { isPersonNoun } from '../../names/person-nouns';
import { tokensWith } from '../apply-mends';
import { dependents, firstWordOf, tokenAt, type Tree } from '../tree';

const TELLING = /^(?:tell|inform|assure|remind|warn|promise|convince|notify)$/u;

/** "told the Courier she had seen it": what opens with a pronoun straight after somebody who is told is what is told, no clause about them. */
export function tellWhom(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, clause) => {
    const { deprel, head: hearer } = token;
    if (deprel !== 'acl:relcl' || hearer < 0 || hearer > clause) return;
    const { deprel: relation, head: verb, upos, lemma } = tokenAt(tree, hearer);
    if (relation !== 'obj' || verb < 0 || !TELLING.test(tokenAt(tree, verb).lemma)) return;
    if (upos !== 'PROPN' && !isPersonNoun(lemma)) return;
    const first = tokenAt(tree, firstWordOf(tree, clause));
    const isOpening = /^(?:he|she|they|we|I|it)$/iu.test(first.form) && first.head === clause;
    if (!isOpening || dependents(tree, verb, 'ccomp', 'xcomp').length > 0) return;
    mended.set(clause, { ...token, head: verb, deprel: 'ccomp' });
    mended.set(hearer, { ...tokenAt(tree, hearer), deprel: 'iobj' });
  });
  return tokensWith(tree, mended);
}
