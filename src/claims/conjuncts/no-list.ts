import type { Piece } from '../clauses/piece';
import { auxiliariesOf, isFiniteVerb } from '../clauses/predicate';
import { dependents, firstWordOf, lastWordOf, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isBehindColon, isSite } from './list-site';
import { hasCase, isAmount, isDetermined, isMember } from './noun-shape';
import { mayBeSecondVerb } from './second-infinitive';

/**
 * Whether what the tree joins is a list of things of one kind in one place of the clause, and not the beginning of another
 * clause or phrase.
 */
export function isList(
  tree: Tree,
  words: ReadonlySet<number>,
  members: readonly number[],
  piece: Piece,
): boolean {
  const first = members[0]!;
  if (!isSite(tree, first, piece) || isBehindColon(tree, first, piece)) return false;
  if (!members.every((member) => isMember(tree, member, first))) return false;
  if (changesPhrase(tree, members) || (hasCase(tree, first) && isSubject(tree, first))) return false;
  if (isGapped(tree, members) || isMisjoined(tree, members, piece) || isPairOfPairs(tree, members))
    return false;
  if (
    isSetAgainst(tree, members, piece) ||
    opensPredicate(tree, members) ||
    deniesOther(tree, members) ||
    isMultiple(tree, members)
  )
    return false;
  if (isMeasureOfChance(tree, members, piece) || mayBeSecondVerb(tree, members)) return false;
  return members.every((member) => isPlain(tree, words, members, member, piece));
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
  if (isParallelPlace(tree, members, joint)) return true;
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

/**
 * "as a witness and not a suspect", "heard a bang and then a scream": what is denied of the second or comes after the first is said
 * of what they share, and not by the noun.
 */
function isSetAgainst(tree: Tree, members: readonly number[], piece: Piece): boolean {
  return members.slice(1).some((member) => {
    const joint = dependents(tree, member, 'cc')[0] ?? -1;
    const next = joint < 0 ? '' : (tree.tokens[joint + 1]?.form ?? '');
    return /^(?:not|never|then|later|afterwards)$/iu.test(next) && members[0] !== piece.predicate;
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

/** "to China by 12% in May and to Japan by 4%": after "and" a phrase that goes with another, both with the prepositions of two before it. */
function isParallelPlace(tree: Tree, members: readonly number[], joint: number): boolean {
  const last = members.at(-1)!;
  const end = yieldOf(tree, last, (child) => tokenAt(tree, child).deprel === 'orphan').at(-1)!;
  const [opener, next] = [tree.tokens[joint + 1], tree.tokens[end + 1]];
  if (opener?.upos !== 'ADP' || next?.upos !== 'ADP' || opener.head !== last) return false;
  const own = dependents(tree, members[0]!, 'case').map((word) => tokenAt(tree, word).form.toLowerCase());
  const before = tree.tokens
    .slice(0, joint)
    .flatMap(({ form, upos }) => (upos === 'ADP' ? [form.toLowerCase()] : []));
  const [one, two] = [opener.form.toLowerCase(), next.form.toLowerCase()];
  return !own.includes(one) && before.includes(one) && before.includes(two);
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

/** "rust on three gates and no siren": what is said not to be there is listed with what is, not with where that is. */
function deniesOther(tree: Tree, members: readonly number[]): boolean {
  const isDeniedOne = (member: number): boolean =>
    dependents(tree, member, 'det').some((token) => /^no$/iu.test(tokenAt(tree, token).form));
  const [first, ...others] = members as [number, ...number[]];
  return hasCase(tree, first) && others.some((other) => isDeniedOne(other) && !hasCase(tree, other));
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
  return !own.some(isVerb) && dependents(tree, member, 'nsubj', 'aux', 'cop', 'obj').length === 0;
}

const isSubject = (tree: Tree, token: number): boolean => tokenAt(tree, token).deprel.startsWith('nsubj');

/**
 * "in the region, with nine plants and 2,300 staff": behind a member with another preposition the next goes on with that; and
 * "traces of gas on the seats and the carpet": what has the article of the noun straight before "and", and not that of the first, is
 * rather joined to that noun.
 */
function changesPhrase(tree: Tree, members: readonly number[]): boolean {
  const phraseOf = (member: number): string =>
    dependents(tree, member, 'case', 'mark')
      .filter((word) => word < member && tokenAt(tree, word).upos !== 'PART')
      .map((word) => tokenAt(tree, word).form.toLowerCase())
      .join(' ');
  const phrases = members.map(phraseOf);
  const changed = phrases.findIndex((phrase) => phrase !== '' && phrase !== phrases[0]);
  if (changed > 0 && phrases.slice(changed + 1).includes('')) return true;
  const [first, second] = members as [number, number];
  const near = (dependents(tree, second, 'cc')[0] ?? 0) - 1;
  const articleOf = (noun: number): string =>
    dependents(tree, noun, 'det')
      .map((det) => tokenAt(tree, det).form.toLowerCase())
      .join(' ');
  const isPhrase = near > first && isOfNoun(tree, near, first) && hasCase(tree, near);
  if (!isPhrase || members.length > 2 || phrases[1] !== '') return false;
  const article = articleOf(second);
  return article === 'the' && articleOf(near) === article && articleOf(first) === '';
}

/** Whether a noun stands in phrases under another one, and in no clause about it. */
function isOfNoun(tree: Tree, inner: number, outer: number): boolean {
  let at = inner;
  while (at !== outer && tokenAt(tree, at).deprel.startsWith('nmod')) at = tokenAt(tree, at).head;
  return at === outer && tokenAt(tree, inner).upos === 'NOUN';
}
