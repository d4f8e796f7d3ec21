import { CANNOT_BE_SOURCED } from '../domain/tags';
import { Prisma } from '../generated/prisma/client';

/**
 * Leaving a claim open once had a tick of its own for what cannot be sourced. History is never written anew, so the latest
 * such act that stands is read as the tag, until somebody takes the tag off.
 */
const WAS_TICKED = Prisma.sql`EXISTS (
  SELECT 1 FROM "DeskAct" o WHERE o."claimId" = c."id" AND o."act" = 'left-open' AND o."details" ->> '$.cannotBeSourced' = 1
    AND NOT EXISTS (
      SELECT 1 FROM "Review" r, json_each(r."details", '$.tags.remove') off
      WHERE r."claimId" = c."id" AND r."act" = 'tagged' AND off."value" = ${CANNOT_BE_SOURCED} AND r."at" >= o."at"
        AND NOT EXISTS (SELECT 1 FROM "Review" u WHERE u."undoes" = r."id"))
    AND NOT EXISTS (SELECT 1 FROM "DeskAct" u WHERE u."undoes" = o."id")
    AND NOT EXISTS (
      SELECT 1 FROM "DeskAct" l WHERE l."claimId" = c."id" AND l."subject" = o."subject" AND l."id" > o."id" AND l."act" <> 'undid'
        AND NOT EXISTS (SELECT 1 FROM "DeskAct" u WHERE u."undoes" = l."id")))`;

/** The tags in use, in alphabetical order, a row each. */
export const TAGS_IN_USE = Prisma.sql`SELECT DISTINCT "tag" FROM "ClaimTag" UNION SELECT ${CANNOT_BE_SOURCED} WHERE EXISTS (
  SELECT 1 FROM "DeskAct" d JOIN "Claim" c ON c."id" = d."claimId" WHERE d."act" = 'left-open' AND ${WAS_TICKED})
  ORDER BY "tag"`;

/** Whether the claim `c` has a tag. */
export function hasTag(tag: string): Prisma.Sql {
  const has = Prisma.sql`EXISTS (SELECT 1 FROM "ClaimTag" t WHERE t."claimId" = c."id" AND t."tag" = ${tag})`;
  return tag === CANNOT_BE_SOURCED ? Prisma.sql`(${has} OR ${WAS_TICKED})` : has;
}

/** The tags of the claim `c` in alphabetical order, as JSON. */
export const TAGS = Prisma.sql`(SELECT json_group_array("tag" ORDER BY "tag") FROM (
  SELECT "tag" FROM "ClaimTag" WHERE "claimId" = c."id" UNION SELECT ${CANNOT_BE_SOURCED} WHERE ${WAS_TICKED}))`;
