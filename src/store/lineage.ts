import type { ActDetails } from '../domain/acts';
import { UNCHANGED, type Dropped, type Lineage } from '../domain/lineage';
import type { Reads } from './reads';

/** A claim's place among the claims of its article that are not withdrawn, in reading order. */
export interface ClaimPlace {
  /** 1, 2, 3 … */
  readonly place: number;
  /** Ids of its neighbours, or null at the ends. */
  readonly previous: number | null;
  readonly next: number | null;
}

export interface LineageStore {
  /** What became of the withdrawn claims of an article. */
  ofArticle(articleId: number): Promise<Lineage>;
  placeOf(claimId: number): Promise<ClaimPlace>;
}

interface Row {
  readonly number: number;
  readonly sentence: number;
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly details: ActDetails;
}

/** What became of the withdrawn claims of an article. */
export async function lineageOf(db: Reads, articleId: number): Promise<Lineage> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c."number", c."sentence", r."act", r."by", r."at", r."note", r."details"
    FROM "Claim" c JOIN "Review" r ON r."claimId" = c."id"
    WHERE c."articleId" = ${articleId} AND c."withdrawn" = 1 AND r."act" IN ('split', 'merged', 'dropped')
      AND NOT EXISTS (SELECT 1 FROM "Review" u WHERE u."undoes" = r."id")
    ORDER BY c."number"`;
  if (rows.length === 0) return UNCHANGED;
  const into = new Map<number, readonly number[]>();
  const dropped: Dropped[] = [];
  for (const { number, sentence, act, by, at, note, details } of rows) {
    if (act === 'dropped') dropped.push({ number, sentence, by, at, reason: note ?? '' });
    else into.set(number, details.into ?? []);
  }
  return { into, dropped };
}

export function lineageStore(db: Reads): LineageStore {
  return {
    ofArticle: (articleId) => lineageOf(db, articleId),

    placeOf: async (claimId) => {
      const [row] = await db.$queryRaw<{ before: bigint; previous: number | null; next: number | null }[]>`
        WITH here AS (SELECT * FROM "Claim" WHERE "id" = ${claimId}),
             live AS (SELECT c."id", (c."sentence", c."start", c."number") < (here."sentence", here."start", here."number") AS "isBefore",
                             c."sentence", c."start", c."number"
                      FROM "Claim" c JOIN here ON c."articleId" = here."articleId"
                      WHERE c."withdrawn" = 0 AND c."id" <> here."id")
        SELECT (SELECT count(*) FROM live WHERE "isBefore") AS "before",
               (SELECT "id" FROM live WHERE "isBefore" ORDER BY "sentence" DESC, "start" DESC, "number" DESC LIMIT 1) AS "previous",
               (SELECT "id" FROM live WHERE NOT "isBefore" ORDER BY "sentence", "start", "number" LIMIT 1) AS "next"`;
      return { place: Number(row!.before) + 1, previous: row!.previous, next: row!.next };
    },
  };
}
