import { dependents, firstWordOf, tokenAt, type Tree } from '../trees/tree';
import { isPastAt, isProhibition, openerOf } from './clause-marks';
import type { Governor } from './governors';
import { NOUNS } from './lexicon/nouns';
import { isScant } from './scant';
import { pass, signature } from './signatures';
import { turnedOut } from './turned-out';
import { ASSERTED, ORDERED, NOT_DONE, type Worth, type Places } from './worth';

/** "did not say why it cut the jobs", "asked how they had escaped": taken to be so, whatever is said of it. */
export const PRESUPPOSED: Worth = 2.7;

export function isPresupposed(tree: Tree, clause: number): boolean {
  if (!/^(?:why|how)$/iu.test(tokenAt(tree, firstWordOf(tree, clause)).form)) return false;
  const isTold = /^VBD$/u.test(tokenAt(tree, clause).xpos);
  return (
    isTold ||
    dependents(tree, clause, 'aux', 'cop').some((helper) => /^VB[DZP]$/u.test(tokenAt(tree, helper).xpos))
  );
}

/** Verbs that only lend a verb to their noun: "had the courage to", "made no attempt to", "found no sign that". */
const LENT = /^(?:have|take|get|make|find|muster|show|see|give)$/u;

export function ofGovernor({ tree, value }: Places, index: number, { at: word, signature }: Governor): Worth {
  const result = turnedOut(tree, word);
  if (result !== 0) return result > 0 ? ASSERTED : NOT_DONE;
  const { head, deprel, upos } = tokenAt(tree, word);
  const isLent = upos === 'NOUN' && deprel === 'obj' && head >= 0 && LENT.test(tokenAt(tree, head).lemma);
  const at = isLent ? head : word;
  // "Let me know when it comes": what is known is not told.
  const isAsked = signature.open > 0 && /^(?:wh|how)/u.test(openerOf(tree, index));
  const over = isNextToNone(tree, word) ? Math.min(value(at), NEXT_TO_NONE) : value(at);
  const left = pass(isAsked ? { ...signature, open: 0 } : signature, over, isPastAt(tree, at));
  return left > 0 && isProhibition(tree, at) ? ORDERED : left;
}

/** What there is next to none of. */
const NEXT_TO_NONE: Worth = -2.4;

/** "There is little doubt that …", "little chance that …"; "little evidence" is still some. */
const isNextToNone = (tree: Tree, noun: number): boolean =>
  isScant(tree, noun) && (NOUNS.get(tokenAt(tree, noun).lemma)?.held ?? ASSERTED) < 1;

/** What was not left undone was done: "did not leave without paying". */
export const UNDONE = signature({ held: NOT_DONE, denied: 3, open: NOT_DONE });

/** "would like to thank" thanks. */
export function isCourtesy(tree: Tree, index: number): boolean {
  return /^(?:thank|congratulate|apologi[sz]e|welcome|stress|point|note|say|add|remind|invite)$/u.test(
    tokenAt(tree, index).lemma,
  );
}
