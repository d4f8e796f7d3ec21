import type { ActDetails, ActName, Review } from '../domain/acts';
import type { Status } from '../domain/analysis';
import type { Citation, QuoteFound, Rank, Shows, Source, Stance } from '../domain/source';
import { Prisma } from '../generated/prisma/client';
import type { Reads } from './reads';

/** A source by `id`; the one that it was merged into, where it was. Null where there is none. */
export async function readSource(reads: Reads, id: number): Promise<Source | null> {
  const [row] = await reads.$queryRaw<SourceRow[]>`
    SELECT s."id", s."title", s."by", s."url", s."type", s."rank", s."issued"
    FROM "Source" own JOIN "Source" s ON s."id" = coalesce(own."mergedIntoId", own."id") WHERE own."id" = ${id}`;
  return row ? toSource(row) : null;
}

/** What a citation or a list shows of a source. */
export interface SourceRow extends Omit<Source, 'rank'> {
  readonly rank: string;
}

export const toSource = ({ id, title, by, url, type, rank, issued }: SourceRow): Source => ({
  ...{ id, title, by, url, type, issued },
  rank: rank as Rank,
});

interface CitationRow extends SourceRow {
  readonly citation: number;
  readonly claimId: number;
  readonly claimNumber: number;
  readonly articleId: number;
  readonly quote: string;
  readonly locator: string;
  readonly stance: string;
  readonly shows: string;
  readonly seen: string;
  readonly copyId: number | null;
  readonly takenAt: string | null;
  readonly quoteFound: string | null;
  readonly standsAt: string | null;
  readonly quoteReason: string | null;
  readonly placeReason: string | null;
  readonly originReason: string | null;
  readonly isOwn: boolean;
  readonly sharedOrigin: number | null;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly withdrawnAt: string | null;
}

/** A citation, whose it is, and whether it was withdrawn. */
export interface ReadCitation {
  readonly citation: Citation;
  readonly claimId: number;
  readonly claimNumber: number;
  readonly articleId: number;
  readonly isWithdrawn: boolean;
}

/**
 * Citations with their sources, oldest first.
 *
 * @param which of them: a condition on the citation `c`, its claim `l` and its source as it was cited, `own`
 */
export async function readCitations(reads: Reads, which: Prisma.Sql): Promise<readonly ReadCitation[]> {
  const rows = await reads.$queryRaw<CitationRow[]>`
    SELECT c."id" AS "citation", c."claimId", l."number" AS "claimNumber", l."articleId", c."quote", c."locator", c."stance", c."shows", c."seen",
           c."copyId", k."takenAt", c."quoteFound", c."standsAt", c."quoteReason", c."placeReason", c."originReason", c."isOwn", c."sharedOrigin", c."addedBy", c."addedAt", c."withdrawnAt",
           s."id", s."title", s."by", s."url", s."type", s."rank", s."issued"
    FROM "Citation" c JOIN "Claim" l ON l."id" = c."claimId" JOIN "Source" own ON own."id" = c."sourceId"
         JOIN "Source" s ON s."id" = coalesce(own."mergedIntoId", own."id")
         LEFT JOIN "SourceCopy" k ON k."id" = c."copyId"
    WHERE ${which} ORDER BY c."id"`;
  return rows.map((row) => ({
    citation: toCitation(row),
    claimId: row.claimId,
    claimNumber: row.claimNumber,
    articleId: row.articleId,
    isWithdrawn: row.withdrawnAt !== null,
  }));
}

function toCitation(row: CitationRow): Citation {
  const { copyId, takenAt, standsAt } = row;
  const found = row.quoteFound as QuoteFound;
  return {
    id: row.citation,
    source: toSource(row),
    quote: row.quote,
    locator: row.locator,
    stance: row.stance as Stance,
    shows: row.shows as Shows,
    seen: row.seen,
    copy: copyId === null ? null : { id: copyId, takenAt: takenAt!, found, standsAt },
    quoteReason: row.quoteReason,
    placeReason: row.placeReason,
    originReason: row.originReason,
    isOwn: row.isOwn,
    sharedOrigin: row.sharedOrigin,
    addedBy: row.addedBy,
    addedAt: row.addedAt,
  };
}

/** The citations of a claim that stand, oldest first. */
export async function standingCitations(reads: Reads, claimId: number): Promise<readonly Citation[]> {
  const found = await readCitations(reads, Prisma.sql`c."claimId" = ${claimId} AND c."withdrawnAt" IS NULL`);
  return found.map(({ citation }) => citation);
}

/** The citations of a claim that were withdrawn, oldest first. */
export async function withdrawnCitations(reads: Reads, claimId: number): Promise<readonly Citation[]> {
  const which = Prisma.sql`c."claimId" = ${claimId} AND c."withdrawnAt" IS NOT NULL`;
  return (await readCitations(reads, which)).map(({ citation }) => citation);
}

interface ReviewRow extends Omit<Review, 'act' | 'status' | 'details'> {
  readonly claimId: number;
  readonly act: string;
  readonly status: string | null;
  readonly details: unknown;
}

/**
 * Every act on some claims, each claim's in their order.
 *
 * @param which claims: a condition on the review `r` and its claim `l`
 */
export async function readReviews(
  reads: Reads,
  which: Prisma.Sql,
): Promise<readonly { readonly review: Review; readonly claimId: number }[]> {
  const rows = await reads.$queryRaw<ReviewRow[]>`
    SELECT r."id", r."claimId", r."version", r."act", r."by", r."at", r."status", r."note", r."override", r."details",
           r."citationId", r."withdraws", r."undoes", r."lead", r."bulk"
    FROM "Review" r JOIN "Claim" l ON l."id" = r."claimId" WHERE ${which} ORDER BY r."version"`;
  const done = await countDone(reads, new Set(rows.flatMap(({ bulk }) => bulk ?? [])));
  return rows.map(({ claimId, ...row }) => ({
    claimId,
    review: {
      ...row,
      act: row.act as ActName,
      status: row.status as Status | null,
      details: { ...(row.details as ActDetails), ...(row.bulk && { of: done.get(row.bulk) ?? 1 }) },
    },
  }));
}

/** To how many claims each of these bulk acts was done: those that were refused do not count. */
async function countDone(reads: Reads, bulks: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  if (bulks.size === 0) return new Map();
  const rows = await reads.$queryRaw<{ bulk: string; count: bigint }[]>`
    SELECT "bulk", count(DISTINCT "claimId") AS "count" FROM "Review"
    WHERE "bulk" IN (SELECT "value" FROM json_each(${JSON.stringify([...bulks])})) GROUP BY "bulk"`;
  return new Map(rows.map(({ bulk, count }) => [bulk, Number(count)]));
}

/** Every act on a claim, oldest first. */
export async function reviewsOf(reads: Reads, claimId: number): Promise<readonly Review[]> {
  return (await readReviews(reads, Prisma.sql`l."id" = ${claimId}`)).map(({ review }) => review);
}
