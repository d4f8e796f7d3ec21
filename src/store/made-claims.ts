import type { ClaimKind } from '../domain/analysis';
import type { PresentState } from '../domain/state';
import type { Transaction } from './act-writing';
import type { Found } from './article-rows';
import { json } from './json';

/** A claim that a reviewer makes: what the engine would have found of it. */
export interface NewClaim extends Found {
  readonly sentence: number;
  readonly kind: ClaimKind;
  readonly checkworthiness: number;
  readonly factuality: number | null;
  /** Ordinal of its attribution, or null where the article speaks for itself. */
  readonly attributedBy: number | null;
  readonly isToNobody: boolean;
  readonly claimant: string | null;
  readonly wording: string;
}

/** Where a new claim belongs. */
interface Place {
  readonly articleId: number;
  readonly revisionId: number;
  readonly number: number;
  readonly at: string;
}

/** Inserts a claim at version 2, which its "made" review then stands for; returns its id. */
export async function insertClaim(
  tx: Transaction,
  { articleId, revisionId, number, at }: Place,
  claim: NewClaim,
  state: PresentState,
): Promise<number> {
  const found: Found = {
    spans: claim.spans,
    fragments: claim.fragments,
    hedges: claim.hedges,
    figures: claim.figures,
    dates: claim.dates,
    names: claim.names,
    unresolved: claim.unresolved,
    repeats: claim.repeats,
    restsOn: claim.restsOn,
    suggestion: claim.suggestion,
  };
  const { id } = await tx.claim.create({
    data: {
      articleId,
      revisionId,
      attributedBy: claim.attributedBy,
      number,
      sentence: claim.sentence,
      start: claim.spans[0]![0],
      kind: claim.kind,
      checkworthiness: claim.checkworthiness,
      factuality: claim.factuality,
      isHedged: claim.hedges.length > 0,
      isToNobody: claim.isToNobody,
      claimant: claim.claimant,
      foundWording: claim.wording,
      found: json(found),
      version: 2,
      wording: claim.wording,
      lacksWhy: state.lacksWhy,
      touchedAt: at,
    },
    select: { id: true },
  });
  return id;
}

/** Copies standing citations to another claim; the first of each set of equal ones is enough. */
export async function copyCitations(tx: Transaction, citationIds: readonly number[], claimId: number) {
  const rows = await tx.citation.findMany({
    where: { id: { in: [...citationIds] } },
    orderBy: { id: 'asc' },
  });
  const copies = rows.map(({ id, copyOf, ...row }) => ({ ...row, claimId, copyOf: copyOf ?? id }));
  const keyOf = ({ sourceId, quote, locator, stance, shows }: (typeof copies)[number]) =>
    JSON.stringify([sourceId, quote, locator, stance, shows]);
  const once = new Map(
    copies.map((copy) => [keyOf(copy), copy]).toReversed() as [string, (typeof copies)[number]][],
  );
  for (const copy of [...once.values()].sort((a, b) => a.copyOf - b.copyOf)) {
    await tx.citation.create({ data: copy });
  }
}
