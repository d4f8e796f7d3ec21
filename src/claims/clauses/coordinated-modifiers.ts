import { childrenOf, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { articled } from './agreement';
import { isAlternative } from '../conjuncts/alternative';
import { isFixedPair } from '../conjuncts/fixed-pairs';
import { isSite } from '../conjuncts/list-site';
import { without, wordsOf, type Piece } from './piece';
import { auxiliariesOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isDenied } from './scope';
import { isFiniteLine } from './sound';
import { isTogether } from '../conjuncts/together';

/** More words than this before one noun are a list that nobody checks one by one. */
const MOST = 8;
/** Modifiers that count, order, weigh or take back: what they say holds of the whole phrase only. */
const HOLDING =
  /^(former|ex|current|first|second|third|fourth|fifth|last|next|other|same|only|more|most|less|least|many|few|several|alleged|suspected|potential|possible|proposed|planned|likely|fake|so-called|new|old|past|present|future|north|south|east|west|northern|southern|eastern|western|black|white|male|female|mixed|various|different|joint|mutual|combined)$/iu;

/** Adjectives side by side before one noun ("free and open software"): each can be wrong by itself. */
export const coordinatedModifiers: ClauseRule = {
  name: 'coordinated-modifiers',
  example: {
    text: 'The firm sells cheap and safe boats.',
    claims: ['The firm sells cheap boats.', 'The firm sells safe boats.'],
  },
  *cuts(piece, { tree }) {
    if (isConditioned(tree, piece.predicate, piece) || isDenied(tree, piece.predicate)) return;
    if (!isFiniteLine(tree, piece)) return;
    const words = wordsOf(piece);
    for (const noun of words) {
      const members = modifiersOf(tree, words, noun);
      if (members.length < 2 || members.length > MOST || !distributes(tree, piece, noun, members)) continue;
      yield members.map((member) => only(tree, piece, noun, members, member));
    }
  },
};

/** The modifiers joined before a noun: with "and", or with commas where the noun says what the subject is. */
function modifiersOf(tree: Tree, words: ReadonlySet<number>, noun: number): readonly number[] {
  if (!/^(NOUN|PROPN)$/u.test(tokenAt(tree, noun).upos)) return [];
  const isModifier = (token: number): boolean => words.has(token) && token < noun && isAdjective(tree, token);
  const direct = dependents(tree, noun, 'amod', 'compound').filter(isModifier);
  if (direct.length === 0) return [];
  for (const first of direct) {
    const joined = dependents(tree, first, 'conj').filter(isModifier);
    const last = joined.at(-1);
    if (last === undefined || !isJoined(tree, last)) continue;
    const before = direct.filter((token) => token < first && isCommaBetween(tree, token, first));
    return [...before, first, ...joined];
  }
  const isComplement = auxiliariesOf(tree, noun).some((token) => tokenAt(tree, token).deprel === 'cop');
  if (!isComplement) return [];
  return direct.filter((token, place) =>
    place === 0
      ? direct[1] !== undefined && isCommaBetween(tree, token, direct[1])
      : isCommaBetween(tree, direct[place - 1]!, token),
  );
}

function isAdjective(tree: Tree, token: number): boolean {
  const { upos, xpos } = tokenAt(tree, token);
  // "high-level": a noun with a hyphen before it.
  return upos === 'ADJ' || /^VB[NG]$/u.test(xpos) || tree.tokens[token - 1]?.form === '-';
}

function isJoined(tree: Tree, last: number): boolean {
  const joints = dependents(tree, last, 'cc');
  return (
    joints.some((token) => /^(and|but|yet)$/iu.test(tokenAt(tree, token).form)) && !isAlternative(tree, last)
  );
}

/** Whether two modifiers are set apart by a comma right before the second one's own words. */
function isCommaBetween(tree: Tree, first: number, second: number): boolean {
  const opening = Math.min(
    ...yieldOf(tree, second, (child) => /^(punct|cc)/u.test(tokenAt(tree, child).deprel)),
  );
  return opening > first && tree.tokens[opening - 1]?.form === ',';
}

function distributes(tree: Tree, piece: Piece, noun: number, members: readonly number[]): boolean {
  if (!isSite(tree, noun, piece) || isTogether(tree, noun, piece) || isFixedPair(tree, members)) return false;
  const modifiers = childrenOf(tree, noun).filter((child) => child < noun);
  const isHolding = (token: number): boolean =>
    HOLDING.test(tokenAt(tree, token).form) || /^(JJR|JJS)$/u.test(tokenAt(tree, token).xpos);
  if (members.some(isHolding) || modifiers.some((child) => tokenAt(tree, child).deprel.startsWith('nummod')))
    return false;
  if (
    dependents(tree, noun, 'det').some((det) =>
      /^(no|any|every|each|all|both)$/iu.test(tokenAt(tree, det).form),
    )
  )
    return false;
  return !tree.tokens
    .slice(Math.max(0, members[0]! - 3), members[0])
    .some(({ form }) => /^(between|among|amongst)$/iu.test(form));
}

/** The piece with one of the modifiers alone. */
function only(tree: Tree, piece: Piece, noun: number, members: readonly number[], member: number): Piece {
  const unitOf = (top: number): number[] => yieldOf(tree, top, (child) => members.includes(child));
  const gone = new Set<number>();
  for (const other of members) {
    if (other !== member) for (const token of unitOf(other)) gone.add(token);
    else for (const token of dependents(tree, other, 'cc', 'punct')) if (token < other) gone.add(token);
  }
  for (let at = members[0]!; at < members.at(-1)!; at += 1)
    if (/^[,]$/u.test(tokenAt(tree, at).form)) gone.add(at);
  const items = without(tree, piece, gone).items.map((item) => articled(tree, item, noun, member));
  return { ...piece, items, cuts: [...piece.cuts, 'coordinated-modifiers'] };
}
