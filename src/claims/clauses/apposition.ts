import { isBodyWord } from '../names/bodies';
import { isGivenName } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { isMonthName } from '../trees/month-name';
import {
  childrenOf,
  dependent,
  dependents,
  firstWordOf,
  isUnder,
  lastWordOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../trees/tree';
import { wasOnce } from './adjective-aside';
import { isEventNoun } from './event-nouns';
import { isCountedUnit } from './measures';
import { coordinationOf, copulaFor, isIndefinite, isNominal, nameOf } from './noun-phrase';
import { isAside, isRankOf, rankCopula, rankedName } from './rank-aside';
import { keep, trimmed, without, wordsOf, wordsUnder } from './piece';
import { isFinite, isPast, isPredicate } from './predicate';
import type { ClauseRule } from './rule';
import { isAfterOther, isOfEither, isSpokenTo } from './unclear-aside';

/** A noun set beside another with commas says what the first is. */
export const apposition: ClauseRule = {
  name: 'apposition',
  example: {
    text: 'Ida Roos, the harbour master, resigned.',
    claims: ['Ida Roos resigned.', 'Ida Roos [is] the harbour master.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const aside of words) {
      if (aside === piece.predicate || !isAside(tree, aside)) continue;
      const head = describedBy(tree, words, aside);
      if (!words.has(head) || !isNominal(tree, head) || isPersonOfPlace(tree, head, aside)) continue;
      const isRank = isRankOf(tree, head, aside);
      if (!isRank && !isDescription(tree, head, aside)) continue;
      if (isOfInner(tree, head, aside) || isPhrase(tree, aside) || isWhose(tree, head)) continue;
      const inside = trimmed(tree, ownWords(tree, words, aside));
      if (isOfSome(tree, inside) || isRunOn(tree, inside, aside)) continue;
      const name = isRank
        ? rankedName(tree, piece, head, inside[0]!)
        : isOfAll(tree, head, aside)
          ? coordinationOf(tree, piece, head, inside[0])
          : nameOf(tree, piece, head, inside[0]);
      if (name.length === 0 || inside.length === 0 || inside.includes(head)) continue;
      if (inside.some((token) => opensClause(tree, inside, token))) continue;
      if (isOfEither(tree, head, aside) || (isRank && isBehindClause(tree, head, inside[0]!))) continue;
      if (!isRank && (isOfEvent(tree, head, aside) || isListed(tree, head, aside))) continue;
      if (isOneOfSeveral(tree, head, aside) || isOpeningDeed(tree, head)) continue;
      if (isSpokenTo(tree, head, aside) || isAfterOther(tree, head, aside)) continue;
      if (!/^[,–—(-]$|^--$/u.test(tree.tokens[inside[0]! - 1]?.form ?? '')) continue;
      const isOnce = wasOnce(tree, inside[0]!);
      const past = isOnce || (isRank && head === piece.predicate && isPast(tree, piece.predicate));
      yield [
        without(tree, piece, new Set(inside)),
        {
          ...piece,
          predicate: aside,
          carrier: false,
          subject: name,
          items: [
            ...keep(name),
            {
              kind: 'supplied',
              text: isRank ? rankCopula(tree, aside, past) : copulaFor(tree, head, past, name),
              because: 'copula',
            },
            ...keep(inside),
          ],
          cuts: [...piece.cuts, 'apposition'],
        },
      ];
    }
  },
};

/**
 * Whether a relative pronoun makes a clause of the whole aside: "which accounts for nine in ten", "a contract for which was
 * to be signed"; in "a firm which makes boats" it hangs on the aside's noun.
 */
function opensClause(tree: Tree, inside: readonly number[], token: number): boolean {
  const { xpos, form } = tokenAt(tree, token);
  if (!/^(WDT|WP|WP\$)$/u.test(xpos) && !/^which$/iu.test(form)) return false;
  const [before, after] = [tree.tokens[token - 1], tree.tokens[token + 1]];
  return token === inside[0] || (before?.upos === 'ADP' && after?.upos === 'AUX');
}

/** "The organ, which has 9,000 pipes, the smallest no longer than a pencil,": a rank among what the clause before it names. */
function isBehindClause(tree: Tree, head: number, first: number): boolean {
  const before = first - 2;
  return (
    before > head &&
    /^NNS?$/u.test(tokenAt(tree, before).xpos) &&
    dependents(tree, head, 'acl').some((clause) => isUnder(tree, before, clause))
  );
}

/**
 * "Kofi Mensah of The Table, a comedy", "212 pictures of Miranda, the largest of the moons": the aside is about the name in
 * the phrase, for the noun above it is no comedy and more than one.
 */
function isOfInner(tree: Tree, head: number, aside: number): boolean {
  const isName = tokenAt(tree, head).upos === 'PROPN';
  const inner = yieldOf(tree, head, (child) => child === aside).filter((child) => {
    const { deprel, upos } = tokenAt(tree, child);
    return deprel.startsWith('nmod') && child > head && child < aside && (isName || upos === 'PROPN');
  });
  if (inner.length === 0) return false;
  const { upos, lemma, xpos } = tokenAt(tree, aside);
  if (isName) return upos === 'NOUN' && !isPersonNoun(lemma);
  return /^NNP?S$/u.test(tokenAt(tree, head).xpos) && !xpos.endsWith('S');
}

/** "whose brother, Per, …": without the clause before nobody knows whose. */
const isWhose = (tree: Tree, head: number): boolean =>
  dependents(tree, head, 'nmod:poss').some((owner) => /^whose$/iu.test(tokenAt(tree, owner).form));

/** "most of them former colleagues", "some digging by hand", "among them a boy": told of some. */
function isOfSome(tree: Tree, inside: readonly number[]): boolean {
  const opening = inside.slice(0, 4).map((token) => tokenAt(tree, token).form.toLowerCase());
  if (/^(?:some|many|several|most|others|all|both|each|none|neither|among)$/u.test(opening[0] ?? ''))
    return true;
  return /(?:^| )of (?:them|whom|which|these|those)(?: |$)/u.test(opening.join(' '));
}

/** "The Keeper, her third opera, … and when somebody sings it is the lamp": a clause that the tree joins to an aside is none of its words. */
function isRunOn(tree: Tree, inside: readonly number[], aside: number): boolean {
  return dependents(tree, aside, 'conj', 'parataxis').some(
    (other) => inside.includes(other) && isPredicate(tree, other) && isFinite(tree, other),
  );
}

/** An aside's words without a time that a comma parts from it: "to Alfen, a maker of batteries, in late 2021". */
function ownWords(tree: Tree, words: ReadonlySet<number>, aside: number): number[] {
  const own = wordsUnder(tree, words, aside);
  const closing = own.findIndex(
    (token) =>
      token > aside &&
      tokenAt(tree, token).form === ',' &&
      /^(?:in|on)$/iu.test(tree.tokens[token + 1]?.form ?? '') &&
      isTime(tree, tree.tokens[token + 1]!.head),
  );
  return closing < 0 ? own : own.slice(0, closing);
}

/** ", possibly with the help of Orr", ", most of them in the river town": how or where something is, not what it is. */
function isPhrase(tree: Tree, aside: number): boolean {
  if (dependents(tree, aside, 'nsubj').length > 0 && dependents(tree, aside, 'case').length > 0) return true;
  if (/^thanks$/iu.test(tokenAt(tree, aside).form) && /^to$/iu.test(tree.tokens[aside + 1]?.form ?? ''))
    return true;
  return dependents(tree, aside, 'case').some((child) =>
    /^(with|without|through|despite|after|before|for|at|by|including)$/iu.test(tokenAt(tree, child).form),
  );
}

/** "grow almonds and apricots, a trade that is dying": one thing is said of the whole, not of the almonds. */
function isOneOfSeveral(tree: Tree, head: number, aside: number): boolean {
  const isJoined = dependents(tree, head, 'conj').some((other) => other < aside);
  return isJoined && tokenAt(tree, head).xpos === 'NNS' && tokenAt(tree, aside).xpos === 'NN';
}

/** "voted to close the road to cars, a step that …": the vote is the step. */
function isOfEvent(tree: Tree, head: number, aside: number): boolean {
  if (tokenAt(tree, head).deprel.startsWith('nsubj')) return false;
  const { form } = tokenAt(tree, aside);
  if (isRecordOfOther(tree, aside) || isPersonOfThing(tree, head, aside)) return true;
  // "in the state of Saltmark, a coalition that …": no place is one.
  return isEventNoun(form) || (isPlaceOf(tree, head) && BONDS.test(form));
}

/** "will pass close to Earth, its closest approach": the owner of a record is the subject, and what stands before is not the record. */
const isRecordOfOther = (tree: Tree, aside: number): boolean =>
  dependents(tree, aside, 'nmod:poss').some((owner) => /^(its|their)$/iu.test(tokenAt(tree, owner).form)) &&
  dependents(tree, aside, 'amod').some((degree) => tokenAt(tree, degree).xpos === 'JJS');

/** "before the wedding, the groom, a sergeant,": nobody is what stands behind a preposition and is no person. */
function isPersonOfThing(tree: Tree, head: number, aside: number): boolean {
  const { upos, lemma } = tokenAt(tree, head);
  const own = tokenAt(tree, aside);
  const isThing = upos === 'NOUN' && !isPersonNoun(lemma);
  return (
    isThing && own.upos === 'NOUN' && isPersonNoun(own.lemma) && dependents(tree, head, 'case').length > 0
  );
}

const BONDS =
  /^(coalition|alliance|deal|agreement|pact|accord|partnership|merger|government|majority|job|role|post|position|trip|journey|match|game|result|sentence|visit|meeting|reading|record|total|figure|rate|price|level|score|temperature)$/iu;

/** A name after a preposition: where something is. */
function isPlaceOf(tree: Tree, head: number): boolean {
  return tokenAt(tree, head).upos === 'PROPN' && dependents(tree, head, 'case').length > 0;
}

/** "in a dark room, a dim one and a bright one": a list of several that have an article alike. */
function isListed(tree: Tree, head: number, aside: number): boolean {
  if (/^ones?$/iu.test(tokenAt(tree, aside).form)) return true;
  const joined = dependents(tree, aside, 'conj').filter((other) => dependents(tree, other, 'cc').length > 0);
  const isNamed = tokenAt(tree, head).upos === 'PROPN' || isPersonNoun(tokenAt(tree, head).lemma);
  // "found cracks in the spillway, rust on the gates and no siren": of what stands in a phrase, bare nouns say nothing.
  const isInside = /^(nmod|obl)/u.test(tokenAt(tree, head).deprel);
  const { upos, lemma, xpos } = tokenAt(tree, aside);
  const isBare = dependents(tree, aside, 'det', 'nmod:poss').length === 0 && upos === 'NOUN';
  // "a crack in the spillway, rust on the gates": a stuff, which nothing is.
  if (
    isBare &&
    xpos === 'NN' &&
    !isNamed &&
    !isPersonNoun(lemma) &&
    dependents(tree, aside, 'amod').length === 0
  )
    return true;
  return (
    joined.length > 0 &&
    !isNamed &&
    (isIndefinite(tree, aside) || isBare) &&
    (isInside || isIndefinite(tree, head))
  );
}

/** The noun that an aside is about: of "the loss of the ferry, a blow to trade," the loss, not the ferry. */
function describedBy(tree: Tree, words: ReadonlySet<number>, aside: number): number {
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
function isPersonOfPlace(tree: Tree, head: number, aside: number): boolean {
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
function isOfAll(tree: Tree, head: number, aside: number): boolean {
  return /^NNP?S$/u.test(tokenAt(tree, aside).xpos) && namesBeside(tree, head, aside).length > 0;
}

/** "One of the owners, Ida Roos,": one is she, not the owners. */
function isOneOf(tree: Tree, several: number, aside: number): boolean {
  const { deprel, head } = tokenAt(tree, several);
  return deprel.startsWith('nmod') && head >= 0 && isOne(tree, head) && isOneName(tree, aside);
}

const isOne = (tree: Tree, head: number): boolean =>
  /^one$/iu.test(tokenAt(tree, head).form) && dependents(tree, head, 'nmod').length > 0;

const isOneName = (tree: Tree, aside: number): boolean =>
  tokenAt(tree, aside).upos === 'PROPN' && dependents(tree, aside, 'conj').length === 0;

/** Whether the aside describes: "the harbour master", "a firm of three"; not the wider place of a place, not a date or a sum. */
function isDescription(tree: Tree, head: number, aside: number): boolean {
  const { upos } = tokenAt(tree, aside);
  if (isOne(tree, head) && isOneName(tree, aside)) return true;
  if (isAmount(tree, head) || isAmount(tree, aside) || isTime(tree, head) || isTime(tree, aside))
    return false;
  if (upos === 'NOUN') return !isPredicate(tree, aside) || dependent(tree, aside, 'nsubj') < 0;
  if (upos !== 'PROPN') return false;
  const described =
    /^(NOUN|ADJ)$/u.test(tokenAt(tree, head).upos) &&
    childrenOf(tree, head).some((child) => /^(det|nmod:poss|amod)/u.test(tokenAt(tree, child).deprel));
  return described || dependent(tree, aside, 'det') >= 0;
}

/** "resigned on Thursday, a day after …": a time is another way to say when. */
function isTime(tree: Tree, token: number): boolean {
  const { lemma, upos } = tokenAt(tree, token);
  // "Jan Hale"
  const isName = dependents(tree, token, 'flat').some((part) => tokenAt(tree, part).upos === 'PROPN');
  return (upos === 'PROPN' && isMonthName(lemma) && !isName) || TIME.test(lemma);
}

const TIME =
  /^(second|minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|year|decade|century|today|tomorrow|yesterday|(mon|tues|wednes|thurs|fri|satur|sun)day|(1[5-9]|20)\d\d)$/iu;

/** Sums, measures and times are not described by what follows them; it is another way to say them, or a second list. */
function isAmount(tree: Tree, token: number): boolean {
  const { upos, form } = tokenAt(tree, token);
  if (isCountedUnit(tree, token)) return true;
  // "Per Dahl" is a name
  if (upos !== 'PROPN' && /^(rest|per|percent|cent|others?|former|latter)$/iu.test(form)) return true;
  if (/^(NUM|SYM)$/u.test(upos)) return true;
  return childrenOf(tree, token).some((child) => /^[$£€¥]|^(US\$|%)$/u.test(tokenAt(tree, child).form));
}

/** "Giving evidence, Tom Beck, a tuner, said …": what a participle opens the sentence with is nothing that has a name. */
function isOpeningDeed(tree: Tree, head: number): boolean {
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
