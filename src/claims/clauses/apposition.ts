import { isMonthName } from '../trees/month-name';
import { childrenOf, dependent, dependents, tokenAt, type Tree } from '../trees/tree';
import { wasOnce } from './adjective-aside';
import {
  isBehindClause,
  isOfInner,
  isWhose,
  isOfSome,
  isOneOfSeveral,
  isOfEvent,
  isListed,
} from './aside-of-what';
import { describedBy, isPersonOfPlace, isOfAll, isOne, isOneName, isOpeningDeed } from './described-noun';
import { isCountedUnit } from './measures';
import { coordinationOf, copulaFor, isNominal, nameOf } from './noun-phrase';
import { keep, trimmed, without, wordsOf, wordsUnder } from './piece';
import { isFinite, isPast, isPredicate } from './predicate';
import { isAside, isRankOf, rankCopula, rankedName } from './rank-aside';
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
