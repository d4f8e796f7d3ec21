import { canSpeak } from '../claimants/can-speak';
import { childrenOf, dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isPast } from '../clauses/predicate';
import { isWeekday } from '../names/time-words';
import { isMonthName } from '../trees/month-name';
import { wordSet } from '../../language/word-set';
import { PLANS } from './lexicon';

/** Verbs that tell how a life or a thing went on; of a plan, one would say what it is for. */
const COURSE = wordSet(
  `become remain prove spend serve last live die marry win lose return stay haunt shape dominate define lead rule earn make
  emerge transpire learn discover regret admit describe recall say tell write`,
);

const HABITUAL = /^(?:often|always|usually|frequently|regularly|sometimes|occasionally|routinely)$/iu;
const TIMES =
  /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|autumn|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/**
 * Whether "would" tells what came later or was done again and again, seen from the past: "he would later become king", "the house
 * that would become the museum was built in 1820", "would go on to win", "every Friday the men would meet". Not where a plan, a
 * condition or a rule is in sight ("the tax, which would raise a million", "under the plan …").
 */
export function isToldPastFuture(tree: Tree, modal: number): boolean {
  const predicate = tokenAt(tree, modal).head;
  if (predicate < 0 || dependents(tree, predicate, 'aux').length > 1) return false;
  if (isPlanned(tree, predicate)) return false;
  if (isGoingOn(tree, predicate)) return true;
  const { lemma } = tokenAt(tree, predicate);
  if (isRelation(tokenAt(tree, predicate).deprel, ['acl:relcl']))
    return COURSE.has(lemma) && isUnderPast(tree, predicate);
  const subject = dependent(tree, predicate, 'nsubj', 'expl');
  if (subject < 0) return false;
  const isLater = dependents(tree, predicate, 'advmod').some((word) =>
    /^later$/iu.test(tokenAt(tree, word).form),
  );
  if (isLater) return COURSE.has(lemma);
  return canSpeak(tree, subject) && isHabit(tree, predicate);
}

/**
 * "was to become a judge", "was never to return", "was to die in 1950": seen from later, as with "would later"; not what a day was
 * set for ("were to marry in June").
 */
export function isDestined(tree: Tree, predicate: number): boolean {
  const was = dependents(tree, predicate, 'aux', 'cop').some((word) => tokenAt(tree, word).xpos === 'VBD');
  const to = dependents(tree, predicate, 'mark').some((word) => /^to$/iu.test(tokenAt(tree, word).form));
  if (!was || !to || dependents(tree, predicate, 'obl').some((time) => isDaySet(tree, time))) return false;
  const isSeenLater = dependents(tree, predicate, 'advmod').some((word) =>
    /^(?:later|never|eventually|soon)$/iu.test(tokenAt(tree, word).form),
  );
  return isSeenLater || isGoingOn(tree, predicate) || COURSE.has(tokenAt(tree, predicate).lemma);
}

/** "on Monday", "in June"; not "in June 1950". */
function isDaySet(tree: Tree, time: number): boolean {
  const words = yieldOf(tree, time).map((word) => tokenAt(tree, word).form);
  const isDay = words.some((word) => isWeekday(word) || (isMonthName(word) && /^\p{Lu}/u.test(word)));
  return isDay && !words.some((word) => /^\d{4}$/u.test(word));
}

/** "would go on to win". */
const isGoingOn = (tree: Tree, predicate: number): boolean =>
  tokenAt(tree, predicate).lemma === 'go' &&
  /^on$/iu.test(tree.tokens[predicate + 1]?.form ?? '') &&
  /^to$/iu.test(tree.tokens[predicate + 2]?.form ?? '');

/** A relative clause in a sentence that tells what happened. */
function isUnderPast(tree: Tree, clause: number): boolean {
  let above = tokenAt(tree, clause).head;
  while (
    above >= 0 &&
    !/^(?:VERB|AUX)$/u.test(tokenAt(tree, above).upos) &&
    dependent(tree, above, 'cop') < 0
  )
    above = tokenAt(tree, above).head;
  return above >= 0 && isPast(tree, above);
}

/** "every Friday", "each summer", "often". */
function isHabit(tree: Tree, predicate: number): boolean {
  return childrenOf(tree, predicate).some((child) => {
    const { form, lemma } = tokenAt(tree, child);
    if (HABITUAL.test(form)) return true;
    const determiner = dependent(tree, child, 'det');
    return TIMES.test(lemma) && determiner >= 0 && /^(?:every|each)$/iu.test(tokenAt(tree, determiner).form);
  });
}

/** Whether a plan, bill or deal is the subject or what the clause is about or under, or something is made to depend on. */
function isPlanned(tree: Tree, predicate: number): boolean {
  const { head, deprel } = tokenAt(tree, predicate);
  if (isRelation(deprel, ['acl']) && head >= 0 && PLANS.has(tokenAt(tree, head).lemma)) return true;
  return childrenOf(tree, predicate).some((child) => {
    const { lemma, deprel: role } = tokenAt(tree, child);
    if (isRelation(role, ['nsubj', 'obl']))
      return (
        PLANS.has(lemma) ||
        dependents(tree, child, 'case').some((word) => /^(?:without|under)$/iu.test(tokenAt(tree, word).form))
      );
    return (
      isRelation(role, ['advcl']) &&
      dependents(tree, child, 'mark').some((word) =>
        /^(?:if|unless|provided|once|to)$/iu.test(tokenAt(tree, word).form),
      )
    );
  });
}
