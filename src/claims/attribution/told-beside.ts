import { contradicts } from './contradicts';
import { canSpeak } from '../claimants/can-speak';
import { DOCUMENT_NOUNS } from '../names/noun-kinds';
import { isFinite, isPredicate } from '../clauses/predicate';
import type { SpanPair } from '../../domain/span';
import { isWeekday } from '../names/time-words';
import { dependents, isRelation, isWithin, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isMark } from './clause-edges';
import { subjectOf } from './cue-clause';
import { quotationOf, type Draft, type SentenceView } from './draft';
import { CUE_VERBS } from './lexicon/verbs';

/** An attribution of the sentence with the rule that found it. */
export interface Beside {
  readonly draft: Draft;
  readonly rule: string;
}

/** Rules for a clause of saying set into or behind what was said. */
const REMARKS = new Set(['interrupting', 'trailing']);
const CONTRAST = /^(?:but|yet|while|whilst|whereas|though|although)$/iu;
/** Verbs of counting: whoever counts is the source of the figure. */
const COUNTING = /^(?:count|tally)$/u;
/** What a paper does with a figure. */
const SHOWING = /^(?:list|record|show|register|log|give)$/u;

/**
 * Where within what somebody is found to say a clause begins that is told beside it, by the writer or from another source:
 * "Police said 200 marched, while the union put the crowd at 900", "… said the bridge was safe, but the road was closed on
 * Monday". Only where a word of contrast opens it and it has a source of its own or stands in a tense that was not moved back
 * with the rest; −1 for none.
 */
export function toldBeside(
  view: SentenceView,
  { draft, rule }: Beside,
  span: SpanPair,
  all: readonly Beside[],
): number {
  const { tree } = view;
  const isLed =
    rule === 'hearsay'
      ? draft.head
      : draft.form === 'clause' || draft.form === 'according-to'
        ? Math.max(...draft.cue, ...draft.source)
        : tree.tokens.length;
  const joint = tree.tokens.findIndex(
    ({ form }, index) =>
      index > isLed &&
      isWithin(tree, index, [span]) &&
      CONTRAST.test(form) &&
      isToldFrom(view, { draft, rule }, span, index, all),
  );
  const from = joint < 0 ? reactionIn(view, draft, span, isLed) : openingOf(tree, joint);
  return from < 0 ? -1 : tokenAt(tree, from).start;
}

/** "even though": the first word of a joint. */
const openingOf = (tree: Tree, joint: number): number =>
  /^even$/iu.test(tree.tokens[joint - 1]?.form ?? '') ? joint - 1 : joint;

/** "said it would cut jobs, sending its shares down": what the market makes of what is said is told by the writer. */
function reactionIn(view: SentenceView, { head }: Draft, span: SpanPair, isLed: number): number {
  const { tree } = view;
  if (tokenAt(tree, head).xpos !== 'VBD') return -1;
  return tree.tokens.findIndex(
    ({ xpos, lemma }, index) =>
      xpos === 'VBG' &&
      index > isLed &&
      tree.tokens[index - 1]?.form === ',' &&
      isWithin(tree, index, [span]) &&
      quotationOf(view, index) === undefined &&
      /^(?:send|push|drive|lift|knock|drag|wipe|boost)$/u.test(lemma) &&
      dependents(tree, index, 'obj').some((object) => /^(?:share|stock)$/u.test(tokenAt(tree, object).lemma)),
  );
}

function isToldFrom(
  view: SentenceView,
  { draft, rule }: Beside,
  span: SpanPair,
  joint: number,
  all: readonly Beside[],
): boolean {
  const { tree } = view;
  const clause = tokenAt(tree, joint).head;
  const opening = isThought(tree, draft) ? openingOf(tree, joint) : joint;
  if (clause < joint || !/^[,;]$/u.test(tree.tokens[opening - 1]?.form ?? '')) return false;
  if (/^that$/iu.test(tree.tokens[joint + 1]?.form ?? '')) return false;
  if (!isRelation(tokenAt(tree, joint).deprel, ['cc', 'mark']) || !isPredicate(tree, clause)) return false;
  const subject = subjectOf(tree, clause);
  const before = clauseBefore(tree, draft, clause, joint);
  if (!isFinite(tree, clause)) return false;
  if (subject < 0) return rule !== 'interrupting' && isUnsaid(tree, clause, before);
  if (subject < joint) return false;
  const words = yieldOf(tree, clause);
  const isLast = tree.tokens.every(
    (_, index) =>
      index < joint || !isWithin(tree, index, [span]) || words.includes(index) || isMark(tree, index),
  );
  const isPlain = words.every((index) => index < joint || quotationOf(view, index) === undefined);
  if (!isLast || !isPlain || quotationOf(view, draft.head) !== undefined) return false;
  if (REMARKS.has(rule) && contradicts(tree, draft, { joint, clause, subject })) return true;
  if (rule === 'interrupting') return false;
  const isNamed = tokenAt(tree, subject).upos !== 'PRON';
  // "said the army put it at four, while the union put it at nine": both are told by the one who speaks
  const isSame = before >= 0 && tokenAt(tree, before).lemma === tokenAt(tree, clause).lemma;
  if (isNamed && !isSame && hasOwnSource(tree, clause, subject, all)) return true;
  if (isThought(tree, draft) && joint > draft.head && isSetAgainst(tree, draft, joint, subject)) return true;
  if (draft.form !== 'clause' || tokenAt(tree, draft.head).xpos !== 'VBD' || !isMovedBack(tree, before))
    return false;
  if (isPresent(tree, clause)) return true;
  return (
    isNamed &&
    isPlainPast(tree, clause) &&
    hasDay(tree, words) &&
    !hasDay(tree, [...yieldOf(tree, before).filter((index) => index < joint), ...draft.setting])
  );
}

/** "Detectives believe it left", "it is thought to have left", "is rumoured to have left". */
const isThought = (tree: Tree, { head, form }: Draft): boolean =>
  form === 'nominal' ||
  /^(?:believe|think|suspect|fear|assume|reckon|expect|feel|presume|suppose)$/u.test(
    tokenAt(tree, head).lemma,
  );

/**
 * "Detectives believe the gang has left, although the port was closed", "He thinks it safe, but he stayed away": whoever thinks something
 * does not think what speaks against it, which the writer sets beside it, or tells of the same person.
 */
function isSetAgainst(tree: Tree, { source }: Draft, joint: number, subject: number): boolean {
  if (!/^(?:but|yet)$/iu.test(tokenAt(tree, joint).form)) return true;
  const [own] = source;
  const { form, upos } = tokenAt(tree, subject);
  return (
    source.length === 1 && upos === 'PRON' && tokenAt(tree, own!).form.toLowerCase() === form.toLowerCase()
  );
}

/** "said the tax would fall, but did not say when": what is left unsaid is told of the speaker, since a tax says nothing. */
function isUnsaid(tree: Tree, clause: number, before: number): boolean {
  const subject = before < 0 ? -1 : subjectOf(tree, before);
  const isSaying = CUE_VERBS.get(tokenAt(tree, clause).lemma)?.meaning === 'speech';
  const isDenied = dependents(tree, clause, 'advmod').some((word) =>
    /^(?:not|n['’]t|never)$/iu.test(tokenAt(tree, word).form),
  );
  return isSaying && isDenied && subject >= 0 && !canSpeak(tree, subject);
}

/** Whether the one whom a clause is about counts, rates or denies: a source beside the first. */
function hasOwnSource(tree: Tree, clause: number, subject: number, all: readonly Beside[]): boolean {
  const own = all.find(({ draft }) => draft.head === clause && draft.form === 'nominal');
  if (helpersOf(tree, clause).some((index) => tokenAt(tree, index).xpos === 'MD' || isHad(tree, index)))
    return false;
  const { lemma } = tokenAt(tree, clause);
  if (own?.rule === 'estimated' || own?.rule === 'judged') return true;
  if (own && CUE_VERBS.get(lemma)?.meaning === 'denial') return true;
  const gives =
    (COUNTING.test(lemma) && canSpeak(tree, subject)) ||
    (SHOWING.test(lemma) && DOCUMENT_NOUNS.has(tokenAt(tree, subject).lemma));
  return gives && hasFigure(tree, clause);
}

const hasFigure = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'obj').some((object) =>
    yieldOf(tree, object).some((index) => tokenAt(tree, index).upos === 'NUM'),
  );

/** The clause of what was said that another is set against; −1 where the tree shows none. */
function clauseBefore(tree: Tree, draft: Draft, clause: number, joint: number): number {
  const { head } = tokenAt(tree, clause);
  if (head > draft.head && head < joint) return head;
  return dependents(tree, draft.head, 'ccomp').findLast((index) => index < joint) ?? -1;
}

const helpersOf = (tree: Tree, clause: number): number[] => dependents(tree, clause, 'aux', 'cop');

const isHad = (tree: Tree, index: number): boolean => {
  const { lemma, xpos } = tokenAt(tree, index);
  return lemma === 'have' && xpos === 'VBD';
};

/** "would open", "had closed", "was safe", "was closing": tenses that reporting has moved back. A plain past may be the speaker's own. */
function isMovedBack(tree: Tree, clause: number): boolean {
  if (clause < 0) return false;
  return helpersOf(tree, clause).some((index) => {
    const { xpos, form, deprel } = tokenAt(tree, index);
    if (xpos === 'MD') return /^(?:would|could|might)$/iu.test(form);
    return xpos === 'VBD' && !deprel.startsWith('aux:pass');
  });
}

/** The finite word of a clause: its first helper, or the verb itself. */
const tenseOf = (tree: Tree, clause: number): string =>
  tokenAt(tree, helpersOf(tree, clause).find((index) => index < clause) ?? clause).xpos;

const isPresent = (tree: Tree, clause: number): boolean => /^VB[ZP]$/u.test(tenseOf(tree, clause));

const isPlainPast = (tree: Tree, clause: number): boolean =>
  tenseOf(tree, clause) === 'VBD' && !helpersOf(tree, clause).some((index) => isHad(tree, index));

const hasDay = (tree: Tree, words: readonly number[]): boolean =>
  words.some((index) => isWeekday(tokenAt(tree, index).form));
