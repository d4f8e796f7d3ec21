import { dependent, isRelation, tokenAt, type Tree } from '../trees/tree';
import { describedWorth } from './alleged';
import { isDefinite } from './clause-marks';
import { isWronglyCharged } from '../trees/said-falsely';
import { lookUp } from './governors';
import { ADJECTIVES } from './lexicon/adjectives';
import { eventOfOdds } from './odds-of-event';
import { pass, signature, type Signature } from './signatures';
import { ASSERTED, NOT_DONE, DENIED_SHARE, type Worth, type Places } from './worth';

/** A noun for an event: presupposed, unless the word above it decides ("cancelled the talks", "plans a trip"). */
export function ofNoun(places: Places, index: number, head: number): Worth {
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
  // "falsely accused of arson"; "of the murder" there was one
  if (/^(?:of|with|for)$/u.test(word) && isWronglyCharged(tree, head) && !isDefinite(tree, index))
    return above > 0 ? NOT_DONE : above;
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
export function isDeniedByItself(tree: Tree, noun: number): boolean {
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
