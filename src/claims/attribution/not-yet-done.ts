import { isConditional, isInfinitive, isInverted, openerOf } from '../factuality/clause-marks';
import { wordSet } from '../../language/word-set';
import { dependents, isRelation, tokenAt, type Tree } from '../trees/tree';

/** Deeds that are words only once they are done: in a condition or a purpose nobody has spoken. */
const SETTLED_BY_SAYING = wordSet(
  'agree accept consent decide choose opt elect resolve determine commit concur promise pledge vow refuse decline offer undertake',
);

/**
 * Whether a verb of agreeing, deciding or promising stands in a condition, a purpose or a time to come, so that nothing has been
 * said: "unless the firm agrees to talks", "met to decide whether to strike", "until the judge decides"; "agreed to talks" has. So does a
 * question that may be asked.
 */
export function isNotYetDone(tree: Tree, verb: number): boolean {
  if (isOnlyPossible(tree, verb)) return true;
  if (!SETTLED_BY_SAYING.has(tokenAt(tree, verb).lemma.toLowerCase())) return false;
  for (let at = verb; at >= 0;) {
    const { deprel, head } = tokenAt(tree, at);
    if (isConditional(tree, at) || (isRelation(deprel, ['advcl']) && isInverted(tree, at))) return true;
    if (isInfinitive(tree, at) && (isRelation(deprel, ['advcl', 'acl']) || isComing(tree, head))) return true;
    if (isRelation(deprel, ['advcl']) && isAhead(tree, at)) return true;
    if (!isRelation(deprel, ['conj', 'xcomp'])) return false;
    at = head;
  }
  return false;
}

/** "Voters may ask if it is worth it": a question that nobody has put. */
const isOnlyPossible = (tree: Tree, verb: number): boolean =>
  /^(?:ask|wonder|inquire|enquire)$/u.test(tokenAt(tree, verb).lemma) &&
  dependents(tree, verb, 'aux').some((helper) =>
    /^(?:may|might|could|can|should)$/iu.test(tokenAt(tree, helper).form),
  );

/** "met to decide whether to strike": an infinitive beside it is always what for. */
const isComing = (tree: Tree, verb: number): boolean =>
  verb >= 0 && /^(?:meet|gather|convene|assemble|sit|come|go|return)$/u.test(tokenAt(tree, verb).lemma);

/** "until the judge decides", "once members agree": in the present, what is waited for. */
const isAhead = (tree: Tree, clause: number): boolean =>
  /^(?:until|till|once|before|when)$/u.test(openerOf(tree, clause)) &&
  /^VB[ZP]$/u.test(tokenAt(tree, clause).xpos);
