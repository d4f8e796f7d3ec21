import { isFirm, personNamed, wholeName, type Cast } from '../claimants/cast';
import { isKindOfFirm } from '../claimants/firm-words';
import { isCalledNoFirm, isCalledSo, isNamed, namesCalled } from '../claimants/names-told';
import { BODY_NOUNS, FIRM_NOUNS } from '../names/noun-kinds';
import { outsideAsides } from './asides';
import { holderOfRole } from './office-holders';
import { namesBody } from '../names/bodies';
import { isKnownPlace } from '../names/places';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { wordsThatTell } from './introductions';
import type { NounMention } from './mention';
import { ofTheOther } from './of-the-other';
import { isPersonNoun } from '../names/person-nouns';
import { doubt, type Finding, type Surroundings } from './surroundings';

/**
 * What "the company", "the mayor", "this deal" stands for: the one that was given this role, an earlier phrase with the
 * same or a kindred noun that says more, or for a firm the only one in sight. Null for a phrase that says enough.
 */
export function findReferent(
  token: number,
  around: Surroundings,
  memory: readonly NounMention[],
  sentence: number,
): Finding {
  const { tree, cast } = around;
  const lemma = tokenAt(tree, token).lemma.toLowerCase();
  const determiner = dependents(tree, token, 'det').find((child) =>
    /^(the|this|that|these|those)$/iu.test(tokenAt(tree, child).form),
  );
  const kindOfFirm = firmByKind(token, around, memory);
  if (kindOfFirm) return kindOfFirm;
  if (determiner === undefined || !isBare(around, token, determiner) || UNSAID.test(lemma)) return null;
  const isPointing = !/^the$/iu.test(tokenAt(tree, determiner).form);
  const holder =
    isPersonNoun(lemma) || BODY_NOUNS.has(lemma) ? holderOfRole(cast, lemma, sentence, token) : null;
  const held = memory.find(
    (mention) => mention.sentence === holder?.sentence && mention.token === holder.token,
  );
  if (held?.isWhole && held.text.toLowerCase() !== lemma && (held.kind === 'person') === isPersonNoun(lemma))
    return { mention: held };
  if (isPersonNoun(lemma)) return null;
  const called = memory.filter((mention) => mention.isNamed && mention.isWhole && isCalled(mention, lemma));
  const named = distinctNames(called.filter((mention) => isNoPerson(mention, called)));
  if (named.length === 1 && named[0]) {
    const others = memory.filter(
      (mention) =>
        (STREETS.test(lemma) && isOtherStreet(mention, named[0]!)) || isOtherOne(mention, named[0]!, lemma),
    );
    return others.length > 0 ? doubt([...others, named[0]]) : { mention: named[0] };
  }
  // "A firm … the firm": the text itself has introduced it.
  const isOpened = memory.some(
    (mention) => mention.lemma === lemma && !mention.definite && !mention.isNamed && !mention.plural,
  );
  if (FIRM_NOUNS.has(lemma) && !isOpened) return firmInSight(around, token, lemma, memory);
  if (named.length > 1) return doubt(named);
  const isTold = isPointing || (TOLD.test(lemma) && memory.length > 0);
  return isTold ? { why: 'points to what was told before', candidates: [] } : null;
}

/** What a text has told of before it says "the": a plan, a study, a deal; not what there is one of ("the government"). */
const TOLD =
  /^(?:plan|study|survey|report|deal|agreement|scheme|proposal|project|decision|ruling|verdict|judgment|judgement|bid|offer|vote|bill|ban|trial|experiment|result|figure|claim|letter|request|contract|accident|crash|attack|fire|incident|theft|fraud|inquiry|investigation|programme|program|campaign|strike|protest|merger|takeover|sale|purchase|move|sum|complaint|wreck|firm|association|collision|explosion|shooting|poll|audit|paper|partnership|transaction|acquisition|scandal|outage|recall|lawsuit|petition|discovery|find)$/u;

/** Whether a noun means what a text tells of before it says "the". */
export const isToldNoun = (lemma: string): boolean => TOLD.test(lemma);

/** Nouns that any street may be called by, whatever its name ends with. */
const STREETS = /^(?:road|street|lane|avenue|way|drive|route|terrace|boulevard|crescent)$/u;

function isOtherStreet(mention: NounMention, named: NounMention): boolean {
  const last = mention.text.toLowerCase().split(/\s+/u).at(-1) ?? '';
  return mention.isNamed && mention.text !== named.text && STREETS.test(last);
}

/**
 * "Hamburg bought 12 bronzes from Benin City. The city …", "The museum in Kassel lent 20 works to the British Museum. The museum …":
 * another that may be called so, of which the text tells in the same sentence or since.
 */
function isOtherOne(mention: NounMention, named: NounMention, noun: string): boolean {
  if (mention.sentence < named.sentence || mention.plural || mention.text === named.text) return false;
  if (mention.isNamed)
    return (
      TOWNS.test(noun) &&
      mention.role.endsWith('subject') &&
      isKnownPlace(mention.text) &&
      !named.text.includes(mention.text)
    );
  return HOUSES.test(noun) && mention.lemma === noun && wordsThatTell(mention.text, noun).size > 0;
}

/** What is told of by its town as well as by its name. */
const HOUSES =
  /^(?:museum|gallery|hospital|clinic|university|school|college|church|library|theatre|theater|station|airport|prison|court|club|stadium|hotel|plant|mill)$/u;
const TOWNS = /^(?:city|town|village)$/u;

/** Whether a name ends with a noun ("Social Reform Party") or opens with it before "of" ("Bank of England"). */
function isCalled({ text }: NounMention, noun: string): boolean {
  const words = text.toLowerCase().split(/\s+/u);
  return (
    text.toLowerCase() !== noun &&
    words.length > 1 &&
    // not "A ROW over the closure of the town's pool"
    /\p{Lu}\S*$/u.test(text) &&
    (words.at(-1) === noun || (words[0] === noun && words[1] === 'of'))
  );
}

/** Whether a name is no person's for all that is known: two capitals must come again to be a cup's or a prize's. */
function isNoPerson({ kind, isSure, text, sentence }: NounMention, all: readonly NounMention[]): boolean {
  if (kind !== 'person') return true;
  return !isSure && all.some((other) => other.text === text && other.sentence !== sentence);
}

function distinctNames(mentions: readonly NounMention[]): NounMention[] {
  return [...new Map(mentions.map((mention) => [mention.text, mention])).values()];
}

/** Words that point at the text itself, or at a time. */
export const UNSAID =
  /^(article|story|page|week|month|year|day|time|morning|evening|night|weekend|spring|summer|autumn|fall|winter|way|case|point|end|start|rest|same|moment|season|century|decade|kind|sort|type|world|public|past|future|present|latter|former)$/u;

/** Only a determiner before the noun and nothing after it that says which. */
function isBare({ tree }: Surroundings, token: number, determiner: number): boolean {
  const children = tree.children[token] ?? [];
  if (tokenAt(tree, token).xpos.endsWith('S') || token - determiner > 1) return false;
  return !children.some(
    (child) =>
      child !== determiner &&
      /^(nmod|acl|appos|compound|amod|nummod|flat|conj)/u.test(tokenAt(tree, child).deprel) &&
      !tokenAt(tree, child).deprel.startsWith('nmod:unmarked'),
  );
}

/** Nouns that mean any firm; the others say which kind. */
const ANY_FIRM = /^(?:company|firm|business|corporation)$/u;

/** Whether a word means a firm, whichever it is. */
export const isAnyFirm = (word: string): boolean => ANY_FIRM.test(word.toLowerCase());

/** Those that need a word before them to mean one: "the hotel chain". */
const NEEDS_KIND = /^(?:giant|chain|maker)$/u;

/**
 * "Orrin Motors cut its prices. The carmaker …", "the tech giant", "the hotel chain": the firm that the sentence before is
 * about, where it is the only one named up to here and the text has spoken of no other of the kind; else the firm that the article is
 * about, where this sentence or the one before names it. Null where that is not so.
 */
function firmByKind(token: number, around: Surroundings, memory: readonly NounMention[]): Finding {
  const { tree, cast, before, here } = around;
  const { lemma, xpos, deprel } = tokenAt(tree, token);
  if (!isKindOfFirm(lemma) || xpos.endsWith('S') || !/^(?:nsubj|nmod:poss)/u.test(deprel)) return null;
  const kinds = dependents(tree, token, 'compound', 'amod');
  const determiners = dependents(tree, token, 'det').filter((word) =>
    /^the$/iu.test(tokenAt(tree, word).form),
  );
  if (determiners.length !== 1 || (kinds.length === 0 && NEEDS_KIND.test(lemma))) return null;
  if (dependents(tree, token, 'nmod', 'acl', 'appos', 'flat', 'conj').length > 0) return null;
  if (
    kinds.some((kind) =>
      /^(?:\p{Lu}\p{Ll}|(?:first|second|other|rival|new|largest|biggest)$)/u.test(tokenAt(tree, kind).form),
    )
  )
    return null;
  if (memory.some((mention) => mention.lemma === lemma && !mention.isNamed)) return null;
  const sofar = here.filter((mention) => mention.token < token);
  const [only, ...others] = wholeNames(
    [...memory, ...sofar].filter((mention) => maybeFirm(mention, cast)),
    cast,
  );
  const isSole = only !== undefined && others.length === 0 && isOpenBody(only, cast) && only.isWhole;
  return isSole && isAbout(before[0] ?? [], only, around)
    ? { mention: only }
    : topicNear([...(before[0] ?? []), ...sofar], lemma, around);
}

/** "Tesla shares fell after Baidu …; the EV maker's growth": the article's firm, where no other is called so. */
function topicNear(near: readonly NounMention[], noun: string, around: Surroundings): Finding {
  const { cast } = around;
  const mention = near.findLast(({ text, isNamed }) => isNamed && isTopic(text, around));
  const isOthers = namesCalled(noun, cast).some((name) => !isTopic(name, around));
  return mention && !isOthers ? { mention } : null;
}

/**
 * The firm that "the company" means: the only one that the text has named up to here, or the only one of the nearest
 * sentence that names any, if it is a subject there. A name is a firm's by its words or because the text calls it one.
 */
export function firmInSight(
  around: Surroundings,
  token: number,
  noun: string,
  memory: readonly NounMention[],
): Finding {
  const { here, before, cast, trees } = around;
  if (!ANY_FIRM.test(noun)) return null;
  const sofar = here.filter((mention) => mention.token < token);
  const firms = (mentions: readonly NounMention[]): NounMention[] =>
    wholeNames(
      outsideAsides(mentions, trees).filter((mention) => maybeFirm(mention, cast)),
      cast,
    );
  const [only, ...others] = firms([...memory, ...sofar]);
  const parties = sofar.filter((mention) => maybeFirm({ ...mention, role: 'object' }, cast));
  const used = ofTheOther(wholeNames(parties, cast), token, around);
  if (used !== null) return used;
  const isSole = only !== undefined && others.length === 0;
  if (isSole && isFirm(only.text, cast)) return { mention: only };
  // "Marriott opened two hotels. The company …": nothing else named just before can be one.
  if (isSole && isOpenBody(only, cast) && isAbout(before[0] ?? [], only, around)) return { mention: only };
  for (const mentions of [sofar, ...before]) {
    const near = firms(mentions);
    const [one] = near;
    if (one === undefined) continue;
    return near.length === 1 && isFirm(one.text, cast) && isAbout(mentions, one, around)
      ? { mention: one }
      : (topicAmong(near, memory, around) ?? doubt(near));
  }
  const topic = topicAmong([], memory, around);
  if (topic !== null) return topic;
  const bodies = wholeNames(
    [sofar, ...before].flat().filter((mention) => maybeFirm({ ...mention, role: 'object' }, cast)),
    cast,
  );
  return bodies.length > 0 ? doubt(bodies) : { why: 'no firm is named before', candidates: [] };
}

/** Whether a name is that of the firm that the article is about. */
const isTopic = (text: string, { topicFirm, cast }: Surroundings): boolean =>
  topicFirm !== null && (wholeName(text, cast) === topicFirm || topicFirm.startsWith(`${text} `));

/**
 * "Roads England said … the company had counted …": the firm that the article is about, where of those that are named near only it is
 * one for all that is known, or the others speak.
 */
function topicAmong(
  near: readonly NounMention[],
  memory: readonly NounMention[],
  around: Surroundings,
): Finding {
  const others = near.filter(({ text }) => !isTopic(text, around));
  if (others.some((other) => isOtherFirm(other, around))) return null;
  const mention = [...memory, ...near].findLast(({ text, isNamed }) => isNamed && isTopic(text, around));
  return mention ? { mention, name: around.topicFirm! } : null;
}

/** Whether a name beside that of the article's firm may be "the company" as well: a firm by its words, or who acts and does not speak. */
const isOtherFirm = ({ text, speaks, role }: NounMention, { cast }: Surroundings): boolean =>
  isFirm(text, cast) || (role.endsWith('subject') && !speaks);

/** Whether a body may be a firm: the text calls it no union, council or team ("the union IG Ton"). */
const isOpenBody = ({ kind, isSure, text }: NounMention, cast: Cast): boolean =>
  kind === 'body' && isSure && !isCalledNoFirm(text, cast);

/** One mention for each body, under whatever form of its name. */
function wholeNames(mentions: readonly NounMention[], cast: Cast): NounMention[] {
  return [...new Map(mentions.map((mention) => [wholeName(mention.text, cast), mention])).values()];
}

/**
 * The firms of this sentence or the last two, the nearest that names any, where what was found for "the company" or "the operator" is
 * none of them: each may be meant as well.
 */
export function nearerFirms(
  noun: string,
  token: number,
  name: string,
  around: Surroundings,
): readonly NounMention[] {
  const { here, before, cast, trees } = around;
  if (!FIRM_NOUNS.has(noun)) return [];
  const isMeant = isTopic(name, around);
  const isActing = (mention: NounMention): boolean =>
    mention.role !== 'other' ||
    tokenAt(trees[mention.sentence]!, mention.token).deprel.startsWith('obl:agent');
  for (const mentions of [here.filter((mention) => mention.token < token), ...before.slice(0, 2)]) {
    const near = mentions.filter(
      (mention) =>
        isActing(mention) &&
        maybeFirm({ ...mention, role: 'object' }, cast) &&
        (!isMeant || isTopic(mention.text, around) || isOtherFirm(mention, around)),
    );
    if (near.length === 0) continue;
    const isNamed = mentions.some(({ text }) => wholeName(text, cast) === wholeName(name, cast));
    return isNamed ? [] : near;
  }
  return [];
}

/** Whether a firm is a subject among some mentions, or owns what one of them is. */
function isAbout(
  mentions: readonly NounMention[],
  firm: NounMention,
  { cast, trees }: Surroundings,
): boolean {
  return mentions.some((mention) => {
    if (wholeName(mention.text, cast) !== wholeName(firm.text, cast)) return false;
    const tree = trees[mention.sentence];
    const owns =
      tree !== undefined &&
      (tokenAt(tree, mention.token).deprel === 'nmod:poss' || isInSubject(tree, mention.token));
    return mention.role.endsWith('subject') || owns;
  });
}

/** "Shares in Nordline rose": whose things the sentence is about. */
function isInSubject(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    deprel === 'nmod' &&
    head >= 0 &&
    tokenAt(tree, head).deprel.startsWith('nsubj') &&
    tokenAt(tree, tokenAt(tree, head).head).deprel === 'root'
  );
}

/** "Teslas sell well": what a firm that the text names makes. */
const isSeveralOf = (name: string, cast: Cast): boolean =>
  name.endsWith('s') && isNamed(name.slice(0, -1), cast);

/** Whether a name is known to be no firm's: a place's, a person's, a party's, a council's. */
export function isNoFirm(mention: NounMention, cast: Cast): boolean {
  const { kind, text, isSure } = mention;
  if (isKnownPlace(text) || (kind === 'person' && isSure) || personNamed(cast, text)?.isSure === true)
    return true;
  if (isFirm(text, cast)) return false;
  const isOtherBody = kind === 'body' && isSure && !isOpenBody(mention, cast);
  const last = text.toLowerCase().split(/\s+/u).at(-1)!;
  return isOtherBody || (BODY_NOUNS.has(last) && !FIRM_NOUNS.has(last));
}

/** What firms are to one another. */
const OF_FIRMS = ['rival', 'competitor', 'subsidiary', 'parent', 'supplier', 'customer'];

/** Whether a name may be a firm's for all that is known: no place, no person, no party, council or team. */
function maybeFirm(mention: NounMention, cast: Cast): boolean {
  const { kind, isNamed, text, plural, isSure } = mention;
  if (
    plural ||
    !isNamed ||
    isSeveralOf(text, cast) ||
    isKnownPlace(text) ||
    personNamed(cast, text)?.isSure === true
  )
    return false;
  if (kind === 'person' && isSure) return false;
  if (isFirm(text, cast)) return true;
  if (kind === 'body' && isSure && !isOpenBody(mention, cast)) return false;
  // "left Lumo for its rival Grano": a firm's
  if (OF_FIRMS.some((noun) => isCalledSo(text, noun, cast))) return true;
  return mention.role !== 'other' && !namesBody(wholeName(text, cast).split(/\s+/u));
}
