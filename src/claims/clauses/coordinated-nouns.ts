import { childrenOf, dependents, firstWordOf, lastWordOf, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { agreeing, articled } from './agreement';
import { isAlternative } from './coordinated-clauses';
import { isCountedFromAbove } from './counted-from-above';
import { isFixedPair } from './fixed-pairs';
import { isNominal, subjectTokens } from './noun-phrase';
import { isBehindColon, isSite } from './list-site';
import { listsOf } from './lists';
import { isDuration, isSum } from './measures';
import { without, wordsOf, type Item, type Piece } from './piece';
import { auxiliariesOf, isFiniteVerb, isPlural, isPredicate, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned, isDenied } from './scope';
import { isFiniteLine } from './sound';
import { isTogether } from './together';

/** The longest list that is split: more items under one predicate are one claim. */
export const LONGEST_LIST = 3;

/** Subjects, objects and complements side by side, where each can be wrong by itself. */
export const coordinatedNouns: ClauseRule = {
  name: 'coordinated-nouns',
  example: {
    text: 'Oslo and Bergen raised the tax.',
    claims: ['Oslo raised the tax.', 'Bergen raised the tax.'],
  },
  *cuts(piece, { tree }) {
    if (isConditioned(tree, piece.predicate, piece) || isDenied(tree, piece.predicate)) return;
    if (isCountedFromAbove(tree, piece)) return;
    if (!isFiniteLine(tree, piece)) return;
    const words = wordsOf(piece);
    for (const members of listsOf(tree, words)) {
      if (members.length < 2 || members.length > LONGEST_LIST || !distributes(tree, words, members, piece))
        continue;
      yield members.map((member) => only(tree, piece, words, members, member));
    }
  },
};

/** Whether what the piece says of the list holds of each member alone. */
function distributes(
  tree: Tree,
  words: ReadonlySet<number>,
  members: readonly number[],
  piece: Piece,
): boolean {
  const [first, ...others] = members as [number, ...number[]];
  // "Only Oslo and Bergen agreed": it is false that only Oslo did.
  if (/^only$/iu.test(tree.tokens[firstWordOf(tree, first) - 1]?.form ?? '')) return false;
  if (isGapped(tree, members) || isSum(tree, members) || isMisjoined(tree, members, piece)) return false;
  if (countsAlike(tree, members)) return false;
  if (isMultiple(tree, members) || deniesOther(tree, members) || isMeasureOfChance(tree, members, piece))
    return false;
  if (isBehindColon(tree, first, piece)) return false;
  if (isPairOfPairs(tree, members) || opensPredicate(tree, members)) return false;
  if (isOneThing(tree, members) || picksOut(tree, members) || isBoth(tree, members)) return false;
  if (!isSite(tree, first, piece) || !members.every((member) => isMember(tree, member, first))) return false;
  if (isRestated(tree, members)) return true;
  if (
    isAlternative(tree, others[0]!) ||
    !isListed(tree, others) ||
    isBetween(tree, members) ||
    isShared(tree, members)
  )
    return false;
  if (isFixedPair(tree, members) || isTogether(tree, first, piece) || isCounted(tree, first, piece))
    return false;
  return (
    sharesSafely(tree, members) && members.every((member) => isPlain(tree, words, members, member, piece))
  );
}

/**
 * "Her father was a baker and her mother a nurse", "will pay £3m, the county £1m": a noun right after the last member, or one that
 * the tree says has lost its verb, makes the member the subject of a clause.
 */
function isGapped(tree: Tree, members: readonly number[]): boolean {
  const orphans = members.flatMap((member) => dependents(tree, member, 'orphan'));
  if (orphans.some((orphan) => !hasCase(tree, orphan))) return true;
  const next = tree.tokens[lastWordOf(tree, members.at(-1)!) + 1];
  return next?.upos === 'DET' && /^(a|an|the)$/iu.test(next.form);
}

/**
 * Whether the tree has joined what stands in two clauses or phrases: a clause as subject ("stood at both bridges and
 * lorries blocked …"), "and some heckled members", a noun with a relative clause after a comma, a
 * second amount with a place of its own ("by 8% in May and by 7% in June").
 */
function isMisjoined(tree: Tree, members: readonly number[], piece: Piece): boolean {
  const first = members[0]!;
  const last = members.at(-1)!;
  for (let at = first; at >= 0 && at !== piece.predicate; at = tokenAt(tree, at).head)
    if (tokenAt(tree, at).deprel.startsWith('nsubj') && isFiniteVerb(tree, at)) return true;
  const joint = dependents(tree, last, 'cc')[0];
  if (joint === undefined) return false;
  const [word, next] = [tree.tokens[joint + 1], tree.tokens[joint + 2]];
  const isTold = next?.xpos === 'VBN' || (next?.xpos === 'JJ' && next.form.endsWith('ed'));
  if (/^(some|several|many|others|most)$/iu.test(word?.form ?? '') && isTold) return true;
  if (isNewClause(tree, last) || isParallelPhrase(tree, members) || isParallelTime(tree, joint)) return true;
  return isParallelAmount(tree, members, joint);
}

/**
 * "at both gates, and walkers who ignore them pay": a bare noun after a comma and "and", with a relative clause, that
 * the tree joins to one after a preposition.
 */
export function isNewClause(tree: Tree, noun: number): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  const joint = dependents(tree, noun, 'cc')[0];
  if (deprel !== 'conj' || head < 0 || joint === undefined || tree.tokens[joint - 1]?.form !== ',')
    return false;
  if (dependents(tree, noun, 'acl:relcl').length === 0 || hasCase(tree, noun)) return false;
  return hasCase(tree, head) && dependents(tree, head, 'conj').length === 1;
}

/**
 * "Rowe & Vale and Lund & Beck", "Rowe and Vale and Lund": names joined twice over without a comma, and no telling which two
 * are one firm.
 */
function isPairOfPairs(tree: Tree, members: readonly number[]): boolean {
  const first = members[0]!;
  const joined = [...members, ...members.flatMap((member) => dependents(tree, member, 'conj'))];
  const all = [...new Set(joined)].sort((a, b) => a - b);
  const joints = all.flatMap((member) => dependents(tree, member, 'cc').filter((joint) => joint < member));
  const isBare = tree.tokens.slice(first, all.at(-1)).every(({ form }) => form !== ',');
  const areNames = all.every((member) => /^\p{Lu}/u.test(tokenAt(tree, member).form));
  const isStray = all.some(
    (member) =>
      member > first && tree.tokens[member - 1]?.form === '&' && tokenAt(tree, member).head !== member - 2,
  );
  const words = new Set(joints.map((joint) => tokenAt(tree, joint).form.toLowerCase()));
  return areNames && isBare && (isStray || (new Set(joints).size > 1 && words.size === 1));
}

/** "built by Roos and once the home of a king": after "and" an adverb of time opens something else told of the subject. */
function opensPredicate(tree: Tree, members: readonly number[]): boolean {
  const [first, ...others] = members as [number, ...number[]];
  if (!hasCase(tree, first)) return false;
  return others.some((member) => {
    const joint = dependents(tree, member, 'cc')[0] ?? -1;
    const next = joint < 0 ? undefined : tree.tokens[joint + 1];
    return (
      /^(once|then|now|later|formerly|still|long|today|currently|previously|since)$/iu.test(
        next?.form ?? '',
      ) && !hasCase(tree, member)
    );
  });
}

/** "another metre and the crane would have fallen": the first says under which condition, and is no subject. */
function isMeasureOfChance(tree: Tree, members: readonly number[], piece: Piece): boolean {
  const [first, second] = members as [number, number];
  const isMore = dependents(tree, first, 'det', 'nummod', 'amod').some((child) =>
    /^(another|more|further|one)$/iu.test(tokenAt(tree, child).form),
  );
  const isOpening = firstWordOf(tree, first) < first && tokenAt(tree, first).deprel.startsWith('nsubj');
  const modal = auxiliariesOf(tree, piece.predicate).some((aux) =>
    /^(would|could|might|['’]d)$/iu.test(tokenAt(tree, aux).form),
  );
  return (
    isMore && isOpening && modal && members.length === 2 && isDetermined(tree, second) && isUnit(tree, first)
  );
}

const isUnit = (tree: Tree, token: number): boolean =>
  /^(inch|foot|yard|metre|meter|centimetre|centimeter|millimetre|millimeter|step|mile|kilometre|kilometer|second|minute|hour|day|night|week|month|year|degree|gram|ounce|pound|kilo|tonne|ton|goal|point|vote|drink|word)$/iu.test(
    tokenAt(tree, token).lemma,
  );

/** "fish in the kitchen and a piano in the garden": a noun with the same preposition after it is joined to what is in the kitchen. */
function isParallelPhrase(tree: Tree, members: readonly number[]): boolean {
  const [first, last] = [members[0]!, members.at(-1)!];
  const preposition = dependents(tree, first, 'case').find((child) => child < first);
  if (preposition === undefined || hasCase(tree, last)) return false;
  const word = tokenAt(tree, preposition).form.toLowerCase();
  const next = tree.tokens[last + 1];
  const isOne = /^(one|another|others|those|that)$/iu.test(tokenAt(tree, last).form);
  if (isOne && next?.upos === 'ADP') return true;
  const above = tokenAt(tree, first).head;
  const hasObject = above >= 0 && dependents(tree, above, 'obj').some((object) => object < first);
  return next?.form.toLowerCase() === word && word !== 'of' && (hasObject || !isDetermined(tree, first));
}

/** "eleven times on the night and twice from the yard": how often, again, and where. */
function isParallelTime(tree: Tree, joint: number): boolean {
  const [word, next] = [tree.tokens[joint + 1], tree.tokens[joint + 2]];
  return /^(once|twice|thrice)$/iu.test(word?.form ?? '') && next?.upos === 'ADP';
}

/** "by 8% in the first group and by 7% in the second": after "and" an amount with its preposition and a place of its own. */
function isParallelAmount(tree: Tree, members: readonly number[], joint: number): boolean {
  const isNumber = (at: number): boolean => /^(NUM|SYM)$/u.test(tree.tokens[at]?.upos ?? '');
  const opener = tree.tokens[joint + 1];
  const hasPreposition = opener?.upos === 'ADP';
  const amount = joint + (hasPreposition ? 2 : 1);
  if (!isNumber(amount)) return false;
  const placeOf = (from: number, to: number): string | undefined =>
    tree.tokens
      .slice(from, to)
      .find(({ upos }) => upos === 'ADP')
      ?.form.toLowerCase();
  const place = placeOf(amount, tree.tokens.length);
  if (place === undefined) return false;
  const before = tree.tokens.slice(0, joint);
  const start = before.findLastIndex(
    ({ form }, at) =>
      isNumber(at + (hasPreposition ? 1 : 0)) &&
      (!hasPreposition || form.toLowerCase() === opener.form.toLowerCase()),
  );
  if (start < 0 || placeOf(start + (hasPreposition ? 2 : 1), joint) !== place) return false;
  // "won six prizes in May and two in June": the amounts themselves are listed.
  return hasPreposition || !isAmount(tree, members[0]!);
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

/** "for £4m, six times its estimate and a record": how many times something an amount is says no other amount. */
function isMultiple(tree: Tree, members: readonly number[]): boolean {
  const [first, ...others] = members as [number, ...number[]];
  return (
    isAmount(tree, first) &&
    others.some((other) =>
      yieldOf(tree, other).some((token) => {
        const { form, upos } = tokenAt(tree, token);
        return token <= other && /^times$/iu.test(form) && upos === 'NOUN';
      }),
    )
  );
}

/** "rust on three gates and no siren": what is said not to be there is listed with what is, not with where that is. */
function deniesOther(tree: Tree, members: readonly number[]): boolean {
  const isDeniedOne = (member: number): boolean =>
    dependents(tree, member, 'det').some((token) => /^no$/iu.test(tokenAt(tree, token).form));
  const [first, ...others] = members as [number, ...number[]];
  return hasCase(tree, first) && others.some((other) => isDeniedOne(other) && !hasCase(tree, other));
}

/** "Kovac and Stanic both called": the word counts them. */
function isBoth(tree: Tree, members: readonly number[]): boolean {
  const last = members.at(-1)!;
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

function isAmount(tree: Tree, member: number): boolean {
  return tokenAt(tree, member).upos === 'SYM' || dependents(tree, member, 'nummod').length > 0;
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

function isMember(tree: Tree, member: number, first: number): boolean {
  if (isDuration(tree, member) !== isDuration(tree, first) || isDay(tree, member) !== isDay(tree, first))
    return false;
  if ((tokenAt(tree, first).upos === 'NUM') !== (tokenAt(tree, member).upos === 'NUM'))
    return isAmount(tree, first) && isAmount(tree, member);
  if (isNominal(tree, member)) return isNominal(tree, first) && tokenAt(tree, member).upos !== 'PRON';
  const complement =
    isPredicate(tree, first) &&
    auxiliariesOf(tree, first).some((token) => tokenAt(tree, token).deprel === 'cop');
  return complement && tokenAt(tree, member).upos === 'ADJ' && tokenAt(tree, first).upos === 'ADJ';
}

/** "on Tuesday night": a part of a day or its name. */
function isDay(tree: Tree, token: number): boolean {
  const { form, upos } = tokenAt(tree, token);
  return (
    /^(morning|afternoon|evening|night|noon|midnight|today|tomorrow|yesterday|(mon|tues|wednes|thurs|fri|satur|sun)day)$/iu.test(
      form,
    ) && /^(NOUN|PROPN)$/u.test(upos)
  );
}

/** Whether a member holds no verb that does not belong to a clause about it: else the tree has joined the wrong things. */
function isPlain(
  tree: Tree,
  words: ReadonlySet<number>,
  members: readonly number[],
  member: number,
  piece: Piece,
): boolean {
  const isClause = (token: number): boolean =>
    /^(acl:relcl|ccomp|advcl)/u.test(tokenAt(tree, token).deprel) && token !== member;
  const own = yieldOf(tree, member, (child) => members.includes(child) || isClause(child));
  const isVerb = (token: number): boolean =>
    words.has(token) && (isFiniteVerb(tree, token) || tokenAt(tree, token).xpos === 'MD');
  if (member === piece.predicate) return true;
  return !own.some(isVerb) && dependents(tree, member, 'nsubj', 'aux', 'cop').length === 0;
}

/** "supplies 48,000 people in Dunmore and Port Ellis", "are A and B": a number or an identity holds of all together. */
function isCounted(tree: Tree, first: number, piece: Piece): boolean {
  if (first === piece.predicate) {
    const subject = subjectOf(tree, first);
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
function isListed(tree: Tree, others: readonly number[]): boolean {
  return dependents(tree, others.at(-1)!, 'cc').some((token) =>
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

/** "washed away two bridges": a word of the verb that the tree hangs on the first member. */
const PARTICLE = /^(away|off|out|up|down|back|over|in|on|through|apart|aside|together)$/iu;

/** The piece with one member of the list alone. */
function only(
  tree: Tree,
  piece: Piece,
  words: ReadonlySet<number>,
  members: readonly number[],
  member: number,
): Piece {
  const first = members[0]!;
  const unitOf = (top: number): number[] =>
    yieldOf(tree, top, (child) => members.includes(child)).filter((token) => words.has(token));
  const gone = new Set<number>();
  for (const other of members.slice(1)) {
    const joint = dependents(tree, other, 'cc', 'punct').filter((token) => token < other);
    for (const token of other === member ? joint : unitOf(other)) gone.add(token);
  }
  if (member !== first) {
    const shared = new Set(sharedWords(tree, members, member));
    const particle = tokenAt(tree, first).head + 1;
    const isParticle =
      PARTICLE.test(tree.tokens[particle]?.form ?? '') && tree.tokens[particle]?.deprel !== 'case';
    if (isParticle && particle < first) shared.add(particle);
    for (const token of unitOf(first)) if (!shared.has(token)) gone.add(token);
    for (const token of between(tree, members)) gone.add(token);
  }
  if (member !== members.at(-1)) for (const token of afterLast(tree, members)) gone.add(token);
  for (const token of dependents(tree, first, 'cc')) gone.add(token);
  if (member === first && isDetermined(tree, members.at(-1)!))
    for (const token of trailing(tree, members)) gone.add(token);
  const subject = tokenAt(tree, first).deprel.startsWith('nsubj');
  const items = without(tree, piece, gone).items.flatMap((item): Item[] => [
    subject ? agreeing(tree, piece, item, member) : articled(tree, item, first, member),
  ]);
  return {
    ...piece,
    items,
    predicate: piece.predicate === first ? member : piece.predicate,
    subject: subjectFor(tree, piece, first, gone),
    cuts: [...piece.cuts, 'coordinated-nouns'],
  };
}

/** The subject that a piece goes on with: where the list says what the subject is, each member says it of the same one. */
function subjectFor(
  tree: Tree,
  piece: Piece,
  first: number,
  gone: ReadonlySet<number>,
): readonly number[] | null {
  if (piece.subject) return piece.subject.filter((token) => !gone.has(token));
  return piece.predicate === first ? subjectTokens(tree, piece) : null;
}

/** "won two prizes at the fair and one in Oslo": what stands between the members of a list is about the first. */
function between(tree: Tree, members: readonly number[]): number[] {
  const [first, second] = members as [number, number];
  return childrenOf(tree, tokenAt(tree, first).head)
    .filter((child) => child > first && child < second && /^(obl|advmod)/u.test(tokenAt(tree, child).deprel))
    .flatMap((child) => yieldOf(tree, child, (token) => members.includes(token)));
}

/** "lost $60 million last year and $25 million in 2022": where the first member has a time or place of its own, what follows the last is the last one's. */
function afterLast(tree: Tree, members: readonly number[]): number[] {
  if (between(tree, members).length === 0) return [];
  const last = members.at(-1)!;
  return childrenOf(tree, tokenAt(tree, members[0]!).head)
    .filter((child) => child > last && /^(obl|advmod)/u.test(tokenAt(tree, child).deprel))
    .flatMap((child) => yieldOf(tree, child));
}

/** What follows the last member but hangs on the first: it belongs to the last where that is complete by itself. */
function trailing(tree: Tree, members: readonly number[]): number[] {
  const first = members[0]!;
  return childrenOf(tree, first)
    .filter(
      (child) =>
        child > members.at(-1)! &&
        !members.includes(child) &&
        /^(nmod|acl)/u.test(tokenAt(tree, child).deprel),
    )
    .flatMap((child) => yieldOf(tree, child));
}

/** What hangs on the first member and is needed around any: preposition, copula, subject, a determiner that fits both. */
function sharedWords(tree: Tree, members: readonly number[], member: number): number[] {
  const first = members[0]!;
  const isComplete = isDetermined(tree, members.at(-1)!) && member !== members.at(-1);
  const isShared = (child: number): boolean => {
    const { deprel, form } = tokenAt(tree, child);
    if (deprel === 'case') return child < first && !hasCase(tree, member);
    if (/^(mark|cop|aux|nsubj|csubj|expl|advcl|parataxis|punct)/u.test(deprel)) return true;
    if (/^(obl|advmod)/u.test(deprel) && (child < first || child > members.at(-1)!)) return true;
    if (deprel !== 'det' && deprel !== 'nmod:poss') return child > members.at(-1)! && !isComplete;
    if (child > first || isDetermined(tree, member)) return false;
    return (
      deprel !== 'det' || /^the$/iu.test(form) || tokenAt(tree, first).xpos === tokenAt(tree, member).xpos
    );
  };
  return childrenOf(tree, first)
    .filter((child) => !members.includes(child) && isShared(child))
    .flatMap((child) => yieldOf(tree, child, (token) => members.includes(token)));
}

function hasCase(tree: Tree, member: number): boolean {
  return dependents(tree, member, 'case').some((token) => token < member);
}

function isDetermined(tree: Tree, member: number): boolean {
  return (
    tokenAt(tree, member).upos === 'PROPN' ||
    childrenOf(tree, member).some((child) => /^(det|nmod:poss|nummod)/u.test(tokenAt(tree, child).deprel))
  );
}
