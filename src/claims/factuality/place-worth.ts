import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { isSaidFalsely, isWronglyCharged } from '../trees/said-falsely';
import { childrenOf, dependent, dependents, isRelation, tokenAt, type Tree } from '../trees/tree';
import { mostOfAlleged } from './alleged';
import {
  hasCondition,
  isArranged,
  isConditional,
  isContraryToFact,
  isImperative,
  isInfinitive,
  isInverted,
  isPastAt,
  isQuestion,
  isSpeltOut,
  isYesNoQuestion,
  openerOf,
} from './clause-marks';
import { isKeptFrom, FORESTALLED, isForestalled, secondMark } from './forestalled';
import { PRESUPPOSED, isPresupposed, ofGovernor, UNDONE, isCourtesy } from './governed-worth';
import { governorOf, isInHarmony } from './governors';
import { ofNoun, isDeniedByItself } from './noun-worth';
import { applyOperators, applyShared, isCounterfactual, isNegated } from './operators';
import { pass, signature } from './signatures';
import { headlineTo, timeAhead } from './to-come';
import { ASSERTED, OPEN, ORDERED, NOT_DONE, NOT_SO, UNDER_WAY, type Worth, type Places } from './worth';

const read = new WeakMap<Tree, Places>();

/** Reads a sentence's places from the root down; each is worked out once. */
export function worthOf(tree: Tree): (index: number) => Worth {
  const { value } = placesOf(tree);
  return (index) => value(index) * (isDeniedState(tree, index) ? 0.6 : 1);
}

function placesOf(tree: Tree): Places {
  const known = read.get(tree);
  if (known) return known;
  const values = new Map<number, Worth>();
  const contexts = new Map<number, Worth>();
  const places: Places = {
    tree,
    value: (index) => remember(values, index, () => readValue(places, index)),
    context: (index) => remember(contexts, index, () => readContext(places, index)),
  };
  read.set(tree, places);
  return places;
}

/** What a word is worth that no verb of its sentence decides of: the place of what is said in which it stands, or certain. */
export function toldWorth(tree: Tree, index: number): Worth {
  for (let at = index; at >= 0; at = tokenAt(tree, at).head) {
    const { deprel, head } = tokenAt(tree, at);
    if (head < 0 || !isRelation(deprel, ['ccomp'])) continue;
    const entry = CUE_VERBS.get(tokenAt(tree, head).lemma);
    if (entry?.takes.has('that') === true && entry.meaning !== 'denial')
      return Math.max(OPEN, placesOf(tree).context(at));
  }
  return ASSERTED;
}

function remember(known: Map<number, Worth>, index: number, read: () => Worth): Worth {
  let found = known.get(index);
  if (found === undefined) known.set(index, (found = read()));
  return found;
}

function readValue(places: Places, index: number): Worth {
  const { tree } = places;
  const { deprel, head } = tokenAt(tree, index);
  if (head >= 0 && isRelation(deprel, ['cop', 'aux', 'case', 'fixed'])) return places.value(head);
  let worth = places.context(index);
  if (hasCondition(tree, index) && !isCounterfactual(tree, index)) worth *= 0.3;
  if (isGoingTo(tree, index)) worth *= 0.48;
  if (isArranged(tree, index) || timeAhead(tree, index) !== null) worth *= 0.4;
  if (isConditional(tree, index) || isInverted(tree, index)) worth = conditioned(places, index, worth);
  if (!isInHarmony(tree, index)) worth = applyOperators(tree, index, worth);
  worth = Math.min(worth, mostOfAlleged(tree, index));
  return worth > 0 && tokenAt(tree, index).xpos === 'VBG' ? worth * UNDER_WAY : worth;
}

/** "if it rains": open; "if it had rained, it would have …": it did not. */
function conditioned({ tree }: Places, index: number, worth: Worth): Worth {
  const { head, deprel } = tokenAt(tree, index);
  const isContrary =
    head >= 0 && deprel === 'advcl' && isContraryToFact(tree, index) && isCounterfactual(tree, head);
  return isContrary ? NOT_SO : Math.min(worth, OPEN);
}

const STATES =
  /^(?:know|want|think|like|understand|believe|realise|realize|care|mind|matter|need|have|find|feel|remember|expect|seem|represent|hesitate)$/u;

/**
 * A state of mind or a having that is denied ("did not know", "has no interest"): whoever denies one still says how
 * things stand, and readers rate it less firmly than a deed that was not done. What it governs is not touched.
 */
function isDeniedState(tree: Tree, index: number): boolean {
  const lemma = tokenAt(tree, index).lemma.toLowerCase();
  // "could not find a buyer" tells of a deed
  const isAble =
    lemma === 'find' &&
    dependents(tree, index, 'aux').some((word) => /^(?:can?|could)$/iu.test(tokenAt(tree, word).form));
  return STATES.test(lemma) && !isAble && isNegated(tree, index);
}

/** "is going to rain": the verb of going only says that it is to come. */
function isGoingTo(tree: Tree, index: number): boolean {
  const { form } = tokenAt(tree, index);
  if (!/^(?:going|gon)$/iu.test(form)) return false;
  return childrenOf(tree, index).some((child) => child > index && tokenAt(tree, child).deprel === 'xcomp');
}

function readContext(places: Places, index: number): Worth {
  const { tree } = places;
  const { deprel, head } = tokenAt(tree, index);
  if (head < 0) return ofRoot(tree, index);
  if (deprel === 'conj') return ofConjunct(places, index, head);
  if (isRelation(deprel, ['parataxis', 'list', 'discourse'])) return ofRoot(tree, index);
  if (isRelation(deprel, ['ccomp', 'xcomp', 'csubj', 'acl', 'advcl'])) return ofClause(places, index, head);
  if (isRelation(deprel, ['obj', 'obl', 'nsubj', 'nmod', 'iobj'])) return ofNoun(places, index, head);
  if (deprel === 'appos') return ASSERTED;
  if (isRelation(deprel, ['compound', 'amod', 'flat'])) return Math.max(places.value(head), 1);
  return ASSERTED;
}

function ofRoot(tree: Tree, index: number): Worth {
  if (isImperative(tree, index)) return ORDERED;
  if (isSpeltOut(tree, index)) return OPEN;
  if (headlineTo(tree, index) !== null) return 1.3;
  if (isInfinitive(tree, index) && dependent(tree, index, 'aux', 'cop') < 0) return 1;
  if (!isQuestion(tree)) return ASSERTED;
  return isYesNoQuestion(tree) ? 0.4 : 2;
}

/** A bare conjunct shares the first one's auxiliaries ("will come and see"); any other stands in the same place. */
function ofConjunct(places: Places, index: number, head: number): Worth {
  const { tree } = places;
  const stands = dependent(tree, index, 'nsubj', 'aux', 'mark', 'cop') >= 0;
  const { xpos } = tokenAt(tree, index);
  const above = tokenAt(tree, head).xpos;
  if (isConditional(tree, head)) return OPEN;
  const shares =
    !stands &&
    /^(?:VB|MD|VBN|VBG)$/u.test(above) &&
    (xpos === 'VB' || (xpos === 'VBP' && above === 'VB') || (xpos === above && /^VB[GN]$/u.test(xpos)));
  // "would have bought it and closed its mine"
  if (!stands && isCounterfactual(tree, head) && /^VB[DN]?$/u.test(xpos)) return places.value(head);
  // "go and see", "sit down and wait": what is joined to an order, with no subject of its own, is one too.
  const isOrderToo = !stands && xpos === 'VBP' && isImperative(tree, head);
  if (!shares && (isOrderToo || isImperative(tree, index))) return ORDERED;
  if (!shares && (stands || dependent(tree, index, 'expl') >= 0)) return places.context(head);
  const isAlternative = /^(?:or|nor)$/u.test(conjunctionOf(tree, index));
  return applyShared(tree, head, places.context(head), { isBare: shares, isAlternative });
}

function conjunctionOf(tree: Tree, index: number): string {
  const conjunction = dependent(tree, index, 'cc');
  return conjunction < 0 ? '' : tokenAt(tree, conjunction).form.toLowerCase();
}

/** A clause that a governor decides of; where there is none, by how it hangs on what is above it. */
function ofClause(places: Places, index: number, head: number): Worth {
  const { tree } = places;
  const isComplement = isRelation(tokenAt(tree, index).deprel, ['ccomp', 'xcomp', 'csubj']);
  const above = places.value(head);
  const opener = openerOf(tree, index);
  const isTo = isInfinitive(tree, index) || opener === 'ta' || opener === 'na';
  if (isComplement) {
    // to doubt whether it is so is to think that it is not
    if ((opener === 'if' || opener === 'whether') && tokenAt(tree, head).lemma !== 'doubt') return OPEN;
    if (isSaidFalsely(tree, head)) return deniedBy(above);
    if (isTo && tokenAt(tree, head).lemma === 'like' && isCourtesy(tree, index))
      return above >= 0 ? 2.5 : above;
  }
  if (isComplement && isPresupposed(tree, index)) return PRESUPPOSED;
  const governor = governorOf(tree, index);
  const isSingled = isTo && isSingledOut(tree, head, index) && (isComplement || !governor);
  if (isSingled || (isTo && isOutcome(tree, index, head))) return above;
  if (governor && isWronglyCharged(tree, governor.at)) return deniedBy(above);
  if (governor) return ofGovernor(places, index, governor);
  if (!isComplement) return ofModifier(places, index, head);
  if (tokenAt(tree, index).xpos === 'VBG') return above;
  return pass(isTo ? WITH_TO : WITH_CLAUSE, above);
}

/** What is left of what is said, where whoever tells it calls it false. */
const deniedBy = (saying: Worth): Worth => (saying > 0 ? (NOT_DONE * saying) / ASSERTED : OPEN);

/** What an infinitive, or any other clause, is worth under a word that nothing is known of. */
const WITH_TO = signature({ held: 0.2, denied: -1 });

const WITH_CLAUSE = signature({ held: 2, denied: 0 });

const PURPOSE = signature({ held: 1.5, denied: 0 });

const OF_NOUN = signature({ held: 0.8, denied: 0 });

function ofModifier(places: Places, index: number, head: number): Worth {
  const { tree } = places;
  const { deprel, xpos } = tokenAt(tree, index);
  const above = places.value(head);
  const opener = openerOf(tree, index);
  if (isInfinitive(tree, index)) return pass(deprel === 'acl' ? OF_NOUN : PURPOSE, above);
  if (opener === 'without') return pass(UNDONE, above);
  if (opener === 'instead' || opener === 'rather') return NOT_DONE;
  if (opener === 'as' && /^(?:if|though)$/u.test(secondMark(tree, index)))
    return likened(places, index, head);
  if (opener === 'before')
    return isKeptFrom(tree, index) ? NOT_DONE : isForestalled(tree, index, head) ? FORESTALLED : 1.5;
  if (opener === 'until') return isInPast(tree, index) ? ASSERTED : 1;
  if (/^(?:by|in|through)$/u.test(opener)) return places.value(meantBy(tree, index, head));
  if (/^(?:for|of|about|to|against|from|on|than)$/u.test(opener) && xpos === 'VBG')
    return Math.max(0.5, Math.min(above, 1.2));
  if (deprel === 'advcl' && /^(?:when|once|while|as)$/u.test(opener) && above < 2)
    return Math.max(above, 0.5);
  if (deprel === 'acl:relcl' && isAside(tree, index)) return ASSERTED;
  if (deprel === 'acl:relcl' && isOfNothing(tree, head)) return Math.min(above, NOT_SO);
  if (deprel === 'acl:relcl') return above < 1 ? Math.max(above, 1) : isPresent(tree, index) ? 2.3 : ASSERTED;
  if (opener === '' && /^VB[GN]$/u.test(xpos))
    return deprel === 'acl' ? Math.max(above, 2) : Math.max(above, 0.5);
  return ASSERTED;
}

/** "…, which opened in May": after a comma a relative clause is told by the way, whatever hangs over its noun. */
function isAside(tree: Tree, clause: number): boolean {
  const pronoun = childrenOf(tree, clause).find((child) =>
    /^(?:who|which|where)$/iu.test(tokenAt(tree, child).form),
  );
  return pronoun !== undefined && tree.tokens[pronoun - 1]?.form === ',';
}

/**
 * What a clause with "by" tells the means of, wherever the parser hangs it: of what was avoided, the avoiding, which was done
 * ("avoided paying the tax by moving"); else of what the verb takes ("denied paying them by cheque", "hopes to win by waiting").
 */
function meantBy(tree: Tree, clause: number, head: number): number {
  const isAvoided = (verb: number): boolean => verb >= 0 && AVOIDING.test(tokenAt(tree, verb).lemma);
  const { deprel, head: over } = tokenAt(tree, head);
  if (isRelation(deprel, ['xcomp']) && isAvoided(over)) return over;
  if (isAvoided(head)) return head;
  const ofObjects = dependents(tree, head, 'obj').flatMap((noun) => dependents(tree, noun, 'acl'));
  const taken = [...ofObjects, ...dependents(tree, head, 'xcomp', 'advcl')].findLast(
    (child) =>
      child > head &&
      child < clause &&
      (isInfinitive(tree, child) || tokenAt(tree, child).deprel === 'xcomp'),
  );
  return taken ?? head;
}

const AVOIDING = /^(?:avoid|escape|dodge|evade|prevent|block|stop|avert|thwart|foil|halt|circumvent)$/u;

/** "found nothing that linked him to it", "there is no firm that pays": there is none of which it is so. */
function isOfNothing(tree: Tree, noun: number): boolean {
  const { deprel, lemma, head } = tokenAt(tree, noun);
  const isThere = isRelation(deprel, ['nsubj']) && head >= 0 && dependent(tree, head, 'expl') >= 0;
  if (!isThere && !isRelation(deprel, ['obj'])) return false;
  return /^(?:nothing|nobody|none|no-one)$/u.test(lemma) || isDeniedByItself(tree, noun);
}

/** "the first to …", "one of the few … to …": those that did. */
function isSingledOut(tree: Tree, noun: number, clause: number): boolean {
  const words = [noun, ...childrenOf(tree, noun)]
    .filter((index) => index !== clause)
    .map((index) => tokenAt(tree, index).form.toLowerCase());
  return words.some((word) => /^(?:first|second|third|last|only|few|latest|next|one)$/u.test(word));
}

/** A bare present tense, which may speak of what happens as a rule. */
function isPresent(tree: Tree, index: number): boolean {
  return /^VB[PZ]$/u.test(tokenAt(tree, index).xpos);
}

/** A clause in the plain past or the pluperfect. */
const isInPast = (tree: Tree, index: number): boolean =>
  [index, ...dependents(tree, index, 'aux', 'cop')].some((word) => tokenAt(tree, word).xpos === 'VBD');

/** "acted as if he owned it": he does not; "looks as if it sank": it may have. */
function likened({ tree, value }: Places, index: number, head: number): Worth {
  const seems = /^(?:look|seem|appear|sound|feel)$/u.test(tokenAt(tree, head).lemma);
  return seems ? value(head) / 2 : isPastAt(tree, index) ? NOT_DONE : OPEN;
}

const OUTCOMES = /^(?:end|finish|close|settle|stand|reach|become|win|lead|total|overtake|level|equal)$/u;

const MOVES =
  /^(?:rise|fall|gain|lose|add|climb|drop|slip|slide|jump|surge|sink|grow|shrink|increase|decrease|decline|advance|recover|rally|shed|score|beat|come|go|race|run|ride|edge|plunge|soar)$/u;

/** "rose 2 %, to end the day at …", "beat Aarn to reach the final": what it came to, not what it was for. */
function isOutcome(tree: Tree, index: number, head: number): boolean {
  if (head > index || !OUTCOMES.test(tokenAt(tree, index).lemma)) return false;
  // The infinitive may hang on the measure: "gained 40 points, or 2 %, to end at …".
  let verb = head;
  while (verb >= 0 && !tokenAt(tree, verb).xpos.startsWith('VB')) verb = tokenAt(tree, verb).head;
  return verb >= 0 && MOVES.test(tokenAt(tree, verb).lemma.toLowerCase());
}
