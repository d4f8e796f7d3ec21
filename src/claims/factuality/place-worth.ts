import { isSaidFalsely } from '../trees/said-falsely';
import { CUE_VERBS } from '../attribution/lexicon/verbs';
import {
  childrenOf,
  dependent,
  dependents,
  firstWordOf,
  isRelation,
  tokenAt,
  type Tree,
} from '../trees/tree';
import {
  hasCondition,
  isArranged,
  isConditional,
  isContraryToFact,
  isDefinite,
  isImperative,
  isInfinitive,
  isInverted,
  isPastAt,
  isProhibition,
  isQuestion,
  isSpeltOut,
  isYesNoQuestion,
  openerOf,
} from './clause-marks';
import { governorOf, isInHarmony, lookUp, type Governor } from './governors';
import { eventOfOdds } from './odds-of-event';
import { describedWorth, mostOfAlleged } from './alleged';
import { applyOperators, applyShared, isCounterfactual, isNegated } from './operators';
import { ADJECTIVES } from './lexicon/adjectives';
import { NOUNS } from './lexicon/nouns';
import { isScant } from './scant';
import { pass, signature, type Signature } from './signatures';
import { turnedOut } from './turned-out';
import { headlineTo, timeAhead } from './to-come';

/** Worth on FactBank's scale, −3 certainly not … 0 open … +3 certainly so. */
type Worth = number;

const ASSERTED: Worth = 3;
const OPEN: Worth = 0;
/** Asked for: who gives an order takes it that the thing is not so yet. */
const ORDERED: Worth = -1;
const NOT_DONE: Worth = -2.5;
const NOT_SO: Worth = -2.5;
/** What a denial leaves, turned round. */
const DENIED_SHARE = 0.85;
/** Share of certainty of a progressive or a gerund: what goes on is not over yet. */
const UNDER_WAY = 0.9;

interface Places {
  readonly tree: Tree;
  /** What a word is worth with its own negation and modals. */
  readonly value: (index: number) => Worth;
  /** What its place is worth before those. */
  readonly context: (index: number) => Worth;
}

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
    if (isSaidFalsely(tree, head)) return above > 0 ? (NOT_DONE * above) / ASSERTED : OPEN;
    if (isTo && tokenAt(tree, head).lemma === 'like' && isCourtesy(tree, index))
      return above >= 0 ? 2.5 : above;
  }
  if (isComplement && isPresupposed(tree, index)) return PRESUPPOSED;
  const governor = governorOf(tree, index);
  const isSingled = isTo && isSingledOut(tree, head, index) && (isComplement || !governor);
  if (isSingled || (isTo && isOutcome(tree, index, head))) return above;
  if (governor) return ofGovernor(places, index, governor);
  if (!isComplement) return ofModifier(places, index, head);
  if (tokenAt(tree, index).xpos === 'VBG') return above;
  return pass(isTo ? WITH_TO : WITH_CLAUSE, above);
}

/** "did not say why it cut the jobs", "asked how they had escaped": taken to be so, whatever is said of it. */
const PRESUPPOSED: Worth = 2.7;

function isPresupposed(tree: Tree, clause: number): boolean {
  if (!/^(?:why|how)$/iu.test(tokenAt(tree, firstWordOf(tree, clause)).form)) return false;
  const isTold = /^VBD$/u.test(tokenAt(tree, clause).xpos);
  return (
    isTold ||
    dependents(tree, clause, 'aux', 'cop').some((helper) => /^VB[DZP]$/u.test(tokenAt(tree, helper).xpos))
  );
}

/** Verbs that only lend a verb to their noun: "had the courage to", "made no attempt to", "found no sign that". */
const LENT = /^(?:have|take|get|make|find|muster|show|see|give)$/u;

function ofGovernor({ tree, value }: Places, index: number, { at: word, signature }: Governor): Worth {
  const result = turnedOut(tree, word);
  if (result !== 0) return result > 0 ? ASSERTED : NOT_DONE;
  const { head, deprel, upos } = tokenAt(tree, word);
  const isLent = upos === 'NOUN' && deprel === 'obj' && head >= 0 && LENT.test(tokenAt(tree, head).lemma);
  const at = isLent ? head : word;
  // "Let me know when it comes": what is known is not told.
  const isAsked = signature.open > 0 && /^(?:wh|how)/u.test(openerOf(tree, index));
  const over = isNextToNone(tree, word) ? Math.min(value(at), NEXT_TO_NONE) : value(at);
  const left = pass(isAsked ? { ...signature, open: 0 } : signature, over, isPastAt(tree, at));
  return left > 0 && isProhibition(tree, at) ? ORDERED : left;
}

/** What there is next to none of. */
const NEXT_TO_NONE: Worth = -2.4;

/** "There is little doubt that …", "little chance that …"; "little evidence" is still some. */
const isNextToNone = (tree: Tree, noun: number): boolean =>
  isScant(tree, noun) && (NOUNS.get(tokenAt(tree, noun).lemma)?.held ?? ASSERTED) < 1;

/** What an infinitive, or any other clause, is worth under a word that nothing is known of. */
const WITH_TO = signature({ held: 0.2, denied: -1 });
const WITH_CLAUSE = signature({ held: 2, denied: 0 });
const PURPOSE = signature({ held: 1.5, denied: 0 });
const OF_NOUN = signature({ held: 0.8, denied: 0 });
/** What was not left undone was done: "did not leave without paying". */
const UNDONE = signature({ held: NOT_DONE, denied: 3, open: NOT_DONE });

/** "would like to thank" thanks. */
function isCourtesy(tree: Tree, index: number): boolean {
  return /^(?:thank|congratulate|apologi[sz]e|welcome|stress|point|note|say|add|remind|invite)$/u.test(
    tokenAt(tree, index).lemma,
  );
}

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

/** "stopped before it could leave": it did not. */
const isKeptFrom = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'aux').some((helper) => /^c(?:an|ould)$/iu.test(tokenAt(tree, helper).form));

/** What was called off would have come first. */
const FORESTALLED: Worth = -1;
const CALLED_OFF = /^(?:abandon|cancel|scrap|shelve|ditch|axe|foil|thwart|avert|prevent|stop|halt|call)$/u;
const COMING_ABOUT =
  /^(?:begin|start|open|finish|complete|reach|leave|sail|launch|explode|happen|get|go|arrive|land)$/u;

/** "was abandoned before work began", "called the race off before it started"; not "was cancelled before he died". */
function isForestalled(tree: Tree, clause: number, head: number): boolean {
  const { lemma } = tokenAt(tree, head);
  const particle = dependent(tree, head, 'compound:prt');
  const isOff = lemma !== 'call' || (particle >= 0 && /^off$/iu.test(tokenAt(tree, particle).form));
  return (
    isOff &&
    CALLED_OFF.test(lemma) &&
    COMING_ABOUT.test(tokenAt(tree, clause).lemma) &&
    !isNegated(tree, head) &&
    !isNegated(tree, clause)
  );
}

function secondMark(tree: Tree, clause: number): string {
  const second = dependents(tree, clause, 'mark')[1];
  return second === undefined ? '' : tokenAt(tree, second).form.toLowerCase();
}

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

/** A noun for an event: presupposed, unless the word above it decides ("cancelled the talks", "plans a trip"). */
function ofNoun(places: Places, index: number, head: number): Worth {
  const { tree } = places;
  const { deprel } = tokenAt(tree, index);
  const above = places.value(head);
  const preposition = dependent(tree, index, 'case');
  const word = preposition < 0 ? '' : tokenAt(tree, preposition).form.toLowerCase();
  if (word === 'without') return NOT_DONE;
  const described = describedWorth(tree, index);
  if (described !== undefined) return described;
  if (word === 'to' && isNear(tree, preposition, head)) return pass(ADJECTIVES.get('close-ing')!, above);
  const isSubject = isRelation(deprel, ['nsubj']);
  if (isSubject && eventOfOdds(tree, head) === index)
    return pass(lookUp(tree, head, 'that', '') ?? TO_COME, isDeniedByItself(tree, index) ? -above : above);
  // "there was no proof", "there was never any"
  if (isSubject && dependent(tree, head, 'expl') >= 0)
    return isDeniedByItself(tree, index) ? -above / DENIED_SHARE : above;
  if (isDeniedByItself(tree, index)) return above < 0 ? -above / DENIED_SHARE : ASSERTED;
  const isTheme =
    isRelation(deprel, ['obj']) || deprel === 'nsubj:pass' || /^(?:of|for|to|in|against)$/u.test(word);
  const over = lookUp(
    tree,
    head,
    ...(word === 'from' ? ['from'] : word === 'of' ? ['of', 'noun'] : ['noun']),
    '',
  );
  if (word === 'from' && over && over.held < 0) return pass(over, above);
  const ofVerb = word === 'of' && deprel === 'nmod' ? clearedOf(tree, head) : undefined;
  if (ofVerb) return pass(ofVerb, places.value(tokenAt(tree, head).head));
  const lacking = preposition < 0 ? undefined : lackBefore(places, preposition);
  if (lacking !== undefined) return lacking;
  const known = isDefinite(tree, index);
  if (isTheme && over && over.held < 2.5) {
    const passed = pass(over, above);
    return known && passed > -1 ? Math.max(passed, 2.2) : passed;
  }
  if (known) return ASSERTED;
  return above >= 1.5 ? ASSERTED : isSubject ? Math.max(above, 1.5) : above;
}

/** What is called imminent or sure to come. */
const TO_COME = signature({ held: 1.6, denied: -1 });

/** "came close to collapse"; not "people close to the talks", "is close to the protest". */
const isNear = (tree: Tree, preposition: number, verb: number): boolean =>
  /^(?:close|near|perilously)$/iu.test(tree.tokens[preposition - 1]?.form ?? '') &&
  /^(?:come|bring|get|go|push)$/u.test(tokenAt(tree, verb).lemma);

/** "cleared the nurse of theft", where the parser hangs the theft on the nurse. */
function clearedOf(tree: Tree, person: number): Signature | undefined {
  const { deprel, head } = tokenAt(tree, person);
  return head >= 0 && isRelation(deprel, ['obj']) ? lookUp(tree, head, 'of') : undefined;
}

/** "no evidence was found": the determiner that denies the verb denies the noun. */
function isDeniedByItself(tree: Tree, noun: number): boolean {
  const determiner = dependent(tree, noun, 'det');
  return determiner >= 0 && /^no$/iu.test(tokenAt(tree, determiner).form);
}

/** "the delay in delivery", "a failure of nerve": by the noun before, also where the phrase hangs on the verb. */
function lackBefore({ tree, value }: Places, preposition: number): Worth | undefined {
  const noun = preposition - 1;
  if (
    noun < 0 ||
    tokenAt(tree, noun).upos !== 'NOUN' ||
    !/^(?:in|of)$/iu.test(tokenAt(tree, preposition).form)
  )
    return undefined;
  const lack = lookUp(tree, noun, '');
  if (!lack || lack.held >= 0) return undefined;
  return value(noun) > 0 ? lack.held : pass(lack, value(noun));
}
