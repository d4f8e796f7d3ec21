import { childrenOf, dependent, dependents, tokenAt, type Tree } from '../trees/tree';
import { isNoAntecedent } from './antecedent-kind';
import { hasRivalNoun } from './attachment';
import { toldOfIn, copulaFor, isNominal, nameOf, picksKind } from './noun-phrase';
import { copy, keep, trimmed, wordsOf, wordsUnder, type Item, type Piece } from './piece';
import { isFinite, isModal, isPast, isPlural, isPredicate, subjectOf } from './predicate';
import { isCleft, isRelative, numberOf, restate } from './restate-relative';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isAsserted, isDenied, isNegated } from './scope';
import { isFiniteLine } from './sound';
import { isStandingState } from './standing-state';
import { isStandingAlone } from './verb-kinds';

/**
 * A clause that says which one is meant ("the count that the county made", "papers released to the press") stays where it
 * stands, since the sentence says more without it; what it tells of the noun is a claim as well.
 */
export const restrictiveClause: ClauseRule = {
  name: 'restrictive-clause',
  example: {
    text: 'The footbridge that links the town with the station will stay closed.',
    claims: [
      'The footbridge that links the town with the station will stay closed.',
      '[The footbridge] links the town with the station.',
    ],
  },
  *cuts(piece, { tree }) {
    if (!isFiniteLine(tree, piece) && !piece.carrier) return;
    const words = wordsOf(piece);
    for (const clause of words) {
      const { head, deprel } = tokenAt(tree, clause);
      if (
        clause === piece.predicate ||
        !deprel.startsWith('acl') ||
        piece.told.includes(clause) ||
        clause < head
      )
        continue;
      if (!words.has(head) || !isKnown(tree, head, clause, piece)) continue;
      const inside = upToMeasure(tree, trimmed(tree, wordsUnder(tree, words, clause)));
      const next = tree.tokens[(inside.at(-1) ?? clause) + 1];
      if (isCleft(tree, head) || endsInAdverb(tree, inside.at(-1) ?? clause) || next?.xpos === 'TO') continue;
      const own = isFinite(tree, clause)
        ? relative(tree, piece, clause, inside)
        : participle(tree, piece, clause, inside);
      if (!own) continue;
      yield [
        { ...piece, told: [...piece.told, clause] },
        {
          ...piece,
          subject: null,
          ...own,
          told: [...piece.told, clause],
          predicate: clause,
          carrier: false,
          cuts: [...piece.cuts, 'restrictive-clause'],
        },
      ];
    }
  },
};

/** "Hens that were fed late laid …": an adverb between two verbs may be of either, whichever the tree gives it to. */
function endsInAdverb(tree: Tree, last: number): boolean {
  const [own, next] = [tokenAt(tree, last), tree.tokens[last + 1]];
  return next?.upos === 'ADV' || (own.upos === 'ADV' && /^(VERB|AUX)$/u.test(next?.upos ?? ''));
}

/** Modifiers under which nothing follows for a single thing: "any", "no", "the only". */
const OPEN =
  /^(any|every|each|all|no|most|few|only|whatever|whichever|such|first|last|next|enough|too|other|another)$/iu;

/** What only says when, how or how far: "by the time she died". */
const WHEN_OR_HOW = /^(?:time|moment|way|extent|point|degree|manner)$/u;

/** Whether the noun stands for something that there is: "the count", "14 stations", "a robot" in what is told as so. */
function isKnown(tree: Tree, head: number, clause: number, piece: Piece): boolean {
  if (!isNominal(tree, head) || /^(PRON|NUM|ADJ)$/u.test(tokenAt(tree, head).upos)) return false;
  if (isWholeEvent(tree, head) || WHEN_OR_HOW.test(tokenAt(tree, head).lemma)) return false;
  const modifiers = childrenOf(tree, head).filter((child) => child < head);
  const degrees = modifiers.flatMap((child) => dependents(tree, child, 'advmod'));
  if (
    [...modifiers, ...degrees].some(
      (child) => OPEN.test(tokenAt(tree, child).form) || /^(JJS|RBS)$/u.test(tokenAt(tree, child).xpos),
    )
  )
    return false;
  const isDefinite = modifiers.some(
    (child) =>
      /^(the|this|that|these|those)$/iu.test(tokenAt(tree, child).form) ||
      tokenAt(tree, child).deprel === 'nmod:poss',
  );
  return isDefinite || isAsserted(tree, head, piece) || isCountedBefore(tree, head, clause, piece);
}

/** "voted to shut the port, a step that …": an aside about what a verb tells names no thing by itself. */
function isWholeEvent(tree: Tree, aside: number): boolean {
  const { deprel, head } = tokenAt(tree, aside);
  return deprel === 'appos' && head >= 0 && tokenAt(tree, head).upos === 'VERB';
}

/** "would reopen 14 stations that had been closed": what is counted and told as past is there, whatever is done with it. */
function isCountedBefore(tree: Tree, head: number, clause: number, piece: Piece): boolean {
  const isCounted = childrenOf(tree, head).some((child) => tokenAt(tree, child).deprel === 'nummod');
  const isBefore = isFinite(tree, clause) && isPerfect(tree, clause) && isPast(tree, clause);
  return (
    isCounted &&
    isBefore &&
    !isModal(tree, clause) &&
    !isDenied(tree, piece.predicate) &&
    !isConditioned(tree, piece.predicate, piece)
  );
}

function relative(
  tree: Tree,
  piece: Piece,
  clause: number,
  inside: readonly number[],
): { items: Item[]; subject?: number[] } | null {
  const given = tokenAt(tree, clause).head;
  const pronoun = inside.slice(0, 5).find((token) => token < clause && isRelative(tree, token)) ?? -1;
  const isWho = pronoun >= 0 && /^who/iu.test(tokenAt(tree, pronoun).form);
  const head = (isWho ? toldOfIn(tree, given) : undefined) ?? given;
  if (tree.tokens[inside[0]! - 1]?.form === ',') return null;
  if (pronoun < 0 && (!isBare(tree, clause, inside) || isOfManner(tree, head) || isMainClause(tree, clause)))
    return null;
  if (isClass(tree, head, clause) || picksKind(tree, head, clause) || isBarePlural(tree, head)) return null;
  // "drivers, farmers and students who brought food": all of them, or the last.
  if (dependents(tree, head, 'conj').some((other) => other > head && other < inside[0]!)) return null;
  const opener = pronoun < 0 ? '' : tokenAt(tree, pronoun).form;
  if (/^(?:when|that)$/iu.test(opener) && isNoAntecedent(tree, head, pronoun)) return null;
  if (/^(that|which)$/iu.test(opener) && hasRivalNoun(tree, head, numberOf(tree, clause, pronoun)))
    return null;
  return restate(tree, piece, { clause, head, pronoun, inside });
}

/** "the vehicles that meet the rules": several things told in the present by what makes them such. */
function isClass(tree: Tree, head: number, clause: number): boolean {
  const isCounted = childrenOf(tree, head).some((child) => tokenAt(tree, child).deprel === 'nummod');
  return isPlural(tree, head) && !isCounted && !isPast(tree, clause) && !isPerfect(tree, clause);
}

/** "Pulses that met ice bounced back": which of all there are, not what pulses did. */
function isBarePlural(tree: Tree, head: number): boolean {
  return (
    tokenAt(tree, head).xpos === 'NNS' && dependents(tree, head, 'det', 'nummod', 'nmod:poss').length === 0
  );
}

function isPerfect(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause).some(
    (child) => /^(have|has|had)$/iu.test(tokenAt(tree, child).form) && tokenAt(tree, child).deprel === 'aux',
  );
}

/**
 * "sues the trust that runs the clinic for failing to act", "made by algae at 14 times the limit", "cuts the time that they spend in hospital by about half": a measure after "at" or
 * "by" says something else of the noun, or how far the verb above goes.
 */
function upToMeasure(tree: Tree, inside: readonly number[]): number[] {
  const reason = inside.findIndex(
    (token, place) =>
      place > 2 && /^for$/iu.test(tokenAt(tree, token).form) && tree.tokens[token + 1]?.xpos === 'VBG',
  );
  if (reason > 0) return inside.slice(0, reason);
  const at = inside.findIndex(
    (token, place) =>
      place > 1 && /^(at|by)$/iu.test(tokenAt(tree, token).form) && isMeasure(tree, token + 1),
  );
  return at < 0 ? [...inside] : inside.slice(0, at);
}

/** A number, or "half", with "about" or "almost" before it. */
function isMeasure(tree: Tree, from: number): boolean {
  const at = /^(about|almost|nearly|roughly|around|some)$/iu.test(tree.tokens[from]?.form ?? '')
    ? from + 1
    : from;
  const token = tree.tokens[at];
  return token !== undefined && (token.upos === 'NUM' || /^(half|double)$/iu.test(token.form));
}

/** "the way clerks write", "the reason they left": what is done so is not done to a way. */
function isOfManner(tree: Tree, head: number): boolean {
  return /^(way|manner|reason|moment|extent|degree|speed|rate)$/u.test(tokenAt(tree, head).lemma);
}

/**
 * "and when we eat against the clock they hold on to salt": where a clause with "when" has no other to be part of, what the
 * tree takes for a relative clause in it is the main one.
 */
function isMainClause(tree: Tree, clause: number): boolean {
  let above = tokenAt(tree, clause).head;
  while (above >= 0 && !isPredicate(tree, above)) above = tokenAt(tree, above).head;
  if (above < 0 || !/^(root|conj|parataxis)/u.test(tokenAt(tree, above).deprel)) return false;
  const subject = subjectOf(tree, above);
  return dependents(tree, above, 'mark', 'advmod').some(
    (opener) => opener < subject && /^(when|whenever|if|once|while|as)$/iu.test(tokenAt(tree, opener).form),
  );
}

/** "the cars his company builds": a subject, a verb and no object of its own. */
function isBare(tree: Tree, clause: number, inside: readonly number[]): boolean {
  const subject = subjectOf(tree, clause);
  const last = tokenAt(tree, inside.at(-1)!);
  return (
    subject >= 0 &&
    subject < clause &&
    tokenAt(tree, clause).upos === 'VERB' &&
    !isStandingAlone(tokenAt(tree, clause).lemma) &&
    dependent(tree, clause, 'obj', 'ccomp', 'xcomp', 'obl:arg', 'mark') < 0 &&
    last.upos !== 'ADP'
  );
}

/** "a study published in May": a participle with words of its own after it. */
function participle(
  tree: Tree,
  piece: Piece,
  clause: number,
  inside: readonly number[],
): { items: Item[]; subject: number[] } | null {
  const { head, xpos, lemma } = tokenAt(tree, clause);
  if (tree.tokens[inside[0]! - 1]?.form === ',' || isToBeDone(tree, head, piece) || isShared(tree, head))
    return null;
  if (
    xpos !== 'VBN' ||
    /^(compare|leave)$/u.test(lemma) ||
    inside.length < 3 ||
    inside[0]! < clause - 1 ||
    dependent(tree, clause, 'obl', 'obj') < 0
  )
    return null;
  if (dependent(tree, clause, 'nsubj', 'mark') >= 0 || hasRivalNoun(tree, head)) return null;
  // "Doctors not involved in the trial": some of all that there are
  if (isNegated(tree, clause) && isBarePlural(tree, head)) return null;
  const name = nameOf(tree, piece, head, inside[0]);
  if (name.length === 0) return null;
  const isNow = isStandingState(tree, clause, head, piece);
  const copula: Item = { kind: 'supplied', text: copulaFor(tree, head, !isNow, name), because: 'copula' };
  return { items: [...copy(name, 'antecedent'), copula, ...keep(inside)], subject: name };
}

/** "Most of the oil used in Japan": of what there is a share the participle says which is meant, and nothing by itself. */
function isShared(tree: Tree, noun: number): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  return (
    deprel === 'nmod' &&
    /^(?:most|much|half|majority|bulk|third|quarter|share|percent|per cent|%|none|few|little|rest)$/iu.test(
      tree.tokens[head]?.form ?? '',
    )
  );
}

/**
 * "to have the brakes checked", "wants the ban lifted", "would leave the chapel stranded": what is done to the object is what somebody
 * brings about, wants or foresees.
 */
function isToBeDone(tree: Tree, noun: number, piece: Piece): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  if (!/^(obj|nsubj|xcomp)/u.test(deprel) || head < 0 || head > noun) return false;
  const { lemma, xpos } = tokenAt(tree, head);
  // "has a yard run by the state"
  const isInfinitive = xpos === 'VB' && dependents(tree, head, 'mark').length > 0;
  if (/^(leave|keep|make|render|find)$/u.test(lemma) && !isAsserted(tree, noun, piece)) return true;
  return /^(want|need|like|order)$/u.test(lemma) || (isInfinitive && /^(have|get|see|keep)$/u.test(lemma));
}
