import { followLineage, type Lineage } from '../domain/lineage';
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
    withdrawn: state.withdrawn,
    tags: state.tags,
    assignee: state.assignee,
    touchedAt: state.touchedAt,
    touchedBy: state.touchedBy,
  };
}

/** The same claim with its links led on to the claims that stand today; a link to what was dropped is left out. */
export function followLinks(claim: DeskClaim, lineage: Lineage): DeskClaim {
  if (lineage.into.size === 0 && lineage.dropped.length === 0) return claim;
  const follow = (number: number) => followLineage(lineage, number).filter((one) => one !== claim.number);
  const [repeated] = claim.repeats ? follow(claim.repeats.claim) : [];
  return {
    ...claim,
    repeats: claim.repeats && repeated !== undefined ? { ...claim.repeats, claim: repeated } : null,
    restsOn: claim.restsOn.flatMap((rest) =>
      follow(rest.claim).map((number) => ({ ...rest, claim: number })),
    ),
  };
}
