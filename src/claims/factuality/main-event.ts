import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { dependent, dependents, isRelation, tokenAt, type Tree } from '../trees/tree';
import { openerOf } from './clause-marks';
import { governorOf, lookUp } from './governors';
import { eventOfOdds } from './odds-of-event';
import { plannedEvent } from './planned-event';
import { isMeasuredOdds } from '../hedges/measured-odds';
import { HEARSAY, PLANNING, SCHEDULED } from '../hedges/lexicon';
import { wordSet } from '../../language/word-set';
import { NOUNS } from './lexicon/nouns';

/**
 * The event that a predicate is about: its own, unless the predicate only says whether, how surely or by whose will another event
 * happened. That one it stands for
 *
 * - under a word that tells of nothing else ("failed to pay", "seems to have left", "is expected to fall", "it is a myth that"),
 * - under a verb of not letting or not doing ("refused to sign", "prevented them from leaving"),
 * - under a word that says how likely its subject is ("a strike is unlikely"),
 * - in what there is or is not of a possibility, a fear, a plan ("there are fears that it will break"),
 * - under a verb of hoping or planning, which leaves it open ("plans to raise", "plans a strike", "wants to sell", "hopes that it holds").
 *
 * A deed of saying, promising, deciding, trying or stopping is an event by itself.
 */
export function mainEvent(tree: Tree, index: number): number {
  for (let at = index; ;) {
    const below = eventBelow(tree, at);
    if (below < 0) return at;
    at = below;
  }
}

function eventBelow(tree: Tree, index: number): number {
  const clauses = dependents(tree, index, 'ccomp', 'xcomp', 'csubj', 'acl', 'advcl');
  const event = eventOfOdds(tree, index);
  if (event >= 0) return event;
  const likely = likelyFrom(tree, index);
  if (likely >= 0) return likely;
  const raised = isRaised(tree, index) && dependents(tree, index, 'xcomp').find((child) => child > index);
  if (typeof raised === 'number') return raised;
  if (isHeldOpen(tree, index)) {
    const held = dependents(tree, index, 'ccomp', 'csubj').find((child) => child > index);
    if (held !== undefined) return held;
  }
  const { lemma, upos } = tokenAt(tree, index);
  if (upos === 'VERB' && PLANNING.has(lemma)) {
    const planned = dependents(tree, index, 'xcomp').find((child) => child > index);
    if (planned !== undefined) return planned;
  }
  const hopedFor = plannedEvent(tree, index);
  if (hopedFor >= 0) return hopedFor;
  const ofNouns = dependents(tree, index, 'nsubj', 'obj').flatMap((noun) => dependents(tree, noun, 'acl'));
  const light = [...clauses, ...ofNouns].find((clause) => isLightOver(tree, index, clause));
  if (light !== undefined) return light;
  if (upos === 'VERB' && UNDONE.has(lemma)) {
    const undone = [...clauses, ...ofNouns].find((clause) => isUndone(tree, index, clause));
    if (undone !== undefined) return undone;
  }
  return clauses.find((clause) => isJudged(tree, index, clause)) ?? -1;
}

/** "looks set to close", "looks as if it will fail", "sounds as though they lost": about what it looks like. */
function likelyFrom(tree: Tree, index: number): number {
  const { lemma, upos } = tokenAt(tree, index);
  if (upos !== 'VERB' || !/^(?:look|sound)$/u.test(lemma)) return -1;
  const likened = dependents(tree, index, 'advcl').find(
    (clause) =>
      clause > index && openerOf(tree, clause) === 'as' && dependents(tree, clause, 'mark').length > 1,
  );
  const result = dependents(tree, index, 'xcomp').find(
    (word) =>
      word > index &&
      (isRaising(tree, word) || /^(?:likely|unlikely|certain|sure)$/u.test(tokenAt(tree, word).lemma)),
  );
  return likened ?? result ?? -1;
}

/** Verbs by which something was not done, not let be done or made believe; "stopped paying", which ends what was, is none. */
const UNDONE = wordSet(
  `refuse decline avoid refrain escape dodge evade resist neglect omit prevent block bar keep stop prohibit forbid ban dissuade deter
  hinder discourage preclude pretend feign`,
);

/** "refused to sign", "avoided paying", "kept them from leaving"; not "stopped paying", "kept working". */
function isUndone(tree: Tree, index: number, clause: number): boolean {
  const governor = governorOf(tree, clause);
  if (governor?.at !== index || governor.signature.held > -2.5 || clause < index) return false;
  const isFrom = openerOf(tree, clause) === 'from';
  return isFrom || !/^(?:stop|keep|block|bar|ban)$/u.test(tokenAt(tree, index).lemma);
}

/** Whether all that a predicate tells of a clause is if it is so. */
function isLightOver(tree: Tree, index: number, clause: number): boolean {
  const governor = governorOf(tree, clause);
  // "smokers are twice as likely to fall ill": told of the odds
  if (!governor || isMeasuredOdds(tree, governor.at)) return false;
  const isThere = dependents(tree, index, 'expl').some((word) => /^there$/iu.test(tokenAt(tree, word).form));
  // "there are fears that it will break"
  const isOver = tokenAt(tree, governor.at).head === index;
  if (isThere && isOver && NOUNS.has(tokenAt(tree, governor.at).lemma)) return true;
  if (!governor.signature.isLight) return false;
  if (governor.at === index) return true;
  if (!isOver) return false;
  // "there is no evidence that …", "had the courage to …"
  return (
    isThere ||
    (governor.signature.held > 2.5 && /^(?:have|take|get|find|muster)$/u.test(tokenAt(tree, index).lemma))
  );
}

/** "It is unclear whether the bank hid losses", "That it hid them is not certain": about the hiding. */
function isJudged(tree: Tree, index: number, clause: number): boolean {
  const { lemma } = tokenAt(tree, index);
  // "it remains unclear whether the bank hid losses"
  const judging = lemma === 'remain' ? dependent(tree, index, 'xcomp') : index;
  if (judging < 0 || !/^(?:ADJ|NOUN)$/u.test(tokenAt(tree, judging).upos)) return false;
  if (lookUp(tree, judging, 'that', '') === undefined) return false;
  const isSubject = isRelation(tokenAt(tree, clause).deprel, ['csubj']);
  const isIt = dependents(tree, index, 'expl', 'nsubj').some((word) =>
    /^it$/iu.test(tokenAt(tree, word).form),
  );
  return (isSubject || isIt) && /^(?:that|whether|if)$/u.test(openerOf(tree, clause));
}

/** Participles that raise (Postal 1974): "prices are expected to fall" is about the falling. */
const RAISING = new Set([...HEARSAY, ...SCHEDULED, 'know', 'suppose', 'mean']);

const isRaising = (tree: Tree, index: number): boolean =>
  RAISING.has(tokenAt(tree, index).lemma.toLowerCase());

function isRaised(tree: Tree, index: number): boolean {
  const { deprel, head } = tokenAt(tree, index);
  const isSeen =
    isRelation(deprel, ['xcomp']) && head >= 0 && /^(?:look|seem|appear)$/u.test(tokenAt(tree, head).lemma);
  return (
    isRaising(tree, index) &&
    !isMeasuredOdds(tree, index) &&
    (isSeen || dependent(tree, index, 'aux:pass', 'cop') >= 0)
  );
}

/** Whether a verb of hoping, fearing or doubting has a clause of which it leaves open, or doubts, whether it is so. */
function isHeldOpen(tree: Tree, index: number): boolean {
  const { lemma, upos } = tokenAt(tree, index);
  const entry = upos === 'VERB' ? CUE_VERBS.get(lemma.toLowerCase()) : undefined;
  const isByFew = dependents(tree, index, 'nsubj').some((subject) =>
    [subject, ...dependents(tree, subject, 'amod', 'det')].some((word) =>
      /^few$/iu.test(tokenAt(tree, word).form),
    ),
  );
  if (isByFew || !entry) return false;
  const held = lookUp(tree, index, 'that', '')?.held ?? 1;
  return /^(?:feeling|belief)$/u.test(entry.meaning) && entry.takes.has('that') && held <= OPEN_MIND;
}

/** What is held so far or less is left open. */
const OPEN_MIND = 0.1;
