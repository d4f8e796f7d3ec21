import { childrenOf, dependents, firstWordOf, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isAlternative } from '../conjuncts/alternative';
import { isCountedFromAbove } from '../conjuncts/counted-from-above';
import { isBehindColon } from '../conjuncts/list-site';
import { without, wordsOf, type Piece } from './piece';
import { subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isDenied } from './scope';

/** What somebody plans, helps or begins to do, side by side: each can be wrong by itself. */
export const coordinatedInfinitives: ClauseRule = {
  name: 'coordinated-infinitives',
  example: {
    text: 'The firm plans to close the mill and to sell the ferry.',
    claims: ['The firm plans to close the mill.', 'The firm plans to sell the ferry.'],
  },
  *cuts(piece, { tree }) {
    if (isConditioned(tree, piece.predicate, piece) || isDenied(tree, piece.predicate)) return;
    if (isCountedFromAbove(tree, piece)) return;
    const words = wordsOf(piece);
    for (const first of words) {
      if (!isComplement(tree, first, piece)) continue;
      const others = dependents(tree, first, 'conj').filter((other) => words.has(other));
      if (others.length === 0 || others.length > 2 || isAlternative(tree, others[0]!)) continue;
      const alike = others.every(
        (other) =>
          /^(VB|VBG)$/u.test(tokenAt(tree, other).xpos) &&
          tokenAt(tree, other).xpos === tokenAt(tree, first).xpos &&
          subjectOf(tree, other) < 0,
      );
      // "of stealing designs, poaching staff and lying": the first of them stands before the comma.
      if (tree.tokens[firstWordOf(tree, first) - 1]?.form === ',' && tokenAt(tree, first).xpos === 'VBG')
        continue;
      if (
        !alike ||
        isBehindColon(tree, first, piece) ||
        isRefused(tree, first, others) ||
        isPerhapsPredicate(tree, piece, others) ||
        others.some((other) => isConditioned(tree, other, piece)) ||
        sharesEnd(tree, first, others) ||
        isWeighed(tree, first)
      )
        continue;
      const members = [first, ...others];
      yield members.map((member) => only(tree, piece, words, members, member));
    }
  },
};

/** An infinitive or -ing form that completes the piece's predicate, directly or by one more verb. */
function isComplement(tree: Tree, verb: number, piece: Piece): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = tokenAt(tree, at).head, steps += 1) {
    if (at === piece.predicate) return at !== verb;
    if (!/^(xcomp|advcl)$/u.test(tokenAt(tree, at).deprel) || isDenied(tree, at)) return false;
    if (at === verb && !/^(VB|VBG)$/u.test(tokenAt(tree, at).xpos)) return false;
  }
  return false;
}

/** "rules bar gifts, oblige them to list meetings and give it power": a base form may go on with a series of predicates that are such. */
function isPerhapsPredicate(tree: Tree, { predicate }: Piece, others: readonly number[]): boolean {
  const isBase = (verb: number): boolean => /^VBP?$/u.test(tokenAt(tree, verb).xpos);
  const isOneOfSeveral =
    tokenAt(tree, predicate).deprel === 'conj' || dependents(tree, predicate, 'conj').some(isBase);
  return (
    isBase(predicate) &&
    isOneOfSeveral &&
    others.some((other) => isBase(other) && dependents(tree, other, 'mark').length === 0)
  );
}

/** "failed to check the loans and warn its clients": what did not happen may be the two together; not with a second "to". */
function isRefused(tree: Tree, first: number, others: readonly number[]): boolean {
  if (others.every((other) => dependents(tree, other, 'mark').length > 0)) return false;
  for (let at = tokenAt(tree, first).head; at >= 0; at = tokenAt(tree, at).head) {
    if (REFUSING.test(tokenAt(tree, at).lemma) || isNoLonger(tree, at)) return true;
    if (!/^xcomp$/u.test(tokenAt(tree, at).deprel)) return false;
  }
  return false;
}

const isNoLonger = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'advmod').some((token) => UNTRUE.test(tokenAt(tree, token).form));

const UNTRUE = /^(longer|hardly|barely|scarcely|almost|nearly|rarely|seldom|never|not|only)$/iu;

/** Verbs and states of what is not done. */
const REFUSING =
  /^(refuse|fail|decline|forget|neglect|omit|avoid|stop|cease|forbid|ban|bar|prevent|prohibit|hesitate|resist|struggle|unable|unwilling|reluctant|impossible|powerless)$/u;

/** "mainly by closing plants and buying steel": how much of it is so is said of both together. */
function isWeighed(tree: Tree, first: number): boolean {
  return (
    WEIGHING.test(tree.tokens[firstWordOf(tree, first)]?.form ?? '') ||
    WEIGHING.test(tree.tokens[firstWordOf(tree, first) - 1]?.form ?? '')
  );
}

const WEIGHING =
  /^(mainly|mostly|largely|chiefly|primarily|principally|partly|partially|only|solely|purely|merely|simply|just|even|especially|particularly|notably|either|both|not)$/iu;

/** "to buy and sell shares": the first verb has nothing of its own after it. */
function sharesEnd(tree: Tree, first: number, others: readonly number[]): boolean {
  return !childrenOf(tree, first).some(
    (child) => child > first && child < others[0]! && !/^(cc|punct|conj)/u.test(tokenAt(tree, child).deprel),
  );
}

function only(
  tree: Tree,
  piece: Piece,
  words: ReadonlySet<number>,
  members: readonly number[],
  member: number,
): Piece {
  const gone = new Set<number>();
  const own = (top: number): number[] =>
    yieldOf(tree, top, (child) => members.includes(child)).filter((token) => words.has(token));
  const [first, ...others] = members;
  for (const other of others) {
    const joint = dependents(tree, other, 'cc', 'punct').filter((token) => token < other);
    for (const token of other === member ? joint : own(other)) gone.add(token);
  }
  if (member !== first) {
    const hasMark = dependents(tree, member, 'mark').length > 0;
    for (const token of own(first!)) {
      const { head, deprel } = tokenAt(tree, token);
      const isShared = head === first && ((deprel === 'mark' && !hasMark) || /^(nsubj|aux)/u.test(deprel));
      if (!isShared) gone.add(token);
    }
  }
  return { ...without(tree, piece, gone), cuts: [...piece.cuts, 'coordinated-infinitives'] };
}
