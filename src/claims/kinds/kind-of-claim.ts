import type { ClaimKind, Hedge } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ParsedSentence, Token } from '../../language/parsed';
import { CUE_NOUNS } from '../attribution/lexicon/nouns';
import { isTruthWord } from '../factuality/governors';
import { aheadOf, type Ahead } from '../factuality/to-come';
import { isWeekday } from '../names/time-words';
import { isMonthName } from '../trees/month-name';
import { childrenOf, dependent, dependents, treeOf, type Tree } from '../trees/tree';
import { decidingHedge } from './deciding-hedge';
import { isExpected } from './expected';
import { RATING_ADJECTIVES, RATING_ADVERBS, RATING_NOUNS } from './judging-words';
import { wordSet } from '../../language/word-set';

/** What decides the kind of a claim: its words by token index, and what was found in them. */
export interface ClaimWords {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly number[];
  /** Token index of the claim's main word. */
  readonly predicate: number;
  /** Whether somebody, named or not, vouches for it instead of the writer. */
  readonly isAttributed: boolean;
  readonly hedges: readonly Hedge[];
  /** Whether a rule has supplied the verb that ties the main word to what it is said of: "the film [is] a mess". */
  readonly isSuppliedCopula?: boolean;
  /** Whether the claim gives a figure: then a look-up could settle it. */
  readonly hasFigure: boolean;
}

/** A claim's kind with the words that decided it; null where nothing but their absence did. */
export interface KindWithReason {
  readonly kind: ClaimKind;
  readonly because: 'attribution' | 'hedge' | 'future' | 'duty' | 'rating' | null;
  readonly span: SpanPair | null;
  /** What a hedge tells of the claim: a condition ("if"), what would be ("would"), what is planned ("plans"), or plain doubt. */
  readonly tells?: 'condition' | 'supposed' | 'plan' | 'doubt';
}

/** Verbs that join a subject to what rates it ("marks significant progress"). */
const JOINING = wordSet(
  'be mark represent constitute become remain prove make play pose signal spell bring offer',
);
const OWN_RATING = wordSet('weigh matter deserve');
const LOOSE_RATING = wordSet('real true major right hard simple key just mean fine fair');

/**
 * The kind of a claim, the first that fits in this order: attributed (somebody else vouches), speculative (hedged,
 * conditional or future), opinion (it rates, or says what should be, and no look-up could settle it), factual.
 */
export function kindOfClaim(words: ClaimWords): KindWithReason {
  if (words.isAttributed) return { kind: 'attributed', because: 'attribution', span: null };
  const tree = treeOf(words.sentence);
  const hedge = decidingHedge(tree, words);
  if (hedge !== undefined) {
    return { kind: 'speculative', because: 'hedge', span: hedge.cue, tells: toldBy(tree, hedge) };
  }
  const helpers = helpersOf(tree, words);
  const future = helpers.find(
    ({ lemma, xpos }) => xpos === 'MD' && /^(?:will|shall|['’]ll|wo|won['’]t)$/i.test(lemma),
  );
  if (future !== undefined)
    return { kind: 'speculative', because: 'future', span: [future.start, future.end] };
  const ahead = aheadOf(tree, words.predicate) ?? aheadOfFirst(tree, words.predicate);
  if (ahead !== null) {
    const [first, last] = ahead;
    return {
      kind: 'speculative',
      because: 'future',
      span: [tree.tokens[first]!.start, tree.tokens[last]!.end],
    };
  }
  const duty = helpers.find(({ lemma }) => /^(?:should|ought|must)$/i.test(lemma));
  if (duty !== undefined && isExpected(tree, words.predicate, duty))
    return { kind: 'speculative', because: 'future', span: [duty.start, duty.end] };
  if (duty !== undefined && !isDeadline(duty, words))
    return { kind: 'opinion', because: 'duty', span: [duty.start, duty.end] };
  const rating = words.hasFigure ? null : ratingWord(tree, words);
  if (rating !== null) return { kind: 'opinion', because: 'rating', span: [rating.start, rating.end] };
  return { kind: 'factual', because: null, span: null };
}

/** What a hedge tells, by its rule and its word. */
function toldBy(tree: Tree, { cue, rule }: Hedge): NonNullable<KindWithReason['tells']> {
  if (rule === 'condition') return 'condition';
  if (rule === 'conditional-would') return 'supposed';
  const lemma = tree.tokens.find(({ start }) => start === cue[0])?.lemma ?? '';
  return PLANNED.test(lemma) && /^(?:holding|scheduled)$/u.test(rule) ? 'plan' : 'doubt';
}

/** Words for what somebody has in mind or in the calendar, as against what somebody holds to be so. */
const PLANNED =
  /^(?:plan|intend|aim|expect|propose|schedule|slate|set|poise|due|bill|project|forecast|predict|anticipate)$/u;

const isDate = (form: string): boolean => isWeekday(form) || (isMonthName(form) && /^\p{Lu}/u.test(form));

/** What somebody is urged to: "the state must act"; other deeds are what a rule asks for ("the bill must pass both chambers"). */
const URGED =
  /^(act|do|change|stop|resign|quit|apologi[sz]e|learn|remember|ensure|end|realise|realize|understand|listen|think|try|help|protect|fight|resist|respect|recognise|recognize|accept|embrace|invest|be|become|work|care|demand|improve|reform|rethink|know|see|take|make|find|keep|go|come|start|put|let|not)$/iu;

/** "must decide by March 28", "must pay 40 crowns", "must pass both chambers": a rule or a term that can be looked up, not what ought to be. */
function isDeadline({ lemma }: Token, { sentence, tokens, hasFigure, predicate }: ClaimWords): boolean {
  if (!/^must$/iu.test(lemma)) return false;
  const verb = sentence.tokens[predicate];
  const isRule = verb?.upos === 'VERB' && !URGED.test(verb.lemma) && !isOurs(sentence, predicate);
  return isRule || hasFigure || tokens.some((index) => isDate(sentence.tokens[index]?.form ?? ''));
}

/** "We must act": the writer's own. */
function isOurs({ tokens }: ParsedSentence, predicate: number): boolean {
  return tokens.some(
    ({ form, head, deprel }) =>
      head === predicate && deprel.startsWith('nsubj') && /^(we|you|i)$/iu.test(form),
  );
}

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

/** The same of the predicate that the claim's is joined to and shares its helpers with: "is going to close it and sell the land". */
function aheadOfFirst(tree: Tree, predicate: number): Ahead | null {
  const { deprel, head, xpos } = tree.tokens[predicate] ?? { deprel: '', head: -1, xpos: '' };
  if (deprel !== 'conj' || xpos !== 'VB' || head < 0 || hasOwnSubject(tree, predicate)) return null;
  const { deprel: role, head: above } = tree.tokens[head]!;
  return role === 'xcomp' && above >= 0 ? aheadOf(tree, above) : aheadOf(tree, head);
}

/** The auxiliaries of the claim's main word, and of the one that it is joined to ("will … and close"). */
function helpersOf(tree: Tree, { predicate, tokens }: ClaimWords): Token[] {
  const within = new Set(tokens);
  const own = tree.tokens[predicate];
  if (own === undefined) return [];
  const auxiliaries = (index: number): Token[] =>
    childrenOf(tree, index)
      .map((child) => tree.tokens[child]!)
      .filter(({ deprel }) => deprel.startsWith('aux') || deprel === 'cop');
  const joined = own.deprel === 'conj' && !hasOwnSubject(tree, predicate) ? auxiliaries(own.head) : [];
  const mine = auxiliaries(predicate).filter((token) => within.has(tree.tokens.indexOf(token)));
  return mine.length > 0 ? mine : joined;
}

function hasOwnSubject(tree: Tree, index: number): boolean {
  return childrenOf(tree, index).some((child) => tree.tokens[child]!.deprel.startsWith('nsubj'));
}

/** "It is not true that the mill closed", "the claim is false": whether it is can be looked up. */
function isHeldTrue(tree: Tree, predicate: number): boolean {
  if (!isTruthWord(tree.tokens[predicate]!.lemma)) return false;
  const [clause, subject] = [
    dependent(tree, predicate, 'ccomp', 'csubj', 'advcl'),
    dependent(tree, predicate, 'nsubj'),
  ];
  return clause >= 0 || CUE_NOUNS.has(tree.tokens[subject]?.lemma ?? '');
}

/** The word that rates the claim's subject: the predicate itself, or what a joining verb ties to it. */
function ratingWord(tree: Tree, { predicate, tokens, isSuppliedCopula }: ClaimWords): Token | null {
  const within = new Set(tokens);
  const word = tree.tokens[predicate];
  if (word === undefined) return null;
  const children = childrenOf(tree, predicate)
    .filter((child) => within.has(child))
    .map((child) => ({ token: tree.tokens[child]!, index: child }));
  const isCompared =
    children.some(({ token }) => /^(?:than|most|more)$/.test(token.lemma)) || /^(?:JJR|JJS)$/.test(word.xpos);
  if (isMeasured(tree, predicate) || isHeldTrue(tree, predicate)) return null;
  if (word.upos === 'ADJ' && !isCompared && RATING_ADJECTIVES.has(word.lemma)) return word;
  // "is one of the finest of the year"
  if (FINEST.test(word.form) && children.some(({ token }) => token.deprel === 'cop')) return word;
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
  if (!JOINING.has(word.lemma)) return null;
  const complement = children.find(({ token }) => /^(?:obj|xcomp)$/.test(token.deprel));
  if (complement === undefined) return null;
  if (complement.token.upos === 'ADJ')
    return RATING_ADJECTIVES.has(complement.token.lemma) ? complement.token : null;
  return rated(tree, complement.index, within);
}

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
const FINEST = /^(?:finest|nicest|loveliest|ugliest|wisest|bravest|funniest|dullest|saddest|noblest)$/iu;
/** What is best or worst by count: "the best result since 2010", "the worst drought in years". */
const COUNTED = wordSet(
  `result score time quarter year month week season start finish figure number record performance drought flood storm fire disaster crash
  accident recession crisis outbreak defeat loss harvest winter summer spring autumn turnout attack earthquake famine shortage rate return
  offer price deal bid debut seller`,
);

/** "the best novel of the year", "one of the finest singers": a judgement; null for what is counted. */
function superlativeOf(tree: Tree, noun: number, within: ReadonlySet<number>): Token | null {
  const named =
    tree.tokens[noun]!.lemma === 'one'
      ? (dependents(tree, noun, 'nmod').find((child) => within.has(child)) ?? noun)
      : noun;
  if (COUNTED.has(tree.tokens[named]!.lemma)) return null;
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
