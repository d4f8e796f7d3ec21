import type { Attribution, ClaimKind, Hedge, Suggestion } from '../domain/analysis';
import { touches } from '../domain/parts';
import type { Rewording } from '../domain/rewording';
import type { SpanPair } from '../domain/span';
import type { NewClaim } from '../store/made-claims';
import type { FoundClaim, Revision } from '../store/revisions';

/** What a new claim is made of. */
export interface Material {
  readonly revision: Revision;
  /** The claims that it comes from, or that stand where it stands. */
  readonly from: readonly FoundClaim[];
  readonly attribution: Attribution | null;
  readonly sentence: number;
  readonly spans: readonly SpanPair[];
  readonly rewording: Rewording;
}

/** Each once, by what `keyOf` says of it. */
function once<T>(values: readonly T[], keyOf: (value: T) => unknown): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(keyOf(value)), value])).values()];
}

function kindOf(
  from: readonly FoundClaim[],
  attribution: Attribution | null,
  hedges: readonly Hedge[],
): ClaimKind {
  if (attribution !== null) return 'attributed';
  if (from.some(({ kind }) => kind === 'opinion')) return 'opinion';
  const wasHedged = from.some((claim) => claim.hedges.length > 0);
  if (from.some(({ kind }) => kind === 'speculative') && (hedges.length > 0 || !wasHedged))
    return 'speculative';
  return hedges.length > 0 ? 'speculative' : 'factual';
}

function suggest({ from, attribution, spans }: Material, hedges: readonly Hedge[]): Suggestion {
  const isSaid = attribution !== null && attribution.claimant.kind !== 'missing';
  const status = isSaid
    ? 'attributed'
    : attribution === null && hedges.length > 0
      ? 'speculative'
      : 'unverified';
  const places = [...spans, ...(attribution ? [...attribution.cue, ...attribution.source] : [])];
  const reasons = from
    .filter(({ suggestion }) => suggestion.status === status)
    .flatMap(({ suggestion }) => suggestion.reasons)
    .filter(({ span }) => touches(span, places));
  return { status, reasons: once(reasons, ({ rule, span }) => [rule, span]) };
}

/**
 * A claim that a reviewer makes, with what was found where it stands: hedges whose cue or scope it has words of, its figures,
 * dates and names, its speaker, what it rests on. Nothing is found anew.
 */
export function gatherFindings(material: Material): NewClaim {
  const { revision, from, attribution, spans, rewording } = material;
  const isHere = ({ span }: { readonly span: SpanPair }) => touches(span, spans);
  const bySpan = ({ span }: { readonly span: SpanPair }) => span;
  const hedges = once(
    from
      .flatMap((claim) => claim.hedges)
      .filter(({ cue, scope }) => touches(cue, spans) || scope.some((span) => touches(span, spans))),
    ({ cue }) => cue,
  );
  const numbers = from.map(({ number }) => number);
  const repeats = from[0]?.repeats ?? null;
  const isOneRepeat = from.every((claim) => claim.repeats?.claim === repeats?.claim);
  const factualities = new Set(from.map(({ factuality }) => factuality));
  return {
    sentence: material.sentence,
    kind: kindOf(from, attribution, hedges),
    checkworthiness: from.length === 0 ? 0.5 : Math.max(...from.map((claim) => claim.checkworthiness)),
    factuality: factualities.size === 1 ? [...factualities][0]! : null,
    attributedBy: attribution === null ? null : revision.attributions.indexOf(attribution),
    isToNobody: attribution?.claimant.kind === 'missing',
    claimant: attribution?.claimant.name ?? null,
    wording: rewording.wording,
    fragments: rewording.fragments,
    spans,
    hedges,
    figures: once(from.flatMap((claim) => claim.figures).filter(isHere), bySpan),
    dates: once(from.flatMap((claim) => claim.dates).filter(isHere), bySpan),
    names: once(from.flatMap((claim) => claim.names).filter(isHere), bySpan),
    unresolved: once(from.flatMap((claim) => claim.unresolved).filter(isHere), bySpan),
    repeats: repeats && isOneRepeat ? { ...repeats, changes: repeats.changes.filter(isHere) } : null,
    restsOn: once(
      from.flatMap((claim) => claim.restsOn).filter(({ claim }) => !numbers.includes(claim)),
      ({ claim }) => claim,
    ),
    suggestion: suggest(material, hedges),
  };
}
