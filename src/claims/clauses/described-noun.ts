import { isBodyWord } from '../names/bodies';
import { isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from '../trees/tree';
import { isOfInner } from './aside-of-what';
import { isEventNoun } from './event-nouns';
import { isNominal } from './noun-phrase';

/** The noun that an aside is about: of "the loss of the ferry, a blow to trade," the loss, not the ferry. */
export function describedBy(tree: Tree, words: ReadonlySet<number>, aside: number): number {
  let head = tokenAt(tree, aside).head;
  const above = tokenAt(tree, head).head;
  // "a member of the party, Rodrigo Fuentes": the person, not the body.
  const isHolder =
    tokenAt(tree, aside).upos === 'PROPN' &&
    tokenAt(tree, head).upos === 'NOUN' &&
    !isPersonNoun(tokenAt(tree, head).lemma) &&
    tokenAt(tree, head).deprel.startsWith('nmod') &&
    words.has(above) &&
    isPersonNoun(tokenAt(tree, above).lemma);
  if (isHolder || isOneOf(tree, head, aside)) return above;
  const maker = personIn(tree, words, head, aside);
  if (maker >= 0) return maker;
  if (isPersonAside(tree, aside) && isBehindPlace(tree, words, head, above)) return above;
  // "the third goal of the season, a low drive": no time is what a thing is.
  if (SPELL.test(tokenAt(tree, head).lemma) && isBelow(tree, words, head)) return above;
  const inner = innerOf(tree, words, head, aside);
  if (inner >= 0) return inner;
  // "Ida Roos and Bo Lind, the mayor,": one person is the last one.
  const last = namesBeside(tree, head, aside).at(-1);
  if (last !== undefined && tokenAt(tree, aside).upos === 'NOUN' && !isOfAll(tree, head, aside)) return last;
  if (!isEventNoun(tokenAt(tree, aside).form)) return head;
  while (
    tokenAt(tree, head).deprel.startsWith('nmod') &&
    words.has(tokenAt(tree, head).head) &&
    isNominal(tree, tokenAt(tree, head).head)
  ) {
    head = tokenAt(tree, head).head;
  }
  return head;
}

/** "a report by an accountant, Ida Roos": the person in the phrase straight before a person's name, where the thing above is none; −1. */
function personIn(tree: Tree, words: ReadonlySet<number>, thing: number, aside: number): number {
  const { upos, lemma } = tokenAt(tree, thing);
  const isName = tokenAt(tree, aside).upos === 'PROPN' && isGivenName(tokenAt(tree, aside).form);
  if (!isName || upos !== 'NOUN' || isPersonNoun(lemma)) return -1;
  const last = dependents(tree, thing, 'nmod').findLast((child) => child > thing && child < aside);
  const isPerson =
    last !== undefined &&
    words.has(last) &&
    tokenAt(tree, last).upos === 'NOUN' &&
    isPersonNoun(tokenAt(tree, last).lemma);
  return isPerson ? last : -1;
}

/** A longer time that something belongs to. */
const SPELL = /^(season|campaign|term|tournament|year|month|week|day|decade|century)$/iu;

const isBelow = (tree: Tree, words: ReadonlySet<number>, noun: number): boolean =>
  tokenAt(tree, noun).deprel.startsWith('nmod') &&
  dependents(tree, noun, 'case').length > 0 &&
  words.has(tokenAt(tree, noun).head) &&
  tokenAt(tree, tokenAt(tree, noun).head).upos === 'NOUN';

/** "a baker", "one of the two senators", "the fourth of six children": what only a person is. */
function isPersonAside(tree: Tree, aside: number): boolean {
  const { upos, lemma, form } = tokenAt(tree, aside);
  if (upos === 'NOUN' && isPersonNoun(lemma)) return true;
  return (
    /^(one|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eldest|oldest|youngest|last)$/iu.test(
      form,
    ) && dependents(tree, aside, 'nmod').some((child) => isPersonNoun(tokenAt(tree, child).lemma))
  );
}

/** "Bram Holt of Vermont, one of the senators,": of two names the first is the person's. */
function isBehindPlace(tree: Tree, words: ReadonlySet<number>, head: number, above: number): boolean {
  return (
    tokenAt(tree, head).upos === 'PROPN' &&
    tokenAt(tree, head).deprel.startsWith('nmod') &&
    words.has(above) &&
    tokenAt(tree, above).upos === 'PROPN' &&
    dependents(tree, head, 'case').some((word) => /^(of|from|at|in)$/iu.test(tokenAt(tree, word).form))
  );
}

/**
 * "was born in Ostrey, the fourth of six children", "were taken to Orr Hospital, a man of 70 and a woman": no place is a person, and "in"
 * before one short name tells a place.
 */
export function isPersonOfPlace(tree: Tree, head: number, aside: number): boolean {
  const { upos, deprel, form } = tokenAt(tree, head);
  if (upos === 'PROPN' && HUMAN.test(tokenAt(tree, aside).lemma) && isBodyWord(form)) return true;
  return (
    upos === 'PROPN' &&
    deprel.startsWith('obl') &&
    isPersonAside(tree, aside) &&
    !isGivenName(form) &&
    dependents(tree, head, 'flat').length === 0 &&
    dependents(tree, head, 'case').some((word) => /^in$/iu.test(tokenAt(tree, word).form))
  );
}

const HUMAN = /^(?:man|woman|boy|girl|child|toddler|baby|teenager|pensioner|patient|motorist|cyclist)$/u;

/**
 * "Kofi Mensah of The Table, a comedy", "the aid of Holm, a bus maker": the one name in the phrase, straight before the aside,
 * where what the aside says can be of that only; −1 for none.
 */
function innerOf(tree: Tree, words: ReadonlySet<number>, head: number, aside: number): number {
  const isMeant = isOfInner(tree, head, aside) || isNoBearer(tree, head, aside);
  const [inner, ...others] = dependents(tree, head, 'nmod').filter((child) => child > head && child < aside);
  if (!isMeant || inner === undefined || others.length > 0 || !words.has(inner)) return -1;
  if (tokenAt(tree, inner).upos !== 'PROPN' || tokenAt(tree, head).xpos.endsWith('S')) return -1;
  const between = tree.tokens.slice(lastWordOf(tree, inner) + 1, firstWordOf(tree, aside));
  return between.every(({ upos }) => upos === 'PUNCT') ? inner : -1;
}

/** "the aid of Holm, a bus maker", "her home in Ashby, a suburb": help and the like are nobody that has a trade, no house is a town. */
function isNoBearer(tree: Tree, head: number, aside: number): boolean {
  const { upos, lemma } = tokenAt(tree, aside);
  if (upos === 'NOUN' && SETTLEMENT.test(lemma)) return !SETTLEMENT.test(tokenAt(tree, head).lemma);
  const above = tokenAt(tree, head).lemma;
  // "without a tender to Alfen, a maker of batteries"
  if (
    upos === 'NOUN' &&
    ACTOR.test(lemma) &&
    /^(?:tender|sale|licence|license|permit|payment|loan|contract|order)$/u.test(above)
  )
    return true;
  return upos === 'NOUN' && (isPersonNoun(lemma) || lemma === 'maker') && DEED.test(above);
}

/** What is made, owned and run by people: a body. */
const ACTOR =
  /^(?:maker|firm|company|subsidiary|manufacturer|producer|operator|bank|retailer|airline|group|unit|arm|rival|supplier|developer|brewer|charity|agency|lender|insurer|carmaker|startup|start-up)$/u;

const SETTLEMENT =
  /^(town|village|city|suburb|capital|county|region|island|port|resort|hamlet|district|country|province|neighbou?rhood|borough|parish|township)$/u;

const DEED =
  /^(aid|help|support|assistance|backing|arrest|death|murder|killing|birth|name|resignation|election|appointment|arrival|departure|trial|release|presence|absence|advice|consent|approval|permission|guidance|work|case|life|career|memory|voice|idea|plan|story|account|evidence|testimony)$/u;

/** The names that "and" joins to a name before an aside. */
function namesBeside(tree: Tree, head: number, aside: number): number[] {
  if (tokenAt(tree, head).upos !== 'PROPN') return [];
  return dependents(tree, head, 'conj').filter(
    (other) => other < aside && tokenAt(tree, other).upos === 'PROPN',
  );
}

/** "Ida Roos and Bo Lind, the owners of the mill,": several are told of together. */
export function isOfAll(tree: Tree, head: number, aside: number): boolean {
  return /^NNP?S$/u.test(tokenAt(tree, aside).xpos) && namesBeside(tree, head, aside).length > 0;
}

/** "One of the owners, Ida Roos,": one is she, not the owners. */
function isOneOf(tree: Tree, several: number, aside: number): boolean {
  const { deprel, head } = tokenAt(tree, several);
  return deprel.startsWith('nmod') && head >= 0 && isOne(tree, head) && isOneName(tree, aside);
}

export const isOne = (tree: Tree, head: number): boolean =>
  /^one$/iu.test(tokenAt(tree, head).form) && dependents(tree, head, 'nmod').length > 0;

export const isOneName = (tree: Tree, aside: number): boolean =>
  tokenAt(tree, aside).upos === 'PROPN' && dependents(tree, aside, 'conj').length === 0;

/** "Giving evidence, Tom Beck, a tuner, said …": what a participle opens the sentence with is nothing that has a name. */
export function isOpeningDeed(tree: Tree, head: number): boolean {
  const first = firstWordOf(tree, head);
  const isOneRun = tree.tokens.slice(first, head).every(({ upos }) => upos !== 'PUNCT');
  return (
    first === 0 &&
    first < head &&
    isOneRun &&
    tokenAt(tree, first).xpos === 'VBG' &&
    // "According to a former pupil, Ida Roos, …"
    tree.tokens[1]?.upos !== 'ADP' &&
    tree.tokens[head + 1]?.form === ','
  );
}
