import { isSpeakingNoun } from '../claimants/can-speak';
import { childrenOf, dependent, dependents, tokenAt, type Tree } from '../trees/tree';

const SENSES = /^(?:see|hear|feel|smell|taste|remember|understand)$/u;
/** What somebody can be seen or heard across: "could be heard from the shore". */
const WAYS = /^(?:from|across|over|through|above|near|outside|inside)$/iu;
const YOUTH = /^(?:child|boy|girl|teenager|youth|toddler|student|pupil|youngster)$/u;
/** A year that is past whenever the text was written. */
const LONG_AGO = /^1\d{3}$/u;

/**
 * Whether a predicate with "could" tells what somebody was able to do, not what may be: "could hear the bells", "could be seen
 * from the shore", "could swim when he was three", "as a child she could sing", "by 1950 it could carry 40".
 */
export function isPastAbility(tree: Tree, predicate: number): boolean {
  if (dependents(tree, predicate, 'aux').some((helper) => tokenAt(tree, helper).lemma === 'have'))
    return false;
  if (hasCase(tree, predicate, (_, noun) => LONG_AGO.test(tokenAt(tree, noun).form))) return true;
  const isSense = SENSES.test(tokenAt(tree, predicate).lemma);
  if (isSense && dependent(tree, predicate, 'aux:pass') >= 0)
    return (
      hasCase(tree, predicate, (word) => WAYS.test(word)) &&
      !hasCase(tree, predicate, (word) => /^as$/iu.test(word))
    );
  const subject = dependent(tree, predicate, 'nsubj');
  const { upos, lemma } = tree.tokens[subject] ?? { upos: '', lemma: '' };
  if (isCapacity(tree, predicate)) return true;
  if (isSense && isSensed(tree, predicate, lemma, upos)) return true;
  if (!/^(?:PRON|PROPN)$/u.test(upos)) return false;
  return (
    hasCase(tree, predicate, (word, noun) => /^as$/iu.test(word) && YOUTH.test(tokenAt(tree, noun).lemma)) ||
    dependents(tree, predicate, 'advcl').some((clause) => isPastTime(tree, clause))
  );
}

/** What is felt or seen when things get better or worse: "could see higher bills", "could feel the pinch". */
const TURN =
  /^(?:effect|impact|benefit|pinch|change|result|pain|squeeze|consequence|bill|price|cost|fare|rent|tax|rate|rise|increase|fall|drop|cut|growth|demand|delay|queue|job|wage|pay|saving|profit|sale|loss|return|end|future|turnout|decline|gain|boost|bonus|fine|penalty|shortage|disruption)$/u;

/** "could smell gas", "the villagers could see the smoke", "he could see a boat"; "customers could see higher bills" foretells. */
function isSensed(tree: Tree, predicate: number, subject: string, upos: string): boolean {
  const object = dependent(tree, predicate, 'obj');
  if (object < 0 && dependent(tree, predicate, 'ccomp') < 0) return false;
  const isTurn =
    object >= 0 &&
    (TURN.test(tokenAt(tree, object).lemma) ||
      dependents(tree, object, 'amod').some((word) => /^JJ[RS]$/u.test(tokenAt(tree, word).xpos)));
  if (isTurn) return false;
  if (/^(?:hear|smell)$/u.test(tokenAt(tree, predicate).lemma)) return true;
  if (/^(?:PRON|PROPN)$/u.test(upos)) return true;
  if (!isSpeakingNoun(subject)) return false;
  return (object >= 0 && isKnown(tree, object)) || hasCase(tree, predicate, (word) => WAYS.test(word));
}

/** "the smoke", "his shadow", "Oslo". */
const isKnown = (tree: Tree, noun: number): boolean =>
  /^(?:PRON|PROPN)$/u.test(tokenAt(tree, noun).upos) ||
  dependents(tree, noun, 'det', 'nmod:poss').some((word) =>
    /^(?:the|this|that|these|those|his|her|its|their|our|my)$/iu.test(tokenAt(tree, word).form),
  );

const ROOM = /^(?:seat|sleep|accommodate|hold|carry|house|fit)$/u;

/** "could hold 900 people", "could seat 40": for how many there was room. */
function isCapacity(tree: Tree, predicate: number): boolean {
  const { lemma } = tokenAt(tree, predicate);
  const object = dependent(tree, predicate, 'obj');
  if (!ROOM.test(lemma) || object < 0) return false;
  const isCounted = tokenAt(tree, object).upos === 'NUM' || dependent(tree, object, 'nummod') >= 0;
  return (
    isCounted && (/^(?:seat|sleep|accommodate)$/u.test(lemma) || isSpeakingNoun(tokenAt(tree, object).lemma))
  );
}

/** Whether a phrase with a preposition hangs on a predicate that fits. */
const hasCase = (
  tree: Tree,
  predicate: number,
  fits: (preposition: string, noun: number) => boolean,
): boolean =>
  dependents(tree, predicate, 'obl', 'advmod', 'advcl', 'xcomp').some((noun) =>
    dependents(tree, noun, 'case', 'mark').some((word) => fits(tokenAt(tree, word).form, noun)),
  );

/** "when he was three", "before it closed". */
function isPastTime(tree: Tree, clause: number): boolean {
  const mark = dependent(tree, clause, 'mark', 'advmod');
  const isWhen = mark >= 0 && /^(?:when|before|until)$/iu.test(tokenAt(tree, mark).form);
  return isWhen && [clause, ...childrenOf(tree, clause)].some((index) => tokenAt(tree, index).xpos === 'VBD');
}
