import { dependent, tokenAt, type Tree } from '../trees/tree';
import { hasRivalNoun, isOfJoined } from './attachment';
import { isNewClause } from './coordinated-nouns';
import { isIndefinite, isNominal, nounBefore, ofKind, picksKind } from './noun-phrase';
import { trimmed, without, wordsOf, wordsUnder, type Piece } from './piece';
import { isFinite } from './predicate';
import { isRelative, numberOf, restate } from './restate-relative';
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
      const inside = trimmed(tree, wordsUnder(tree, words, clause));
      const pronoun = inside.slice(0, 5).find((token) => isRelative(tree, token));
      if (pronoun === undefined || pronoun > clause) continue;
      const isAdverbial = tokenAt(tree, clause).deprel.startsWith('advcl');
      if (
        isAdverbial &&
        (inside[0] !== pronoun || !/^(where|which|who)$/iu.test(tokenAt(tree, pronoun).form))
      )
        continue;
      const head = thingMeasured(
        tree,
        words,
        ofKind(
          tree,
          nounBefore(tree, tokenAt(tree, clause).head, inside[0]!, numberOf(tree, clause, pronoun)),
          tokenAt(tree, pronoun).form,
        ),
      );
      if (!words.has(head) || !isNominal(tree, head) || isOfEvent(tree, head, pronoun)) continue;
      if (isUnsettled(tree, clause, head, pronoun)) continue;
      const items = restate(tree, piece, { clause, head, pronoun, inside });
      if (!items) continue;
      const free = isSetOff(tree, head, inside[0]!);
      const telling =
        !free && isIndefinite(tree, head) && isAsserted(tree, head, piece) && !picksKind(tree, head, clause);
      if (!free && !telling) continue;
      const own: Piece = {
        ...piece,
        subject: null,
        ...items,
        predicate: clause,
        carrier: false,
        cuts: [...piece.cuts, 'relative-clause'],
      };
      yield [without(tree, piece, new Set(inside)), own];
    }
  },
};

/** "It was Beck who found the wreck": the clause says who, and is nothing beside it. */
function isCleft(tree: Tree, head: number): boolean {
  const subject = dependent(tree, head, 'expl', 'nsubj');
  const isBefore = subject >= 0 && subject < head && /^(it|that|this)$/iu.test(tokenAt(tree, subject).form);
  return isBefore && dependent(tree, head, 'cop') >= 0 && tokenAt(tree, head).upos === 'PROPN';
}

/** Whether "which" after a comma may mean another noun than the nearest, or the members of a list in it. */
function isUnsettled(tree: Tree, clause: number, head: number, pronoun: number): boolean {
  if (!/^which$/iu.test(tokenAt(tree, pronoun).form) || tree.tokens[pronoun - 1]?.form !== ',') return false;
  return hasRivalNoun(tree, head, numberOf(tree, clause, pronoun)) || isOfJoined(tree, head, pronoun);
}

/** "was on the list, which clears a hurdle", "closed in May, which Roos hailed": after a pronoun or a day the event may be meant. */
function isOfEvent(tree: Tree, head: number, pronoun: number): boolean {
  if (!/^which$/iu.test(tokenAt(tree, pronoun).form) || tree.tokens[pronoun - 1]?.form !== ',') return false;
  return tokenAt(tree, head).upos === 'PRON' || TIME.test(tokenAt(tree, head).form);
}

const TIME =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|(1[0-9]|20)\d\d)$/iu;

const MEASURE =
  /^(metre|meter|kilometre|kilometer|mile|foot|yard|inch|centimetre|centimeter|acre|hectare|litre|liter|gallon|gram|kilogram|kg|km|kilo|pound|ounce|tonne|ton|degree|percent|cent)$/iu;

/** "a span of 64 metres, which opened in 1887": the span is meant, not the metres. */
function thingMeasured(tree: Tree, words: ReadonlySet<number>, head: number): number {
  const above = tokenAt(tree, head).head;
  const isMeasure = MEASURE.test(tokenAt(tree, head).lemma) && tokenAt(tree, head).deprel.startsWith('nmod');
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
