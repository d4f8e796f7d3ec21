import type { Review } from '../domain/acts';
import type { Fragment, Status } from '../domain/analysis';
import type { RecheckReason } from '../domain/rests';
import type { Citation } from '../domain/source';
import { countEvidence, type EvidenceCounts, type LacksWhy } from '../domain/state';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { CITATION_ROW, REVIEW_ROW, toCitation, toReview } from './act-rows';
import type { Reads } from './reads';

/** Where the acts have brought a claim. */
export interface ClaimState {
  readonly id: number;
  readonly articleId: number;
  readonly number: number;
  readonly version: number;
  readonly status: Status;
  readonly wording: string;
  /** Of a wording that a reviewer wrote; null while it is the engine's. */
  readonly fragments: readonly Fragment[] | null;
  readonly lacks: boolean;
  readonly lacksWhy: LacksWhy | null;
  readonly contradicted: boolean;
  readonly recheck: boolean;
  readonly recheckWhy: readonly RecheckReason[];
  readonly utteranceUncited: boolean;
  readonly citationCount: number;
  readonly evidence: EvidenceCounts;
  /** Split, merged or dropped, or its making was taken back. */
  readonly withdrawn: boolean;
  /** In alphabetical order. */
  readonly tags: readonly string[];
  readonly assignee: string | null;
  readonly touchedAt: string;
  readonly touchedBy: string | null;
}

export interface ClaimStore {
  find(id: number): Promise<ClaimState | null>;
  /** The claims of an article in reading order, without those that were withdrawn. */
  ofArticle(articleId: number): Promise<readonly ClaimState[]>;
  /** Standing citations of an article's claims by claim id, oldest first. */
  citationsOfArticle(articleId: number): Promise<ReadonlyMap<number, readonly Citation[]>>;
  /** Every citation of a claim, also withdrawn ones. */
  allCitationsOf(claimId: number): Promise<readonly StoredCitation[]>;
  /** Every act, oldest first. */
  reviewsOf(claimId: number): Promise<readonly Review[]>;
  reviewsOfArticle(articleId: number): Promise<ReadonlyMap<number, readonly Review[]>>;
}

/** A citation, and whether an undo withdrew it. */
export interface StoredCitation extends Citation {
  readonly isWithdrawn: boolean;
}

const STATE = {
  id: true,
  articleId: true,
  number: true,
  version: true,
  status: true,
  wording: true,
  fragments: true,
  lacks: true,
  lacksWhy: true,
  contradicted: true,
  recheck: true,
  recheckWhy: true,
  utteranceUncited: true,
  citationCount: true,
  evidence: true,
  withdrawn: true,
  assignee: true,
  touchedAt: true,
  touchedBy: true,
} as const satisfies Prisma.ClaimSelect;

type StateRow = Prisma.ClaimGetPayload<{ select: typeof STATE }>;

const NO_EVIDENCE = countEvidence([]);

export function toState(row: StateRow, tags: readonly string[]): ClaimState {
  return {
    ...row,
    tags,
    status: row.status as Status,
    fragments: row.fragments as unknown as readonly Fragment[] | null,
    lacksWhy: row.lacksWhy as LacksWhy | null,
    recheckWhy: row.recheckWhy as unknown as readonly RecheckReason[],
    evidence: { ...NO_EVIDENCE, ...(row.evidence as unknown as Partial<EvidenceCounts>) },
  };
}

function byClaim<T extends { readonly claimId: number }, R>(
  rows: readonly T[],
  convert: (row: T) => R,
): ReadonlyMap<number, readonly R[]> {
  const lists = new Map<number, R[]>();
  for (const row of rows) {
    const list = lists.get(row.claimId) ?? [];
    list.push(convert(row));
    lists.set(row.claimId, list);
  }
  return lists;
}

/** A claim's present state, also within a transaction; null where there is no such claim. */
export async function findState(db: Prisma.TransactionClient, id: number): Promise<ClaimState | null> {
  const row = await db.claim.findUnique({ where: { id }, select: STATE });
  if (!row) return null;
  const tags = await db.claimTag.findMany({ where: { claimId: id }, orderBy: { tag: 'asc' } });
  return toState(
    row,
    tags.map(({ tag }) => tag),
  );
}

export function claimStore(db: PrismaClient, reads: Reads): ClaimStore {
  const toStored = (row: Parameters<typeof toCitation>[0]): StoredCitation => ({
    ...toCitation(row),
    isWithdrawn: row.withdrawnAt !== null,
  });
  const oldestFirst = { orderBy: { id: 'asc' } } as const;
  return {
    find: (id) => findState(db, id),
    ofArticle: async (articleId) => {
      const rows = await reads.$queryRaw<(StateRow & { readonly tags: string })[]>`
        SELECT "id", "articleId", "number", "version", "status", "wording", "fragments", "lacks", "lacksWhy", "contradicted",
               "recheck", "recheckWhy", "utteranceUncited", "citationCount", "evidence", "withdrawn", "assignee",
               "touchedAt", "touchedBy",
               (SELECT json_group_array("tag" ORDER BY "tag") FROM "ClaimTag" WHERE "claimId" = "Claim"."id") AS "tags"
        FROM "Claim" WHERE "articleId" = ${articleId} AND "withdrawn" = 0
        ORDER BY "sentence", "start", "number"`;
      return rows.map(({ tags, ...row }) => toState(row, JSON.parse(tags) as string[]));
    },
    allCitationsOf: async (claimId) =>
      (await db.citation.findMany({ where: { claimId }, ...oldestFirst, ...CITATION_ROW })).map(toStored),
    citationsOfArticle: async (articleId) =>
      byClaim(
        await db.citation.findMany({
          where: { claim: { articleId }, withdrawnAt: null },
          ...oldestFirst,
          ...CITATION_ROW,
        }),
        toCitation,
      ),
    reviewsOf: async (claimId) =>
      (await db.review.findMany({ where: { claimId }, orderBy: { version: 'asc' }, ...REVIEW_ROW })).map(
        toReview,
      ),
    reviewsOfArticle: async (articleId) =>
      byClaim(
        await db.review.findMany({
          where: { claim: { articleId } },
          orderBy: { version: 'asc' },
          select: { ...REVIEW_ROW.select, claimId: true },
        }),
        toReview,
      ),
  };
}
