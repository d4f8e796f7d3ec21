import { isFirm } from '../../claimants/cast';
import { isEventNoun } from '../../factuality/event-words';
import { isKnownBody } from '../../names/bodies';
import { isKnownPlace } from '../../names/places';
import { isPersonNoun } from '../../names/person-nouns';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { canEmploy, demandOn, isCollective, isPartOfThing, isPremises } from '../demands';
import type { NounMention } from '../mention';
import type { Surroundings } from '../surroundings';

/** Whether a mention can do, be and have what is told of a pronoun: a plan has no spokeswoman, and a ministry does not sink. */
export function sense(
  token: number,
  several: boolean,
  around: Surroundings,
): (mention: NounMention) => boolean {
  const { tree, here } = around;
  const { deprel, head } = tokenAt(tree, token);
  const demand = demandOn(tree, token);
  const isObject = /^i?obj/u.test(deprel);
  const ofRole = isOfRole(tree, token);
  const isFalling = fallsDown(tree, token);
  const isOfState = deprel === 'nmod:poss' && OF_STATES.test(tokenAt(tree, head).lemma);
  const isOfPart = deprel === 'nmod:poss' && isPartOfThing(tokenAt(tree, head).lemma);
  const isCarrying = carriesPeople(tree, token);
  const isClad = wears(tree, token);
  const isOnFire =
    isPutOut(tree, token) && [here, ...around.before].flat().some(({ lemma }) => FIRE.test(lemma));
  return (mention) => {
    const { kind, lemma, isNamed } = mention;
    if (demand === 'actor' && !canAct(mention, several)) return false;
    if (demand === 'thing' && !isThing(mention)) return false;
    if (isFalling && kind === 'body' && !isNamed && !FALLING.test(lemma)) return false;
    if (isOfPart && isForce(lemma)) return false;
    if (isOfState && !several && !isState(mention, around)) return false;
    if (isClad && !isClothed(mention)) return false;
    if (isOnFire && !FIRE.test(lemma)) return false;
    if (isCarrying && kind === 'thing' && !isNamed && !CARRIER.test(lemma)) return false;
    if (ofRole && !several && (!hasKeeper(mention) || isPlaceOf(tree, mention, here))) return false;
    return !(isObject && (isKnownPlace(mention.text) || isSpeakerOf(tree, token, mention, here)));
  };
}

/** Whom and what a country has and no firm: "its minister". */
const OF_STATES =
  /^(?:minister|premier|king|queen|monarch|ambassador|embassy|parliament|constitution|army|navy|voter|citizen|mayor)s?$/u;
const STATES =
  /^(?:country|nation|state|kingdom|island|government|republic|region|province|territory|bloc|union|city|county|district|town|village|borough|council|coalition|cabinet|monarchy|party)s?$/u;

/** A country, or a name of one word that may be one's for all that is known. */
const isState = ({ text, isNamed, lemma }: NounMention, { cast }: Surroundings): boolean =>
  isNamed ? isKnownPlace(text) || (/^\p{Lu}\p{L}+$/u.test(text) && !isFirm(text, cast)) : STATES.test(lemma);

const isThing = ({ kind, lemma, isNamed, isSure, text }: NounMention): boolean =>
  kind === 'thing' || isPremises(lemma) || (isNamed && kind === 'body' && !isSure && !isKnownBody(text));

/** "the night service", "the bus services": what somebody runs; not the fire service, which is a body. */
const isRun = ({ lemma, text, isNamed }: NounMention): boolean =>
  lemma === 'service' &&
  !isNamed &&
  !/\b(?:fire|rescue|ambulance|health|police|secret|security|intelligence|civil|prison|weather|postal|forest|park|broadcasting) services?$/iu.test(
    text,
  );

function canAct(mention: NounMention, several: boolean): boolean {
  if (isRun(mention)) return false;
  if (several)
    return (
      mention.kind !== 'thing' ||
      isPersonNoun(mention.lemma) ||
      mention.isNamed ||
      canEmploy(singular(mention.lemma)) ||
      // "markers", "typists": who does something, though no list has the word.
      (mention.plural && /(?:er|or|ist|eer)s?$/u.test(mention.lemma))
    );
  return (
    mention.kind === 'body' || (mention.isNamed && mention.kind !== 'person') || canEmploy(mention.lemma)
  );
}

const singular = (lemma: string): string => lemma.replace(/s$/u, '');

/** "its spokeswoman", "their owner": whose somebody is. */
function isOfRole(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return deprel === 'nmod:poss' && head >= 0 && isPersonNoun(tokenAt(tree, head).lemma.toLowerCase());
}

const hasKeeper = (mention: NounMention): boolean =>
  mention.kind === 'body' || mention.isNamed || canEmploy(mention.lemma);

/** "a tour to Lucca, its chairman": where something goes or stands has no chairman here. */
function isPlaceOf(tree: Tree, mention: NounMention, here: readonly NounMention[]): boolean {
  if (!here.includes(mention)) return false;
  return dependents(tree, mention.token, 'case').some((word) =>
    /^(to|in|at|from|near)$/iu.test(tokenAt(tree, word).form),
  );
}

/** "The coastguard says that ships no longer need it": who says so would be meant by "them" or a name. */
function isSpeakerOf(tree: Tree, token: number, mention: NounMention, here: readonly NounMention[]): boolean {
  const verb = tokenAt(tree, token).head;
  if (verb < 0 || tokenAt(tree, verb).deprel !== 'ccomp' || !here.includes(mention)) return false;
  return tokenAt(tree, mention.token).head === tokenAt(tree, verb).head && mention.role.endsWith('subject');
}

/** Bodies of which one says that they fall. */
const FALLING =
  /^(?:government|cabinet|coalition|administration|regime|monarchy|parliament|city|town|country)$/u;

/** "It fell in 1903": of a tower, hardly of a ministry; not "it fell 3%". */
function fallsDown(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    deprel.startsWith('nsubj') &&
    /^(?:fall|topple|crumble|subside)$/u.test(tokenAt(tree, head).lemma) &&
    !dependents(tree, head, 'obj', 'obl', 'xcomp').some((child) =>
      [child, ...dependents(tree, child, 'nummod')].some((word) =>
        /[%$£€]|percent/u.test(tokenAt(tree, word).form),
      ),
    )
  );
}

/** What happens, or blows and flows, has no roof and no pier: "floodwater tore a hole in its north pier". */
const isForce = (lemma: string): boolean =>
  FIRE.test(lemma) ||
  isEventNoun(lemma) ||
  /^(?:(?:\p{L}*water)|wind|rain|snow|lightning|hail|ice|debris|lava|mud|smoke|gust|wave|tide)s?$/u.test(
    lemma,
  );

/** What has passengers. */
const CARRIER =
  /^(?:bus|minibus|coach|tram|train|ferry|ship|boat|plane|aircraft|helicopter|lift|taxi|line|route|service|railway|airline|operator|shuttle|funicular|gondola|underground|metro)s?$/u;

/** "It carried 2,300 passengers": hardly a station. */
function carriesPeople(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    deprel.startsWith('nsubj') &&
    tokenAt(tree, head).lemma === 'carry' &&
    dependents(tree, head, 'obj').some((object) =>
      /^(?:passenger|traveller|commuter)$/u.test(tokenAt(tree, object).lemma),
    )
  );
}

/** "They wore masks": people, not the firm that is said to have sent them. */
function wears(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    deprel === 'nsubj' &&
    tokenAt(tree, head).lemma === 'wear' &&
    dependents(tree, head, 'obj').some((object) => CLOTHES.test(tokenAt(tree, object).lemma))
  );
}

const CLOTHES =
  /^(?:uniform|mask|hood|balaclava|glove|helmet|suit|coat|jacket|vest|boot|shoe|glass|badge|disguise|hat|cap|overall|apron|gown|robe|mitten|scarf)s?$/u;

const isClothed = ({ kind, lemma, isNamed }: NounMention): boolean =>
  kind === 'person' ||
  isPersonNoun(singular(lemma)) ||
  (!isNamed && (isCollective(lemma) || /(?:er|or|ist|eer|ee)s$/u.test(lemma)));

const FIRE = /^(?:fire|blaze|flame|inferno|wildfire|bushfire|candle|cigarette)s?$/u;

/** "Crews put it out" */
function isPutOut(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!deprel.startsWith('obj')) return false;
  const { lemma } = tokenAt(tree, head);
  if (/^(?:extinguish|douse|quench|quell)$/u.test(lemma)) return true;
  return lemma === 'put' && /^out$/iu.test(tree.tokens[token + 1]?.form ?? '');
}
