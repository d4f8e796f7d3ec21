import type { AnalysedClaim, Analysis, Conflict } from '../domain/analysis';

/** An article about to be saved. */
export interface NewArticle {
  readonly title: string;
  readonly url: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  /** SHA-256 of the analysed text in UTF-8, hex. */
  readonly sha256: string;
  readonly wordCount: number;
  readonly by: string | null;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** What the engine found of a claim and nothing filters by; other claims are named by their number. */
export type Found = Pick<
  AnalysedClaim,
  | 'spans'
  | 'fragments'
  | 'hedges'
  | 'figures'
  | 'dates'
  | 'names'
  | 'unresolved'
  | 'repeats'
  | 'restsOn'
  | 'suggestion'
>;

/** Deep copies as plain JSON, which is what a Json column takes. */
function json(value: unknown): object {
  return JSON.parse(JSON.stringify(value)) as object;
}

function claimRow(
  claim: AnalysedClaim,
  analysis: Analysis,
  numberOf: ReadonlyMap<number, number>,
  at: string,
) {
  const attribution = claim.attribution === null ? null : analysis.attributions[claim.attribution]!;
  const renumber = <T extends { readonly claim: number }>(link: T) => ({
    ...link,
    claim: numberOf.get(link.claim)!,
  });
  const found: Found = {
    spans: claim.spans,
    fragments: claim.fragments,
    hedges: claim.hedges,
    figures: claim.figures,
    dates: claim.dates,
    names: claim.names,
    unresolved: claim.unresolved,
    repeats: claim.repeats && renumber(claim.repeats),
    restsOn: claim.restsOn.map(renumber),
    suggestion: claim.suggestion,
  };
  return {
    attributedBy: claim.attribution,
    number: numberOf.get(claim.id)!,
    sentence: claim.sentence,
    start: claim.spans[0]?.[0] ?? analysis.sentences[claim.sentence]!.start,
    kind: claim.kind,
    checkworthiness: claim.checkworthiness,
    factuality: claim.factuality,
    isHedged: claim.hedges.length > 0,
    isToNobody: attribution?.claimant.kind === 'missing',
    claimant: attribution?.claimant.name ?? null,
    foundWording: claim.wording,
    wording: claim.wording,
    found: json(found),
    touchedAt: at,
  };
}

/** Claim ids in reading order → 1, 2, 3 … */
function numberClaims(analysis: Analysis): ReadonlyMap<number, number> {
  const start = (claim: AnalysedClaim) => claim.spans[0]?.[0] ?? analysis.sentences[claim.sentence]!.start;
  const ordered = [...analysis.claims].sort(
    (a, b) => a.sentence - b.sentence || start(a) - start(b) || a.id - b.id,
  );
  return new Map(ordered.map((claim, index) => [claim.id, index + 1]));
}

/** An analysis as rows of the database, ids of article and revision still to be filled in. */
export function rowsOf(article: NewArticle, analysis: Analysis) {
  const numberOf = numberClaims(analysis);
  const conflicts: readonly Conflict[] = analysis.conflicts.map((conflict) => ({
    ...conflict,
    claims: conflict.claims.map((id) => numberOf.get(id)!),
  }));
  return {
    revision: {
      number: 1,
      text: analysis.text,
      sha256: article.sha256,
      wordCount: article.wordCount,
      conflicts: json(conflicts),
      importedBy: article.by,
      importedAt: article.at,
    },
    blocks: analysis.blocks.map(({ start, end, kind, repeats, reason }, ordinal) => ({
      ordinal,
      start,
      end,
      kind,
      repeats,
      reason,
    })),
    sentences: analysis.sentences.map(({ start, end, block, skipped }, ordinal) => ({
      ordinal,
      block,
      start,
      end,
      skipped: skipped?.reason ?? null,
    })),
    attributions: analysis.attributions.map((one, ordinal) => ({
      ordinal,
      type: one.type,
      form: one.form,
      spans: json({ source: one.source, cue: one.cue, content: one.content, setting: one.setting }),
      claimantName: one.claimant.name,
      claimantKind: one.claimant.kind,
      rule: one.rule,
    })),
    claims: analysis.claims
      .map((claim) => claimRow(claim, analysis, numberOf, article.at))
      .sort((a, b) => a.number - b.number),
  };
}
