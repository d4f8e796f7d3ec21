import type { ActDetails, ActName, Review } from '../domain/acts';
import type { Status } from '../domain/analysis';
import { itemOf } from '../domain/csl-item';
import { NotFoundError, StaleVersionError } from '../domain/errors';
import type { QuoteFound, Citation, Rank, Shows, Source, Stance } from '../domain/source';
import type { PresentState } from '../domain/state';
import { Prisma } from '../generated/prisma/client';
import { readSource, reviewsOf, standingCitations, withdrawnCitations } from './act-rows';
import { findState, type ClaimState } from './claims';
import { json } from './json';
import type { Revision } from './revisions';

/** What an act is decided on: read within its own transaction. */
export interface ActFacts {
  /** Its version is the one that the act makes. */
  readonly claim: ClaimState;
  readonly revision: Revision;
  readonly foundWording: string;
  readonly article: {
    readonly title: string;
    readonly url: string | null;
    readonly publisher: string | null;
  };
  readonly reviews: readonly Review[];
  /** Those that stand. */
  readonly citations: readonly Citation[];
  readonly withdrawn: readonly Citation[];
  /** The known source that the act names, or null. */
  readonly source: Source | null;
}

export interface NewSource {
  readonly title: string;
  readonly by: string | null;
  readonly url: string | null;
  readonly type: string;
  readonly rank: Rank;
}

export interface NewCitation {
  readonly source: NewSource | { readonly id: number };
  readonly quote: string;
  readonly locator: string;
  readonly stance: Stance;
  readonly shows: Shows;
  readonly seen: string;
  readonly copyId: number | null;
  readonly quoteFound: QuoteFound | null;
  readonly standsAt: string | null;
  readonly quoteReason: string | null;
  readonly placeReason: string | null;
  readonly originReason: string | null;
}

/** What an act writes down. */
export interface Act {
  readonly act: ActName;
  readonly status: Status | null;
  readonly note: string | null;
  readonly override: string | null;
  readonly details: ActDetails;
  readonly undoes: number | null;
  /** The same on every review of one bulk act, or null. */
  readonly bulk: string | null;
  readonly citation: NewCitation | null;
  /** Citation that is withdrawn, or null. */
  readonly withdraws: number | null;
  /** Citation that stands again, or null. */
  readonly restores: number | null;
  /** Where the act brings the claim. */
  readonly state: PresentState;
}

export type Transaction = Prisma.TransactionClient;

/** The write lock and the claim's turn at once: nobody else's act gets between reading and writing. */
export async function takeTurn(tx: Transaction, claimId: number, version: number): Promise<void> {
  const turned = await tx.$executeRaw`
    UPDATE "Claim" SET "version" = "version" + 1 WHERE "id" = ${claimId} AND "version" = ${version}`;
  if (turned === 1) return;
  const claim = await tx.claim.findUnique({ where: { id: claimId }, select: { version: true } });
  if (!claim) throw new NotFoundError('claim', String(claimId));
  throw new StaleVersionError(claimId, claim.version);
}

/** A claim's present version, to take its turn whatever that is. */
export async function versionOf(tx: Transaction, claimId: number): Promise<number> {
  return (await tx.claim.findUniqueOrThrow({ where: { id: claimId }, select: { version: true } })).version;
}

/** The known source, the same one typed again, or a new one. */
async function findOrAddSource(tx: Transaction, source: NewCitation['source'], by: string, at: string) {
  if ('id' in source) return source.id;
  const { title, url, rank } = source;
  const same = await tx.source.findFirst({
    where: { title, url, rank, by: source.by },
    select: { id: true, mergedIntoId: true },
  });
  if (same) return same.mergedIntoId ?? same.id;
  const added = await tx.source.create({
    data: { ...source, item: json(itemOf(source)), addedBy: by, addedAt: at, usedAt: at },
  });
  return added.id;
}

async function addCitation(tx: Transaction, claimId: number, citation: NewCitation, by: string, at: string) {
  const { source, ...words } = citation;
  const sourceId = await findOrAddSource(tx, source, by, at);
  await tx.source.update({ where: { id: sourceId }, data: { usedAt: at } });
  const added = await tx.citation.create({ data: { ...words, claimId, sourceId, addedBy: by, addedAt: at } });
  return added.id;
}

/** Who acts and when, and the review that this one goes along with. */
export interface Signature {
  readonly by: string;
  readonly at: string;
  readonly lead: number | null;
}

/** What writing an act down needs to know of its claim. */
interface Written {
  readonly claim: Pick<ClaimState, 'id' | 'articleId' | 'version' | 'tags'>;
  readonly foundWording: string;
}

/** Writes an act down and brings the claim to its state; returns the review's id. */
export async function writeAct(
  tx: Transaction,
  facts: Written,
  act: Act,
  { by, at, lead }: Signature,
): Promise<number> {
  const { claim } = facts;
  const citationId = act.citation ? await addCitation(tx, claim.id, act.citation, by, at) : null;
  const { state } = act;
  const review = await tx.review.create({
    data: {
      claimId: claim.id,
      version: claim.version,
      act: act.act,
      by,
      at,
      status: act.status,
      note: act.note,
      override: act.override,
      details: json(act.details),
      citationId,
      withdraws: act.act === 'uncited' ? act.withdraws : null,
      undoes: act.undoes,
      lead,
      bulk: act.bulk,
    },
    select: { id: true },
  });
  if (act.withdraws !== null) {
    await tx.citation.update({ where: { id: act.withdraws }, data: { withdrawnAt: at } });
  }
  if (act.restores !== null) {
    await tx.citation.update({ where: { id: act.restores }, data: { withdrawnAt: null } });
  }
  await tx.claim.updateMany({
    where: { id: claim.id },
    data: {
      status: state.status,
      wording: state.rewording?.wording ?? facts.foundWording,
      fragments: state.rewording ? json(state.rewording.fragments) : Prisma.DbNull,
      lacks: state.lacks,
      lacksWhy: state.lacksWhy,
      contradicted: state.contradicted,
      recheck: state.recheck,
      recheckWhy: json(state.recheckWhy),
      utteranceUncited: state.utteranceUncited,
      citationCount: state.citationCount,
      evidence: json(state.evidence),
      withdrawn: state.withdrawn,
      assignee: state.assignee,
      touchedAt: at,
      touchedBy: by,
    },
  });
  // What was ticked before it was a tag is read as one, and has no row: rows are written also where the tags stay the same.
  if (claim.tags.length + state.tags.length > 0) {
    await tx.claimTag.deleteMany({ where: { claimId: claim.id } });
    await tx.claimTag.createMany({ data: state.tags.map((tag) => ({ claimId: claim.id, tag })) });
  }
  await tx.article.updateMany({ where: { id: claim.articleId }, data: { touchedAt: at, touchedBy: by } });
  return review.id;
}

/** Reads what an act on a claim is decided on. */
export async function readFacts(
  tx: Transaction,
  claimId: number,
  sourceId: number | null,
  revision: Revision,
): Promise<ActFacts> {
  const claim = (await findState(tx, claimId))!;
  const [article] = await tx.$queryRaw<ActFacts['article'][]>`
    SELECT "title", "url", "publisher" FROM "Article" WHERE "id" = ${claim.articleId}`;
  return {
    claim,
    revision,
    foundWording: revision.claims[claim.number - 1]!.foundWording,
    article: article!,
    reviews: await reviewsOf(tx, claimId),
    citations: await standingCitations(tx, claimId),
    withdrawn: await withdrawnCitations(tx, claimId),
    source: sourceId === null ? null : await readSource(tx, sourceId),
  };
}

/** How long an act waits for its turn and may take, in milliseconds. */
export const PATIENCE = { timeout: 30_000, maxWait: 30_000 } as const;
