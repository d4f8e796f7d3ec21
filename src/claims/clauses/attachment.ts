import { isPersonNoun } from '../names/person-nouns';
import { dependents, isUnder, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isNominal } from './noun-phrase';
import { isFinite, isPast, isPlural, isPredicate, subjectOf } from './predicate';

/** What shows something else: "a painting of a church stolen in May" may tell of either. */
const SHOWING =
  /^(painting|picture|photograph|photo|portrait|drawing|image|video|film|map|model|statue|copy|list|record|account|history|survey|poll|study|review|report|analysis|book)$/u;

const TIMES = /^(second|minute|hour|day|night|week|weekend|month|season|year|decade|century|time)$/u;

/**
 * Whether a clause after a noun may be about another noun as well: "a petition against the scheme signed by thousands", "its
 * factory in Telford, which employs 340". Trees give the nearer one, mostly without a ground. An "of" binds its noun to the
 * one before it, except where that shows something. `number` is what the clause's verb demands.
 */
export function hasRivalNoun(tree: Tree, head: number, number: 'one' | 'several' | null = null): boolean {
  const { deprel, lemma } = tokenAt(tree, head);
  if (!/^(nmod|obl)/u.test(deprel) || TIMES.test(lemma)) return false;
  const preposition = dependents(tree, head, 'case').find((child) => child < head) ?? 0;
  const rival = preposition - 1;
  if (rival < 0 || !isCommonNoun(tree, rival)) return false;
  const before = tokenAt(tree, rival);
  if (TIMES.test(before.lemma) || isPersonNoun(before.lemma) || /^(compound|nummod)/u.test(before.deprel))
    return false;
  const isOf = /^of$/iu.test(tokenAt(tree, preposition).form);
  if (isOf && !SHOWING.test(before.lemma) && !isOneOfBare(tree, rival, head)) return false;
  if (isMass(tree, rival)) return false;
  return number === null || [rival, ...wholesOf(tree, rival)].some(fits);

  function fits(noun: number): boolean {
    return (number === 'several') === isPlural(tree, noun);
  }
}

/** "the pattern of spots along the mantle, which differs": what the noun before the preposition belongs to by an "of". */
function wholesOf(tree: Tree, noun: number): number[] {
  const { deprel, head } = tokenAt(tree, noun);
  const isOf = dependents(tree, noun, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form));
  const isWhole = deprel === 'nmod' && isOf && head === firstCase(tree, noun) - 1 && isCommonNoun(tree, head);
  return isWhole && !TIMES.test(tokenAt(tree, head).lemma) && !isMass(tree, head) ? [head] : [];
}

const firstCase = (tree: Tree, noun: number): number => dependents(tree, noun, 'case')[0] ?? 0;

/** A noun, or what the tagger takes for an adjective in a noun's place ("a flat above the shop"). */
function isCommonNoun(tree: Tree, token: number): boolean {
  const { upos } = tokenAt(tree, token);
  return upos === 'NOUN' || (upos === 'ADJ' && isNominal(tree, token));
}

/** "a mosaic of sea creatures that …": one thing made of, or showing, several that have no article. */
function isOneOfBare(tree: Tree, rival: number, head: number): boolean {
  const isOne = dependents(tree, rival, 'det').some((det) => /^(an?|one)$/iu.test(tokenAt(tree, det).form));
  const isBare = dependents(tree, head, 'det', 'nummod', 'nmod:poss').length === 0;
  return isOne && isBare && isPlural(tree, head) && !COUNTING.test(tokenAt(tree, rival).lemma);
}

/** "a number of firms that …", "a pair of gloves that …": the several are meant. */
const COUNTING =
  /^(number|couple|handful|dozen|hundred|thousand|million|majority|minority|lot|range|host|pair|variety|raft|string|series|wave|score)$/u;

/** "made headway in China, which …": a bare noun of no number is part of what the verb says. */
function isMass(tree: Tree, noun: number): boolean {
  return !isPlural(tree, noun) && dependents(tree, noun, 'det', 'nmod:poss', 'nummod').length === 0;
}

/** "all the parties except the Greens, who …", "between Bude and Holm, where …": what is left out, or either of two, may be meant. */
export function isBesideException(tree: Tree, head: number, pronoun: number): boolean {
  return yieldOf(tree, head).some(
    (token) =>
      token > head && token < pronoun && /^(except|but|excluding|bar)$/iu.test(tokenAt(tree, token).form),
  );
}

/** Whether "who" cannot mean a noun: "born before 30 weeks who …", "carried a boy from the house, who …". */
export function isNoWho(tree: Tree, head: number): boolean {
  const { upos, lemma, deprel } = tokenAt(tree, head);
  if (upos !== 'NOUN' || isPersonNoun(lemma)) return false;
  const preposition = dependents(tree, head, 'case').find((child) => child < head) ?? 0;
  const isAfterPerson = preposition > 0 && isPersonNoun(tokenAt(tree, preposition - 1).lemma);
  return TIMES.test(lemma) || (deprel.startsWith('obl') && isAfterPerson);
}

/** "floods in Vietnam and Laos, which together …": several joined in a noun's complement may be meant as well as that noun. */
export function isOfJoined(tree: Tree, head: number, pronoun: number): boolean {
  if (!/^(together|each|both|jointly)$/iu.test(tree.tokens[pronoun + 1]?.form ?? '')) return false;
  return dependents(tree, head, 'nmod').some(
    (child) => child > head && child < pronoun && dependents(tree, child, 'conj').length > 0,
  );
}

/**
 * Whether a verb without a subject, joined to a verb before a relative clause, follows that clause directly: it may go on with the
 * clause as well. Of a clause that no comma opens it does only without one, and in its tense ("struck down a law that barred loans and
 * capped gifts"). `inside` are the words of the clause.
 */
export function followsRelative(
  tree: Tree,
  clause: number,
  inside: readonly number[],
  other: number,
): boolean {
  const { deprel, head } = tokenAt(tree, other);
  const [first, last] = [inside[0]!, inside.at(-1)!];
  if (deprel !== 'conj' || head < 0 || head > first || other < last) return false;
  if (!isFinite(tree, other) || !isPredicate(tree, other) || subjectOf(tree, other) >= 0) return false;
  if (isUnder(tree, other, clause)) return false;
  // "…, whose kick hit the wall, and looked safe": what the clause is about is not its subject.
  if (/^whose$/iu.test(tokenAt(tree, first).form)) return false;
  const between = tree.tokens.slice(last + 1, firstOwn(tree, other));
  if (tree.tokens[first - 1]?.form === ',')
    return between.every(({ upos, form }) => upos === 'CCONJ' || form === ',');
  return between.every(({ upos }) => upos === 'CCONJ') && isOfTenseOf(tree, other, clause);
}

/** Whether a verb may be told in the tense of a clause: "would have closed … and doubled", "barred … and capped". */
function isOfTenseOf(tree: Tree, other: number, clause: number): boolean {
  const isDone = tokenAt(tree, clause).xpos === 'VBN' && tokenAt(tree, other).xpos === 'VBD';
  return isDone || isPast(tree, other) === isPast(tree, clause);
}

/** The first word of a predicate: its auxiliary or adverb, else itself. */
function firstOwn(tree: Tree, verb: number): number {
  return Math.min(verb, ...dependents(tree, verb, 'aux', 'cop', 'advmod').filter((token) => token < verb));
}
