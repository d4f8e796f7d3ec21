import type { Status } from '../domain/analysis';
import { toMatch } from './match';
import type { Reads } from './reads';

/** A claim that a search found; the matched words stand between U+0002 and U+0003. */
export interface SearchRow {
  readonly claimId: number;
  readonly number: number;
  readonly articleId: number;
  readonly articleTitle: string;
  readonly status: Status;
  readonly wording: string;
  readonly quotes: string;
  readonly notes: string;
}

/** An article whose text or title a search found; the matched words stand between U+0002 and U+0003. */
export interface FoundArticle {
  readonly id: number;
  readonly title: string;
  readonly words: string;
}

export interface SearchStore {
  /** Articles whose title or latest text match, the best first. */
  findArticles(typed: string, limit: number): Promise<readonly FoundArticle[]>;
  /** Claims whose wording, quotes, notes or article title match, the best first; of the title the least. */
  find(typed: string, limit: number): Promise<readonly SearchRow[]>;
  /** The wordings of those of these claims that match, by id; the matched words stand between U+0002 and U+0003. */
  markWordings(typed: string, claimIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

export function searchStore(db: Reads): SearchStore {
  return {
    findArticles: async (typed, limit) => {
      const match = toMatch(typed);
      if (match === null) return [];
      return db.$queryRaw<FoundArticle[]>`
        SELECT "Article"."id", "Article"."title",
               snippet("ArticleSearch", -1, char(2), char(3), ' … ', 32) AS "words"
        FROM "ArticleSearch" JOIN "Article" ON "Article"."id" = "ArticleSearch"."rowid"
        WHERE "ArticleSearch" MATCH ${match}
        ORDER BY bm25("ArticleSearch", 4.0, 1.0), "Article"."id"
        LIMIT ${limit}`;
    },
    find: async (typed, limit) => {
      const match = toMatch(typed);
      if (match === null) return [];
      return db.$queryRaw<SearchRow[]>`
        SELECT "Claim"."id" AS "claimId", "Claim"."number", "Claim"."articleId", "Article"."title" AS "articleTitle",
               "Claim"."status",
               highlight("ClaimSearch", 0, char(2), char(3)) AS "wording",
               snippet("ClaimSearch", 1, char(2), char(3), ' … ', 24) AS "quotes",
               snippet("ClaimSearch", 2, char(2), char(3), ' … ', 24) AS "notes"
        FROM "ClaimSearch"
        JOIN "Claim" ON "Claim"."id" = "ClaimSearch"."rowid"
        JOIN "Article" ON "Article"."id" = "Claim"."articleId"
        WHERE "ClaimSearch" MATCH ${match} AND NOT "Claim"."withdrawn"
        ORDER BY bm25("ClaimSearch", 8.0, 4.0, 2.0, 0.5), "Claim"."articleId", "Claim"."number"
        LIMIT ${limit}`;
    },
    markWordings: async (typed, claimIds) => {
      const match = toMatch(typed);
      if (match === null || claimIds.length === 0) return new Map();
      const rows = await db.$queryRaw<{ id: bigint; wording: string }[]>`
        SELECT "rowid" AS "id", highlight("ClaimSearch", 0, char(2), char(3)) AS "wording"
        FROM "ClaimSearch"
        WHERE "ClaimSearch" MATCH ${match} AND "rowid" IN (SELECT "value" FROM json_each(${JSON.stringify(claimIds)}))`;
      return new Map(rows.map(({ id, wording }) => [Number(id), wording]));
    },
  };
}
