import type { DeskActName } from '../domain/desk-acts';
import { Prisma } from '../generated/prisma/client';
import type { Reads } from './reads';

/** An act of a reviewer that stands last on all that it touched: on its claims, or on its subject beside the marks. */
export type LastAct =
  | {
      readonly kind: 'review';
      readonly claimId: number;
      readonly number: number;
      readonly version: number;
      readonly reviewId: number;
      readonly isJoint: boolean;
    }
  | { readonly kind: 'bulk'; readonly bulk: string; readonly claims: number }
  | { readonly kind: 'act'; readonly actId: number; readonly act: DeskActName; readonly subject: string };

export interface LastActStore {
  /** The latest act of a reviewer on an article that can be taken back now; null where there is none. */
  lastBy(articleId: number, by: string): Promise<LastAct | null>;
}

interface ReviewRow {
  readonly id: number;
  readonly claimId: number;
  readonly number: number;
  readonly version: number;
  readonly bulk: string | null;
  readonly claims: number;
  readonly at: string;
}

/** Of a bulk act it is enough that it stands last on one claim; a split or merge must on all that it touched. */
const lastReview = (articleId: number, by: string) => Prisma.sql`
  WITH placed AS (
    SELECT r."id", r."claimId", c."number", c."version", r."bulk", r."by", r."at", coalesce(r."lead", r."id") AS "lead",
           row_number() OVER (PARTITION BY r."claimId" ORDER BY r."version" DESC) AS "place"
    FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
    WHERE c."articleId" = ${articleId} AND r."act" <> 'undid'
      AND NOT EXISTS (SELECT 1 FROM "Review" u WHERE u."undoes" = r."id")),
  grouped AS (
    SELECT *, max("place") OVER (PARTITION BY "lead") AS "deepest",
           count(*) OVER (PARTITION BY coalesce("bulk", "lead")) AS "claims"
    FROM placed)
  SELECT "id", "claimId", "number", "version", "bulk", "at", "claims" FROM grouped
  WHERE "by" = ${by} AND "place" = 1 AND ("bulk" IS NOT NULL OR "deepest" = 1)
  ORDER BY "at" DESC, "id" DESC LIMIT 1`;

interface ActRow {
  readonly id: number;
  readonly act: DeskActName;
  readonly subject: string;
  readonly at: string;
}

const lastBeside = (articleId: number, by: string) => Prisma.sql`
  WITH standing AS (
    SELECT d."id", d."act", d."subject", d."by", d."at",
           row_number() OVER (PARTITION BY d."subject" ORDER BY d."id" DESC) AS "place"
    FROM "DeskAct" d
    WHERE d."articleId" = ${articleId} AND d."act" <> 'undid'
      AND NOT EXISTS (SELECT 1 FROM "DeskAct" u WHERE u."undoes" = d."id"))
  SELECT "id", "act", "subject", "at" FROM standing WHERE "by" = ${by} AND "place" = 1
  ORDER BY "id" DESC LIMIT 1`;

export function lastActStore(db: Reads): LastActStore {
  return {
    lastBy: async (articleId, by) => {
      const [review] = await db.$queryRaw<ReviewRow[]>(lastReview(articleId, by));
      const [beside] = await db.$queryRaw<ActRow[]>(lastBeside(articleId, by));
      // An act beside the marks that brought one on a claim along, at the same time, takes both back.
      if (beside && (!review || beside.at >= review.at)) {
        return { kind: 'act', actId: beside.id, act: beside.act, subject: beside.subject };
      }
      if (!review) return null;
      const { id: reviewId, claimId, number, version, bulk, claims } = review;
      return bulk === null
        ? { kind: 'review', claimId, number, version, reviewId, isJoint: claims > 1 }
        : { kind: 'bulk', bulk, claims };
    },
  };
}
