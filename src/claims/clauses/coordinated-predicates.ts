import { dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isPastOnly } from '../trees/past-forms';
import { followsRelative } from './attachment';
import { isAlternative } from '../conjuncts/alternative';
import { isCountedFromAbove } from '../conjuncts/counted-from-above';
import { copy, keep, trimmed, without, wordsOf, wordsUnder, type Item, type Piece } from './piece';
import { subjectTokens } from './noun-phrase';
import { auxiliariesOf, isFinite, isPredicate, openersOf, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { doubtsOf, isConditioned, isNegated } from './scope';
import { canStandAlone } from './verb-kinds';

/** Words that are a subject, whatever the tree says, when a predicate opens with them. */
const OWN_SUBJECT =
  /^(neither|none|each|both|some|many|most|all|others|half|nobody|nothing|he|she|it|they)$/iu;

/** Several predicates of one subject: each is a claim, with the subject, and the auxiliary where it is shared, said again. */
export const coordinatedPredicates: ClauseRule = {
  name: 'coordinated-predicates',
  example: {
    text: 'The mill closed in May and laid off 40 people.',
    claims: ['The mill closed in May.', '[The mill] laid off 40 people.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    if (isConditioned(tree, verb, piece) || isCountedFromAbove(tree, piece)) return;
    const named = subjectTokens(tree, piece);
    if (named.length === 0) return;
    const subject = [...focusOf(tree, words, named), ...named];
    for (const other of dependents(tree, verb, 'conj')) {
      if (!words.has(other) || other < verb || subjectOf(tree, other) >= 0 || isAlternative(tree, other))
        continue;
      if (!isVerbal(tree, other, verb) || isQuality(tree, verb, other) || followsWho(tree, verb, other))
        continue;
      if (mayGoOn(tree, words, verb, other) || hasNounBefore(tree, other) || isPastColon(tree, verb, other))
        continue;
      const shared = sharedAuxiliaries(tree, verb, other);
      if (shared === null) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, other));
      const body = trimmed(
        tree,
        inside.filter((token) => !isJoint(tree, token, other)),
      );
      const isOwn =
        body[0] !== undefined && body[0] !== other && OWN_SUBJECT.test(tokenAt(tree, body[0]).form);
      const openers = openersOf(tree, piece, verb).filter((token) => !subject.includes(token));
      const doubts = doubtsOf(tree, verb).filter((token) => words.has(token));
      const holder = holderOf(tree, words, verb);
      const borrowed =
        holder > other
          ? wordsUnder(tree, words, holder).filter(
              (token) => token > holder && !isParticleOf(tree, token, holder),
            )
          : [];
      const sharesObject = isSharing(tree, words, verb, other);
      const own: Piece = {
        ...piece,
        predicate: other,
        carrier: false,
        subject,
        items: isOwn
          ? keep(body)
          : [
              ...copy(trimmed(tree, openers), 'shared setting'),
              ...ownerOf(piece, subject),
              ...copy(subject, 'subject'),
              ...copy(shared, 'auxiliary'),
              ...copy(doubts, 'shared doubt'),
              ...withGap(tree, piece, other, body),
              ...keep(trimmed(tree, borrowed)),
            ],
        cuts: [...piece.cuts, 'coordinated-predicates'],
      };
      if (!sharesObject) yield [without(tree, piece, new Set(inside)), own];
      const joint = inside.filter((token) => token <= other || isParticleOf(tree, token, other));
      yield [without(tree, piece, new Set(joint)), own];
    }
  },
};

/** "which readers collected in coins and delivered in a barrow": what the clause is about is the object of both verbs. */
function withGap(tree: Tree, piece: Piece, other: number, body: readonly number[]): Item[] {
  const at = piece.items.findIndex((item) => item.kind === 'word' && item.token === piece.predicate);
  const object = piece.items[at + 1];
  const isGap = object?.kind === 'copy' && object.because === 'antecedent' && object.possessive === undefined;
  if (!isGap || tokenAt(tree, other).upos !== 'VERB' || dependent(tree, other, 'obj', 'ccomp', 'xcomp') >= 0)
    return keep(body);
  return body.flatMap((token): Item[] => (token === other ? [...keep([token]), object] : keep([token])));
}

/** "[The hospital's] board approved … and praised …": whose the subject is, where a rule has put that in before it. */
function ownerOf(piece: Piece, subject: readonly number[]): Item[] {
  const at = piece.items.findIndex((item) => item.kind === 'word' && subject.includes(item.token));
  const before = piece.items[at - 1];
  return before?.kind === 'copy' && before.possessive ? [before] : [];
}

/** "Only Oslo raised the tax and closed the port": what narrows the subject holds of both. */
function focusOf(tree: Tree, words: ReadonlySet<number>, subject: readonly number[]): number[] {
  const before = Math.min(...subject) - 1;
  const word = tree.tokens[before]?.form ?? '';
  return words.has(before) && /^(only|even|not|almost|nearly|hardly|just)$/iu.test(word) ? [before] : [];
}

/** "followed adults who were at risk but had not fallen ill": without a comma the clause with "who" may go on. */
function followsWho(tree: Tree, verb: number, other: number): boolean {
  const opens = dependent(tree, other, 'cc');
  if (opens <= verb || tree.tokens[opens - 1]?.form === ',') return false;
  return yieldOf(tree, verb).some(
    (clause) =>
      clause > verb &&
      clause < opens &&
      tokenAt(tree, clause).deprel.startsWith('acl') &&
      Math.max(...yieldOf(tree, clause)) === opens - 1 &&
      yieldOf(tree, clause).some(
        (token) => token > verb && token < clause + 1 && /^who$/iu.test(tokenAt(tree, token).form),
      ) &&
      tokenAt(tree, clause - 1).form !== ',',
  );
}

/** "and in two the animals were caught": a second noun phrase before the verb is its subject, whatever the tree says. */
function hasNounBefore(tree: Tree, other: number): boolean {
  const joint = dependents(tree, other, 'cc').find((child) => child < other);
  if (joint === undefined) return false;
  return tree.tokens
    .slice(joint + 1, other)
    .some(
      ({ upos }, place) =>
        upos === 'DET' && /^(NUM|NOUN|PROPN)$/u.test(tree.tokens[joint + place]?.upos ?? ''),
    );
}

/** "hired Ode, who left in May, and sued Roos": whether a verb may go on with a relative clause between it and the first one. */
function mayGoOn(tree: Tree, words: ReadonlySet<number>, verb: number, other: number): boolean {
  return [...words].some(
    (clause) =>
      clause > verb &&
      clause < other &&
      tokenAt(tree, clause).deprel === 'acl:relcl' &&
      followsRelative(tree, clause, trimmed(tree, wordsUnder(tree, words, clause)), other),
  );
}

/** "began by chance: asked for a drawing, she made one": what follows a colon has a subject of its own to come. */
function isPastColon(tree: Tree, verb: number, other: number): boolean {
  return (
    tree.tokens.slice(verb, other).some(({ form }) => /^[:;]$/u.test(form)) &&
    dependents(tree, other, 'cc').length === 0
  );
}

/** Whether a conjunct is a predicate of the same subject: a verb of its own tense, or one in the shape of the first. */
function isVerbal(tree: Tree, other: number, verb: number): boolean {
  if (isBare(tree, other, verb)) return true;
  if (isFinite(tree, other) && isPredicate(tree, other)) return true;
  return tokenAt(tree, other).upos === 'VERB' && tokenAt(tree, verb).xpos === tokenAt(tree, other).xpos;
}

/** "were old and relatively fit": after a quality and a word of degree another one, though it is tagged as a verb. */
function isQuality(tree: Tree, verb: number, other: number): boolean {
  const isDegree =
    /^(relatively|fairly|quite|very|rather|highly|extremely|slightly|reasonably|otherwise)$/iu.test(
      tree.tokens[other - 1]?.form ?? '',
    );
  return isDegree && tokenAt(tree, verb).upos === 'ADJ' && dependents(tree, other, 'obj', 'aux').length === 0;
}

/** "can close and sell": the second verb looks like a present tense, but hangs on the first one's auxiliary. */
function isBare(tree: Tree, other: number, verb: number): boolean {
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
  if (tree.tokens[joint - 1]?.form === ',' && between.some(({ deprel }) => deprel === 'acl:relcl'))
    return false;
  const own = auxiliariesOf(tree, other).length > 0;
  const helpers = auxiliariesOf(tree, verb);
  const shared = helpers.every(
    (token) => tokenAt(tree, token).lemma === 'have' || tokenAt(tree, token).xpos === 'MD',
  );
  return !own && shared && helpers.length > 0;
}

/**
 * "is sold in 130 shops and served on trains": what looks like a past tense hangs on "is" where it has no object and does not do
 * without.
 */
function isSecondPassive(tree: Tree, verb: number, other: number): boolean {
  const { xpos, upos, lemma, form } = tokenAt(tree, other);
  if (xpos !== 'VBD' || upos !== 'VERB' || isPastOnly(form) || canStandAlone(lemma)) return false;
  if (auxiliariesOf(tree, other).length > 0 || isNegated(tree, verb)) return false;
  const isPassive = dependents(tree, verb, 'aux:pass').length > 0 && tokenAt(tree, verb).xpos === 'VBN';
  const hasOwn = dependent(tree, other, 'obj', 'ccomp', 'xcomp', 'advcl') >= 0;
  return isPassive && !hasOwn && dependent(tree, other, 'obl', 'advmod') >= 0;
}

/** The auxiliaries that the second predicate shares with the first; null where a denial may reach over both. */
function sharedAuxiliaries(tree: Tree, verb: number, other: number): number[] | null {
  if (isSecondPassive(tree, verb, other))
    return auxiliariesOf(tree, verb).filter((token) => tokenAt(tree, token).deprel !== 'cop');
  if (isFinite(tree, other) && !isBare(tree, other, verb) && !isPerfect(tree, other, verb)) return [];
  const auxiliaries = auxiliariesOf(tree, verb).filter((token) => tokenAt(tree, token).deprel !== 'cop');
  if (isNegated(tree, verb)) return null;
  const own = auxiliariesOf(tree, other);
  if (own.length > 0) return auxiliaries.slice(0, Math.max(0, auxiliaries.length - own.length));
  const shared = isActiveAfterPassive(tree, verb, other)
    ? auxiliaries.filter((token) => tokenAt(tree, token).deprel !== 'aux:pass')
    : auxiliaries;
  return shared.length > 0 ? shared : null;
}

/** "had been woken by a dog and seen a man": what takes one object is not passive beside one, so that "been" is the first verb's. */
function isActiveAfterPassive(tree: Tree, verb: number, other: number): boolean {
  return (
    dependent(tree, verb, 'aux:pass') >= 0 &&
    dependent(tree, other, 'obj') > other &&
    WITH_ONE_OBJECT.test(tokenAt(tree, other).lemma)
  );
}

/** Verbs whose passive has no object behind it, as that of "give", "make" and "call" has. */
const WITH_ONE_OBJECT =
  /^(see|hear|watch|notice|visit|join|leave|enter|lose|win|find|meet|reach|seek|receive|buy|begin|finish|break|kill|own|use|do|have|know|learn|write|read|publish|build|open|close|produce|marry|sign|miss|support|face|suffer|commit|spend|hold|keep|retain|gain|earn)$/u;

/** The conjunction before a conjunct, and the "both" or "also" around it. */
function isJoint(tree: Tree, token: number, other: number): boolean {
  return tokenAt(tree, token).head === other && isRelation(tokenAt(tree, token).deprel, ['cc']);
}

/** "print, check and send out papers": the particle is the last verb's alone. */
function isParticleOf(tree: Tree, token: number, verb: number): boolean {
  const { head, deprel, form } = tokenAt(tree, token);
  const isNext = token === verb + 1 && /^(out|up|off|down|away|back|over|in|on)$/iu.test(form);
  return isNext || (head === verb && deprel === 'compound:prt');
}

/** "designed and built the bridge", not "closed and sent pupils home": the first verb asks for an object and has none, the second has one. */
function isSharing(tree: Tree, words: ReadonlySet<number>, verb: number, other: number): boolean {
  const between = yieldOf(tree, verb).filter((token) => token > verb && token < other && words.has(token));
  return (
    tokenAt(tree, verb).upos === 'VERB' &&
    !canStandAlone(tokenAt(tree, verb).lemma) &&
    tokenAt(tree, other).upos === 'VERB' &&
    dependent(tree, other, 'obj') >= 0 &&
    dependent(tree, verb, 'obj', 'obl', 'xcomp', 'ccomp') < 0 &&
    between.every((token) => /^(cc$|punct)/u.test(tokenAt(tree, token).deprel))
  );
}

/** "wrote, recorded and produced the album": the last of several verbs, whose object the bare ones before it share; −1 for none. */
function holderOf(tree: Tree, words: ReadonlySet<number>, verb: number): number {
  const verbs = [verb, ...dependents(tree, verb, 'conj').filter((other) => words.has(other))];
  const holder = verbs.at(-1)!;
  if (verbs.length < 3 || dependent(tree, holder, 'obj') < holder) return -1;
  const between = yieldOf(tree, verb).filter((token) => token > verb && token < holder && words.has(token));
  const isBareChain = between.every(
    (token) => verbs.includes(token) || /^(cc$|punct)/u.test(tokenAt(tree, token).deprel),
  );
  const form = tokenAt(tree, verb).xpos;
  return isBareChain && verbs.every((other) => tokenAt(tree, other).xpos === form) ? holder : -1;
}
