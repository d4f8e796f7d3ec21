import { isPersonNoun } from '../names/person-nouns';
import { isTimeWord } from '../names/time-words';
import { isPastOnly } from '../trees/past-forms';
import { dependent, dependents, tokenAt, type Tree } from '../trees/tree';
import { auxiliariesOf, isFinite } from '../clauses/predicate';
import type { Piece } from '../clauses/piece';
import { isNegated } from '../clauses/scope';
import { canStandAlone } from '../clauses/verb-kinds';

/**
 * The auxiliaries that a joined predicate shares with the first, the "to" among them ("was to have"); null where a denial may
 * reach over both.
 */
export function sharedAuxiliaries(tree: Tree, piece: Piece, verb: number, other: number): number[] | null {
  const helpers = helpersOf(tree, piece, verb);
  if (isLeftSomehow(tree, verb, other) || isPerhapsDone(tree, verb, other)) return null;
  if (isLeavingWith(tree, other) || isApartInTime(tree, helpers, verb, other)) return [];
  if (isSecondPassive(tree, verb, other)) return helpers;
  if (isFinite(tree, other) && !isBare(tree, other, verb) && !isPerfect(tree, other, verb)) return [];
  const isDenied = isNegated(tree, verb);
  // "was not fined but warned": what "but" sets against a denial is told.
  if (isDenied && !(isSetAgainst(tree, other) && tokenAt(tree, helpers[0] ?? verb).lemma !== 'do'))
    return null;
  if (isPassive(tree, verb) && isUndertaken(tree, other)) return null;
  const own = auxiliariesOf(tree, other);
  if (own.length > 0) return helpersBefore(tree, helpers, own);
  const shared = isActiveAfterPassive(tree, verb, other)
    ? helpers.filter((token) => tokenAt(tree, token).deprel !== 'aux:pass')
    : helpers;
  return shared.length > 0 ? shared : null;
}

/** "had asked for help and been told to wait", "has been cut and been sold": the auxiliaries that those of the second stand behind. */
function helpersBefore(tree: Tree, helpers: readonly number[], own: readonly number[]): number[] {
  const isBeen = /^been$/iu.test(tokenAt(tree, own[0]!).form);
  const have = isBeen ? helpers.findLastIndex((token) => tokenAt(tree, token).lemma === 'have') : -1;
  return helpers.slice(0, have >= 0 ? have + 1 : Math.max(0, helpers.length - own.length));
}

/** A predicate's auxiliaries without copula, those that its piece has been lent, and the "to" between them. */
function helpersOf(tree: Tree, piece: Piece, verb: number): number[] {
  const own = auxiliariesOf(tree, verb).filter((token) => tokenAt(tree, token).deprel !== 'cop');
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) {
    const lent = piece.items.find((item) => item.kind === 'copy' && item.because === 'auxiliary');
    return lent?.kind === 'copy' && piece.predicate === verb ? [...lent.tokens] : [];
  }
  const to = dependents(tree, verb, 'mark').filter((token) => token > first && token < last);
  return [...own, ...to].sort((a, b) => a - b);
}

const LOOKING_AHEAD = /^(expect|hope|plan|intend|want|mean|believe|need)$/u;

/** "had cleared the list and expected more", "had hoped to sail but stayed": what is looked ahead to, and what came of it, has a tense of its own. */
function isApartInTime(tree: Tree, helpers: readonly number[], verb: number, other: number): boolean {
  const [helper] = helpers;
  if (helper === undefined || helpers.length > 1 || !/^(had|['’]d)$/iu.test(tokenAt(tree, helper).form))
    return false;
  if (auxiliariesOf(tree, other).length > 0 || !/^VB[DN]$/u.test(tokenAt(tree, other).xpos)) return false;
  const [isFirst, isSecond] = [verb, other].map((token) => LOOKING_AHEAD.test(tokenAt(tree, token).lemma));
  return isFirst ? !isSecond && isSetAgainst(tree, other) : isSecond === true;
}

const isSetAgainst = (tree: Tree, other: number): boolean =>
  dependents(tree, other, 'cc').some((joint) => /^but$/iu.test(tokenAt(tree, joint).form));

/** "can close and sell": the second verb looks like a present tense, but hangs on the first one's auxiliary. */
export function isBare(tree: Tree, other: number, verb: number): boolean {
  return (
    tokenAt(tree, other).xpos === 'VBP' &&
    tokenAt(tree, verb).xpos === 'VB' &&
    auxiliariesOf(tree, other).length === 0
  );
}

/** "has bought a mill and sold a ferry", "would have …": the second verb looks like a past tense, but hangs on "have". */
function isPerfect(tree: Tree, other: number, verb: number): boolean {
  if (tokenAt(tree, other).xpos !== 'VBD' || tokenAt(tree, verb).xpos !== 'VBN') return false;
  if (isPastOnly(tokenAt(tree, other).form)) return false;
  // "had led through Ode, whose pass …, and seemed safe": behind a relative clause the tense is its own.
  const joint = dependent(tree, other, 'cc');
  const between = tree.tokens.slice(verb, Math.max(verb, joint));
  const isApart = between.some(({ deprel }) => deprel === 'acl:relcl') || isSetAgainst(tree, other);
  if (tree.tokens[joint - 1]?.form === ',' && isApart) return false;
  const own = auxiliariesOf(tree, other).length > 0;
  const helpers = auxiliariesOf(tree, verb);
  const isTo = dependents(tree, verb, 'mark').some((token) => token > helpers[0]!);
  const shared = helpers.every(
    (token, place) =>
      tokenAt(tree, token).lemma === 'have' ||
      tokenAt(tree, token).xpos === 'MD' ||
      (place === 0 && isTo && helpers.length > 1),
  );
  return !own && shared && helpers.length > 0;
}

/**
 * "is sold in 130 shops and served on trains": what looks like a past tense hangs on "is" where it has no object and does not do
 * without; so does "left with injuries". Not behind another tense ("was born in Ode, grew up there and studied in Hale").
 */
function isSecondPassive(tree: Tree, verb: number, other: number): boolean {
  const { xpos, upos, lemma, form } = tokenAt(tree, other);
  if (xpos !== 'VBD' || upos !== 'VERB' || isPastOnly(form)) return false;
  if (auxiliariesOf(tree, other).length > 0 || isNegated(tree, verb) || !isPassive(tree, verb)) return false;
  if (dependent(tree, other, 'obj', 'ccomp') >= 0 || amountOf(tree, other) >= 0) return false;
  if (isEntering(tree, other)) return false;
  if (isMade(tree, other)) return true;
  if (dependent(tree, other, 'advcl') >= 0) return false;
  if (isLeftWith(tree, other)) return true;
  if (canStandAlone(lemma) || tokenAt(tree, verb).lemma === 'bear' || isBehindTense(tree, verb, other))
    return false;
  return dependent(tree, other, 'xcomp') < 0;
}

/** "sold over a million copies": an amount that the tree takes for where or how something is done; −1 for none. */
const amountOf = (tree: Tree, verb: number): number =>
  dependents(tree, verb, 'obl').find(
    (noun) =>
      noun > verb &&
      /^(?:over|around|about|under|nearly|almost)$/iu.test(tree.tokens[verb + 1]?.form ?? '') &&
      tokenAt(tree, noun).upos === 'NOUN' &&
      dependents(tree, noun, 'nummod').some((count) => count > verb),
  ) ?? -1;

/** "entered into force": what a pact does; not "entered into the register". */
const isEntering = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).lemma === 'enter' &&
  /^into (?!(?:the|an?) (?:register|record|book|contest|competition|race|draw|database)\b)/iu.test(
    after(tree, verb, 3),
  );

const isPassive = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux:pass').length > 0 && tokenAt(tree, verb).xpos === 'VBN';

/** "ordered to pay", "told to leave": whoever orders somebody has an object. */
function isMade(tree: Tree, verb: number): boolean {
  return (
    dependents(tree, verb, 'xcomp').some((child) => dependents(tree, child, 'mark').length > 0) &&
    /^(order|force|tell|allow|require|urge|oblige|compel|advise|invite|forbid|permit|instruct|sentence|condemn|persuade|encourage|enable|warn)$/u.test(
      tokenAt(tree, verb).lemma,
    )
  );
}

/** "left with a broken arm", "left for dead", "left homeless": what is done to somebody; not "left with his wife". */
function isLeftWith(tree: Tree, verb: number): boolean {
  if (!/^left$/iu.test(tokenAt(tree, verb).form)) return false;
  if (dependent(tree, verb, 'xcomp') > verb || /^for dead$/iu.test(after(tree, verb, 2))) return true;
  const held = heldOf(tree, verb);
  return held >= 0 && tokenAt(tree, held).upos === 'NOUN' && !isPersonNoun(tokenAt(tree, held).lemma);
}

/** "left with his lawyer": what somebody does, whatever the verb before. */
function isLeavingWith(tree: Tree, verb: number): boolean {
  const held = heldOf(tree, verb);
  return /^left$/iu.test(tokenAt(tree, verb).form) && held >= 0 && isPersonNoun(tokenAt(tree, held).lemma);
}

/** What a verb has "with" or "without" right behind it; −1 for nothing. */
function heldOf(tree: Tree, verb: number): number {
  if (!/^(with|without)$/iu.test(after(tree, verb, 1))) return -1;
  return dependents(tree, verb, 'obl').find((child) => child > verb) ?? -1;
}

/** "was abandoned in 1953 and flooded when the dam was built": with a clause behind it, nothing tells a passive from a past. */
function isPerhapsDone(tree: Tree, verb: number, other: number): boolean {
  const { xpos, form, lemma } = tokenAt(tree, other);
  if (xpos !== 'VBD' || isPastOnly(form) || canStandAlone(lemma) || !isPassive(tree, verb)) return false;
  const isAlone =
    auxiliariesOf(tree, other).length === 0 && dependent(tree, other, 'obj', 'ccomp', 'xcomp') < 0;
  return isAlone && !isBehindTense(tree, verb, other) && dependent(tree, other, 'advcl') > other;
}

/** "left in ruins", "left in protest": nothing tells what is done to somebody from what somebody does. */
function isLeftSomehow(tree: Tree, verb: number, other: number): boolean {
  if (!/^left$/iu.test(tokenAt(tree, other).form) || !isPassive(tree, verb)) return false;
  const [preposition, noun] = [tree.tokens[other + 1], tree.tokens[other + 2]];
  const isBare = noun?.upos === 'NOUN' && noun.head === other && !isTimeWord(noun.lemma);
  return /^(in|on|at)$/iu.test(preposition?.form ?? '') && isBare;
}

const after = (tree: Tree, token: number, length: number): string =>
  tree.tokens
    .slice(token + 1, token + 1 + length)
    .map(({ form }) => form)
    .join(' ');

/** Whether a predicate joined between the two is a plain past tense, with which the passive ends. */
function isBehindTense(tree: Tree, verb: number, other: number): boolean {
  return dependents(tree, verb, 'conj').some((between) => {
    const { xpos, form, lemma } = tokenAt(tree, between);
    if (between < verb || between >= other || xpos !== 'VBD') return false;
    return isPastOnly(form) || canStandAlone(lemma) || dependent(tree, between, 'obj') >= 0;
  });
}

/** "was read and refused to talk": to refuse, agree or try to do a thing is done to nobody. */
function isUndertaken(tree: Tree, verb: number): boolean {
  return (
    dependents(tree, verb, 'xcomp').some((child) => dependents(tree, child, 'mark').length > 0) &&
    /^(refuse|agree|decline|promise|try|manage|begin|decide|vow|threaten|fail|hope|want|continue|attempt|seek|vote|opt|choose|plan|offer)$/u.test(
      tokenAt(tree, verb).lemma,
    )
  );
}

/** "had been woken by a dog and seen a man": what takes one object is not passive beside one, so that "been" is the first verb's. */
function isActiveAfterPassive(tree: Tree, verb: number, other: number): boolean {
  return (
    dependent(tree, verb, 'aux:pass') >= 0 &&
    (tokenAt(tree, other).xpos === 'VB' ||
      amountOf(tree, other) >= 0 ||
      (dependent(tree, other, 'obj') > other && WITH_ONE_OBJECT.test(tokenAt(tree, other).lemma)))
  );
}

/** Verbs whose passive has no object behind it, as that of "give", "make" and "call" has. */
const WITH_ONE_OBJECT =
  /^(see|hear|watch|notice|visit|join|leave|enter|lose|win|find|meet|reach|seek|receive|buy|begin|finish|break|cut|hit|shut|hurt|cost|kill|own|use|do|have|know|learn|write|read|publish|build|open|close|produce|marry|sign|miss|support|face|suffer|commit|spend|hold|keep|retain|gain|earn)$/u;
