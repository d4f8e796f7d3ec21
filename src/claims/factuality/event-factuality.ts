import type { EventFactuality } from '../../domain/analysis';
import { CUE_VERBS } from '../attribution/lexicon/verbs';
import type { ParsedSentence } from '../../language/parsed';
import { dependent, dependents, isRelation, tokenAt, treeOf, type Tree } from '../trees/tree';
import { isEventWord } from './event-words';
import { worthOf } from './place-worth';
import { isTruthWord, signatureOf } from './signatures';

const toScale = (worth: number): number => Math.round(Math.min(3, Math.max(-3, worth)) * 100) / 100;

/**
 * How certain a sentence makes each of its events, −3 (certainly not) … 0 (open) … +3 (certainly so): the scale of
 * FactBank as unified by Stanovsky et al. (2017). Read from the root down: what governs an event's clause sets its
 * worth, its own negation and modals change it. In reading order.
 */
export function eventFactuality(sentence: ParsedSentence): EventFactuality[] {
  const tree = treeOf(sentence);
  const worth = worthOf(tree);
  return tree.tokens.flatMap((token, index) =>
    isEventWord(tree, index)
      ? [{ span: [token.start, token.end] as const, factuality: toScale(worth(index)) }]
      : [],
  );
}

/**
 * The factuality of a claim by its main word, event or not. A word that only says how sure the event below it is ("seems
 * to", "is expected to", "is said to") stands for that event.
 */
export function factualityOf(sentence: ParsedSentence, index: number): number {
  const tree = treeOf(sentence);
  return isStillToDo(tree, index) ? NOT_YET : toScale(worthOf(tree)(mainEvent(tree, index)));
}

/** What has not been done by now: as good as denied, though it may come. */
const NOT_YET = -2.5;

/** "Roos has yet to pay the fine": the paying has not happened. */
function isStillToDo(tree: Tree, index: number): boolean {
  if (!/^(?:have|be)$/u.test(tokenAt(tree, index).lemma) || dependent(tree, index, 'xcomp') < index)
    return false;
  return dependents(tree, index, 'advmod').some((adverb) => /^yet$/iu.test(tokenAt(tree, adverb).form));
}

const RAISING = new Set(
  `seem appear tend likely unlikely certain sure expect schedule slate set due poise say believe think report allege rumour
  rumor presume assume understand know estimate predict forecast project anticipate`.split(/\s+/u),
);

/** The event that a raising word is about (Postal 1974): "prices seem to fall" is about the falling. */
function mainEvent(tree: Tree, index: number): number {
  const { lemma, upos } = tokenAt(tree, index);
  if (isJudgedClause(tree, index))
    return (
      dependents(tree, index, 'ccomp', 'csubj', 'advcl').find((child) => isClauseOf(tree, child, index)) ??
      index
    );
  if (isHeldOpen(tree, index))
    return dependents(tree, index, 'ccomp', 'csubj').find((child) => child > index) ?? index;
  if (!RAISING.has(lemma.toLowerCase())) return index;
  const isActive = upos === 'VERB' && dependent(tree, index, 'aux:pass', 'cop') < 0;
  if (isActive && !/^(?:seem|appear|tend)$/u.test(lemma)) return index;
  const event = dependents(tree, index, 'xcomp').find((child) => child > index);
  return event ?? index;
}

/** "It is unclear whether the bank hid losses", "It is not true that it hid them": about the hiding. */
function isJudgedClause(tree: Tree, index: number): boolean {
  const { lemma } = tokenAt(tree, index);
  if (
    !isTruthWord(lemma) &&
    !/^(?:unclear|uncertain|doubtful|possible|probable|likely|unlikely)$/iu.test(lemma)
  )
    return false;
  if (dependent(tree, index, 'csubj') >= 0) return true;
  return dependents(tree, index, 'expl', 'nsubj').some((subject) =>
    /^it$/iu.test(tokenAt(tree, subject).form),
  );
}

/** A clause behind the word that judges it, or before it as its subject ("That it hid losses is not true"). */
const isClauseOf = (tree: Tree, clause: number, judging: number): boolean =>
  clause > judging || isRelation(tokenAt(tree, clause).deprel, ['csubj']);

/** Whether a verb of hoping, fearing or doubting has a clause of which it leaves open, or doubts, whether it is so. */
function isHeldOpen(tree: Tree, index: number): boolean {
  const lemma = tokenAt(tree, index).lemma.toLowerCase();
  const entry = CUE_VERBS.get(lemma);
  const isByFew = dependents(tree, index, 'nsubj').some((subject) =>
    [subject, ...dependents(tree, subject, 'amod', 'det')].some((word) =>
      /^few$/iu.test(tokenAt(tree, word).form),
    ),
  );
  if (isByFew) return false;
  const held = signatureOf(`${lemma}-that`, lemma)?.held ?? 1;
  return (
    /^(?:feeling|belief)$/u.test(entry?.meaning ?? '') &&
    entry?.takes.has('that') === true &&
    held <= OPEN_MIND
  );
}

/** What is held so far or less is left open. */
const OPEN_MIND = 0.1;
