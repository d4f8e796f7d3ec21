import { childrenOf, dependent, dependents, isRelation, tokenAt, type Tree } from '../trees/tree';
import {
  hasCondition,
  isArranged,
  isConditional,
  isDefinite,
  isImperative,
  isInfinitive,
  isQuestion,
  isSpeltOut,
  isYesNoQuestion,
  openerOf,
} from './clause-marks';
import { isCounterfactual, ownForce, sharedForce } from './own-force';
import { signatureOf, type Signature } from './signatures';

/** Worth on FactBank's scale, −3 certainly not … 0 open … +3 certainly so. */
type Worth = number;

const ASSERTED: Worth = 3;
const OPEN: Worth = 0;
/** Asked for: who gives an order takes it that the thing is not so yet. */
const ORDERED: Worth = -1;
const NOT_DONE: Worth = -2.5;
/** How firmly a denial is taken. */
const DENIED_SHARE = 0.85;
/** Share of certainty of a progressive or a gerund: what goes on is not over yet. */
const UNDER_WAY = 0.9;

/** What an event is worth under a governor: between what holds when that is a fact, open (0), or denied. */
function pass({ held, denied }: Signature, governor: Worth): Worth {
  return governor >= 0 ? (held * governor) / 3 : (denied * -governor) / 3;
}

interface Places {
  readonly tree: Tree;
  /** What a word is worth with its own negation and modals. */
  readonly value: (index: number) => Worth;
  /** What its place is worth before those. */
  readonly context: (index: number) => Worth;
}

const read = new WeakMap<Tree, (index: number) => Worth>();

/** Reads a sentence's places from the root down; each is worked out once. */
export function worthOf(tree: Tree): (index: number) => Worth {
  const known = read.get(tree);
  if (known) return known;
  const values = new Map<number, Worth>();
  const contexts = new Map<number, Worth>();
  const places: Places = {
    tree,
    value: (index) => remember(values, index, () => readValue(places, index)),
    context: (index) => remember(contexts, index, () => readContext(places, index)),
  };
  const worth = (index: number): Worth => places.value(index) * (isDeniedState(tree, index) ? 0.6 : 1);
  read.set(tree, worth);
  return worth;
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
  const { isNegated, certainty } = ownForce(tree, index);
  let worth = places.context(index) * certainty;
  if (hasCondition(tree, index)) worth *= 0.3;
  if (isGoingTo(tree, index)) worth *= 0.6;
  if (isArranged(tree, index)) worth *= 0.4;
  if (isConditional(tree, index)) worth = Math.min(worth, OPEN);
  if (isNegated) return -DENIED_SHARE * worth;
  return worth > 0 && tokenAt(tree, index).xpos === 'VBG' ? worth * UNDER_WAY : worth;
}

const STATES =
  /^(?:know|want|think|like|understand|believe|realise|realize|care|mind|matter|need|have|find|feel|remember|expect|seem|represent|hesitate)$/u;

/**
 * A state of mind or a having that is denied ("did not know", "has no interest"): whoever denies one still says how
 * things stand, and readers rate it less firmly than a deed that was not done. What it governs is not touched.
 */
function isDeniedState(tree: Tree, index: number): boolean {
  return STATES.test(tokenAt(tree, index).lemma.toLowerCase()) && ownForce(tree, index).isNegated;
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
  if (isRelation(deprel, ['ccomp', 'xcomp', 'csubj'])) return ofComplement(places, index, head);
  if (isRelation(deprel, ['acl', 'advcl'])) return ofModifier(places, index, head);
  if (isRelation(deprel, ['obj', 'obl', 'nsubj', 'nmod', 'iobj'])) return ofNoun(places, index, head);
  if (deprel === 'appos') return ASSERTED;
  if (isRelation(deprel, ['compound', 'amod', 'flat'])) return Math.max(places.value(head), 1);
  return ASSERTED;
}

function ofRoot(tree: Tree, index: number): Worth {
  if (isImperative(tree, index)) return ORDERED;
  if (isSpeltOut(tree, index)) return OPEN;
  if (isInfinitive(tree, index)) return 1;
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
    (xpos === 'VB' || (xpos === above && /^VB[GN]$/u.test(xpos)));
  // "would have bought it and closed its mine"
  if (!stands && isCounterfactual(tree, head) && /^VB[DN]?$/u.test(xpos)) return places.value(head);
  if (!shares) {
    if (isImperative(tree, index)) return ORDERED;
    if (stands || dependent(tree, index, 'expl') >= 0) return places.context(head);
    const { certainty, isNegated } = sharedForce(tree, head);
    return places.context(head) * certainty * (isNegated ? -DENIED_SHARE : 1);
  }
  const { certainty, isNegated } = ownForce(tree, head);
  const worth = places.context(head) * certainty;
  return isNegated && /^(?:or|nor)$/u.test(conjunctionOf(tree, index)) ? -worth : worth;
}

function conjunctionOf(tree: Tree, index: number): string {
  const conjunction = dependent(tree, index, 'cc');
  return conjunction < 0 ? '' : tokenAt(tree, conjunction).form.toLowerCase();
}

function ofComplement(places: Places, index: number, head: number): Worth {
  const { tree } = places;
  const { lemma, xpos, form } = tokenAt(tree, head);
  const above = places.value(head);
  const name = lemma.toLowerCase();
  const opener = openerOf(tree, index);
  // to doubt whether it is so is to think that it is not
  if ((opener === 'if' || opener === 'whether') && name !== 'doubt') return OPEN;
  if (isSaidFalsely(tree, head)) return above > 0 ? (NOT_DONE * above) / ASSERTED : OPEN;
  const isTo = isInfinitive(tree, index) || opener === 'ta' || opener === 'na';
  if (isTo && (isSingledOut(tree, head) || isOutcome(tree, index, head))) return above;
  if (isTo && name === 'have')
    return pass({ held: xpos === 'VBD' || xpos === 'VBN' ? 2.8 : 1, denied: -2 }, above);
  if (isTo && name === 'go' && form.toLowerCase() !== 'went') return pass({ held: 2.7, denied: -2 }, above);
  if (isTo && name === 'get') return pass({ held: 0.8, denied: -2 }, above);
  if (isTo && name === 'like' && isCourtesy(tree, index)) return above >= 0 ? 2.5 : above;
  const signature = signatureOf(...(isTo ? [`${name}-to`, name] : [`${name}-that`, name]));
  if (signature) return pass(signature, above);
  if (tokenAt(tree, index).xpos === 'VBG') return above;
  return pass(isTo ? { held: 0.2, denied: -1 } : { held: 2, denied: 0 }, above);
}

/** "falsely told voters that …": whoever writes so says that it is not so. */
function isSaidFalsely(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'advmod').some((adverb) =>
    /^(?:falsely|wrongly|incorrectly|erroneously|mistakenly|untruthfully)$/iu.test(
      tokenAt(tree, adverb).form,
    ),
  );
}

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
  if (isInfinitive(tree, index)) return ofInfinitive(places, index, head);
  if (opener === 'without' || opener === 'instead') return NOT_DONE;
  if (opener === 'before') return 1.5;
  if (opener === 'until') return 1;
  if (/^(?:by|in|through)$/u.test(opener)) return above;
  if (/^(?:for|of|about|to|against|from|on|than)$/u.test(opener) && xpos === 'VBG') {
    const signature = signatureOf(tokenAt(tree, head).lemma.toLowerCase());
    return signature ? pass(signature, above) : Math.max(0.5, Math.min(above, 1.2));
  }
  if (deprel === 'advcl' && /^(?:when|once|while|as)$/u.test(opener) && above < 2)
    return Math.max(above, 0.5);
  if (deprel === 'acl:relcl' && isAside(tree, index)) return ASSERTED;
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

/** "the first to …", "one of the few … to …": those that did. */
function isSingledOut(tree: Tree, noun: number): boolean {
  const words = [noun, ...childrenOf(tree, noun)].map((index) => tokenAt(tree, index).form.toLowerCase());
  return words.some((word) => /^(?:first|second|third|last|only|few|latest|next|one)$/u.test(word));
}

/** A bare present tense, which may speak of what happens as a rule. */
function isPresent(tree: Tree, index: number): boolean {
  return /^VB[PZ]$/u.test(tokenAt(tree, index).xpos);
}

/** "a plan to …", "able to …", "rose to …": by the word above; else a purpose. */
function ofInfinitive(places: Places, index: number, head: number): Worth {
  const { tree } = places;
  const { lemma, upos } = tokenAt(tree, head);
  const name = lemma.toLowerCase();
  const above = places.value(head);
  const isOrdinal = upos === 'ADJ' && dependent(tree, head, 'det') >= 0;
  const isNoun = tokenAt(tree, index).deprel === 'acl' || isOrdinal;
  const signature = isNoun
    ? signatureOf(`${name}-noun`, name)
    : signatureOf(`${name}-to`, upos === 'ADJ' ? name : '');
  // "the first plan to close it": a plan stays one.
  const isSingled = isNoun && signature === undefined && isSingledOut(tree, head);
  if (isSingled || (!isNoun && isOutcome(tree, index, head))) return above;
  return pass(signature ?? { held: isNoun ? 0.8 : 1.5, denied: 0 }, above);
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
  const described = dependents(tree, index, 'amod').map((child) => tokenAt(tree, child).form.toLowerCase());
  if (described.some((form) => /^(?:proposed|planned)$/u.test(form))) return 1;
  if (described.some((form) => /cancell?ed$|^(?:failed|abortive)$/u.test(form))) return NOT_DONE;
  const isSubject = isRelation(deprel, ['nsubj']);
  const isTheme =
    isRelation(deprel, ['obj']) || deprel === 'nsubj:pass' || /^(?:of|for|to|in|against)$/u.test(word);
  const name = tokenAt(tree, head).lemma.toLowerCase();
  if (word === 'from' && (signatureOf(name)?.held ?? 0) < 0)
    return pass(signatureOf(name) ?? { held: 0, denied: 0 }, above);
  const signature = isTheme ? signatureOf(`${name}-noun`, name) : undefined;
  const lacking = preposition < 0 ? undefined : lackBefore(places, preposition);
  if (lacking !== undefined) return lacking;
  const known = isDefinite(tree, index);
  if (signature && signature.held < 2.5) {
    const passed = pass(signature, above);
    return known && passed > -1 ? Math.max(passed, 2.2) : passed;
  }
  if (known) return ASSERTED;
  return above >= 1.5 ? ASSERTED : isSubject ? Math.max(above, 1.5) : above;
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
  const signature = signatureOf(
    `${tokenAt(tree, noun).lemma.toLowerCase()}-noun`,
    tokenAt(tree, noun).lemma.toLowerCase(),
  );
  return signature && signature.held < 0 ? pass(signature, value(noun)) : undefined;
}
