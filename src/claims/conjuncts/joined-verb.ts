import { followsRelative } from '../clauses/attachment';
import { pastOf } from '../clauses/inflect';
import { trimmed, wordsUnder } from '../clauses/piece';
import { auxiliariesOf, isFinite, isPredicate } from '../clauses/predicate';
import { dependent, dependents, lastWordOf, tokenAt, type Tree } from '../trees/tree';
import { isBare } from './auxiliaries';

/** Whether what is joined to a predicate is another one of the same subject, and not of a noun or a clause between them. */
export function isJoinedVerb(tree: Tree, words: ReadonlySet<number>, verb: number, other: number): boolean {
  if (!isVerbal(tree, other, verb) || isQuality(tree, verb, other)) return false;
  if (isPerhapsInfinitive(tree, verb, other) || mayGoOnClause(tree, verb, other)) return false;
  return !mayGoOn(tree, words, verb, other) && !hasNounBefore(tree, other) && !isPastColon(tree, verb, other);
}

/** Whether a conjunct is a predicate of the same subject: a verb of its own tense, or one in the shape of the first. */
function isVerbal(tree: Tree, other: number, verb: number): boolean {
  if (isBare(tree, other, verb) || isBareBehindBe(tree, other, verb)) return true;
  if (isFinite(tree, other) && isPredicate(tree, other)) return true;
  return tokenAt(tree, other).upos === 'VERB' && tokenAt(tree, verb).xpos === tokenAt(tree, other).xpos;
}

/** "will be long and cost millions", "may be closed and reopen": behind a modal and "be" a bare form shares the modal. */
function isBareBehindBe(tree: Tree, other: number, verb: number): boolean {
  const [modal, ...others] = auxiliariesOf(tree, verb);
  const isToBe = others.some((helper) => /^be$/iu.test(tokenAt(tree, helper).form));
  const between = tree.tokens.slice(verb + 1, other);
  return (
    tokenAt(tree, other).xpos === 'VB' &&
    isToBe &&
    tokenAt(tree, modal!).xpos === 'MD' &&
    auxiliariesOf(tree, other).length === 0 &&
    between.every(({ xpos }) => !/^(?:TO|MD|VB)$/u.test(xpos))
  );
}

/** "were old and relatively fit": after a quality and a word of degree another one, though it is tagged as a verb. */
function isQuality(tree: Tree, verb: number, other: number): boolean {
  const isDegree =
    /^(relatively|fairly|quite|very|rather|highly|extremely|slightly|reasonably|otherwise)$/iu.test(
      tree.tokens[other - 1]?.form ?? '',
    );
  return isDegree && tokenAt(tree, verb).upos === 'ADJ' && dependents(tree, other, 'obj', 'aux').length === 0;
}

/** "hired Ode, who left in May, and sued Roos": whether a verb may go on with a relative clause between it and the first one. */
function mayGoOn(tree: Tree, words: ReadonlySet<number>, verb: number, other: number): boolean {
  return [...words].some(
    (clause) =>
      clause > verb &&
      clause < other &&
      tokenAt(tree, clause).deprel.startsWith('acl') &&
      isFinite(tree, clause) &&
      followsRelative(tree, clause, trimmed(tree, wordsUnder(tree, words, clause)), other),
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

/** "began by chance: asked for a drawing, she made one": what follows a colon has a subject of its own to come. */
function isPastColon(tree: Tree, verb: number, other: number): boolean {
  return (
    tree.tokens.slice(verb, other).some(({ form }) => /^[:;]$/u.test(form)) &&
    dependents(tree, other, 'cc').length === 0
  );
}

/**
 * "promised to meet them and read it": a form that is past and infinitive alike may go on with the infinitive before it; not "hope it
 * will hold but fear it will not", where a verb with a clause of its own stands behind a modal's.
 */
function isPerhapsInfinitive(tree: Tree, verb: number, other: number): boolean {
  const { form, lemma, xpos } = tokenAt(tree, other);
  const isAlike = /^VB[DP]$/u.test(xpos) && form === lemma && dependents(tree, other, 'aux').length === 0;
  const hasClause = dependents(tree, other, 'ccomp', 'xcomp').some((clause) => isFinite(tree, clause));
  const infinitive = tree.tokens.findLastIndex(
    (token, at) =>
      at > verb &&
      at < other &&
      token.xpos === 'VB' &&
      token.deprel !== 'conj' &&
      !(hasClause && isFinite(tree, at)),
  );
  if (!isAlike || infinitive < 0) return false;
  const isPresent = xpos === 'VBP' && tokenAt(tree, verb).xpos === 'VBP';
  return isPresent || pastOf(lemma) === form;
}

/**
 * "stopped when a tree fell and blocked the road": without a comma a plain tense may go on with the clause between, unless that
 * is about a pronoun, which may well be the same.
 */
export function mayGoOnClause(tree: Tree, verb: number, other: number): boolean {
  const joint = dependents(tree, other, 'cc').find((child) => child > verb && child < other);
  if (joint === undefined || tree.tokens[joint - 1]?.form === ',') return false;
  // "because people forget or are embarrassed"
  const opening = dependents(tree, other, 'cop', 'aux').includes(joint + 1) ? joint + 1 : other;
  if (opening !== joint + 1) return false;
  return dependents(tree, verb, 'advcl').some((clause) => {
    const subject = dependent(tree, clause, 'nsubj');
    const isNamed = subject >= 0 && tokenAt(tree, subject).upos !== 'PRON';
    const isAlike = tokenAt(tree, clause).xpos === tokenAt(tree, opening).xpos;
    return (
      clause > verb && isNamed && isAlike && isFinite(tree, clause) && lastWordOf(tree, clause) === joint - 1
    );
  });
}
