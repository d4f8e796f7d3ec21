import type { Token } from '../../../language/parsed';
import { auxiliariesOf } from '../../clauses/predicate';
import { isUnchanging } from '../../../language/read-again';
import { isSaying } from '../saying-words';
import { dependents, lastWordOf, tokenAt, type Tree } from '../tree';

/**
 * "said the merger would create a giant and cut costs": a form that may be the bare one, straight after what will be so as somebody
 * says, goes on with that and not with the saying.
 */
export function joinBare(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos, form } = token;
    if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || head > verb) return token;
    if (!/^VB[DNP]?$/u.test(xpos) || !(xpos === 'VB' || xpos === 'VBP' || isUnchanging(form))) return token;
    if (!isSaying(tokenAt(tree, head).lemma) || dependents(tree, verb, 'nsubj', 'aux', 'mark').length > 0)
      return token;
    const joint = dependents(tree, verb, 'cc')[0];
    if (joint !== verb - 1) return token;
    const said = dependents(tree, head, 'ccomp').find(
      (clause) => clause > head && lastWordOf(tree, clause) === joint - 1,
    );
    const isModal =
      said !== undefined && auxiliariesOf(tree, said).some((aux) => tokenAt(tree, aux).xpos === 'MD');
    // "said the dam would hold and cut the ribbon": what needs no object may end there.
    const isOpen = !/^VBP?$/u.test(xpos) && dependents(tree, said ?? head, 'obj').length === 0;
    return isModal && !isOpen ? { ...token, head: said, xpos: 'VB' } : token;
  });
}
