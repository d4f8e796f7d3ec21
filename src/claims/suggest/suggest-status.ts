import type { Attribution, Claimant, Suggestion, SuggestionReason } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { KindWithReason } from '../kinds/kind-of-claim';
import type { SuggestionRuleName } from './suggestion-rules';

/** What a suggestion is made from. */
export interface SuggestibleClaim {
  readonly text: string;
  readonly spans: readonly SpanPair[];
  /** Its main word. */
  readonly predicate: SpanPair;
  readonly kind: KindWithReason;
  readonly attribution: Attribution | null;
  /** The claim as it is worded, with what was put into it in brackets. */
  readonly wording: string;
  /** The word by which the article tells that somebody said something, where that is the claim: "denied". */
  readonly saying: SpanPair | null;
  /** The cause or motive that the claim gives. */
  readonly cause: () => SuggestionReason | null;
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
  if (attribution !== null) return fromAttribution(claim, attribution);
  const { kind } = claim;
  const span = kind.span ?? mainSpan(claim);
  const words = quote(claim.text, span);
  if (kind.because === 'hedge') {
    const leaves = kind.isConditional ? 'makes it depend on something else' : 'leaves open whether it is so';
    return speculative('hedged', span, `${words} ${leaves}.`);
  }
  if (kind.because === 'future') {
    return speculative('future', span, `${words} speaks of what is to come, which no source can settle yet.`);
  }
  if (kind.because === 'duty') {
    return speculative('says-what-should-be', span, `${words} says what should be, not what is.`);
  }
  if (kind.because === 'rating') {
    return speculative('rates', span, `${words} is a judgement; no look-up could settle it.`);
  }
  const cause = claim.cause();
  const more = cause === null ? claim.worth() : [cause, ...claim.worth()];
  if (claim.saying !== null) {
    const said = `${quote(claim.text, claim.saying)} is the article’s own report of what was said: show that it was, which leaves open whether it is so.`;
    return unverified({ rule: 'reports-saying', span: claim.saying, says: said }, more);
  }
  const says = `The article says ${told(claim)} in its own voice and names no source for it.`;
  return unverified({ rule: 'no-source-in-article', span: wholeSpan(claim), says }, more);
}

/** Fewer words than this tell little by themselves: "44", "closed". */
const TELLING = 3;

/** From a claim's first word to its last, where that is not long and the main stretch is a fragment; else the main stretch. */
function wholeSpan(claim: SuggestibleClaim): SpanPair {
  const main = mainSpan(claim);
  if (wordsOf(claim.text, main) >= TELLING) return main;
  const whole: SpanPair = [
    Math.min(...claim.spans.map(([start]) => start), main[0]),
    Math.max(...claim.spans.map(([, end]) => end), main[1]),
  ];
  return wordsOf(claim.text, whole) <= QUOTED ? whole : main;
}

/** The stretch in quotation marks, and the claim's wording where the stretch is a fragment. */
function told(claim: SuggestibleClaim): string {
  const span = wholeSpan(claim);
  const words = quote(claim.text, span);
  if (wordsOf(claim.text, span) >= TELLING) return words;
  const whole = quote(claim.wording, [0, claim.wording.replace(/\.$/u, '').length]);
  return whole.toLowerCase() === words.toLowerCase() ? words : `${words} (read: ${whole})`;
}

const wordsOf = (text: string, [start, end]: SpanPair): number =>
  text.slice(start, end).trim().split(/\s+/u).length;

/** The stretch of a claim that its main word stands in; the first where it stands in none, its own words where it has none. */
function mainSpan({ spans, predicate }: SuggestibleClaim): SpanPair {
  const [start, end] = predicate;
  return spans.find((span) => span[0] <= start && end <= span[1]) ?? spans[0] ?? predicate;
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
  return attributed('named-claimant', span, vouches(claimant, claimant.name, cue));
}

function vouches({ kind }: Claimant, name: string, cue: string): string {
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
  return { status: 'unverified', reasons: [reason, ...worth] };
}

/** The most words that are said again in full. */
const QUOTED = 14;

export function quote(text: string, [start, end]: SpanPair): string {
  const words = text.slice(start, end).trim().split(/\s+/u);
  return `“${words.length > QUOTED ? `${words.slice(0, QUOTED).join(' ')} …` : words.join(' ')}”`;
}
