import type { Attribution } from '../../domain/analysis';
import { overlaps, type SpanPair } from '../../domain/span';
import { isFinite } from '../clauses/predicate';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, isUnder, tokenAt, yieldOf, type Tree } from '../trees/tree';
import type { ReadSentence } from './acts-told';
import { phraseIn, sayAgain } from './say-again';
import type { ToldBy } from './told-by-clause';

/** How many words of what was said may stand in the brackets. */
const MOST = 13;
/** How many of who said it. */
const MOST_OF_SOURCE = 6;

/**
 * Which one a noun with a clause of its own means by what it says or by what is said in it: "[A clerk who said that the gate was open]
 * asked not to be named", "[Figures according to which the river rose] were published", "[A letter in which Ida Roos called the plan
 * mad] was read out". Null where nothing is, or where it cannot be said again.
 */
export function toldBySpeech(
  one: ReadSentence,
  noun: number,
  attributions: readonly Attribution[],
): ToldBy | null {
  const { tree } = one;
  const holds = (spans: readonly SpanPair[]): boolean =>
    spans.some((span) => overlaps(span, spanAt(tree, noun)));
  const [own, ...others] = attributions.filter(
    ({ source }) => holds(source) && isFirstOf(tree, source, noun),
  );
  if (own !== undefined && (others.length > 0 || isOwnClause(tree, own, noun))) return null;
  if (own !== undefined && own.form !== 'nominal') {
    const said = matterOf(one, own, noun, [spanAt(tree, noun)]);
    if (said === null) return null;
    if (own.form === 'according-to') return { ...said, text: `according to which ${said.text}` };
    const cue = cueOf(tree, own);
    return cue === null ? null : { ...said, text: `${pronounFor(tree, noun)} ${cue} that ${said.text}` };
  }
  const within = attributions.filter(({ setting }) => holds(setting));
  const [inIt] = within;
  if (inIt === undefined || !/^in$/iu.test(formBefore(tree, noun))) return null;
  return saidIn(one, inIt, noun);
}

/** "In a letter read out in court, Ida Roos called the plan mad": "in which Ida Roos called the plan mad". */
function saidIn(one: ReadSentence, speech: Attribution, noun: number): ToldBy | null {
  const { tree } = one;
  const cue = cueOf(tree, speech);
  const source = wordsIn(tree, speech.source);
  const speaker =
    source.length === 0 || source.length > MOST_OF_SOURCE
      ? null
      : sayAgain(tree, source, one, source[0] === 0);
  const isClausal = speech.form !== 'nominal';
  const said = isClausal
    ? matterOf(one, speech, noun, speech.source)
    : sayContent(one, wordsIn(tree, speech.content), noun, speech, speech.source);
  if (cue === null || speaker === null || said === null) return null;
  return { ...said, text: `in which ${speaker} ${cue}${isClausal ? ' that' : ''} ${said.text}` };
}

const formBefore = (tree: Tree, noun: number): string =>
  tree.tokens[(phraseIn(tree, noun)[0] ?? noun) - 1]?.form ?? '';

const pronounFor = (tree: Tree, noun: number): string => {
  const { lemma } = tokenAt(tree, noun);
  return isPersonNoun(lemma.toLowerCase()) || /^(?:source|people)$/iu.test(lemma) ? 'who' : 'that';
};

/** "a magistrate who said": the clause that is cut out says it itself. */
const isOwnClause = (tree: Tree, { cue }: Attribution, noun: number): boolean =>
  wordsIn(tree, cue).some((word) => word > noun && isUnder(tree, word, noun));

/** Whether a noun is the main word of whom or what a source names. */
function isFirstOf(tree: Tree, source: readonly SpanPair[], noun: number): boolean {
  const [first] = phraseIn(tree, noun);
  return first !== undefined && source.some((span) => span[0] === tokenAt(tree, first).start);
}

/** The verb of saying as it stands; "told the staff" is said. */
function cueOf(tree: Tree, { cue }: Attribution): string | null {
  const words = wordsIn(tree, cue);
  const [only] = words;
  if (only === undefined || words.length > 1 || tokenAt(tree, only).upos !== 'VERB') return null;
  return tokenAt(tree, only).lemma === 'tell' ? 'said' : tokenAt(tree, only).form;
}

const wordsIn = (tree: Tree, spans: readonly SpanPair[]): number[] =>
  tree.tokens.flatMap(({ start, end, upos }, token) =>
    upos !== 'PUNCT' && spans.some((span) => overlaps(span, [start, end])) ? [token] : [],
  );

/** What was said as a clause, without the clauses that hang on it where it is long. */
function matterOf(
  one: ReadSentence,
  speech: Attribution,
  noun: number,
  speaker: readonly SpanPair[],
): ToldBy | null {
  const { tree } = one;
  const all = wordsIn(tree, speech.content);
  const verb = all.find((word) => !all.includes(tokenAt(tree, word).head));
  const isClause =
    verb !== undefined &&
    isFinite(tree, verb) &&
    dependents(tree, verb, 'nsubj', 'expl').some((subject) => all.includes(subject));
  if (!isClause || WH.test(tokenAt(tree, all[0]!).form)) return null;
  if (all.some((word) => tokenAt(tree, word).head === verb && isSecond(tree, word))) return null;
  const core = new Set(yieldOf(tree, verb, (child) => isLoose(tree, child)));
  const own = shortened(
    tree,
    all.filter((word) => core.has(word)),
    verb,
  );
  return own.includes(verb) ? sayContent(one, own, noun, speech, speaker) : null;
}

const WH = /^(?:who|what|whether|if|how|why|when|where|which|whose)$/iu;

/** A clause that is joined to the one that is said. */
const isSecond = (tree: Tree, word: number): boolean =>
  /^(?:conj|parataxis)/u.test(tokenAt(tree, word).deprel) && isFinite(tree, word);

const isLoose = (tree: Tree, word: number): boolean =>
  /^(?:advcl|acl:relcl|parataxis|punct)/u.test(tokenAt(tree, word).deprel) &&
  !/^[-’']$/u.test(tokenAt(tree, word).form);

/** Without as many of the places, times and purposes at the end as are too much. */
function shortened(tree: Tree, words: readonly number[], verb: number): readonly number[] {
  const ends = dependents(tree, verb, 'obl', 'advmod')
    .map((child) => Math.min(...yieldOf(tree, child)))
    // "comes from farms"
    .filter((first) => first > verb + 1)
    .reverse();
  let short = words;
  for (const end of ends) if (short.length > MOST) short = short.filter((word) => word < end);
  return short;
}

function sayContent(
  one: ReadSentence,
  all: readonly number[],
  noun: number,
  { type }: Attribution,
  speaker: readonly SpanPair[],
): ToldBy | null {
  const { tree } = one;
  const words = /^(?:that|and|but|yet)$/iu.test(tokenAt(tree, all[0] ?? noun).form) ? all.slice(1) : all;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > MOST || words.includes(noun)) return null;
  if (words.some((word) => /^(?:I|me|my|we|us|our|you|your)$/iu.test(tokenAt(tree, word).form))) return null;
  const said = sayAgain(tree, words, keepingOwn(one, speaker), first === 0 || type === 'direct');
  return said === null ? null : { text: said, from: [tokenAt(tree, first).start, tokenAt(tree, last).end] };
}

const spanAt = (tree: Tree, token: number): SpanPair => [
  tokenAt(tree, token).start,
  tokenAt(tree, token).end,
];

/** "A clerk who said that she had resigned": what stands for who speaks stays as it is. */
function keepingOwn(
  { tree, referents }: ReadSentence,
  spans: readonly SpanPair[],
): Pick<ReadSentence, 'referents'> {
  const kept = new Map(referents);
  for (const [token, referent] of referents) {
    const { because, from } = referent;
    if (because === 'antecedent' && from !== null && spans.some((span) => overlaps(from, span)))
      kept.set(token, { ...referent, text: tokenAt(tree, token).form, possessive: false });
  }
  return { referents: kept };
}
