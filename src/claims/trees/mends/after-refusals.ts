import type { Token } from '../../../language/parsed';
import { isUnchanging } from '../../../language/read-again';
import { isFinite } from '../../clauses/predicate';
import { lookUp } from '../../factuality/governors';
import { dependents, tokenAt, type Tree } from '../tree';

/**
 * "refused to grant bail and set the trial for May": after a verb by which a thing is not done, a form joined with "and" that can
 * be a past tense is what was done instead. Two things that are both not done are joined with "or".
 */
export function joinInstead(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head: first, xpos, form } = token;
    if (deprel !== 'conj' || first < 0 || first > verb || !/^VB[DP]?$/u.test(xpos)) return token;
    if (!isPastAlike(form) || dependents(tree, verb, 'aux', 'mark', 'nsubj').length > 0) return token;
    const joints = dependents(tree, verb, 'cc').map((joint) => tokenAt(tree, joint).form.toLowerCase());
    if (!joints.some((joint) => joint === 'and' || joint === 'but')) return token;
    const above = refusalOver(tree, first);
    return above < 0 ? token : { ...token, head: above, xpos: tokenAt(tree, above).xpos };
  });
}

/** Whether a form is a past tense as it stands: "set", "put"; not "run", whose past is "ran". */
const isPastAlike = (form: string): boolean =>
  isUnchanging(form) && !/^(?:run|(?:be|over)?come)$/iu.test(form);

/** The past tense over an infinitive by which it is not done ("refused to", "failed to"); −1 for none. */
function refusalOver(tree: Tree, infinitive: number): number {
  const { deprel, head, xpos } = tokenAt(tree, infinitive);
  if (deprel !== 'xcomp' || head < 0 || head > infinitive || xpos !== 'VB') return -1;
  const { xpos: tense } = tokenAt(tree, head);
  const isPast =
    isFinite(tree, head) && /^VB[DN]$/u.test(tense) && dependents(tree, head, 'aux:pass').length === 0;
  const isTo = dependents(tree, infinitive, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form));
  const held = lookUp(tree, head, 'to', '')?.held ?? 0;
  return isPast && isTo && held < 0 ? head : -1;
}
