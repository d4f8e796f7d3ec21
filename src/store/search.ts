import type { Status } from '../domain/analysis';
import { Prisma } from '../generated/prisma/client';
import { toMatch, toMatches } from './match';
import type { Reads } from './reads';
import { isSearched, linesOf } from './searched';

/** A claim that a search found. */
export interface FoundClaim {
  readonly claimId: number;
  readonly number: number;
  readonly articleId: number;
  readonly articleTitle: string;
  readonly status: Status;
}

/** Where a claim has words that were looked for, beside its wording. */
export const FOUND_IN = ['quote', 'note', 'mark', 'comment', 'left-open', 'figure'] as const;
export type FoundIn = (typeof FOUND_IN)[number];

/** What a claim has of the words that were looked for; these stand between U+0002 and U+0003. */
export interface FoundWords {
  /** The whole wording, and the whole title of its article, whether they have any or not. */
  readonly wording: string;
  readonly title: string;
  /** Words around the hits, at most one of each kind. */
  readonly excerpts: readonly { readonly where: FoundIn; readonly words: string }[];
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
  /** Claims of which wording, quotes, notes, what a mark typed or what stands beside them match, the best first. */
  find(typed: string, limit: number): Promise<readonly FoundClaim[]>;
  /** Where these claims have the words, by id; claims that have none are left out. */
  wordsIn(typed: string, claimIds: readonly number[]): Promise<ReadonlyMap<number, FoundWords>>;
}

const ACTS: Readonly<Record<string, FoundIn>> = {
  marked: 'mark',
  commented: 'comment',
  'left-open': 'left-open',
  worked: 'figure',
};

const isHit = (words: string) => words.includes('\u0002');

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
      const parts = toMatches(typed);
      if (parts.length === 0) return [];
      // Ranked by what the claim itself has; one that only something beside it has comes last.
      return db.$queryRaw<FoundClaim[]>`
        WITH ranked AS MATERIALIZED (
          SELECT "rowid" AS "id", bm25("ClaimSearch", 8.0, 4.0, 2.0, 0.0) AS "rank"
          FROM "ClaimSearch" WHERE "ClaimSearch" MATCH ${parts.join(' OR ')})
        SELECT c."id" AS "claimId", c."number", c."articleId", a."title" AS "articleTitle", c."status"
        FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId" LEFT JOIN ranked ON ranked."id" = c."id"
        WHERE c."withdrawn" = 0 AND ${isSearched(typed)}
        ORDER BY coalesce(ranked."rank", 0), c."articleId", c."number"
        LIMIT ${limit}`;
    },

    wordsIn: async (typed, claimIds) => {
      const any = toMatches(typed).join(' OR ');
      if (any === '' || claimIds.length === 0) return new Map();
      const among = Prisma.sql`(SELECT "value" FROM json_each(${JSON.stringify(claimIds)}))`;
      const own = await db.$queryRaw<OwnRow[]>`
        SELECT "rowid" AS "id", highlight("ClaimSearch", 0, char(2), char(3)) AS "wording",
               snippet("ClaimSearch", 1, char(2), char(3), ' … ', 24) AS "quotes",
               snippet("ClaimSearch", 2, char(2), char(3), ' … ', 24) AS "notes",
               highlight("ClaimSearch", 3, char(2), char(3)) AS "title"
        FROM "ClaimSearch" WHERE "ClaimSearch" MATCH ${any} AND "rowid" IN ${among}`;
      const beside = await db.$queryRaw<BesideRow[]>`
        ${linesOf(any)}
        SELECT line."claimId" AS "id", line."act", line."words", c."wording", a."title"
        FROM line JOIN "Claim" c ON c."id" = line."claimId" JOIN "Article" a ON a."id" = c."articleId"
        WHERE line."claimId" IN ${among}`;
      return gather(own, beside);
    },
  };
}

interface OwnRow {
  readonly id: number;
  readonly wording: string;
  readonly quotes: string;
  readonly notes: string;
  readonly title: string;
}

interface BesideRow {
  readonly id: number;
  readonly act: string;
  readonly words: string;
  readonly wording: string;
  readonly title: string;
}

function gather(own: readonly OwnRow[], beside: readonly BesideRow[]): ReadonlyMap<number, FoundWords> {
  const found = new Map<number, FoundWords>();
  for (const { id, wording, quotes, notes, title } of own) {
    const all = [
      { where: 'quote', words: quotes },
      { where: 'note', words: notes },
    ] as const;
    found.set(id, { wording, title, excerpts: all.filter(({ words }) => isHit(words)) });
  }
  for (const { id, act, words, wording, title } of beside) {
    const known = found.get(id) ?? { wording, title, excerpts: [] };
    const where = ACTS[act]!;
    if (known.excerpts.some((one) => one.where === where)) continue;
    found.set(id, { ...known, excerpts: [...known.excerpts, { where, words }] });
  }
  return found;
}
