import { wordSet } from '../../language/word-set';
import { dependent, dependents, isRelation, tokenAt, type Tree } from '../trees/tree';
import { isDefinite } from './clause-marks';
import { isEventNoun } from './event-words';
import { ADJECTIVES } from './lexicon/adjectives';

/** Adjectives by which somebody says or thinks that there was a deed: "the alleged theft". */
const ALLEGED = wordSet(
  'alleged suspected supposed purported presumed rumoured rumored reported apparent unconfirmed putative',
);

/**
 * What can be told for certain of a deed that may never have been done: that it is looked into, talked about or denied, and what talk
 * of it brought about.
 */
const TALKED_OF = wordSet(
  `investigate probe examine study review report describe discuss reveal disclose expose uncover mention publicise publicize deny
  dispute dismiss reject condemn criticise criticize denounce mock ridicule prompt spark trigger provoke shock anger outrage alarm worry
  upset embarrass draw raise lead fuel cast dominate remain emerge surface try prosecute`,
);

/** What an adjective before a noun of doing leaves of it ("a failed bid", "the alleged theft"); undefined for none that does. */
export function describedWorth(tree: Tree, noun: number): number | undefined {
  return dependents(tree, noun, 'amod')
    .filter((adjective) => !isCounted(tree, noun, adjective))
    .flatMap((adjective) => ADJECTIVES.get(`${nameOf(tree, adjective)}-noun`) ?? [])[0]?.held;
}

/** "Reported thefts rose": those that were reported to somebody. */
const isCounted = (tree: Tree, noun: number, adjective: number): boolean =>
  /^reported$/iu.test(tokenAt(tree, adjective).form) &&
  tokenAt(tree, noun).xpos === 'NNS' &&
  !isDefinite(tree, noun);

/** An adjective's form; that of "would-be" is three words. */
function nameOf(tree: Tree, adjective: number): string {
  const form = tokenAt(tree, adjective).form.toLowerCase();
  return form === 'be' ? 'would-be' : form;
}

/**
 * The most that a predicate can be worth: as much as the alleged deed that it is told of or that it is ("The alleged theft took place in
 * May", "It was an apparent suicide"); not where it only tells what was said or done about it ("the alleged theft was investigated").
 */
export function mostOfAlleged(tree: Tree, predicate: number): number {
  if (dependent(tree, predicate, 'cop') >= 0 && isAlleged(tree, predicate))
    return describedWorth(tree, predicate) ?? Infinity;
  const { lemma, upos } = tokenAt(tree, predicate);
  // "is under investigation"
  const isUnder = upos === 'NOUN' && dependent(tree, predicate, 'case') >= 0;
  const subject = subjectOver(tree, predicate);
  if (isUnder || subject < 0 || TALKED_OF.has(lemma) || !isAlleged(tree, subject)) return Infinity;
  return describedWorth(tree, subject) ?? Infinity;
}

/** Its own subject, or that of the verb that it is joined to without one. */
function subjectOver(tree: Tree, predicate: number): number {
  const own = dependent(tree, predicate, 'nsubj');
  const { deprel, head } = tokenAt(tree, predicate);
  return own >= 0 || head < 0 || !isRelation(deprel, ['conj']) ? own : dependent(tree, head, 'nsubj');
}

const isAlleged = (tree: Tree, noun: number): boolean =>
  isEventNoun(tokenAt(tree, noun).lemma) &&
  dependents(tree, noun, 'amod').some((word) => ALLEGED.has(tokenAt(tree, word).form.toLowerCase()));
