import { cutWording, type Piece } from '../domain/pieces';
import type { ClaimState } from '../store/claims';
import type { FoundClaim } from '../store/revisions';
import type { DeskClaim } from './services';

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
    restsOn: found.restsOn,
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
    touchedAt: state.touchedAt,
    touchedBy: state.touchedBy,
  };
}
