import type { Review } from '../domain/acts';
import type { Fragment, Status } from '../domain/analysis';
import type { RecheckReason } from '../domain/rests';
import type { Citation } from '../domain/source';
import { countEvidence, type EvidenceCounts, type LacksWhy } from '../domain/state';
import { Prisma } from '../generated/prisma/client';
import { readCitations, readReviews, reviewsOf } from './act-rows';
import { TAGS } from './claim-tags';
import type { Reads } from './reads';

/** Different sources with a standing citation that supports the content; one that was merged is the one that it became. */
export interface SourceCounts {
  readonly primary: number;
  readonly secondary: number;
}

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
  readonly sources: SourceCounts;
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
  /** Those of them that have these numbers. */
  ofNumbers(articleId: number, numbers: readonly number[]): Promise<readonly ClaimState[]>;
  /** Standing citations of an article's claims by claim id, oldest first. */
  citationsOfArticle(articleId: number): Promise<ReadonlyMap<number, readonly Citation[]>>;
  /** Every citation of an article's claims by its own id, also withdrawn ones. */
  allCitationsOfArticle(articleId: number): Promise<ReadonlyMap<number, Citation>>;
  /** Every citation of a claim, also withdrawn ones. */
  allCitationsOf(claimId: number): Promise<readonly StoredCitation[]>;
  /** Every act, oldest first. */
  reviewsOf(claimId: number): Promise<readonly Review[]>;
  reviewsOfArticle(articleId: number): Promise<ReadonlyMap<number, readonly Review[]>>;
}

/** A citation, and whether it was withdrawn. */
export interface StoredCitation extends Citation {
  readonly isWithdrawn: boolean;
}

interface StateRow extends Omit<ClaimState, 'tags' | 'sources'> {
  /** JSON. */
  readonly tags: string;
  /** JSON. */
  readonly sources: string;
}

const NO_EVIDENCE = countEvidence([]);

/**
 * Where the acts have brought some claims, in reading order.
 *
 * @param which a condition on their columns
 */
async function readStates(reads: Reads, which: Prisma.Sql): Promise<readonly ClaimState[]> {
  const rows = await reads.$queryRaw<StateRow[]>`
    SELECT "id", "articleId", "number", "version", "status", "wording", "fragments", "lacks", "lacksWhy", "contradicted",
           "recheck", "recheckWhy", "utteranceUncited", "citationCount", "evidence", "withdrawn", "assignee",
           "touchedAt", "touchedBy",
           ${TAGS} AS "tags",
           (SELECT json_object('primary', count(DISTINCT s."id") FILTER (WHERE s."rank" = 'primary'),
                               'secondary', count(DISTINCT s."id") FILTER (WHERE s."rank" = 'secondary'))
            FROM "Citation" q JOIN "Source" own ON own."id" = q."sourceId"
                 JOIN "Source" s ON s."id" = coalesce(own."mergedIntoId", own."id")
            WHERE q."claimId" = c."id" AND q."withdrawnAt" IS NULL
              AND q."stance" = 'supports' AND q."shows" = 'content') AS "sources"
    FROM "Claim" c WHERE ${which} ORDER BY "sentence", "start", "number"`;
  return rows.map((row) => ({
    ...row,
    tags: JSON.parse(row.tags) as string[],
    sources: JSON.parse(row.sources) as SourceCounts,
    evidence: { ...NO_EVIDENCE, ...row.evidence },
  }));
}

/** A claim's present state, also within a transaction; null where there is no such claim. */
export async function findState(reads: Reads, id: number): Promise<ClaimState | null> {
  return (await readStates(reads, Prisma.sql`"id" = ${id}`))[0] ?? null;
}

/** What belongs to the same claim, in its order, by the claim's id. */
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

export function claimStore(reads: Reads): ClaimStore {
  return {
    find: (id) => findState(reads, id),
    ofArticle: (articleId) => readStates(reads, Prisma.sql`"articleId" = ${articleId} AND "withdrawn" = 0`),
    ofNumbers: (articleId, numbers) =>
      readStates(
        reads,
        Prisma.sql`"articleId" = ${articleId} AND "withdrawn" = 0
          AND "number" IN (SELECT "value" FROM json_each(${JSON.stringify(numbers)}))`,
      ),
    allCitationsOf: async (claimId) =>
      (await readCitations(reads, Prisma.sql`c."claimId" = ${claimId}`)).map(({ citation, isWithdrawn }) => ({
        ...citation,
        isWithdrawn,
      })),
    citationsOfArticle: async (articleId) =>
      byClaim(
        await readCitations(reads, Prisma.sql`l."articleId" = ${articleId} AND c."withdrawnAt" IS NULL`),
        ({ citation }) => citation,
      ),
    allCitationsOfArticle: async (articleId) => {
      const found = await readCitations(reads, Prisma.sql`l."articleId" = ${articleId}`);
      return new Map(found.map(({ citation }) => [citation.id, citation]));
    },
    reviewsOf: (claimId) => reviewsOf(reads, claimId),
    reviewsOfArticle: async (articleId) =>
      byClaim(await readReviews(reads, Prisma.sql`l."articleId" = ${articleId}`), ({ review }) => review),
  };
}
