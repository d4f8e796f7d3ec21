import { isMonthName } from '../trees/month-name';
import { dependents, firstWordOf, tokenAt, type Tree } from '../trees/tree';
import { isNoAntecedent, whereabouts } from './antecedent-kind';
import { followsRelative, hasRivalNoun, isBesideException, isOfJoined } from './attachment';
import { isNewClause } from '../conjuncts/no-list';
import { hasStrayMember } from './left-over';
import { isDuration } from './measures';
import { isIndefinite, isNominal, nounBefore, ofKind, picksKind } from './noun-phrase';
import { upToTail } from './relative-tail';
import { placeBefore, toldOf } from './place-told';
import { trimmed, without, wordsOf, wordsUnder, type Piece } from './piece';
import { isFinite, isPlural, subjectOf } from './predicate';
import { isCleft, isRelative, numberOf, restate } from './restate-relative';
import type { ClauseRule } from './rule';
import { isAsserted } from './scope';

/**
 * A relative clause says something by itself of the noun it follows, which takes the pronoun's place. It leaves its
 * sentence where the sentence does not need it to say what it speaks of: after a comma, a name or "a …"; else
 * ("the voters who moved") it stays there too.
 */
export const relativeClause: ClauseRule = {
  name: 'relative-clause',
  example: {
    text: 'The bridge, which opened in 1931, closed.',
    claims: ['The bridge closed.', '[The bridge] opened in 1931.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const clause of words) {
      if (clause === piece.predicate || !/^(acl|advcl)/u.test(tokenAt(tree, clause).deprel)) continue;
      if (!words.has(tokenAt(tree, clause).head) || !isFinite(tree, clause)) continue;
      if (isCleft(tree, tokenAt(tree, clause).head) || isNewClause(tree, tokenAt(tree, clause).head))
        continue;
      const all = upToTail(tree, piece, trimmed(tree, wordsUnder(tree, words, clause)));
      // "who fled in May and whose pupils …": a second clause about the noun of the first.
      const isSecond = tokenAt(tree, all[0]!).upos === 'CCONJ';
      const inside = isSecond ? all.slice(1) : all;
      if (inside.length === 0) continue;
      const pronoun = inside.slice(0, 5).find((token) => isRelative(tree, token));
      if (pronoun === undefined || pronoun > clause) continue;
      const isAdverbial = tokenAt(tree, clause).deprel.startsWith('advcl');
      if (
        isAdverbial &&
        (inside[0] !== pronoun || !/^(where|which|who)$/iu.test(tokenAt(tree, pronoun).form))
      )
        continue;
      const head =
        whereabouts(tree, pronoun) ??
        wholeOf(
          tree,
          words,
          pronoun,
          ofKind(
            tree,
            nounBefore(tree, tokenAt(tree, clause).head, inside[0]!, numberOf(tree, clause, pronoun)),
            tokenAt(tree, pronoun).form,
          ),
        );
      if (!words.has(head) || !isNominal(tree, head) || isOfEvent(tree, head, pronoun)) continue;
      // An aside that has stayed says nothing without its clause: "…, a coalition that few had thought possible".
      const isAside =
        tokenAt(tree, head).deprel === 'appos' && tree.tokens[firstWordOf(tree, head) - 1]?.form === ',';
      if (isAside && head !== piece.predicate && tokenAt(tree, head).upos === 'NOUN') continue;
      if (
        hasStrayMember(tree, inside) ||
        isNotClosed(tree, words, inside) ||
        isNoAntecedent(tree, head, pronoun)
      )
        continue;
      if (isBesideException(tree, head, pronoun) || isBetween(tree, head)) continue;
      if (isUnsettled(tree, clause, head, pronoun) || goesOn(tree, piece, words, clause, inside)) continue;
      const items = restate(tree, piece, { clause, head, pronoun, inside });
      if (!items) continue;
      const free = isSetOff(tree, head, isSecond ? firstRelative(tree, clause) : inside[0]!);
      const telling =
        !free && isCounted(tree, head) && isAsserted(tree, head, piece) && !picksKind(tree, head, clause);
      if ((!free && !telling) || isBareOfSense(tree, piece, head, inside[0]!)) continue;
      const own: Piece = {
        ...piece,
        subject: null,
        ...items,
        predicate: clause,
        carrier: false,
        cuts: [...piece.cuts, 'relative-clause'],
      };
      yield [without(tree, piece, new Set(all)), own];
    }
  },
};

/**
 * "at home in Ostrey, where her father teaches and a party was held", "in Garth, where the wind was the strongest since 1912": what
 * a comma opens and none closes goes on.
 */
function isNotClosed(tree: Tree, words: ReadonlySet<number>, inside: readonly number[]): boolean {
  const joint = inside.at(-1)! + 1;
  const next = tree.tokens[joint];
  if (tree.tokens[inside[0]! - 1]?.form !== ',' || !words.has(joint) || next === undefined) return false;
  // "which has 118 pupils, down from 240"
  if (next.form === ',' && /^(up|down)$/iu.test(tree.tokens[joint + 1]?.form ?? '')) return true;
  if (/^(SCONJ|ADP)$/u.test(next.upos)) return true;
  return next.upos === 'CCONJ' && next.head > joint && isFinite(tree, next.head);
}

/** "a road between Bude and Holm, where …": neither of two. */
const isBetween = (tree: Tree, head: number): boolean =>
  dependents(tree, head, 'case').some((word) => /^between$/iu.test(tokenAt(tree, word).form));

/** "a dam", "two men": without the clause "pups that …", "many shops that …" would be more of them than is said. */
function isCounted(tree: Tree, head: number): boolean {
  const isBare = dependents(tree, head, 'det', 'nummod', 'nmod:poss').length === 0;
  const isVague = dependents(tree, head, 'det', 'amod').some((child) =>
    /^(some|several|many|most|more|few|fewer|numerous|all)$/iu.test(tokenAt(tree, child).form),
  );
  return isIndefinite(tree, head) && !(isBare && isPlural(tree, head)) && !isVague;
}

/** "describe a woman who was generous", "hired for a world that never came": a noun that says too little without the clause, which stays. */
function isBareOfSense(tree: Tree, piece: Piece, head: number, first: number): boolean {
  const { lemma, deprel, upos } = tokenAt(tree, head);
  if (upos !== 'NOUN' || !(head === piece.predicate || /^(obj|obl|nmod)/u.test(deprel))) return false;
  if (
    /^[,–—(-]$/u.test(tree.tokens[first - 1]?.form ?? '') ||
    dependents(tree, head, 'amod', 'nmod').length > 0
  )
    return false;
  return /^(man|woman|person|boy|girl|world|place|thing|way|somebody|someone|something|kind|sort|type|case|time|period|point|situation)$/u.test(
    lemma,
  );
}

/** The first word of the first relative clause about the noun of another one. */
function firstRelative(tree: Tree, clause: number): number {
  const first = dependents(tree, tokenAt(tree, clause).head, 'acl:relcl')[0] ?? clause;
  return firstWordOf(tree, first);
}

/** Whether "which" after a comma may mean another noun than the nearest, or the members of a list in it. */
function isUnsettled(tree: Tree, clause: number, head: number, pronoun: number): boolean {
  if (!/^which$/iu.test(tokenAt(tree, pronoun).form) || tree.tokens[pronoun - 1]?.form !== ',') return false;
  const thing = tokenAt(tree, head).upos === 'PROPN' ? tokenAt(tree, head).head : head;
  if (thing >= 0 && placeBefore(tree, thing, pronoun) >= 0) {
    const told = toldOf(tree, clause, thing);
    if (told !== 'thing') return told === 'either' || head === thing;
  }
  return (
    hasRivalNoun(tree, head, numberOf(tree, clause, pronoun)) ||
    isOfJoined(tree, head, pronoun) ||
    isBesideParty(tree, head, pronoun)
  );
}

/** "talks with the EU, which …", "the war against Mali, which …": whom something is had with may be meant as well as that. */
function isBesideParty(tree: Tree, head: number, pronoun: number): boolean {
  const party = pronoun - 2;
  return (
    tree.tokens[party]?.upos === 'PROPN' &&
    tree.tokens[party].head === head &&
    tokenAt(tree, head).upos === 'NOUN' &&
    dependents(tree, party, 'case').some((word) => /^(?:with|against)$/iu.test(tokenAt(tree, word).form))
  );
}

/** "was on the list, which clears a hurdle", "closed in May, which Roos hailed": after a pronoun or a day the event may be meant. */
function isOfEvent(tree: Tree, head: number, pronoun: number): boolean {
  const opener = tree.tokens[pronoun - 1]?.upos === 'ADP' ? pronoun - 2 : pronoun - 1;
  if (!/^which$/iu.test(tokenAt(tree, pronoun).form) || tree.tokens[opener]?.form !== ',') return false;
  return (
    tokenAt(tree, head).upos === 'PRON' ||
    isDuration(tree, head) ||
    isState(tree, head) ||
    TIME.test(tokenAt(tree, head).form) ||
    isMonthName(tokenAt(tree, head).form)
  );
}

/** "were in danger, which is a defence": a bare noun after "in" says how things are. */
function isState(tree: Tree, noun: number): boolean {
  const { xpos, deprel } = tokenAt(tree, noun);
  const isBare =
    dependents(tree, noun, 'det', 'nmod:poss', 'nummod', 'amod', 'nmod', 'compound').length === 0;
  const isIn = dependents(tree, noun, 'case').some((word) =>
    /^(in|at|on|under|out)$/iu.test(tokenAt(tree, word).form),
  );
  return xpos === 'NN' && isBare && isIn && !deprel.startsWith('nmod');
}

/**
 * "led through Lind, who beat two, rounded the keeper and scored", "hired Ode, who left, and sued Roos": a verb after the
 * clause that the tree joins to a verb before it may go on with either.
 */
function goesOn(
  tree: Tree,
  { predicate }: Piece,
  words: ReadonlySet<number>,
  clause: number,
  inside: readonly number[],
): boolean {
  const closing = inside.at(-1)! + 1;
  const next = closing + 1;
  const isVerb =
    /^VB[DNPZ]$/u.test(tree.tokens[next]?.xpos ?? '') &&
    tree.tokens[next]?.upos === 'VERB' &&
    words.has(next);
  if (isVerb && tokenAt(tree, closing).form === ',' && next !== predicate) {
    const subject = subjectOf(tree, next);
    if (subject < 0 || subject > inside[0]!) return true;
  }
  return [...words].some((other) => followsRelative(tree, clause, inside, other));
}

const TIME = /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(1[0-9]|20)\d\d)$/iu;

const MEASURE =
  /^(metre|meter|kilometre|kilometer|mile|foot|yard|inch|centimetre|centimeter|acre|hectare|litre|liter|gallon|gram|kilogram|kg|km|kilo|pound|ounce|tonne|ton|degree|percent|cent)$/iu;

/**
 * The noun above the nearest one where that is meant: the thing that is measured; what the places or examples are called
 * ("the islands of Senn and Vell, where"); what is of a kind ("a charge of false accounting, which").
 */
function wholeOf(tree: Tree, words: ReadonlySet<number>, pronoun: number, noun: number): number {
  const measured = thingMeasured(tree, words, noun, pronoun);
  if (measured !== noun) return measured;
  // "a café in Ostrey, where he lives": a name says where better than a thing.
  const place = tree.tokens[pronoun - 1]?.form === ',' ? pronoun - 2 : -1;
  const inside = /^which$/iu.test(tokenAt(tree, pronoun).form) ? placeBefore(tree, noun, pronoun) : -1;
  if (inside >= 0 && words.has(inside) && toldOf(tree, tokenAt(tree, pronoun).head, noun) === 'place')
    return inside;
  const isPlace =
    /^where$/iu.test(tokenAt(tree, pronoun).form) &&
    tree.tokens[place]?.upos === 'PROPN' &&
    tokenAt(tree, place).head === noun &&
    tokenAt(tree, noun).upos === 'NOUN' &&
    tokenAt(tree, noun).deprel === 'obl';
  if (
    isPlace &&
    dependents(tree, place, 'case').some((child) => /^(in|on|at|near)$/iu.test(tokenAt(tree, child).form))
  )
    return place;
  const first = tokenAt(tree, noun).deprel === 'conj' ? tokenAt(tree, noun).head : noun;
  const { deprel, head } = tokenAt(tree, first);
  if (deprel !== 'nmod' || !words.has(head) || !isNominal(tree, head)) return noun;
  const preposition = dependents(tree, first, 'case')[0];
  const word = preposition === undefined ? '' : tokenAt(tree, preposition).form;
  const isListed = first !== noun && isPlural(tree, head) && tokenAt(tree, noun).upos === 'PROPN';
  if (/^of$/iu.test(word) && isListed && /^where$/iu.test(tokenAt(tree, pronoun).form)) return head;
  if (isOneOf(tree, head, pronoun) && /^of$/iu.test(word)) return head;
  if (!/^which$/iu.test(tokenAt(tree, pronoun).form) || first !== noun) return noun;
  if (/^such$/iu.test(word) && numberOf(tree, tokenAt(tree, pronoun).head, pronoun) === null) return head;
  const isBare = tokenAt(tree, noun).xpos === 'NN' && dependents(tree, noun, 'det', 'nmod:poss').length === 0;
  const isOne = tokenAt(tree, head).xpos === 'NN' && dependents(tree, head, 'det', 'nmod:poss').length > 0;
  return /^of$/iu.test(word) && isBare && isOne ? head : noun;
}

/** "one of the divers, who has gone home": behind a comma the one is meant, if the verb does not say otherwise. */
function isOneOf(tree: Tree, noun: number, pronoun: number): boolean {
  return (
    /^(?:one|another)$/iu.test(tokenAt(tree, noun).form) &&
    tree.tokens[pronoun - 1]?.form === ',' &&
    /^(?:who|which)$/iu.test(tokenAt(tree, pronoun).form) &&
    numberOf(tree, tokenAt(tree, pronoun).head, pronoun) !== 'several'
  );
}

/** "a span of 64 metres, which opened in 1887", "a fine of 500 kroner, which": the span and the fine are meant. */
function thingMeasured(tree: Tree, words: ReadonlySet<number>, head: number, pronoun: number): number {
  const above = tokenAt(tree, head).head;
  const isAmount =
    /^which$/iu.test(tokenAt(tree, pronoun).form) &&
    tree.tokens[pronoun - 1]?.form === ',' &&
    dependents(tree, head, 'nummod').length > 0 &&
    dependents(tree, head, 'det').length === 0 &&
    above >= 0 &&
    dependents(tree, above, 'det').some((det) => /^an?$/iu.test(tokenAt(tree, det).form)) &&
    dependents(tree, head, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form));
  const isMeasure =
    tokenAt(tree, head).deprel.startsWith('nmod') && (isAmount || MEASURE.test(tokenAt(tree, head).lemma));
  return isMeasure && words.has(above) && isNominal(tree, above) ? above : head;
}

/** Whether the clause is set off by a comma, dash or bracket, or follows a name. */
function isSetOff(tree: Tree, head: number, first: number): boolean {
  return (
    /^[,–—(-]$/u.test(tree.tokens[first]?.form ?? '') ||
    /^[,–—(-]$/u.test(tree.tokens[first - 1]?.form ?? '') ||
    tokenAt(tree, head).upos === 'PROPN'
  );
}
