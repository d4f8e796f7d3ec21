import { Prisma } from '../generated/prisma/client';
import { toMatches } from './match';

/** Whether an act beside the marks, `d`, stands: not taken back, and of what has one state at a time the latest. */
const STANDS = Prisma.sql`
  NOT EXISTS (SELECT 1 FROM "DeskAct" u WHERE u."undoes" = d."id")
  AND (d."act" = 'commented' OR NOT EXISTS (
    SELECT 1 FROM "DeskAct" l WHERE l."articleId" = d."articleId" AND l."subject" = d."subject" AND l."id" > d."id" AND l."act" <> 'undid'
      AND NOT EXISTS (SELECT 1 FROM "DeskAct" u WHERE u."undoes" = l."id")))`;

/**
 * Marks and acts beside them that match, as `line("claimId", "act", "words")`: on their own claim, and acts beside the marks
 * also on those that came of it since. The matched words stand between U+0002 and U+0003. To be read by a SELECT that follows.
 */
export const linesOf = (match: string) => Prisma.sql`
  WITH RECURSIVE line("claimId", "act", "words") AS (
    SELECT d."claimId", d."act", snippet("ActSearch", 0, char(2), char(3), ' … ', 24)
    FROM "ActSearch" JOIN "DeskAct" d ON d."id" = "ActSearch"."rowid"
    WHERE "ActSearch" MATCH ${match} AND d."claimId" IS NOT NULL AND ${STANDS}
    UNION
    SELECT m."claimId", m."act", snippet("MarkSearch", 0, char(2), char(3), ' … ', 24)
    FROM "MarkSearch" JOIN "Review" m ON m."id" = "MarkSearch"."rowid"
    WHERE "MarkSearch" MATCH ${match} AND NOT EXISTS (SELECT 1 FROM "Review" u WHERE u."undoes" = m."id")
    UNION
    SELECT n."id", line."act", line."words"
    FROM line JOIN "Claim" o ON o."id" = line."claimId" AND o."withdrawn" = 1
      JOIN "Review" r ON r."claimId" = o."id" AND r."act" IN ('split', 'merged')
      JOIN json_each(r."details", '$.into') i
      JOIN "Claim" n ON n."articleId" = o."articleId" AND n."number" = i."value"
    WHERE line."act" <> 'marked' AND NOT EXISTS (SELECT 1 FROM "Review" u WHERE u."undoes" = r."id"))`;

/**
 * Whether the claim `c` has all the words that were typed: each in its wording, quotes or notes, in what a mark typed, or in
 * what stands beside it. Its article's title is no part of it: articles are found apart.
 */
export function isSearched(typed: string): Prisma.Sql {
  const parts = toMatches(typed);
  if (parts.length === 0) return Prisma.sql`0`;
  const each = parts.map(
    (part) => Prisma.sql`(
      c."id" IN (SELECT "rowid" FROM "ClaimSearch" WHERE "ClaimSearch" MATCH ${`{wording quotes notes} : (${part})`})
      OR c."id" IN (${linesOf(part)} SELECT "claimId" FROM line))`,
  );
  return Prisma.join(each, ' AND ');
}
