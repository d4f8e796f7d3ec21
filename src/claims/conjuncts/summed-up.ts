import { wordsOf, type Piece } from '../clauses/piece';
import { childrenOf, dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from '../trees/tree';

/**
 * Whether a word about a list says how much or how often all of it is, so that one member alone would be told too much: "more than 40
 * homes and 12 shops", "won three times, in 2015, 2017 and 2020", "than in June and July combined", "all countries except Chile and Peru".
 */
export function isSummedUp(tree: Tree, members: readonly number[], piece: Piece): boolean {
  return (
    isExcepted(tree, members) ||
    isCombined(tree, members) ||
    isCountedOver(tree, members, piece) ||
    sharesApproximation(tree, members)
  );
}

/** "in all countries except Norway and Chile": what is said of the rest holds without both only. */
function isExcepted(tree: Tree, members: readonly number[]): boolean {
  const opener = openerOf(tree, members[0]!, /^(?:except|excepting|excluding|barring|bar|save|but)$/iu);
  if (opener < 0) return false;
  // "everything but the beans": elsewhere "but" joins
  const isBut = /^(?:but|save|bar)$/iu.test(tokenAt(tree, opener).form);
  return !isBut || tree.tokens.slice(0, opener).some(({ form }) => OF_ALL.test(form));
}

const OF_ALL =
  /^(?:all|every|everything|everyone|everybody|anything|anyone|nothing|nobody|none|no|any|each|whole)$/iu;

/** The word before a noun phrase, a preposition passed over, if it is one of these; −1. */
function openerOf(tree: Tree, noun: number, words: RegExp): number {
  const first = firstWordOf(tree, noun);
  for (const at of [first, first - 1, first - 2])
    if (
      words.test(tree.tokens[at]?.form ?? '') &&
      tree.tokens.slice(at + 1, first).every(({ upos }) => upos === 'ADP')
    )
      return at;
  return -1;
}

/** "in June and July combined", "than Peru and Chile put together". */
function isCombined(tree: Tree, members: readonly number[]): boolean {
  const last = Math.max(members.at(-1)!, lastWordOf(tree, members.at(-1)!));
  return tree.tokens
    .slice(members.at(-1)! + 1, last + 3)
    .some(
      ({ form }, at, all) =>
        /^(?:combined|alike)$/iu.test(form) ||
        (/^(?:put|taken|added)$/iu.test(form) && /^together$/iu.test(all[at + 1]?.form ?? '')),
    );
}

/** "won the race three times, in 2015 and 2017", "struck twice, on Monday and Thursday": the count is of all of them. */
function isCountedOver(tree: Tree, members: readonly number[], piece: Piece): boolean {
  return [...wordsOf(piece)].some((token) => {
    if (members.includes(token)) return false;
    const { form, deprel, head } = tokenAt(tree, token);
    if (/^(?:twice|thrice)$/iu.test(form)) return !isMeasured(tree, token);
    const isTimes =
      /^(?:times|occasions)$/iu.test(form) && deprel.startsWith('obl') && head === piece.predicate;
    return isTimes && dependents(tree, token, 'nummod').length > 0 && !isMeasured(tree, token);
  });
}

/** "twice as much", "three times its size", "twice a week": how large or how often as a rule. */
function isMeasured(tree: Tree, times: number): boolean {
  const next = tree.tokens[times + 1];
  return (
    /^(?:as|the|its|his|her|their|our|that|more|a|an|per|over|each|every|daily|weekly|yearly|monthly)$/iu.test(
      next?.form ?? '',
    ) || next?.upos === 'ADJ'
  );
}

const APPROXIMATING =
  /^(?:about|around|nearly|almost|roughly|some|over|under|only|just|merely|approximately|estimated|more|fewer|less|least|most|up)$/iu;

/** "more than 40 homes and 12 shops", "only 1 percent in Wales and 2 percent in Scotland": it may be said of the second number too. */
function sharesApproximation(tree: Tree, members: readonly number[]): boolean {
  const numberOf = (member: number): number =>
    tokenAt(tree, member).upos === 'NUM'
      ? member
      : (dependents(tree, member, 'nummod').find((child) => child < member) ?? -1);
  const isApproximate = (member: number): boolean => {
    const number = numberOf(member);
    if (number < 0) return false;
    const before = [...childrenOf(tree, number), ...dependents(tree, member, 'det', 'advmod', 'amod')].filter(
      (child) => child < number,
    );
    return before.some((child) => APPROXIMATING.test(tokenAt(tree, child).form));
  };
  const [first, ...others] = members as [number, ...number[]];
  return isApproximate(first) && others.some((other) => numberOf(other) >= 0 && !isApproximate(other));
}
