import type { Hedge } from '../../domain/analysis';
import { contains } from '../../domain/span';
import { wordSet } from '../../language/word-set';
import { isPast } from '../clauses/predicate';
import { isEventNoun } from '../factuality/event-words';
import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { openerOf } from '../factuality/clause-marks';
import { lookUp } from '../factuality/governors';
import { turnedOut } from '../factuality/turned-out';
import { isPersonNoun } from '../names/person-nouns';
import { childrenOf, dependent, dependents, isRelation, isUnder, tokenAt, type Tree } from '../trees/tree';

/**
 * The hedge that makes a claim speculative: the first that weakens what the claim says, not only what something in it is called
 * ("the alleged killer was seen", "was arrested on suspicion of fraud").
 */
export function decidingHedge(
  tree: Tree,
  { predicate, hedges }: { readonly predicate: number; readonly hedges: readonly Hedge[] },
): Hedge | undefined {
  if (turnedOut(tree, predicate) !== 0) return undefined;
  return hedges.find((hedge) => !isOfPart(tree, predicate, hedge) && !isInside(tree, predicate, hedge));
}

/**
 * Whether a modal stands in a clause that something certain is told of, or that says why or how it came: "the warning that the dam
 * could fail was ignored", "closed the road because the dam could fail", "denied that he would run".
 */
function isInside(tree: Tree, predicate: number, { cue, kind }: Hedge): boolean {
  if (kind !== 'modal' && kind !== 'conditional') return false;
  const word = tree.tokens.findIndex(({ start }) => start === cue[0]);
  let at = tree.tokens[word]?.head ?? -1;
  if (
    at < 0 ||
    !isRelation(tokenAt(tree, word).deprel, ['aux']) ||
    !(isPast(tree, predicate) || isPerfect(tree, predicate))
  )
    return false;
  while (at >= 0 && at !== predicate && isRelation(tokenAt(tree, at).deprel, ['conj', 'xcomp']))
    at = tokenAt(tree, at).head;
  if (at < 0 || at === predicate) return false;
  const { deprel, head } = tokenAt(tree, at);
  if (isRelation(deprel, ['advcl']))
    return (
      head === predicate &&
      /^(?:because|since|so|before|until|as|although|though|while)$/u.test(openerOf(tree, at))
    );
  if (isRelation(deprel, ['ccomp']))
    return head === predicate && CUE_VERBS.get(tokenAt(tree, head).lemma)?.meaning === 'denial';
  if (!isRelation(deprel, ['acl']) || head < 0 || head === predicate) return false;
  // "there was a risk that it could fail", "it raised the prospect that it could fail": what is told is the risk
  const isOver = isUnder(tree, head, predicate) && dependent(tree, predicate, 'expl') < 0;
  return (
    isOver && (isRelation(tokenAt(tree, head).deprel, ['nsubj', 'obl', 'nmod']) || deprel === 'acl:relcl')
  );
}

/** Whether a hedge weakens a noun phrase only, and what is told of that is certain. */
function isOfPart(tree: Tree, predicate: number, { cue, scope, kind }: Hedge): boolean {
  const word = tree.tokens.findIndex(({ start }) => start === cue[0]);
  const { start, end, xpos } = tokenAt(tree, predicate);
  if (word < 0 || word === predicate || scope.some((span) => contains(span, [start, end]))) return false;
  const noun = nounOf(tree, word, kind);
  if (noun < 0 || noun === predicate) return false;
  const isSubject = isRelation(tokenAt(tree, noun).deprel, ['nsubj']);
  const isNamed = /^(?:NN|PRP)/u.test(xpos);
  // "the likely cause was a spark", "there was a chance of rain"
  if (isSubject && (isNamed || dependent(tree, tokenAt(tree, noun).head, 'expl') >= 0)) return false;
  const isTold = isPast(tree, predicate) || isPerfect(tree, predicate);
  if (kind === 'noun') return isTold && isReason(tree, noun, isSubject);
  return kind === 'adjective' ? isThing(tree, { noun, word, isSubject, isTold }) : isTold;
}

/**
 * The noun that a hedge is, or describes: "suspicion of fraud", "the alleged thief", "a possibly fatal dose", "a man believed to be
 * ill"; −1 for none.
 */
function nounOf(tree: Tree, word: number, kind: Hedge['kind']): number {
  if (kind === 'noun') return word;
  if (kind === 'modal' || kind === 'conditional') return -1;
  const at = kind === 'adverb' ? tokenAt(tree, word).head : word;
  if (at < 0) return -1;
  const { deprel, head } = tokenAt(tree, at);
  return isRelation(deprel, kind === 'adjective' ? ['amod'] : ['amod', 'acl']) ? head : -1;
}

/** "has fled", "had been seen". */
const isPerfect = (tree: Tree, predicate: number): boolean =>
  childrenOf(tree, predicate).some((child) => {
    const { lemma, xpos, deprel } = tokenAt(tree, child);
    return lemma === 'have' && /^VB[PZD]$/u.test(xpos) && isRelation(deprel, ['aux']);
  });

/** "resigned over allegations of fraud", "rumours of a sale sent the shares up", "denied rumours of a sale"; not "raised the possibility of a sale". */
function isReason(tree: Tree, noun: number, isSubject: boolean): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  if (isSubject || isRelation(deprel, ['obl'])) return true;
  if (isRelation(deprel, ['nmod']))
    return dependents(tree, noun, 'case').some((word) =>
      /^(?:on|over|after|amid)$/iu.test(tokenAt(tree, word).form),
    );
  return isRelation(deprel, ['obj']) && (lookUp(tree, head, 'content', '')?.held ?? 0) < 0;
}

const ALLEGED = wordSet('alleged suspected supposed purported presumed reported rumoured rumored');

/** A person or thing of whom something certain is told; not a deed that may never have been done ("the alleged bribe was paid"). */
function isThing(
  tree: Tree,
  {
    noun,
    word,
    isSubject,
    isTold,
  }: { readonly noun: number; readonly word: number; readonly isSubject: boolean; readonly isTold: boolean },
): boolean {
  const { lemma } = tokenAt(tree, noun);
  if (isPersonNoun(lemma.toLowerCase())) return true;
  const isDeed = isEventNoun(lemma) || /^(?:bribe|payment|affair|plot|scheme)$/u.test(lemma);
  const isAlleged = ALLEGED.has(tokenAt(tree, word).form.toLowerCase());
  return isTold
    ? !(isSubject && isDeed && isAlleged)
    : isAlleged && !isDeed && tokenAt(tree, noun).xpos === 'NN';
}
