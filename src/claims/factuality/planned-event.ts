import { PLANNING } from '../hedges/lexicon';
import { dependent, dependents, isRelation, tokenAt, type Tree } from '../trees/tree';
import { isDefinite } from './clause-marks';
import { isEventNoun } from './event-words';

/**
 * The noun for a new event that a verb of planning has for its object: "plans a strike", "hopes for a deal", "is considering a ban". −1 for
 * what there is already ("planned the attack", "considered the report"), and for what somebody plans as a rule ("plans weddings").
 */
export function plannedEvent(tree: Tree, verb: number): number {
  const { lemma, upos, xpos } = tokenAt(tree, verb);
  if (upos !== 'VERB' || !PLANNING.has(lemma) || dependent(tree, verb, 'aux:pass', 'xcomp', 'ccomp') >= 0)
    return -1;
  // what was proposed was done by saying so
  if (lemma === 'propose' && /^VB[DN]$/u.test(xpos)) return -1;
  return (
    dependents(tree, verb, 'obj', 'obl').find(
      (noun) => noun > verb && isTaken(tree, lemma, noun) && isNewEvent(tree, noun),
    ) ?? -1
  );
}

/** "plans a strike", but "hopes for" and "aims for a deal". */
function isTaken(tree: Tree, lemma: string, noun: number): boolean {
  if (isRelation(tokenAt(tree, noun).deprel, ['obj'])) return true;
  return (
    /^(?:hope|aim)$/u.test(lemma) &&
    dependents(tree, noun, 'case').some((word) => /^(?:for|at)$/iu.test(tokenAt(tree, word).form))
  );
}

function isNewEvent(tree: Tree, noun: number): boolean {
  const { lemma, upos, xpos } = tokenAt(tree, noun);
  if (upos !== 'NOUN' || isDefinite(tree, noun) || !isEventNoun(lemma.toLowerCase())) return false;
  return xpos !== 'NNS' || dependent(tree, noun, 'det', 'nummod', 'amod') >= 0;
}
