import type { AnalysedClaim, Attribution, ClaimKind, Status, Suggestion } from '../domain/analysis';
import { cutWording, type Piece } from '../domain/pieces';
import type { RecheckReason } from '../domain/rests';
import type { EvidenceCounts, LacksWhy } from '../domain/state';
import type { ClaimState, SourceCounts } from '../store/claims';
import type { FoundClaim } from '../store/revisions';

/** A claim as the desk holds it: what the engine found, and where the reviews have brought it. */
export interface DeskClaim extends Omit<
  AnalysedClaim,
  'id' | 'attribution' | 'repeats' | 'restsOn' | 'suggestion'
> {
  readonly id: number;
  readonly articleId: number;
  /** 1, 2, 3 … in the article's reading order. */
  readonly number: number;
  readonly kind: ClaimKind;
  readonly attribution: Attribution | null;
  /** By claim numbers of this article. */
  readonly repeats: AnalysedClaim['repeats'];
  readonly suggestion: Suggestion;
  /** The wording in pieces; `isInsertion` pieces stand in brackets. */
  readonly pieces: readonly Piece[];
  readonly isReworded: boolean;
  readonly version: number;
  readonly status: Status;
  readonly lacks: boolean;
  readonly lacksWhy: LacksWhy | null;
  readonly contradicted: boolean;
  readonly recheck: boolean;
  readonly recheckWhy: readonly RecheckReason[];
  readonly utteranceUncited: boolean;
  readonly isHedged: boolean;
  readonly isAttributedToNobody: boolean;
  readonly citationCount: number;
  /** Standing citations by what they do. */
  readonly evidence: EvidenceCounts;
  readonly sources: SourceCounts;
  /** Split, merged or dropped, or its making was taken back. */
  readonly withdrawn: boolean;
  /** In alphabetical order. */
  readonly tags: readonly string[];
  readonly assignee: string | null;
  readonly touchedAt: string;
  readonly touchedBy: string | null;
}

const FOUND_PIECES = new WeakMap<FoundClaim, readonly Piece[]>();

/** The pieces of the engine's wording never change: cut once. */
function foundPieces(found: FoundClaim): readonly Piece[] {
  const known = FOUND_PIECES.get(found);
  if (known) return known;
  const pieces = cutWording(found.foundWording, found.fragments);
  FOUND_PIECES.set(found, pieces);
  return pieces;
}

/** What the engine found, with where the acts have brought it. */
export function toDeskClaim(found: FoundClaim, state: ClaimState): DeskClaim {
  const { fragments } = state;
  return {
    id: state.id,
    articleId: state.articleId,
    number: found.number,
    sentence: found.sentence,
    spans: found.spans,
    wording: state.wording,
    fragments: fragments ?? found.fragments,
    pieces: fragments ? cutWording(state.wording, fragments) : foundPieces(found),
    isReworded: fragments !== null,
    kind: found.kind,
    attribution: found.attribution,
    hedges: found.hedges,
    figures: found.figures,
    dates: found.dates,
    names: found.names,
    factuality: found.factuality,
    checkworthiness: found.checkworthiness,
    repeats: found.repeats,
    unresolved: found.unresolved,
    suggestion: found.suggestion,
    version: state.version,
    status: state.status,
    lacks: state.lacks,
    lacksWhy: state.lacksWhy,
    contradicted: state.contradicted,
    recheck: state.recheck,
    recheckWhy: state.recheckWhy,
    utteranceUncited: state.utteranceUncited,
    isHedged: found.isHedged,
    isAttributedToNobody: found.isToNobody,
    citationCount: state.citationCount,
    evidence: state.evidence,
    sources: state.sources,
    withdrawn: state.withdrawn,
    tags: state.tags,
    assignee: state.assignee,
    touchedAt: state.touchedAt,
    touchedBy: state.touchedBy,
  };
}
