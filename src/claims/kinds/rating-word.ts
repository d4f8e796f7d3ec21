import { CUE_NOUNS } from '../attribution/lexicon/nouns';
import { isTruthWord } from '../factuality/governors';
import type { Token } from '../../language/parsed';
import { wordSet } from '../../language/word-set';
import { isPersonNoun } from '../names/person-nouns';
import { childrenOf, dependent, dependents, type Tree } from '../trees/tree';
import type { ClaimWords } from './claim-words';
import { RATING_ADJECTIVES, RATING_ADVERBS, RATING_NOUNS } from './judging-words';

/** Verbs that join a subject to what rates it ("marks significant progress", "tasted awful"). */
const JOINING = wordSet(
  'be mark represent constitute become remain prove make play pose signal spell bring offer taste smell feel look sound',
);
/** Verbs of what a place or a firm has to show: "boasts some of the finest views". */
const SHOWING = wordSet('have boast offer serve provide enjoy contain');
const OWN_RATING = wordSet('weigh matter deserve');
const LOOSE_RATING = wordSet('real true major right hard simple key just mean fine fair');

const MEASURED =
  /^(?:cover|snow|ice|wind|current|rain|light|signal|demand|supply|sale|growth|trade|currency|crown|pound|dollar|euro|yen|quake|tide|pulse|harvest|crop|visibility)$/u;

/** "The snow cover was weak", "demand was strong": measured, not judged. */
function isMeasured(tree: Tree, predicate: number): boolean {
  const subject = childrenOf(tree, predicate).find((child) => tree.tokens[child]!.deprel.startsWith('nsubj'));
  return (
    subject !== undefined &&
    /^(?:weak|strong|poor)$/u.test(tree.tokens[predicate]!.lemma) &&
    MEASURED.test(tree.tokens[subject]!.lemma)
  );
}

/** "It is not true that the mill closed", "the claim is false": whether it is can be looked up. */
function isHeldTrue(tree: Tree, predicate: number): boolean {
  if (!isTruthWord(tree.tokens[predicate]!.lemma)) return false;
  const [clause, subject] = [
    dependent(tree, predicate, 'ccomp', 'csubj', 'advcl'),
    dependent(tree, predicate, 'nsubj'),
  ];
  const { lemma, upos } = tree.tokens[subject] ?? { lemma: '', upos: '' };
  // "none of this is true"
  return (
    clause >= 0 || CUE_NOUNS.has(lemma) || upos === 'PRON' || /^(?:none|nothing|all|some|much)$/u.test(lemma)
  );
}

/** The word that rates the claim's subject: the predicate itself, or what a joining verb ties to it. */
export function ratingWord(
  tree: Tree,
  { predicate, tokens, isSuppliedCopula }: Pick<ClaimWords, 'predicate' | 'tokens' | 'isSuppliedCopula'>,
): Token | null {
  const within = new Set(tokens);
  const word = tree.tokens[predicate];
  if (word === undefined) return null;
  const children = childrenOf(tree, predicate)
    .filter((child) => within.has(child))
    .map((child) => ({ token: tree.tokens[child]!, index: child }));
  const finest = mostRating(tree, predicate);
  if (finest !== null && within.has(tree.tokens.indexOf(finest))) return finest;
  const isCompared =
    children.some(({ token }) => /^(?:than|most|more)$/.test(token.lemma)) || /^(?:JJR|JJS)$/.test(word.xpos);
  if (isMeasured(tree, predicate) || isHeldTrue(tree, predicate)) return null;
  if (isExcessive(tree, predicate) && hasOutcome(tree, predicate)) return null;
  if (word.upos === 'ADJ' && !isCompared && RATING_ADJECTIVES.has(word.lemma)) return word;
  // "is long overdue", where the tagger takes it for a noun; "is too long"
  const isSaidOf = children.some(({ token }) => token.deprel === 'cop');
  if (isSaidOf && word.upos === 'NOUN' && /^overdue$/u.test(word.lemma)) return word;
  if (isSaidOf && word.upos === 'ADJ' && isExcessive(tree, predicate) && !hasOutcome(tree, predicate))
    return word;
  // "is one of the finest of the year"
  if (isSaidOf && FINEST.test(word.form)) return word;
  if (
    /^(?:NOUN|NUM)$/u.test(word.upos) &&
    (isSuppliedCopula === true || children.some(({ token }) => token.deprel === 'cop'))
  )
    return rated(tree, predicate, within);
  if (word.upos !== 'VERB') return null;
  const adverb = children.find(({ token }) => token.deprel === 'advmod' && RATING_ADVERBS.has(token.lemma));
  if (adverb !== undefined && (OWN_RATING.has(word.lemma) || isPerforming(adverb.token, word)))
    return adverb.token;
  if (word.lemma === 'deserve') return word;
  const shown = SHOWING.has(word.lemma) ? dependent(tree, predicate, 'obj') : -1;
  // "has some of the best views in town"
  if (shown >= 0 && /^(?:some|one)$/u.test(tree.tokens[shown]!.lemma))
    return superlativeOf(tree, shown, within);
  if (!JOINING.has(word.lemma)) return null;
  const complement = children.find(({ token }) => /^(?:obj|xcomp)$/.test(token.deprel));
  if (complement === undefined) return null;
  if (complement.token.upos === 'ADJ')
    return RATING_ADJECTIVES.has(complement.token.lemma) ? complement.token : null;
  return rated(tree, complement.index, within);
}

/** Whether "too" stands before an adjective: "far too loud". */
const isExcessive = (tree: Tree, predicate: number): boolean =>
  dependents(tree, predicate, 'advmod').some(
    (word) => word === predicate - 1 && /^too$/iu.test(tree.tokens[word]!.form),
  );

/** How deep or heavy a thing is: whether that is too much for somebody shows. */
const DIMENSION =
  /^(?:deep|tall|wide|narrow|heavy|low|small|big|young|old|late|early|far|fast|weak|steep|thick|thin|cold|hot)$/u;

/**
 * "too weak to stand", "too low for the ship": what came of it is told, and no judgement; "too dear for most families" is one, as is
 * "too salty for me".
 */
const hasOutcome = (tree: Tree, predicate: number): boolean =>
  dependents(tree, predicate, 'xcomp', 'advcl', 'ccomp', 'obl').some((child) => {
    const { lemma, upos } = tree.tokens[child]!;
    const isForSomebody =
      (upos === 'PRON' ||
        isPersonNoun(lemma) ||
        /^(?:family|household|people|tenant|tourist)$/u.test(lemma)) &&
      dependents(tree, child, 'case').some((word) => /^for$/iu.test(tree.tokens[word]!.form));
    return !isForSomebody || DIMENSION.test(tree.tokens[predicate]!.lemma);
  });

const PERFORMING = wordSet(
  'play perform act sing write speak behave govern dance argue defend lead teach handle',
);
const SKILL =
  /^(?:well|badly|poorly|brilliantly|beautifully|terribly|superbly|impressively|disgracefully|shamefully|recklessly)$/u;

/** "played badly", "handled the case well": whoever was there may see it otherwise; "sold well" can be looked up. */
const isPerforming = (adverb: Token, verb: Token): boolean =>
  PERFORMING.has(verb.lemma) && SKILL.test(adverb.lemma);

const BEST =
  /^(?:best|worst|finest|greatest|nicest|loveliest|ugliest|wisest|bravest|cleverest|funniest|dullest|saddest|smartest|stupidest|cruellest|noblest)$/iu;
/** The same of which nothing is counted: who says "the worst" may mean the dearest or the wettest. */
const FINEST =
  /^(?:finest|nicest|loveliest|ugliest|wisest|bravest|funniest|dullest|saddest|noblest|prettiest|tastiest|cutest|sweetest|friendliest|scariest|silliest|cosiest|coziest|kindest|rudest)$/iu;
/** Adjectives that rate, but of whose superlative a count is meant: "the most popular", "one of the most successful". */
const RANKED = wordSet(
  `popular unpopular successful dangerous valuable famous notorious powerful effective healthy controversial strict important significant
  severe serious harmful difficult major useful credible viable`,
);

/** The adjective behind "most" that rates: "one of the most beautiful", "among the most charming"; not "the most populous", "the most expensive". */
function mostRating(tree: Tree, word: number): Token | null {
  const token = tree.tokens[word]!;
  if (!/^(?:ADJ|VERB|NOUN)$/u.test(token.upos) || RANKED.has(token.lemma)) return null;
  const isMost =
    /^most$/iu.test(tree.tokens[word - 1]?.form ?? '') && /^the$/iu.test(tree.tokens[word - 2]?.form ?? '');
  return isMost && RATING_ADJECTIVES.has(token.lemma.toLowerCase()) ? token : null;
}

/** What is best or worst by count: "the best result since 2010", "the worst drought in years". */
const COUNTED = wordSet(
  `result score time quarter year month week season start finish figure number record performance drought flood storm fire disaster crash
  accident recession crisis outbreak defeat loss harvest winter summer spring autumn turnout attack earthquake famine shortage rate return
  offer price deal bid debut seller`,
);

/** "the best novel of the year", "one of the finest singers": a judgement; null for what is counted. */
function superlativeOf(tree: Tree, noun: number, within: ReadonlySet<number>): Token | null {
  const named = /^(?:one|some)$/u.test(tree.tokens[noun]!.lemma)
    ? (dependents(tree, noun, 'nmod').find((child) => within.has(child)) ?? noun)
    : noun;
  if (COUNTED.has(tree.tokens[named]!.lemma)) return null;
  if (named !== noun && FINEST.test(tree.tokens[named]!.form)) return tree.tokens[named]!;
  const most = [named, ...dependents(tree, named, 'amod')].find(
    (child) => named !== noun && within.has(child) && mostRating(tree, child) !== null,
  );
  if (most !== undefined) return tree.tokens[most]!;
  const found = dependents(tree, named, 'amod').find(
    (child) =>
      within.has(child) && BEST.test(tree.tokens[child]!.form) && tree.tokens[child + 1]?.form !== '-',
  );
  return found === undefined ? null : tree.tokens[found]!;
}

/** A noun that rates, or the adjective before it that does. */
function rated(tree: Tree, noun: number, within: ReadonlySet<number>): Token | null {
  const token = tree.tokens[noun]!;
  const superlative = superlativeOf(tree, noun, within);
  if (superlative !== null) return superlative;
  const adjectives = childrenOf(tree, noun)
    .filter((child) => within.has(child))
    .map((child) => tree.tokens[child]!)
    .filter(({ deprel, xpos }) => deprel === 'amod' && xpos !== 'JJS');
  const isRatingNoun = RATING_NOUNS.has(token.lemma);
  const adjective = adjectives.find(
    ({ lemma }) =>
      RATING_ADJECTIVES.has(lemma) && (isRatingNoun || !LOOSE_RATING.has(lemma) || lemma === 'key'),
  );
  return adjective ?? (isRatingNoun ? token : null);
}
