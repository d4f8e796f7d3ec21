import type { Fragment, Status } from '../domain/analysis';
import type { RecheckReason } from '../domain/rests';
import type { LacksWhy } from '../domain/state';
import { CANNOT_BE_SOURCED } from '../domain/tags';
import { Prisma } from '../generated/prisma/client';
import { hasTag, TAGS } from './claim-tags';
import type { Reads } from './reads';
import { isSearched } from './searched';

/** What is asked of the list of claims that lack a source. */
export interface LackingFilter {
  /** Words to look for; empty for none. */
  readonly q: string;
  readonly articleId: number | null;
  /** One reason, "utterance-uncited" for attributed claims with only a note, or empty for any reason. */
  readonly why: LacksWhy | 'utterance-uncited' | 'cannot-be-sourced' | '';
  /** Only these claims, by article and number, whether or not they lack a source; null for no such bound. */
  readonly among: readonly (readonly [article: number, claim: number])[] | null;
  readonly sort: 'worth' | 'status' | 'article' | 'touched';
}

export interface LackingClaim {
  readonly id: number;
  readonly number: number;
  readonly articleId: number;
  readonly articleTitle: string;
  readonly wording: string;
  readonly fragments: readonly Fragment[];
  readonly status: Status;
  readonly contradicted: boolean;
  readonly recheck: boolean;
  readonly recheckWhy: readonly RecheckReason[];
  readonly lacksWhy: LacksWhy | null;
  readonly utteranceUncited: boolean;
  readonly claimant: string | null;
  readonly isToNobody: boolean;
  readonly checkworthiness: number;
  /** In alphabetical order. */
  readonly tags: readonly string[];
  readonly touchedAt: string;
  readonly touchedBy: string | null;
}

type Raw = Omit<LackingClaim, 'fragments' | 'recheckWhy' | 'tags'> & {
  readonly fragments: string;
  readonly tags: string;
  readonly recheckWhy: string;
};

export interface LackingStore {
  read(filter: LackingFilter, offset: number, limit: number): Promise<readonly LackingClaim[]>;
  /** How many claims the filter finds. */
  countMatching(filter: LackingFilter): Promise<number>;
  /** The next claim of its article that lacks a source, after this one in reading order, else from the beginning. */
  nextInArticle(claimId: number): Promise<number | null>;
  /** The claim to begin with, over all articles: contradicted first, then the most check-worthy; null where none is left. */
  first(exceptId: number | null): Promise<number | null>;
}

// Sorting by columns of one index each: nothing is sorted anew.
const ORDER = {
  worth: Prisma.sql`c."contradicted" DESC, c."checkworthiness" DESC, c."articleId", c."number"`,
  article: Prisma.sql`c."contradicted" DESC, c."articleId", c."number"`,
  touched: Prisma.sql`c."contradicted" DESC, c."touchedAt" DESC, c."articleId", c."number"`,
  status: Prisma.sql`c."contradicted" DESC, c."status", c."checkworthiness" DESC, c."articleId", c."number"`,
} as const;

const BESIDE = {
  'cannot-be-sourced': hasTag(CANNOT_BE_SOURCED),
  'utterance-uncited': Prisma.sql`c."utteranceUncited" = 1`,
} as const;

function isBeside(why: LackingFilter['why']): why is keyof typeof BESIDE {
  return why in BESIDE;
}

function conditions({ q, articleId, why, among }: LackingFilter): Prisma.Sql {
  const all = [
    Prisma.sql`c."withdrawn" = 0`,
    among === null
      ? isBeside(why)
        ? BESIDE[why]
        : Prisma.sql`c."lacks" = 1`
      : Prisma.sql`(c."articleId", c."number") IN (SELECT "value" ->> 0, "value" ->> 1 FROM json_each(${JSON.stringify(among)}))`,
    ...(why === '' || isBeside(why) ? [] : [Prisma.sql`c."lacksWhy" = ${why}`]),
    ...(articleId === null ? [] : [Prisma.sql`c."articleId" = ${articleId}`]),
  ];
  if (q.trim() !== '') all.push(isSearched(q));
  return Prisma.join(all, ' AND ');
}

export function lackingStore(db: Reads): LackingStore {
  const firstId = (rows: readonly { readonly id: number }[]) => rows[0]?.id ?? null;
  return {
    read: (filter, offset, limit) =>
      db.$queryRaw<Raw[]>`
      SELECT c."id", c."number", c."articleId", a."title" AS "articleTitle", c."wording",
             coalesce(c."fragments", c."found" -> '$.fragments') AS "fragments",
             c."status", c."contradicted", c."recheck", json(c."recheckWhy") AS "recheckWhy", c."lacksWhy", c."utteranceUncited", c."claimant",
             c."isToNobody", c."checkworthiness", ${TAGS} AS "tags", c."touchedAt", c."touchedBy"
      FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
      WHERE ${conditions(filter)}
      ORDER BY ${ORDER[filter.sort]}
      LIMIT ${limit} OFFSET ${offset}`.then((rows) =>
        rows.map((row) => ({
          ...row,
          fragments: JSON.parse(row.fragments) as Fragment[],
          recheckWhy: JSON.parse(row.recheckWhy) as RecheckReason[],
          tags: JSON.parse(row.tags) as string[],
        })),
      ),
    countMatching: async (filter) => {
      const [row] = await db.$queryRaw<{ count: bigint }[]>`
        SELECT count(*) AS "count" FROM "Claim" c WHERE ${conditions(filter)}`;
      return Number(row!.count);
    },
    nextInArticle: async (claimId) =>
      firstId(
        await db.$queryRaw<{ id: number }[]>`
          SELECT c."id" FROM "Claim" c JOIN "Claim" here ON here."id" = ${claimId}
          WHERE c."articleId" = here."articleId" AND c."withdrawn" = 0 AND c."lacks" = 1 AND c."id" <> here."id"
          ORDER BY (c."sentence", c."start", c."number") < (here."sentence", here."start", here."number"),
                   c."sentence", c."start", c."number" LIMIT 1`,
      ),
    first: async (exceptId) =>
      firstId(
        await db.$queryRaw<{ id: number }[]>`
          SELECT c."id" FROM "Claim" c WHERE c."lacks" = 1 AND c."withdrawn" = 0 AND c."id" <> ${exceptId ?? 0}
          ORDER BY ${ORDER.worth} LIMIT 1`,
      ),
  };
}
