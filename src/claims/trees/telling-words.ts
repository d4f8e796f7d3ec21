import type { SpanPair } from '../../domain/span';
import { childrenOf, dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from './tree';

/** The most words of a stretch that is quoted whole; a longer one falls back to what it begins with. */
const MOST = 11;
/** The most words between a verb's first auxiliary and itself. */
const GROUP = 4;

/** Clauses and asides that a phrase can do without: "a ban that cost millions" is "a ban". */
const LOOSE = ['acl:relcl', 'advcl', 'conj', 'parataxis', 'appos', 'dep', 'discourse'];

/** A claim's words, by token index. */
export type Within = ReadonlySet<number>;

const spanOf = (tree: Tree, from: number, to: number): SpanPair => [
  tokenAt(tree, from).start,
  tokenAt(tree, to).end,
];

/** The last word of a phrase without what stands loosely at its end. */
function endOf(tree: Tree, top: number): number {
  // "between 2 and 4 million"
  const isPair = isOpenedBy(tree, top, /^between$/iu);
  const words = yieldOf(
    tree,
    top,
    (index) =>
      index !== top &&
      isRelation(tokenAt(tree, index).deprel, LOOSE) &&
      !(isPair && tokenAt(tree, index).deprel === 'conj'),
  );
  return words.findLast((index) => tokenAt(tree, index).upos !== 'PUNCT') ?? top;
}

const isOpenedBy = (tree: Tree, noun: number, word: RegExp): boolean =>
  dependents(tree, noun, 'case').some((child) => word.test(tokenAt(tree, child).form));

/** Where a noun phrase may end: with all that describes it, with the first thing that does ("part of the trip"), at the noun. */
const phraseEnds = (tree: Tree, noun: number): readonly number[] => [
  endOf(tree, noun),
  ...dependents(tree, noun, 'nmod', 'acl')
    .filter((child) => child > noun && yieldOf(tree, child)[0] === noun + 1)
    .map((child) => endOf(tree, child)),
  noun,
];

/** "confirmed what": a word that asks has nothing to end on. */
const isAsking = (tree: Tree, index: number): boolean => tokenAt(tree, index).xpos.startsWith('W');

/** The first of some ends, the farthest first, that leaves a stretch short enough to be quoted. */
function upTo(tree: Tree, from: number, least: number, ends: readonly number[]): SpanPair {
  const to = [...ends]
    .sort((a, b) => b - a)
    .find((end) => end > least && end - from < MOST && !isAsking(tree, end));
  return spanOf(tree, from, to ?? least);
}

/**
 * The words by which a predicate tells something, in one stretch: its auxiliaries, itself, its particle, and its object, its
 * infinitive or the phrase right after it ("has 3,000 inhabitants", "failed to pay its workers", "was never repaired", "led to a
 * ban"); of a noun or an adjective with "be", both ("is a disgrace").
 */
export function predicateWords(tree: Tree, predicate: number, within: Within): SpanPair {
  return upTo(tree, firstOf(tree, predicate), particleEnd(tree, predicate), endsOf(tree, predicate, within));
}

/** The first of a predicate's auxiliaries, near before it; else itself. */
function firstOf(tree: Tree, predicate: number): number {
  const first = dependent(tree, predicate, 'aux', 'cop');
  const reach = tokenAt(tree, predicate).upos === 'VERB' ? GROUP : MOST - 1;
  if (first >= 0 && first < predicate && predicate - first <= reach) return first;
  // "never met the lobbyist"
  return /^(?:never|hardly|scarcely)$/iu.test(tree.tokens[predicate - 1]?.form ?? '')
    ? predicate - 1
    : predicate;
}

const particleEnd = (tree: Tree, verb: number): number =>
  Math.max(verb, ...dependents(tree, verb, 'compound:prt'));

/** Where what completes a predicate may end: with all that describes its object, at the object itself, and so on. */
function endsOf(tree: Tree, predicate: number, within: Within): readonly number[] {
  return childrenOf(tree, predicate)
    .filter((child) => child > predicate)
    .flatMap((child) => {
      const { deprel } = tokenAt(tree, child);
      // "has 3,000 inhabitants and 40 shops", of a claim about the shops
      const own = [child, ...dependents(tree, child, 'conj')].find((word) => within.has(word));
      if (own === undefined) return [];
      if (isRelation(deprel, ['xcomp', 'ccomp']) || isInfinitive(tree, own))
        return [endOf(tree, own), ...endsOf(tree, own, within), particleEnd(tree, own)];
      if (isRelation(deprel, ['obj', 'iobj'])) return phraseEnds(tree, own);
      const isRightAfter = yieldOf(tree, child)[0] === particleEnd(tree, predicate) + 1;
      return isRightAfter && isRelation(deprel, ['obl', 'advmod', 'nmod', 'advcl'])
        ? phraseEnds(tree, own)
        : [];
    });
}

/** "asked the board on Monday to put it off": an infinitive, wherever the parser hangs it. */
const isInfinitive = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index).xpos === 'VB' &&
  dependents(tree, index, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form));

/** A noun with the words before it that belong to it and what says more of it right after: "a likely cause of the fire". */
export function nounWords(tree: Tree, noun: number, first: number): SpanPair {
  const after = dependents(tree, noun, 'nmod', 'acl', 'ccomp', 'obl').filter(
    (child) => child > noun && yieldOf(tree, child)[0] === noun + 1,
  );
  return upTo(
    tree,
    Math.min(first, noun),
    noun,
    after.map((child) => endOf(tree, child)),
  );
}

/** A figure's span with what it counts or is a share of: "1,400 patients", "a third of the houses", "twice as much". */
export function figureWords(tree: Tree, [start, end]: SpanPair, within: Within): SpanPair {
  const own = tree.tokens.flatMap((token, index) =>
    token.start >= start && token.end <= end ? [index] : [],
  );
  const top = own.find((index) => !own.includes(tokenAt(tree, index).head));
  const last = own.at(-1);
  if (top === undefined || last === undefined) return [start, end];
  const next = tree.tokens[last + 1];
  // "second-largest market"
  if (next !== undefined && /^[-‐]$/u.test(next.form) && next.start === end && within.has(last + 2))
    return degreeWords(tree, last + 2, within);
  const { head, deprel } = tokenAt(tree, top);
  const isCount =
    isRelation(deprel, ['nummod', 'compound', 'amod', 'det']) && head > last && within.has(head);
  if (isCount && head - own[0]! < MOST) {
    const measured = dependents(tree, head, 'nmod').filter((child) => isOpenedBy(tree, child, /^of$/iu));
    // "112 grams of salt"
    return upTo(
      tree,
      own[0]!,
      head,
      measured.map((child) => endOf(tree, child)).filter((end) => within.has(end)),
    );
  }
  if (/^as$/iu.test(tree.tokens[last + 1]?.form ?? '') && within.has(last + 2))
    return spanOf(tree, own[0]!, last + 2);
  const share = dependents(tree, top, 'nmod', 'obl').filter(
    (child) =>
      within.has(child) &&
      yieldOf(tree, child)[0] === last + 1 &&
      /^of$/iu.test(tokenAt(tree, last + 1).form),
  );
  return upTo(
    tree,
    own[0]!,
    last,
    share.map((child) => endOf(tree, child)),
  );
}

/** A word of degree with what it compares: "the longest in the country", "less than men", "higher prices", "more likely than girls". */
export function degreeWords(tree: Tree, word: number, within: Within): SpanPair {
  const { head, deprel } = tokenAt(tree, word);
  const isOfOther = head > word && within.has(head) && isRelation(deprel, ['advmod', 'amod']);
  const top = isOfOther ? head : word;
  const noun =
    isRelation(tokenAt(tree, top).deprel, ['amod']) && tokenAt(tree, top).head > top
      ? tokenAt(tree, top).head
      : top;
  const before = tree.tokens[word - 1];
  const isHyphened = before !== undefined && /^[-‐]$/u.test(before.form) && word > 1;
  const isHeaded = before !== undefined && /^(?:the|its|his|her|their)$/iu.test(before.form);
  const first = isHyphened ? word - 2 : isHeaded ? word - 1 : word;
  const than = tree.tokens.findIndex(
    ({ form }, index) => index > word && index <= noun + 3 && /^than$/iu.test(form),
  );
  const beside = than >= 0 ? tokenAt(tree, than).head : -1;
  const ends = [beside > than ? endOf(tree, beside) : -1, beside > than ? beside : -1];
  // "higher than they were a year ago"
  const clause = than >= 0 ? beside : -1;
  if (clause > than && dependent(tree, clause, 'nsubj', 'expl') >= 0)
    ends.push(...endsOf(tree, clause, within));
  const after = dependents(tree, noun, 'nmod', 'obl').filter((child) => yieldOf(tree, child)[0] === noun + 1);
  return upTo(
    tree,
    first,
    noun,
    [...ends, ...after.map((child) => endOf(tree, child))].filter((end) => within.has(end)),
  );
}

/**
 * The words that decide, whole, given the one that a rule goes by: "may have broken the law" for "may", "If rents rise" for "If",
 * "is likely to resign" for "likely", "a likely cause" for "likely", "handled the crisis badly" for "badly".
 */
export function decidingWords(tree: Tree, span: SpanPair, within: Within): SpanPair {
  const last = tree.tokens.findIndex(({ end }) => end === span[1]);
  // "not clear"
  const isAdjective = tree.tokens[last]?.upos === 'ADJ';
  const at = isAdjective ? last : tree.tokens.findIndex(({ start }) => start === span[0]);
  if (at < 0) return span;
  const { upos, head, deprel } = tokenAt(tree, at);
  const isAux = isRelation(deprel, ['aux', 'cop']);
  if (isRelation(deprel, ['mark']) && head > at) return clauseWords(tree, at, head, within);
  if (upos === 'ADV') return isBehind(tree, at) ? withSpan(predicateWords(tree, head, within), span) : span;
  if (isAux && head >= 0 && head > at) return withSpan(predicateWords(tree, head, within), span);
  // "one of the most gifted painters", "some of the best views in Kent"
  const isMost = /^most$/iu.test(tree.tokens[at - 1]?.form ?? '');
  if (isRelation(deprel, ['amod', 'nmod']) && (isMost || tokenAt(tree, at).xpos === 'JJS'))
    if (dependent(tree, isRelation(deprel, ['amod']) ? head : at, 'cop') < 0)
      return withSpan(degreeWords(tree, isMost ? at - 1 : at, within), span);
  if (isRelation(deprel, ['amod']) && head > at) return describingWords(tree, at, within);
  const timed = deedTimed(tree, at);
  if (timed >= 0) return withSpan(predicateWords(tree, timed, within), span);
  if (upos === 'NOUN' && dependent(tree, at, 'cop') < 0)
    return withSpan(nounWords(tree, at, firstModifier(tree, at)), span);
  return withSpan(predicateWords(tree, at, within), span);
}

/** "a likely cause"; with the verb where the noun is what that tells: "was a serious mistake", "made a serious mistake". */
function describingWords(tree: Tree, adjective: number, within: Within): SpanPair {
  const noun = tokenAt(tree, adjective).head;
  const { deprel, head } = tokenAt(tree, noun);
  const verb = dependent(tree, noun, 'cop') >= 0 ? noun : isRelation(deprel, ['obj']) ? head : -1;
  const span: SpanPair = [tokenAt(tree, adjective).start, tokenAt(tree, noun).end];
  const told = verb < 0 ? span : predicateWords(tree, verb, within);
  return told[0] <= span[0] && span[1] <= told[1] ? told : withSpan(nounWords(tree, noun, adjective), span);
}

/** The verb right before a time: "resume" of "resume on Monday", "leaves tomorrow"; −1 where there is none. */
function deedTimed(tree: Tree, first: number): number {
  const { deprel, head } = tokenAt(tree, first);
  const time = isRelation(deprel, ['case', 'amod', 'det']) ? head : first;
  const verb = tree.tokens[time]?.head ?? -1;
  const isTimed =
    verb === first - 1 && isRelation(tokenAt(tree, time).deprel, ['obl', 'advmod', 'obj', 'nmod']);
  return isTimed && tokenAt(tree, verb).upos === 'VERB' ? verb : -1;
}

/** "handled the crisis badly": an adverb behind its verb, with no comma between. */
const isBehind = (tree: Tree, adverb: number): boolean => {
  const { head } = tokenAt(tree, adverb);
  if (head < 0 || head > adverb || adverb - head >= MOST || tokenAt(tree, head).upos !== 'VERB') return false;
  return tree.tokens.slice(head, adverb).every(({ upos }) => upos !== 'PUNCT');
};

/** "If rents rise": the clause that a word opens, or what it begins with. */
function clauseWords(tree: Tree, opener: number, predicate: number, within: Within): SpanPair {
  return upTo(tree, opener, particleEnd(tree, predicate), [
    endOf(tree, predicate),
    ...endsOf(tree, predicate, within),
  ]);
}

const firstModifier = (tree: Tree, noun: number): number =>
  Math.min(noun, ...dependents(tree, noun, 'amod', 'compound').filter((word) => word >= noun - 2));

/** Both stretches in one, where that is short. */
function withSpan([start, end]: SpanPair, span: SpanPair): SpanPair {
  return [Math.min(start, span[0]), Math.max(end, span[1])];
}
