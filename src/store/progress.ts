import type { Status } from '../domain/analysis';
import type { CountedAct, ProgressAct } from '../domain/progress';
import { Prisma } from '../generated/prisma/client';
import type { Reads } from './reads';

export interface ProgressStore {
  /** Every act on claims, oldest first; of one article, or of all (null). */
  acts(articleId: number | null): Promise<readonly ProgressAct[]>;
  /** Every act beside the marks, oldest first, none on a claim that is withdrawn; of one article, or of all (null). */
  actsBeside(articleId: number | null): Promise<readonly CountedAct[]>;
  /** Claims that were marked and stand: what was suggested, and what they are. */
  marked(
    articleId: number | null,
  ): Promise<readonly { readonly suggested: Status; readonly status: Status }[]>;
}

const within = (articleId: number | null) =>
  articleId === null ? Prisma.empty : Prisma.sql`AND c."articleId" = ${articleId}`;

/** What the progress pages count. */
export function progressStore(db: Reads): ProgressStore {
  return {
    acts: (articleId) => db.$queryRaw<ProgressAct[]>`
      SELECT r."id", r."claimId", r."act", r."by", r."at", r."status", r."undoes"
      FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
      WHERE c."withdrawn" = 0 ${within(articleId)} ORDER BY r."id"`,
    actsBeside: (articleId) => db.$queryRaw<CountedAct[]>`
      SELECT d."id", d."act", d."by", d."undoes"
      FROM "DeskAct" d LEFT JOIN "Claim" c ON c."id" = d."claimId"
      WHERE coalesce(c."withdrawn", 0) = 0 ${articleId === null ? Prisma.empty : Prisma.sql`AND d."articleId" = ${articleId}`}
      ORDER BY d."id"`,
    marked: (articleId) => db.$queryRaw<{ suggested: Status; status: Status }[]>`
      SELECT c."found" ->> '$.suggestion.status' AS "suggested", c."status"
      FROM "Claim" c
      WHERE c."withdrawn" = 0 ${within(articleId)} AND EXISTS (
        SELECT 1 FROM "Review" r WHERE r."claimId" = c."id" AND r."act" = 'marked'
          AND r."id" NOT IN (SELECT u."undoes" FROM "Review" u WHERE u."claimId" = c."id" AND u."undoes" IS NOT NULL))`,
  };
}
