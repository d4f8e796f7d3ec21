import type { Piece } from '../clauses/piece';
import { isPlural, subjectOf } from '../clauses/predicate';
import { childrenOf, dependents, firstWordOf, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isPersonNoun } from '../names/person-nouns';
import { isAlternative } from './alternative';
import { isFixedPair } from './fixed-pairs';
import { isSum } from '../clauses/measures';
import { hasCase, isAmount, isDetermined } from './noun-shape';
import { isSummedUp } from './summed-up';
import { isTogether } from './together';

/** Whether what the piece says of a list holds of each of its members alone, as far as the words tell. */
export function isHeldByEach(tree: Tree, members: readonly number[], piece: Piece): boolean {
  const [first, second] = members as [number, number];
  // "Only Oslo and Bergen agreed": it is false that only Oslo did.
  if (/^only$/iu.test(tree.tokens[firstWordOf(tree, first) - 1]?.form ?? '')) return false;
  if (isSummedUp(tree, members, piece)) return false;
  if (isSum(tree, members) || countsAlike(tree, members) || isBoth(tree, members)) return false;
  if (isOneThing(tree, members) || picksOut(tree, members) || isByAll(tree, members)) return false;
  if (isRestated(tree, members)) return true;
  if (isAlternative(tree, second) || !isListed(tree, members) || isBetween(tree, members)) return false;
  if (isShared(tree, members) || isFixedPair(tree, members) || isToldOfAll(tree, members)) return false;
  if (isTogether(tree, first, piece) || isCounted(tree, first, piece)) return false;
  return sharesSafely(tree, members);
}

/** "a fund for hedges and ponds": what one thing is for or of, not two things. */
function isOneThing(tree: Tree, members: readonly number[]): boolean {
  const first = members[0]!;
  const { deprel, head } = tokenAt(tree, first);
  if (!deprel.startsWith('nmod') || head < 0 || tokenAt(tree, head).xpos !== 'NN') return false;
  const isFor = dependents(tree, first, 'case').some((token) =>
    /^(for|of)$/iu.test(tokenAt(tree, token).form),
  );
  const isOne = dependents(tree, head, 'det').some((token) =>
    /^(an?|one)$/iu.test(tokenAt(tree, token).form),
  );
  return isFor && isOne && members.slice(1).every((member) => !hasCase(tree, member));
}

/** "founded by Abadi and her sister": what one did of it is not told. */
function isByAll(tree: Tree, members: readonly number[]): boolean {
  const first = members[0]!;
  const { head } = tokenAt(tree, first);
  const isAgent = dependents(tree, first, 'case').some((word) => /^by$/iu.test(tokenAt(tree, word).form));
  const isDone = head >= 0 && tokenAt(tree, head).xpos === 'VBN' && MADE.test(tokenAt(tree, head).lemma);
  const isActing = members.some((member) => {
    const { upos, lemma } = tokenAt(tree, member);
    return upos === 'PROPN' || isPersonNoun(lemma);
  });
  return isAgent && isDone && isActing && members.slice(1).every((member) => !hasCase(tree, member));
}

const MADE =
  /^(found|establish|create|write|compose|build|design|invent|develop|discover|direct|produce|set|start|launch|own|run|lead|draw|paint|edit|make|sign|organise|organize)$/u;

/** "to residents and firms that deliver before ten": a clause after bare members may say which ones of all of them. */
function picksOut(tree: Tree, members: readonly number[]): boolean {
  const last = members.at(-1)!;
  if (isDetermined(tree, last) || !isPlural(tree, last)) return false;
  return members.some((member) =>
    dependents(tree, member, 'acl').some((clause) => {
      const first = firstWordOf(tree, clause);
      return clause > last && first > last && tree.tokens[first - 1]?.form !== ',';
    }),
  );
}

/** "43, 44 and 45 chairs": what the last of some bare numbers counts is what they all count. */
function countsAlike(tree: Tree, members: readonly number[]): boolean {
  const [first, last] = [members[0]!, members.at(-1)!];
  const isNumber = (token: number): boolean => tokenAt(tree, token).upos === 'NUM';
  const isBare = childrenOf(tree, first).every((child) => members.includes(child));
  if (!isNumber(first) || !isBare) return false;
  const isCounting = isNumber(last) && tree.tokens[last + 1]?.upos === 'NOUN';
  return isCounting || dependents(tree, last, 'nummod').length > 0;
}

/** "Kovac and Stanic both called", "Ann and Bo Lind, both teachers, moved": the word counts them. */
function isBoth(tree: Tree, members: readonly number[]): boolean {
  const last = Math.max(members.at(-1)!, ...dependents(tree, members.at(-1)!, 'flat'));
  return tree.tokens.slice(last + 1, last + 3).some(({ form }) => /^(both|each)$/iu.test(form));
}

/** "310 acres, or about 6% of the lake": the same amount in other words, not a choice. */
function isRestated(tree: Tree, members: readonly number[]): boolean {
  const [first, second] = members;
  if (first === undefined || second === undefined || members.length > 2) return false;
  const joint = dependents(tree, second, 'cc')[0];
  if (
    joint === undefined ||
    !/^or$/iu.test(tokenAt(tree, joint).form) ||
    tree.tokens[joint - 1]?.form !== ','
  )
    return false;
  return members.every((member) => isAmount(tree, member));
}

/** "trade and economic cooperation": the first noun may share the second one's head. */
function isShared(tree: Tree, members: readonly number[]): boolean {
  const [first, second] = members;
  if (first === undefined || second === undefined) return false;
  if (sharesPlural(tree, first, second) || sharesOwner(tree, members)) return true;
  if (!tokenAt(tree, first).deprel.startsWith('nmod')) return false;
  const modifiers = (token: number): number[] =>
    childrenOf(tree, token).filter((child) =>
      /^(det|amod|nmod:poss|compound|nummod)/u.test(tokenAt(tree, child).deprel),
    );
  return (
    modifiers(first).length === 0 && modifiers(second).some((child) => tokenAt(tree, child).deprel === 'amod')
  );
}

/** "the sale, import and use of lead paint": what follows the last of some bare deeds is what all of them are done to. */
function sharesOwner(tree: Tree, members: readonly number[]): boolean {
  const last = members.at(-1)!;
  const hasPhrase = (member: number): boolean =>
    dependents(tree, member, 'nmod').some((child) => child > member);
  const isBare = (member: number): boolean =>
    tokenAt(tree, member).xpos === 'NN' &&
    dependents(tree, member, 'det', 'nmod:poss', 'nummod', 'amod', 'compound').length === 0;
  return (
    dependents(tree, last, 'nmod').some((child) =>
      dependents(tree, child, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form)),
    ) &&
    isBare(last) &&
    members.slice(0, -1).every((member) => !hasPhrase(member))
  );
}

/** "strict data and privacy laws", "shoe and clothes shops": a bare singular before "and", a noun and its plural may be half of a name for them. */
function sharesPlural(tree: Tree, first: number, second: number): boolean {
  const isBare = dependents(tree, first, 'det', 'compound', 'nummod').length === 0;
  const half = dependents(tree, second, 'compound').find((token) => token === second - 1);
  return (
    isBare && tokenAt(tree, first).xpos === 'NN' && tokenAt(tree, second).xpos === 'NNS' && half === first + 2
  );
}

/** "between A and B": the pair is one thing, wherever the tree hangs the second. */
function isBetween(tree: Tree, members: readonly number[]): boolean {
  const [from, to] = [Math.min(...yieldOf(tree, members[0]!)), members.at(-1)!];
  return tree.tokens
    .slice(from, to)
    .some(({ form }) => /^(between|among|amongst|amid|betwixt)$/iu.test(form));
}

/** "supplies 48,000 people in Dunmore and Port Ellis", "are A and B": a number or an identity holds of all together. */
function isCounted(tree: Tree, first: number, piece: Piece): boolean {
  if (first === piece.predicate) {
    const named = piece.subject?.find((token) => !piece.subject?.includes(tokenAt(tree, token).head)) ?? -1;
    const subject = named >= 0 ? named : subjectOf(tree, first);
    return tokenAt(tree, first).upos !== 'ADJ' && subject >= 0 && isPlural(tree, subject);
  }
  for (let at = tokenAt(tree, first).head; at >= 0 && at !== piece.predicate; at = tokenAt(tree, at).head) {
    if (dependents(tree, at, 'nummod').length > 0) return true;
  }
  if (!tokenAt(tree, first).deprel.startsWith('obl')) return false;
  return dependents(tree, piece.predicate, 'obj').some(
    (object) => dependents(tree, object, 'nummod').length > 0,
  );
}

/** Whether the last member is joined by "and", so that the commas before it make a list. */
function isListed(tree: Tree, members: readonly number[]): boolean {
  return dependents(tree, members.at(-1)!, 'cc').some((token) =>
    /^(and|&)$/iu.test(tokenAt(tree, token).form),
  );
}

/** Modifiers that change what the noun says, and so must not be lost to the second member: "former", "only", "two". */
const CHANGING =
  /^(former|ex|alleged|suspected|would-be|potential|possible|proposed|planned|future|likely|fake|so-called|acting|deputy|interim|only|almost|nearly|about|even|no|few|most|all|every|each|any|least|many|late)$/iu;

function sharesSafely(tree: Tree, members: readonly number[]): boolean {
  const [first, ...others] = members;
  const modifiers = childrenOf(tree, first!).filter((child) =>
    /^(amod|det|nummod|advmod|compound)/u.test(tokenAt(tree, child).deprel),
  );
  const changing = modifiers.filter(
    (child) =>
      child < first! &&
      (CHANGING.test(tokenAt(tree, child).form) || tokenAt(tree, child).deprel === 'nummod'),
  );
  return (
    changing.length === 0 ||
    others.every((other) =>
      childrenOf(tree, other).some((child) =>
        /^(amod|det|nummod|nmod:poss)/u.test(tokenAt(tree, child).deprel),
      ),
    )
  );
}

/** "grow almonds and apricots, a trade that …": what is set beside the whole list. */
function isToldOfAll(tree: Tree, members: readonly number[]): boolean {
  const last = members.at(-1)!;
  if (members.some((member) => tokenAt(tree, member).upos === 'PROPN')) return false;
  return members.some((member) =>
    dependents(tree, member, 'appos').some(
      (aside) =>
        aside > last && tree.tokens[lastBefore(tree, aside)]?.form === ',' && isIndefinite(tree, aside),
    ),
  );
}

const lastBefore = (tree: Tree, token: number): number => firstWordOf(tree, token) - 1;

const isIndefinite = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det').some((det) => /^an?$/iu.test(tokenAt(tree, det).form)) &&
  !isPersonNoun(tokenAt(tree, noun).lemma);
