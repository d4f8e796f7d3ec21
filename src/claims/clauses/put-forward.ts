import { UNCERTAIN_ADJECTIVES } from '../attribution/lexicon/adjectives';
import { isNotOnly } from '../trees/not-only';
import { isSaidFalsely } from '../trees/said-falsely';
import { dependents, firstWordOf, isRelation, tokenAt, type Tree } from '../trees/tree';
import { isOfOneMind } from './act-told';
import { isSupposed, isWhenever } from './condition';
import { isFinite, isModal } from './predicate';
import { isSaidToHaveSaid } from './said-to-have-said';
import { isNegated } from './scope';
import { wordSet } from '../../language/word-set';

/** Words of saying that do not vouch for what follows: to hope, deny, ask or order a thing is not to say that it is so. */
const NOT_VOUCHING = wordSet(
  `deny dispute doubt question reject dismiss refute hope wish fear want ask wonder inquire enquire order urge demand refuse imagine pretend feign call request beg forbid ban command instruct advise propose recommend consider intend plan seek try aim threaten promise pledge vow offer agree decline invite encourage require desire prefer like need guess debate discuss investigate probe examine worry dream wait`,
);
/** Above a word of saying: it has not been said, whether or not they are denied. */
const ONLY_MEANT = wordSet('want try wish hope ask tell order urge instruct beg plan intend need');
/** Above a word of saying: it has not been said, unless they are denied ("did not hesitate to say"). */
const KEEPING_BACK = wordSet(
  'decline refuse fail hesitate omit forget neglect avoid unable unwilling reluctant loath',
);
/** How far above a word of saying it may be taken back. */
const STEPS = 4;

/**
 * Whether a word of saying, as it stands, puts its content forward: not denied, asked, wished or supposed. The one rule for "did not
 * say that …", "nobody said …", "declined to say …", "is not sure that …": what is told is that nobody said so, which is a claim of
 * the article's and is kept whole.
 */
export function isPutForward(tree: Tree, cue: number): boolean {
  const { lemma, upos } = tokenAt(tree, cue);
  if (upos === 'ADJ') return !isUnsaid(tree, cue);
  if (upos !== 'VERB' && upos !== 'AUX') return true;
  if (isUnderCondition(tree, cue) || isOnceThought(tree, cue) || isHeardOf(tree, cue)) return false;
  if (isSaidToHaveSaid(tree, cue)) return false;
  if (isStressed(tree, cue) || isBeyondDoubt(tree, cue)) return true;
  if (NOT_VOUCHING.has(lemma.toLowerCase()) && upos === 'VERB' && !isOfOneMind(tree, cue)) return false;
  return !isModal(tree, cue) && !isUnsaid(tree, cue);
}

/**
 * "We assumed they would be back", "we were told it was safe", "Roos had assumed it was a lorry", "police at first believed that it was one":
 * what somebody once thought or was told, and need not think now.
 */
function isOnceThought(tree: Tree, cue: number): boolean {
  const { lemma, xpos } = tokenAt(tree, cue);
  const isOwn = dependents(tree, cue, 'nsubj').some((word) => /^(?:I|we)$/iu.test(tokenAt(tree, word).form));
  if (lemma === 'tell') return isOwn && dependents(tree, cue, 'aux:pass').length > 0;
  if (!ONCE_THOUGHT.test(lemma) || dependents(tree, cue, 'aux:pass').length > 0) return false;
  return (isOwn && /^VB[DN]$/u.test(xpos)) || isGivenUp(tree, cue);
}

/** "had thought", "first thought", "at first thought": before another time, at which it was otherwise. */
const isGivenUp = (tree: Tree, cue: number): boolean =>
  /^first$/iu.test(tree.tokens[cue - 1]?.form ?? '') ||
  dependents(tree, cue, 'aux', 'advmod', 'obl').some(
    (word) =>
      word < cue && /^(?:had|first|initially|originally|previously)$/iu.test(tokenAt(tree, word).form),
  );

/** "fed up with hearing that there was no room": what somebody is tired, or proud, or sick of hearing. */
const isHeardOf = (tree: Tree, cue: number): boolean =>
  /^(?:hear|tell)$/u.test(tokenAt(tree, cue).lemma) &&
  dependents(tree, cue, 'mark').some((mark) => /^(?:with|of|by|at|about)$/iu.test(tokenAt(tree, mark).form));

const ONCE_THOUGHT = /^(?:assume|think|believe|suppose|presume|expect|imagine|figure|reckon)$/u;

/** Whether a word of saying is denied, kept back or only meant: "did not say", "nobody said", "declined to say", "has yet to say". */
export function isUnsaid(tree: Tree, cue: number): boolean {
  if (isStressed(tree, cue) || isBeyondDoubt(tree, cue)) return false;
  if (UNCERTAIN_ADJECTIVES.has(tokenAt(tree, cue).form.toLowerCase())) return true;
  if (isSaidFalsely(tree, cue) || isOfNothing(tree, cue)) return true;
  let isBack = isDeniedHere(tree, cue);
  let at = cue;
  for (let step = 0; step < STEPS; step += 1) {
    const { deprel, head } = tokenAt(tree, at);
    if (head < 0 || isFinite(tree, at) || !isRelation(deprel, ['xcomp', 'advcl', 'obl'])) return isBack;
    if (ONLY_MEANT.has(tokenAt(tree, head).lemma.toLowerCase()) && deprel === 'xcomp') return true;
    if (isKeptBack(tree, head, at)) isBack = !isBack;
    else if (deprel !== 'xcomp' && !isAsTo(tree, at)) return isBack;
    if (isDeniedHere(tree, head)) isBack = !isBack;
    at = head;
  }
  return isBack;
}

/** Whether the clause of a word denies it, by a negation or by a subject that leaves nobody or few. */
const isDeniedHere = (tree: Tree, word: number): boolean =>
  isNegated(tree, word) || isWithout(tree, word) || isHeldByFew(tree, word);

/**
 * "no data indicating that …", "little to suggest that …", "has seen no letter which says that …": what nothing says, or nothing that
 * was found or shown.
 */
function isOfNothing(tree: Tree, cue: number): boolean {
  const noun = nounDescribed(tree, cue);
  if (noun < 0) return false;
  if (isFew(tree, noun)) return true;
  const { deprel, head } = tokenAt(tree, noun);
  const isHad = deprel === 'obj' || (deprel === 'nsubj' && dependents(tree, head, 'expl').length > 0);
  return isHad && isDeniedHere(tree, head) && isIndefinite(tree, noun);
}

/** The noun that a clause tells more of, or the object before the infinitive that the tree hangs on the verb; −1 where there is none. */
function nounDescribed(tree: Tree, clause: number): number {
  const { deprel, head } = tokenAt(tree, clause);
  if (isRelation(deprel, ['acl'])) return head;
  if (!isRelation(deprel, ['xcomp', 'advcl']) || isFinite(tree, clause)) return -1;
  const first = firstWordOf(tree, clause);
  return dependents(tree, head, 'obj').find((object) => object < clause && first - object === 1) ?? -1;
}

const isIndefinite = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'nmod:poss').length === 0 &&
  dependents(tree, noun, 'det').every((word) => /^(?:an?|any|single)$/iu.test(tokenAt(tree, word).form));

const isWithout = (tree: Tree, word: number): boolean =>
  dependents(tree, word, 'mark').some((mark) => /^without$/iu.test(tokenAt(tree, mark).form));

/** "declined to say", "stopped short of saying", "has yet to say". */
function isKeptBack(tree: Tree, governor: number, saying: number): boolean {
  const isGoverned = tokenAt(tree, saying).deprel === 'xcomp';
  const isOf = dependents(tree, saying, 'mark').some((mark) => /^of$/iu.test(tokenAt(tree, mark).form));
  if (!isGoverned && !isOf) return false; // "declined, saying that …"
  if (KEEPING_BACK.has(tokenAt(tree, governor).lemma.toLowerCase())) return true;
  const beside = dependents(tree, governor, 'advmod', 'xcomp').filter((word) => word !== saying);
  const isShort = beside.some((word) => /^short$/iu.test(tokenAt(tree, word).form));
  const isYet = beside.some((word) => /^yet$/iu.test(tokenAt(tree, word).form));
  return isShort || (isYet && /^(?:have|be)$/u.test(tokenAt(tree, governor).lemma));
}

/** "did not go so far as to say". */
const isAsTo = (tree: Tree, saying: number): boolean =>
  dependents(tree, saying, 'mark').some((mark) => /^as$/iu.test(tokenAt(tree, mark).form));

/** "could not have said more clearly that", "could only say that": a denial or a modal that leaves what is said standing. */
const isStressed = (tree: Tree, cue: number): boolean => {
  if (!isModal(tree, cue)) return false;
  const beside = dependents(tree, cue, 'advmod')
    .flatMap((word) => [word, ...dependents(tree, word, 'advmod')])
    .map((word) => tokenAt(tree, word));
  const isMost = beside.some(
    ({ xpos, form }) =>
      /^(?:RBR|JJR)$/u.test(xpos) || /^(?:enough|clearly|plainly|strongly|firmly)$/iu.test(form),
  );
  return isNegated(tree, cue)
    ? isMost || tokenAt(tree, cue).xpos === 'JJR'
    : beside.some(({ form }) => /^only$/iu.test(form));
};

/** "never doubted that", "does not doubt that": holding it to be so; "nobody doubts that" is told of all. */
const isBeyondDoubt = (tree: Tree, cue: number): boolean =>
  tokenAt(tree, cue).lemma === 'doubt' &&
  tokenAt(tree, cue).upos === 'VERB' &&
  isNegated(tree, cue) &&
  !isHeldByFew(tree, cue);

/** Words that leave nobody or hardly anybody of those whom a subject names. */
const FEW = /^(?:few|fewer|little|nobody|nothing|none|neither|no|hardly|scarcely)$/iu;

/** "Few believe that …", "neither Beck nor Roos says …", "not all …": what hardly anybody holds, or not all, is not put forward. */
const isHeldByFew = (tree: Tree, cue: number): boolean =>
  dependents(tree, cue, 'nsubj').some((subject) => {
    const first = firstWordOf(tree, subject);
    return /^not$/iu.test(tokenAt(tree, first).form) ? !isNotOnly(tree, first) : isFew(tree, subject);
  });

/** Whether a phrase names nobody, nothing or hardly any. */
const isFew = (tree: Tree, noun: number): boolean =>
  [noun, ...dependents(tree, noun, 'det', 'amod', 'cc', 'advmod')].some(
    (index) => FEW.test(tokenAt(tree, index).form) && !isSome(tree, index),
  );

/** "a few", "quite a few", "no fewer than nine", "the little boy": some, or many, or small. */
const isSome = (tree: Tree, few: number): boolean =>
  /^(?:a|no)$/iu.test(tree.tokens[few - 1]?.form ?? '') ||
  /^fewer$/iu.test(tree.tokens[few + 1]?.form ?? '') ||
  (tokenAt(tree, few).lemma === 'little' && /^(?:DET|PRON)$/u.test(tree.tokens[few - 1]?.upos ?? ''));

/** "unless the firm offers terms and guarantees that …": a condition on the word of saying, or on a clause that it stands in. */
function isUnderCondition(tree: Tree, cue: number): boolean {
  for (let at = cue; at >= 0; at = tokenAt(tree, at).head)
    if (isSupposed(tree, at) || isWhenever(tree, at)) return true;
  return false;
}
