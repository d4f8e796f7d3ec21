import type { ClaimKind, Hedge } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { ParsedSentence, Token } from '../../language/parsed';
import { aheadOf, type Ahead } from '../factuality/to-come';
import { isWeekday } from '../names/time-words';
import { isMonthName } from '../trees/month-name';
import { childrenOf, treeOf, type Tree } from '../trees/tree';
import { decidingHedge } from './deciding-hedge';
import { isExpected } from './expected';
import { likingWord } from './liking';
import { reviewWord } from './review-word';
import { ratingWord } from './rating-word';
import type { ClaimWords } from './claim-words';

/** A claim's kind with the words that decided it; null where nothing but their absence did. */
export interface KindWithReason {
  readonly kind: ClaimKind;
  readonly because: 'attribution' | 'hedge' | 'future' | 'duty' | 'rating' | null;
  readonly span: SpanPair | null;
  /** What a hedge tells of the claim: a condition ("if"), what would be ("would"), what is planned ("plans"), or plain doubt. */
  readonly tells?: 'condition' | 'supposed' | 'plan' | 'doubt';
}

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
  const main = tree.tokens[words.predicate];
  if (words.isSuppliedFuture === true && main !== undefined)
    return { kind: 'speculative', because: 'future', span: [main.start, main.end] };
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
  const rating = words.hasFigure
    ? null
    : (ratingWord(tree, words) ?? likingWord(tree, words.predicate) ?? reviewWord(tree, words.predicate));
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
