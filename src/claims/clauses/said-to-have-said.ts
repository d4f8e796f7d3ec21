import type { Attribution } from '../../domain/analysis';
import { HEARSAY, SCHEDULED, SEEMING } from '../hedges/lexicon';
import { dependents, isRelation, tokenAt, type Tree } from '../trees/tree';
import { auxiliariesOf, isFinite } from './predicate';

/** Adverbs by which the writer knows only from others, or only guesses, that something is so. */
const UNSURE =
  /^(?:reportedly|allegedly|purportedly|supposedly|ostensibly|apparently|seemingly|presumably|possibly|probably|perhaps|maybe|rumou?redly|likely)$/iu;

/** Participles of a charge: "accused of telling clients that …". */
const CHARGED = /^(?:accuse|suspect|charge)$/u;

/** Adjectives and participles of what is only about to be done. */
const AHEAD = /^(?:about|ready|sure|certain|go|prepare)$/u;

const TO_COME = /^(?:will|shall|wo|['’]ll)$/iu;
const OPEN = /^(?:will|shall|wo|['’]ll|would|may|might|could)$/iu;

/**
 * Whether that somebody says so is itself only hearsay, a guess, or still to come: "The bank allegedly told clients that …", "is said to have
 * told aides that …", "is accused of telling them that …", "is expected to say that …", "appears to have said". What is claimed is that they said it, which the
 * article leaves open; nobody vouches for what they would have said.
 */
export const isSaidToHaveSaid = (tree: Tree, cue: number): boolean =>
  isUnsure(tree, cue) || isUnderHearsay(tree, cue);

/** "The senator will tell voters that …": words to come, unless they are quoted already ("“It failed,” she will say"). */
export const isYetToBeSaid = (tree: Tree, cue: number): boolean => hasAuxiliary(tree, cue, TO_COME);

/** Whether an attribution's words of saying, as they stand, have been said by nobody as far as the article knows. */
export const isSayingOpen = (tree: Tree, cue: number, { form, type }: Attribution): boolean =>
  (form === 'clause' || form === 'quotation') &&
  tokenAt(tree, cue).upos === 'VERB' &&
  (isSaidToHaveSaid(tree, cue) || (type === 'indirect' && hasAuxiliary(tree, cue, OPEN)));

const hasAuxiliary = (tree: Tree, verb: number, words: RegExp): boolean =>
  auxiliariesOf(tree, verb).some((auxiliary) => words.test(tokenAt(tree, auxiliary).form));

/** "allegedly told", "told them, reportedly, that"; and of a verb joined to one: "allegedly met clients and told them that". */
function isUnsure(tree: Tree, cue: number): boolean {
  const clause = dependents(tree, cue, 'ccomp', 'xcomp').find((index) => index > cue) ?? tree.tokens.length;
  const isHere = dependents(tree, cue, 'advmod').some(
    (adverb) => adverb < clause && UNSURE.test(tokenAt(tree, adverb).form),
  );
  if (isHere) return true;
  const { deprel, head } = tokenAt(tree, cue);
  const isJoined =
    isRelation(deprel, ['conj']) &&
    dependents(tree, cue, 'nsubj').length === 0 &&
    auxiliariesOf(tree, cue).length === 0;
  return isJoined && isUnsure(tree, head);
}

/** How far above a word of saying it may be taken back. */
const STEPS = 3;

/** "is said to have told", "appears to have said", "is likely to say", "stands accused of telling": below a word that leaves it open. */
function isUnderHearsay(tree: Tree, cue: number): boolean {
  let at = cue;
  for (let step = 0; step < STEPS; step += 1) {
    const { deprel, head } = tokenAt(tree, at);
    if (head < 0 || isFinite(tree, at) || !isRelation(deprel, ['xcomp', 'ccomp', 'advcl', 'obl', 'conj']))
      return false;
    if (leavesOpen(tree, head, at)) return true;
    if (isRelation(deprel, ['advcl', 'obl'])) return false;
    at = head;
  }
  return false;
}

function leavesOpen(tree: Tree, governor: number, saying: number): boolean {
  const { lemma, xpos, form } = tokenAt(tree, governor);
  const marks = dependents(tree, saying, 'mark', 'case').map((mark) =>
    tokenAt(tree, mark).form.toLowerCase(),
  );
  const isAdjective = xpos === 'JJ';
  if (marks.includes('of')) return CHARGED.test(lemma) && xpos === 'VBN';
  if (!marks.includes('to')) return false;
  if (SEEMING.has(lemma)) return true;
  const word = isAdjective ? form.toLowerCase() : lemma;
  if (AHEAD.test(word)) return isAdjective || xpos !== 'VBN';
  return (
    /^(?:VBN|VBD|JJ)$/u.test(xpos) &&
    isPassiveOrState(tree, governor) &&
    (HEARSAY.has(word) || SCHEDULED.has(word))
  );
}

/** "is said to", "due to": not "hoped to say". */
const isPassiveOrState = (tree: Tree, word: number): boolean =>
  dependents(tree, word, 'aux:pass', 'cop').length > 0 ||
  /^(?:acl|xcomp|amod|advcl)/u.test(tokenAt(tree, word).deprel);
