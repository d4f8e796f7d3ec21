import type { Attribution, Claimant, Suggestion, SuggestionReason } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { KindWithReason } from '../kinds/kind-of-claim';
import type { SuggestionRuleName } from './suggestion-rules';

/** What a suggestion is made from. */
export interface SuggestibleClaim {
  readonly text: string;
  readonly spans: readonly SpanPair[];
  readonly kind: KindWithReason;
  readonly attribution: Attribution | null;
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
  const span = kind.span ?? claim.spans[0] ?? [0, 0];
  const words = quote(claim.text, span);
  if (kind.because === 'hedge') return speculative('hedged', span, `${words} leaves open whether it is so.`);
  if (kind.because === 'future') {
    return speculative('future', span, `${words} speaks of what is to come, which no source can settle yet.`);
  }
  if (kind.because === 'duty') {
    return speculative('says-what-should-be', span, `${words} says what should be, not what is.`);
  }
  if (kind.because === 'rating') {
    return speculative('rates', span, `${words} is a judgement; no look-up could settle it.`);
  }
  return unverified(
    {
      rule: 'no-source-in-article',
      span,
      says: 'The article itself asserts this and names no source for it.',
    },
    claim.worth(),
  );
}

function fromAttribution(claim: SuggestibleClaim, attribution: Attribution): Suggestion {
  const { claimant } = attribution;
  const span = attribution.cue[0] ?? attribution.source[0] ?? claim.spans[0] ?? [0, 0];
  const cue = quote(claim.text, span);
  if (claimant.kind === 'missing') {
    return unverified(
      { rule: 'no-claimant', span, says: `${cue} names nobody: no one vouches for it.` },
      claim.worth(),
    );
  }
  const source = attribution.source[0] ?? span;
  const described = quote(claim.text, source);
  if (claimant.kind === 'anonymous') {
    return attributed(
      'anonymous-claimant',
      source,
      `${described} is not named: say who knows the identity and why it is withheld.`,
    );
  }
  if (claimant.name === null) {
    return unverified(
      { rule: 'unresolved-claimant', span: source, says: `Who ${described} is has to be settled first.` },
      claim.worth(),
    );
  }
  return attributed('named-claimant', span, vouches(claimant, claimant.name, cue));
}

function vouches({ kind }: Claimant, name: string, cue: string): string {
  const shown = kind === 'document' ? 'that the document says so' : 'that it was said';
  return `${name} is given as the source (${cue}); the article vouches only for the words, so show ${shown}.`;
}

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

function quote(text: string, [start, end]: SpanPair): string {
  return `“${text.slice(start, end).replaceAll(/\s+/g, ' ')}”`;
}
