import { isEventNoun } from '../factuality/event-words';
import { isCompany } from '../names/bodies';
import { isKnownPlace } from '../names/places';
import { isMonthName } from '../trees/month-name';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { bearingOf, isVerdict } from './bearing';
import { canEmploy, demandOn, isCollective, isPartOfThing, isPremises, type Demand } from './demands';
import type { NounMention } from './mention';
import { isQuoted } from './quoted';
import { isSaying } from './saying';
import { isPersonNoun } from '../names/person-nouns';
import {
  clauseOf,
  doubt,
  isInside,
  isSurelyPerson,
  isToldOf,
  isLeftOpen,
  repeated,
  subjectOfClause,
  type Finding,
  type Surroundings,
} from './surroundings';

type Fit = (mention: NounMention) => boolean;

/**
 * What "it" or "they" stands for: a thing or a body, or several. In what somebody reports, the speaker and other bodies
 * are weighed against what may be judged there ("the minister says the law is old; the party says it is needed").
 */
export function findThing(token: number, around: Surroundings, several: boolean): Finding {
  const found = findNearest(token, around, several);
  return found !== null && 'mention' in found ? weighed(token, found.mention, around, several) : found;
}

/** The nearest mention, unless the predicate is a judgement that is hardly one of it: then what is judged, or a doubt. */
function weighed(token: number, nearest: NounMention, around: Surroundings, several: boolean): Finding {
  const { tree, here, before } = around;
  const clause = tokenAt(tree, token).head;
  const verb = tokenAt(tree, token).deprel.startsWith('nsubj') ? tokenAt(tree, clause).head : -1;
  const isReported = verb >= 0 && tokenAt(tree, clause).deprel.startsWith('ccomp');
  const isTeller = isReported && subjectOfClause(tree, verb, here) === nearest;
  const isBody = nearest.kind === 'body' || (nearest.isNamed && isCompany(nearest.text));
  if (!(isTeller || isBody) || !(isReported || isVerdict(tree, token))) return answer(nearest);
  const bearing = bearingOf(tree, token);
  if (bearing === 'own' || demandOn(tree, token) === 'actor') return answer(nearest);
  const fits = fitFor(token, around, several);
  const isRival = (mention: NounMention): boolean => mention.text !== nearest.text && fits(mention);
  const sofar = here.filter((mention) => mention.token < token && !isInside(tree, token, mention.token));
  const rivals = [sofar, before[0] ?? []].map((mentions) => distinct(mentions.filter(isRival)));
  const topics = rivals
    .map((near) =>
      near.filter(({ role, speaks, isInner }) => role.endsWith('subject') && !speaks && !isInner),
    )
    .find((near) => near.length > 0);
  const isJudged = (mention: NounMention): boolean => mention.kind === 'thing' && !mention.isNamed;
  if (bearing === 'open')
    // "The council says it is small": of a school that was spoken of as well as of the council.
    return isTeller && topics && (isCalled(tree, token) || topics.some(isJudged))
      ? doubt([...topics, nearest])
      : answer(nearest);
  const [topic, ...others] = topics ?? [];
  return topic && others.length === 0 && isJudged(topic) ? answer(topic) : doubt([nearest, ...rivals.flat()]);
}

/**
 * What "it" or "they" stands for by place alone. First the subject of the pronoun's own clause and of
 * those above it, then whatever else the sentence names before it, then what the sentence before is about. A rival that
 * fits the pronoun's place nearly as well is a doubt.
 */
function findNearest(token: number, around: Surroundings, several: boolean): Finding {
  const { tree, before } = around;
  if (!several && isEmptyIt(token, around)) return null;
  const fits = fitFor(token, around, several);
  if (around.here.some((mention) => isShareOfTeller(tree, token, mention) && fits(mention)))
    return { why: 'a part of whom or what is not told', candidates: [] };
  if (several && (isPartOfNext(tree, token) || isOfSome(tree, token))) return null;
  const goesOn = repeated(token, around);
  if (goesOn && fits(goesOn)) return answer(goesOn);
  if (isLeftOpen(token, around)) return { why: 'the same word before it is open', candidates: [] };
  const says = tellerOf(token, around);
  if (says && says.token < token && fits(says)) return answer(says);
  const inside = withinSentence(token, around, fits);
  if (inside) return inside;
  // "The bridge was shut. Nobody was hurt. 1,900 people used to cross it": a sentence of people alone is passed over.
  const isOfPeople = (before[0] ?? []).every(({ kind }) => kind === 'person');
  const last = distinct((isOfPeople && !several ? before[1] : before[0]) ?? []).filter(fits);
  const isObject = /^i?obj/u.test(tokenAt(tree, token).deprel);
  const isReached = !several && tokenAt(tree, token).deprel.startsWith('obl');
  // "I heard it go", "they were kind about it": what a speaker points at need not be anything that was told.
  if (
    isSpoken(token, around) &&
    last.length > 0 &&
    (isObject || isReached || last.length > 1 || (isInSubject(tree, token) && !isSettled(last[0])))
  )
    return doubt(last);
  const enacted = isForetold(tree, token) ? last.filter((mention) => mention.enacted) : [];
  if (enacted.length === 1) return answer(enacted[0]);
  const isSubject = isInSubject(tree, token);
  const topic = last.find(({ role, isInner }) => role === 'main-subject' && !isInner);
  const [only] = last;
  if (last.length === 1 && only)
    return only.isInner ||
      /^another /iu.test(only.text) ||
      (only.role === 'other' && (isSubject || isObject) && !isAsked(tree, token))
      ? doubt(last)
      : answer(only);
  if (topic === undefined)
    return last.length > 0 ? doubt(last) : { why: 'nothing named before fits', candidates: [] };
  if (!isSubject) return doubt(last);
  const rivals = last.filter((mention) => mention !== topic && mention.role !== 'other' && !mention.isInner);
  if (isParallel(token, topic, around)) return answer(topic);
  // "Shorter stays do not help patients. They …": people may be meant as well as what the sentence before is about.
  if (several && topic.kind !== 'person' && last.some(({ kind }) => kind === 'person')) return doubt(last);
  const isOther =
    isAsked(tree, token) &&
    !isCompany(topic.text) &&
    last.some((mention) => mention.isNamed && isCompany(mention.text));
  if (isOther) return doubt(last);
  // "The team plans a trial. If it is successful …": what is new may be meant.
  const isNew = rivals.some(({ role, definite, isNamed }) => role === 'object' && !definite && !isNamed);
  if (isNew && isDescribed(tree, token)) return doubt(last);
  // "Nordline needs 40 drivers before the service can start. It has hired 12": who acts, not what a clause at its side is about.
  const isBeside = (rival: NounMention): boolean =>
    isAsked(tree, token) && topic.isNamed && rival.role === 'subject' && !rival.isNamed && !rival.speaks;
  return rivals.every((rival) => isBeside(rival) || isLess(rival, topic, demandOn(tree, token)))
    ? answer(topic)
    : doubt(last);
}

/** "with 284 people on board, four of them in red": right after a comma, a part of those who were counted before it. */
function isPartOfNext(tree: Tree, token: number): boolean {
  const [part, of, comma] = [tree.tokens[token - 2], tree.tokens[token - 1], tree.tokens[token - 3]];
  if (!/^of$/iu.test(of?.form ?? '') || comma?.form !== ',') return false;
  if (
    !/^(NUM|ADJ)$/u.test(part?.upos ?? '') &&
    !/^(most|many|some|half|all|both|none)$/iu.test(part?.form ?? '')
  )
    return false;
  return tree.tokens
    .slice(0, token - 3)
    .some(
      ({ xpos, deprel }, at) =>
        xpos.startsWith('NN') && (deprel === 'nummod' || dependents(tree, at, 'nummod').length > 0),
    );
}

/** "Few stayed, and most sold their homes": theirs who are counted as the subject, whom the clause itself holds. */
function isOfSome(tree: Tree, token: number): boolean {
  if (tokenAt(tree, token).deprel.startsWith('nsubj')) return false;
  const clause = clauseOf(tree, token);
  const subjects = dependents(tree, clause, 'nsubj');
  // "most sold": the tree may take it for an adverb.
  return (subjects.length > 0 ? subjects : dependents(tree, clause, 'advmod')).some(
    (subject) =>
      subject < token &&
      /^(?:most|many|some|several|few|others|all|both|none|half)$/iu.test(tokenAt(tree, subject).form),
  );
}

/** "it is small" */
const isCalled = (tree: Tree, token: number): boolean =>
  isDescribed(tree, token) && tokenAt(tree, tokenAt(tree, token).head).upos === 'ADJ';

/** "it is successful", "it is damaged" */
function isDescribed(tree: Tree, token: number): boolean {
  const { head } = tokenAt(tree, token);
  if (head < 0) return false;
  const isPassive = dependents(tree, head, 'aux').some((aux) => tokenAt(tree, aux).deprel === 'aux:pass');
  return isPassive || (tokenAt(tree, head).upos === 'ADJ' && dependents(tree, head, 'cop').length > 0);
}

const isSpoken = (token: number, { tree, isDirect }: Surroundings): boolean =>
  isQuoted(tree, token) || isDirect(token);

/** "The bridge was opened in 1878. It was opened …": subjects of one verb. */
function isParallel(token: number, topic: NounMention, { tree, trees }: Surroundings): boolean {
  const own = tokenAt(tree, token);
  const other = trees[topic.sentence];
  if (!other || !own.deprel.startsWith('nsubj')) return false;
  const { deprel, head } = tokenAt(other, topic.token);
  return (
    deprel === own.deprel &&
    head >= 0 &&
    tokenAt(other, head).lemma === tokenAt(tree, own.head).lemma &&
    tokenAt(other, head).upos === 'VERB'
  );
}

const isSettled = (mention: NounMention | undefined): boolean =>
  mention !== undefined && (mention.definite || mention.isNamed || mention.role === 'main-subject');

/** Whether a rival is less in mind than what the sentence before is about. */
function isLess(rival: NounMention, topic: NounMention, demand: Demand): boolean {
  if (rival.speaks || rival.role.endsWith('subject')) return false;
  if (
    demand === 'thing' ||
    (demand === 'actor' && ((rival.kind === 'body' && !isCollective(rival.lemma)) || rival.isNamed))
  )
    return false;
  return (
    topic.isNamed || topic.kind === 'body' || !(rival.isNamed || rival.definite || rival.kind === 'body')
  );
}

const isAsked = (tree: Tree, token: number): boolean => demandOn(tree, token) === 'actor';

/** What the sentence itself names before the pronoun; null where nothing of it fits. */
function withinSentence(token: number, around: Surroundings, fits: Fit): Finding {
  const { tree, here } = around;
  const quoted = isQuoted(tree, token);
  const earlier = distinct(
    here.filter(
      (mention) =>
        mention.token < token &&
        fits(mention) &&
        !isInside(tree, token, mention.token) &&
        (quoted || !isQuoted(tree, mention.token)),
    ),
  );
  if (earlier.length === 0) return null;
  const isObject = /^i?obj/u.test(tokenAt(tree, token).deprel);
  const isSubject = tokenAt(tree, token).deprel.startsWith('nsubj');
  const above = subjectAbove(token, around, (mention) =>
    earlier.some((known) => known.text === mention.text),
  );
  const objects = earlier.filter(({ role, isInner }) => role === 'object' && !isInner);
  if (isObject) {
    if (objects.length === 1 && objects[0]) return answer(objects[0]);
    const isSole = above && objects.length === 0 && earlier.length === 1;
    return isSole && !hasObject(tree, above.token) ? answer(above) : doubt(earlier);
  }
  if (above) {
    const owner = isSubject ? ownerOf(above, around, fits) : undefined;
    if (owner) return doubt([owner, above]);
    const rivals = earlier.filter(
      (mention) =>
        mention.token > above.token &&
        mention.text !== above.text &&
        !mention.isInner &&
        (mention.role === 'object' || mention.role.endsWith('subject')),
    );
    const isSpoken = above.speaks || demandOn(tree, token) === 'actor' || above.isNamed;
    if (
      rivals.length === 0 ||
      (isSpoken && rivals.every(({ kind }) => kind === 'thing' && demandOn(tree, token) !== 'thing')) ||
      (!isSubject && isOwnSubject(token, above, around))
    )
      return answer(above);
    return doubt([above, ...rivals]);
  }
  const [only] = earlier;
  if (earlier.length !== 1 || !only) return doubt(earlier);
  const isAside = only.role === 'other' || only.isInner;
  const topic = topicOf(around, fits);
  return isAside && isSubject && topic !== undefined && topic.text !== only.text
    ? doubt([topic, only])
    : answer(only);
}

/** "The mill's bill has doubled and it closes at noon": whose the subject is may be meant as well. */
function ownerOf(mention: NounMention, { tree, here }: Surroundings, fits: Fit): NounMention | undefined {
  if (!here.includes(mention) || mention.isNamed) return undefined;
  const owners = dependents(tree, mention.token, 'nmod:poss');
  return here.find((other) => owners.includes(other.token) && fits(other));
}

/** "A shop ordered 60 chairs, but he turned it down": where the subject did something, that may be meant. */
const hasObject = (tree: Tree, subject: number): boolean =>
  tokenAt(tree, subject).head >= 0 && dependents(tree, tokenAt(tree, subject).head, 'obj').length > 0;

/** What the sentence before is about, if it fits. */
const topicOf = ({ before }: Surroundings, fits: Fit): NounMention | undefined =>
  (before[0] ?? []).find((mention) => mention.role === 'main-subject' && !mention.isInner && fits(mention));

const isOwnSubject = (token: number, mention: NounMention, { tree, here }: Surroundings): boolean =>
  subjectOfClause(tree, clauseOf(tree, token), here) === mention;

/** The subject of the pronoun's clause, or of the nearest clause above it, that fits. */
function subjectAbove(token: number, { tree, here }: Surroundings, fits: Fit): NounMention | undefined {
  let clause = clauseOf(tree, token);
  for (let steps = 0; steps < 8; steps += 1) {
    const subject = isToldOf(tree, token, clause) ? undefined : subjectOfClause(tree, clause, here);
    if (subject && subject.token < token && fits(subject)) return subject;
    const { head } = tokenAt(tree, clause);
    if (head < 0) return undefined;
    clause = clauseOf(tree, head);
  }
  return undefined;
}

/** "Unison said it would fight": the subject of the verb of saying whose content the pronoun opens. */
function tellerOf(token: number, { tree, here }: Surroundings): NounMention | undefined {
  const clause = tokenAt(tree, token).head;
  if (
    clause < 0 ||
    !tokenAt(tree, token).deprel.startsWith('nsubj') ||
    !tokenAt(tree, clause).deprel.startsWith('ccomp')
  )
    return undefined;
  const verb = tokenAt(tree, clause).head;
  return verb >= 0 && isSaying(tree, verb) ? subjectOfClause(tree, verb, here) : undefined;
}

/** What may be meant by the pronoun, by number, kind and what its place demands. */
function fitFor(token: number, around: Surroundings, several: boolean): Fit {
  const { tree, here } = around;
  const isObject = /^i?obj/u.test(tokenAt(tree, token).deprel);
  const demand = demandOn(tree, token);
  const ofRole = isOfRole(tree, token);
  const isFalling = fallsDown(tree, token);
  const isOfPart =
    tokenAt(tree, token).deprel === 'nmod:poss' &&
    isPartOfThing(tokenAt(tree, tokenAt(tree, token).head).lemma);
  const isCarrying = carriesPeople(tree, token);
  const isOnFire =
    isPutOut(tree, token) && [here, ...around.before].flat().some(({ lemma }) => FIRE.test(lemma));
  return (mention) => {
    if (isTime(mention) || !mention.text) return false;
    if (mention.isQuoted && !mention.definite && !mention.isNamed && !isSpoken(token, around)) return false;
    const isCrowd =
      several &&
      mention.kind === 'body' &&
      (mention.role === 'main-subject' || mention.speaks) &&
      isCollective(mention.lemma) &&
      !isToldAsOne(around) &&
      !isPronounIt(mention, around);
    const isMany =
      several && mention.kind === 'body' && here.includes(mention) && takesPlural(tree, mention.token);
    if (mention.plural !== several && !isCrowd && !isMany) return false;
    if (!several && isSurelyPerson(mention, around)) return false;
    if (demand === 'actor' && !(canAct(mention, several) || isCrowd)) return false;
    if (
      demand === 'thing' &&
      mention.kind !== 'thing' &&
      !isPremises(mention.lemma) &&
      !(mention.isNamed && mention.kind === 'body' && !mention.isSure)
    )
      return false;
    if (isFalling && mention.kind === 'body' && !mention.isNamed && !FALLING.test(mention.lemma))
      return false;
    if (isOfPart && isForce(mention.lemma)) return false;
    if (isOnFire && !FIRE.test(mention.lemma)) return false;
    if (isCarrying && mention.kind === 'thing' && !mention.isNamed && !CARRIER.test(mention.lemma))
      return false;
    if (ofRole && !several && (!hasKeeper(mention) || isPlaceOf(tree, mention, here))) return false;
    return !(isObject && (isKnownPlace(mention.text) || isSpeakerOf(tree, token, mention, here)));
  };
}

/** "United have lost their lead": a name with a verb for several. */
function takesPlural(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    deprel.startsWith('nsubj') &&
    [head, ...dependents(tree, head, 'aux', 'cop')].some((verb) =>
      /^(?:have|are|were)$/iu.test(tokenAt(tree, verb).form),
    )
  );
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

const FIRE = /^(?:fire|blaze|flame|inferno|wildfire|bushfire|candle|cigarette)s?$/u;

/** "Crews put it out" */
function isPutOut(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!deprel.startsWith('obj')) return false;
  const { lemma } = tokenAt(tree, head);
  if (/^(?:extinguish|douse|quench|quell)$/u.test(lemma)) return true;
  return lemma === 'put' && /^out$/iu.test(tree.tokens[token + 1]?.form ?? '');
}

const isPronounIt = (mention: NounMention, { trees }: Surroundings): boolean =>
  /^its?$/iu.test(trees[mention.sentence]?.tokens[mention.token]?.form ?? '');

/** Whether the sentence has "it" or "its" for somebody: then "they" are others. */
const isToldAsOne = ({ tree }: Surroundings): boolean =>
  tree.tokens.some(({ form }) => /^its?$/iu.test(form));

function canAct(mention: NounMention, several: boolean): boolean {
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

const hasKeeper = (mention: NounMention): boolean =>
  mention.kind === 'body' || mention.isNamed || canEmploy(mention.lemma);

const singular = (lemma: string): string => lemma.replace(/s$/u, '');

/** "its spokeswoman", "their owner": whose somebody is. */
function isOfRole(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return deprel === 'nmod:poss' && head >= 0 && isPersonNoun(tokenAt(tree, head).lemma.toLowerCase());
}

/** "a tour to Lucca, its chairman": where something goes or stands has no chairman here. */
function isPlaceOf(tree: Tree, mention: NounMention, here: readonly NounMention[]): boolean {
  if (!here.includes(mention)) return false;
  return dependents(tree, mention.token, 'case').some((word) =>
    /^(to|in|at|from|near)$/iu.test(tokenAt(tree, word).form),
  );
}

/** "It would bring in 400 million": what is to come is told of a measure, not of who passed it. */
function isForetold(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!deprel.startsWith('nsubj')) return false;
  return dependents(tree, head, 'aux').some((aux) => /^(would|will)$/iu.test(tokenAt(tree, aux).form));
}

/** "The coastguard says that ships no longer need it": who says so would be meant by "them" or a name. */
function isSpeakerOf(tree: Tree, token: number, mention: NounMention, here: readonly NounMention[]): boolean {
  const verb = tokenAt(tree, token).head;
  if (verb < 0 || tokenAt(tree, verb).deprel !== 'ccomp' || !here.includes(mention)) return false;
  return tokenAt(tree, mention.token).head === tokenAt(tree, verb).head && mention.role.endsWith('subject');
}

/** "Officers say that a third of them are late": who says so would speak of "us", or be told by name. */
function isShareOfTeller(tree: Tree, token: number, { token: subject, role }: NounMention): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!/^(nmod|obl)/u.test(deprel) || !/^of$/iu.test(tree.tokens[token - 1]?.form ?? '')) return false;
  const clause = clauseOf(tree, head);
  return (
    role.endsWith('subject') &&
    tokenAt(tree, clause).deprel.startsWith('ccomp') &&
    tokenAt(tree, subject).head === tokenAt(tree, clause).head
  );
}

/** Whether a token is a subject or stands in one. */
function isInSubject(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    deprel.startsWith('nsubj') ||
    (deprel === 'nmod:poss' && head >= 0 && tokenAt(tree, head).deprel.startsWith('nsubj'))
  );
}

/** "until it was light" */
const AMBIENT =
  /^(?:light|dark|late|early|cold|hot|warm|wet|dry|windy|sunny|cloudy|foggy|noon|midnight|dawn|dusk|time|morning|evening|night|day|spring|summer|autumn|winter|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|possible|impossible|true)$/u;

/** "It is clear that …", "it took a year to …", "it was his third goal": stands for nothing said before. */
function isEmptyIt(token: number, around: Surroundings): boolean {
  const { tree } = around;
  const { deprel, head } = tokenAt(tree, token);
  if (deprel === 'expl' || head < 0) return true;
  if (deprel === 'obj' && isViewed(tree, token, head)) return true;
  if (!deprel.startsWith('nsubj')) return false;
  const { lemma, upos } = tokenAt(tree, head);
  if (
    dependents(tree, head, 'cop').length > 0 &&
    (AMBIENT.test(lemma) || (upos === 'NOUN' && isSpoken(token, around)))
  )
    return true;
  const clause = dependents(tree, head, 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl').some(
    (child) => child > head,
  );
  const copula = dependents(tree, head, 'cop').length > 0;
  const identity =
    copula &&
    /^(NOUN|PROPN)$/u.test(tokenAt(tree, head).upos) &&
    dependents(tree, head, 'det', 'nmod', 'amod').some((child) =>
      /^(the|its|his|her|their|my|our|first|second|third|last)$/iu.test(tokenAt(tree, child).form),
    );
  return (
    (copula && clause) ||
    identity ||
    /^(rain|snow|seem|appear|turn|take|emerge|transpire|happen|matter)$/u.test(tokenAt(tree, head).lemma)
  );
}

/** "saw it differently", "put it that way": the whole matter, which no noun names. */
function isViewed(tree: Tree, token: number, verb: number): boolean {
  if (!/^(see|put|view|take|tell|read|remember|say|have|phrase)$/u.test(tokenAt(tree, verb).lemma))
    return false;
  const [next, way] = [tree.tokens[token + 1], tree.tokens[token + 2]];
  return (
    /^(differently|otherwise|bluntly|mildly|simply|thus|so)$/iu.test(next?.form ?? '') ||
    (/^(that|this|another|any|the)$/iu.test(next?.form ?? '') && /^(way|light)$/iu.test(way?.form ?? ''))
  );
}

function isTime({ lemma, text }: NounMention): boolean {
  return (
    isMonthName(lemma) ||
    /^(rest|remainder|third|half|quarter|fact|addition|contrast|response|return|turn|total|midnight|noon|year|month|week|day|hour|minute|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|weekend|summer|winter|spring|autumn|time|decade|century|percent|cent|chance|beginning|middle|outset)$/u.test(
      lemma,
    ) ||
    (/^(?:start|end|close)$/u.test(lemma) &&
      /\sof\s(?:the\s|last\s|next\s)?(?:\p{Lu}\p{Ll}+|year|month|week|day|season|century|decade|quarter)$/u.test(
        text,
      ))
  );
}

/** One mention for each phrase: the one that the sentence is about, else the first. */
function distinct(mentions: readonly NounMention[]): NounMention[] {
  const byText = new Map<string, NounMention>();
  for (const mention of mentions) {
    const key = mention.text.toLowerCase();
    const known = byText.get(key);
    if (!known || (mention.role === 'main-subject' && known.role !== 'main-subject'))
      byText.set(key, mention);
  }
  return [...byText.values()];
}

function answer(mention: NounMention | undefined): Finding {
  if (!mention) return null;
  // Two capitals may be a person's.
  const isUnsure = mention.kind === 'person' && !mention.plural;
  // "Harbour will meet Stag Rangers. They …": of two teams the other may be meant.
  const isOther = mention.plural && mention.isNamed && !mention.role.endsWith('subject');
  return mention.isWhole && mention.possessor === null && !isUnsure && !isOther
    ? { mention }
    : doubt([mention]);
}
