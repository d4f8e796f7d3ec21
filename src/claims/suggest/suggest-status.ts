import type { Attribution, Claimant, Suggestion, SuggestionReason } from '../../domain/analysis';
import { contains, overlaps, type SpanPair } from '../../domain/span';
import type { KindWithReason } from '../kinds/kind-of-claim';
import type { SuggestionRuleName } from './suggestion-rules';

/** What a suggestion is made from. */
export interface SuggestibleClaim {
  readonly text: string;
  /** Where its sentence ends. */
  readonly until: number;
  readonly spans: readonly SpanPair[];
  /** Its main word with what completes it: "has 3,000 inhabitants". */
  readonly predicate: SpanPair;
  /** The words that decide, whole, for the one that a rule goes by: "may have closed" for "may". */
  readonly whole: (word: SpanPair) => SpanPair;
  readonly kind: KindWithReason;
  readonly attribution: Attribution | null;
  /** The claim as it is worded, with what was put into it in brackets. */
  readonly wording: string;
  /** The word by which the article tells that somebody said something, where that is the claim: "denied". */
  readonly saying: SpanPair | null;
  /** The cause or motive that the claim gives. */
  readonly cause: () => SuggestionReason | null;
  /** Whether the claimant is said to think it, not to say it: "Police suspect that …". */
  readonly isThought: boolean;
  /** Whether it calls for a check. */
  readonly isWorthy: boolean;
  /** Tells why the claim calls for a check, the weightiest reason first; asked only where a reader is told. */
  readonly worth: () => readonly SuggestionReason[];
}

/**
 * The status that the machine proposes, with reasons for a reviewer. Never "sourced": the article cannot be evidence
 * for itself. Attributed where somebody is named or described as saying it; speculative where it cannot be settled
 * now; else unverified.
 */
export function suggestStatus(claim: SuggestibleClaim): Suggestion {
  const { attribution } = claim;
  const settled = attribution === null ? fromKind(claim) : fromAttribution(claim, attribution);
  if (settled !== null) return withWorth(settled, claim);
  const cause = claim.cause();
  const more =
    cause === null ? claim.worth() : [cause, ...claim.worth().filter((worth) => !saysAgain(worth, cause))];
  if (claim.saying !== null) {
    const span = claim.whole(claim.saying);
    const said = `${quote(claim.text, span)} is the article’s own report of what was said: show that it was, which leaves open whether it is so.`;
    return unverified({ rule: 'reports-saying', span, says: said }, more);
  }
  const says = `The article says ${told(claim)} in its own voice and names no source for it.`;
  return unverified({ rule: 'no-source-in-article', span: wholeSpan(claim), says }, more);
}

/** A suggestion with why the claim calls for a check, where it does. */
function withWorth(suggestion: Suggestion, { isWorthy, worth }: SuggestibleClaim): Suggestion {
  if (suggestion.status === 'unverified' || !isWorthy) return suggestion;
  const more = worth().filter(({ says }) => says.startsWith('Worth'));
  return { ...suggestion, reasons: [...suggestion.reasons, ...more] };
}

/** What cannot be settled now, by the words that make it so; null where nothing does. */
function fromKind(claim: SuggestibleClaim): Suggestion | null {
  const { because, span: word, tells } = claim.kind;
  if (because === null || because === 'attribution' || word === null) return null;
  const span = claim.whole(word);
  const words = quote(claim.text, span);
  switch (because) {
    case 'hedge':
      return speculative('hedged', span, `${words} ${HEDGED[tells ?? 'doubt']}.`);
    case 'future':
      return speculative(
        'future',
        span,
        `${words} speaks of what is to come, which no source can settle yet.`,
      );
    case 'duty':
      return speculative('says-what-should-be', span, `${words} says what should be, not what is.`);
    case 'rating':
      return speculative(
        'rates',
        span,
        `${words} is a judgement in the article’s own voice; no look-up could settle it: keep, attribute, soften or cut it.`,
      );
  }
}

const HEDGED = {
  doubt: 'leaves open whether it is so',
  condition: 'makes it depend on something else',
  supposed: 'says what would be, which depends on something else',
  plan: 'tells what is planned or expected, not what has come about',
} as const;

/** Fewer words than this tell little by themselves: "44", "closed". */
const TELLING = 3;

/**
 * From a claim's first word to its last, where that is not long and the main stretch is a fragment or ends before what its verb
 * tells ("The town has", of the 40 shops that it has); else the main stretch.
 */
function wholeSpan(claim: SuggestibleClaim): SpanPair {
  return withBracket(claim, stretchOf(claim));
}

/** "64 metres (210 feet)": with the bracket that closes one opened in it. */
function withBracket({ text, until }: SuggestibleClaim, [start, end]: SpanPair): SpanPair {
  const words = text.slice(start, end);
  return end < until && text.charAt(end) === ')' && words.lastIndexOf('(') > words.lastIndexOf(')')
    ? [start, end + 1]
    : [start, end];
}

function stretchOf(claim: SuggestibleClaim): SpanPair {
  const main = mainSpan(claim);
  const isWhole = contains(main, claim.predicate);
  if (isWhole && wordsOf(claim.text, main) >= TELLING) return main;
  const whole: SpanPair = [
    Math.min(...claim.spans.map(([start]) => start), main[0]),
    Math.max(...claim.spans.map(([, end]) => end), main[1]),
  ];
  if (wordsOf(claim.text, whole) <= QUOTED) return whole;
  return isWhole ? main : claim.predicate;
}

/** The stretch in quotation marks, and the claim's wording where the stretch is a fragment or holds more than the claim. */
function told(claim: SuggestibleClaim): string {
  const span = wholeSpan(claim);
  const words = quote(claim.text, span);
  if (wordsOf(claim.text, span) >= TELLING && contains(mainSpan(claim), claim.predicate)) return words;
  const whole = quote(claim.wording, [0, claim.wording.replace(/\.$/u, '').length]);
  return whole.toLowerCase() === words.toLowerCase() ? words : `${words} (read: ${whole})`;
}

const wordsOf = (text: string, [start, end]: SpanPair): number =>
  text.slice(start, end).trim().split(/\s+/u).length;

/** The stretch of a claim that its main word stands in; the first where it stands in none, its own words where it has none. */
function mainSpan({ spans, predicate }: SuggestibleClaim): SpanPair {
  const [start] = predicate;
  return spans.find((span) => span[0] <= start && start < span[1]) ?? spans[0] ?? predicate;
}

function fromAttribution(claim: SuggestibleClaim, attribution: Attribution): Suggestion {
  const { claimant } = attribution;
  const span = attribution.cue[0] ?? attribution.source[0] ?? mainSpan(claim);
  const cue = quote(claim.text, span);
  if (claimant.kind === 'missing') {
    return unverified(
      {
        rule: 'no-claimant',
        span,
        says: `${cue} does not tell whose word this is: find out who vouches for it.`,
      },
      claim.worth(),
    );
  }
  const source = attribution.source[0] ?? span;
  const described = quote(claim.text, source);
  if (claimant.kind === 'anonymous') {
    return attributed(
      'anonymous-claimant',
      source,
      `The article gives no name for ${described}: find out who is meant and why no name is given.`,
    );
  }
  if (claimant.name === null) {
    return unverified(
      {
        rule: 'unresolved-claimant',
        span: source,
        says: `First settle whom or what ${described} stands for.`,
      },
      claim.worth(),
    );
  }
  return attributed(
    'named-claimant',
    span,
    vouches(claimant, { name: claimant.name, cue, isThought: claim.isThought }),
  );
}

function vouches(
  { kind }: Claimant,
  { name, cue, isThought }: { readonly name: string; readonly cue: string; readonly isThought: boolean },
): string {
  if (isThought && kind !== 'document')
    return `The article names ${inSentence(name)} as thinking so (${cue}): it vouches only for that, so show where this was said.`;
  const shown = kind === 'document' ? 'that the document says so' : 'that this was said';
  return `The article names ${inSentence(name)} as the source (${cue}): it vouches only for the words, so show ${shown}.`;
}

/** "A report" and "The mayor" inside a sentence. */
const inSentence = (name: string): string =>
  name.replace(/^(?:An?|The|Its|His|Her|Their|Our|Some|Several|Many|Two|Three|Four|Five)(?= )/u, (word) =>
    word.toLowerCase(),
  );

function attributed(rule: SuggestionRuleName, span: SpanPair, says: string): Suggestion {
  return { status: 'attributed', reasons: [{ rule, span, says }] };
}

function speculative(rule: SuggestionRuleName, span: SpanPair, says: string): Suggestion {
  return { status: 'speculative', reasons: [{ rule, span, says }] };
}

function unverified(
  reason: SuggestionReason & { readonly rule: SuggestionRuleName },
  worth: readonly SuggestionReason[],
): Suggestion {
  return { status: 'unverified', reasons: [reason, ...worth.filter((more) => !saysAgain(more, reason))] };
}

/** Whether a reason for a check only names the verb that another reason has named: "denied the charge" tells what happened. */
const saysAgain = ({ rule, span }: SuggestionReason, first: SuggestionReason): boolean =>
  first.rule !== 'no-source-in-article' &&
  /^check-worthiness\/(?:past|perfect)$/u.test(rule) &&
  overlaps(span, first.span);

/** The most words that are said again in full, and the fewest that a longer stretch is cut to. */
const QUOTED = 14;
const LEAST_QUOTED = 6;
/** Words that open a phrase, before which a stretch can end; "of" and what it opens belong to the noun before. */
const OPENERS =
  /^(?:by|in|on|at|for|from|with|to|into|over|under|against|between|during|through|after|before|because|and|or|but|that|which|who|where|when|while|if|as|than|about|amid|since|until)$/iu;
/** Words that end no phrase. */
const UNENDING =
  /^(?:of|an?|the|its|his|her|their|our|my|not|more|most|be|is|are|was|were|has|have|had|will|would)$/iu;

/** Some words in quotation marks; of many, as many as end with a phrase. */
export function quote(text: string, [start, end]: SpanPair): string {
  const words = text.slice(start, end).trim().split(/\s+/u);
  return `“${words.length > QUOTED ? `${words.slice(0, phraseEnd(words)).join(' ')} …` : words.join(' ')}”`;
}

/** How many of the first words end with a phrase: before the last that opens one. */
function phraseEnd(words: readonly string[]): number {
  let to = QUOTED;
  while (to > LEAST_QUOTED && !(OPENERS.test(words[to]!) || /[,;:]$/u.test(words[to - 1]!))) to--;
  if (to === LEAST_QUOTED) to = QUOTED;
  while (to > LEAST_QUOTED && (OPENERS.test(words[to - 1]!) || UNENDING.test(words[to - 1]!))) to--;
  return to;
}
