import type { ClaimKind, Fragment, Status } from '../domain/analysis';
import type { RecheckReason } from '../domain/rests';
import type { ClaimQuery } from '../domain/claim-query';
import { Prisma } from '../generated/prisma/client';
import { hasTag, TAGS, TAGS_IN_USE } from './claim-tags';
import type { Reads } from './reads';
import { isSearched } from './searched';

/** A claim of any article, as a list shows it. */
export interface ListedClaim {
  readonly id: number;
  readonly version: number;
  readonly number: number;
  readonly articleId: number;
  readonly articleTitle: string;
  readonly wording: string;
  readonly fragments: readonly Fragment[];
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly contradicted: boolean;
  readonly recheck: boolean;
  readonly recheckWhy: readonly RecheckReason[];
  readonly claimant: string | null;
  readonly isToNobody: boolean;
  readonly checkworthiness: number;
  /** In alphabetical order. */
  readonly tags: readonly string[];
  /** Who has it in hand, or null. */
  readonly assignee: string | null;
  readonly touchedAt: string;
  readonly touchedBy: string | null;
}

export interface ClaimListStore {
  /** Claims that a query finds. */
  read(query: ClaimQuery, offset: number, limit: number): Promise<readonly ListedClaim[]>;
  count(query: ClaimQuery): Promise<number>;
  /** Those of these claims that are not withdrawn, in the order of reading. */
  ofIds(ids: readonly number[]): Promise<readonly ListedClaim[]>;
  /** The claims that a query finds, each with its version, at most so many. */
  versions(
    query: ClaimQuery,
    limit: number,
  ): Promise<readonly { readonly id: number; readonly version: number }[]>;
  /** Everybody who ever acted on a claim, by name; every tag in use. */
  choices(): Promise<{ readonly reviewers: readonly string[]; readonly tags: readonly string[] }>;
}

const ORDER = {
  article: Prisma.sql`c."articleId", c."sentence", c."start", c."number"`,
  worth: Prisma.sql`c."checkworthiness" DESC, c."articleId", c."number"`,
  touched: Prisma.sql`c."touchedAt" DESC, c."articleId", c."number"`,
} as const;

/** Who speaks: named, not named, nobody at all, or the article itself. */
const SPEAKER = {
  named: Prisma.sql`c."claimant" IS NOT NULL`,
  anonymous: Prisma.sql`EXISTS (SELECT 1 FROM "Attribution" t WHERE t."revisionId" = c."revisionId" AND t."ordinal" = c."attributedBy" AND t."claimantKind" = 'anonymous')`,
  nobody: Prisma.sql`c."isToNobody" = 1`,
  article: Prisma.sql`c."attributedBy" IS NULL`,
} as const;

function conditions(query: ClaimQuery): Prisma.Sql {
  const all: Prisma.Sql[] = [Prisma.sql`c."withdrawn" = 0`];
  const when = (holds: boolean, condition: Prisma.Sql) => {
    if (holds) all.push(condition);
  };
  when(query.q !== '', isSearched(query.q));
  when(query.article !== null, Prisma.sql`c."articleId" = ${query.article}`);
  when(query.status !== '', Prisma.sql`c."status" = ${query.status}`);
  when(query.kind !== '', Prisma.sql`c."kind" = ${query.kind}`);
  when(query.lacks, Prisma.sql`c."lacks" = 1`);
  when(query.contradicted, Prisma.sql`c."contradicted" = 1`);
  when(query.recheck, Prisma.sql`c."recheck" = 1`);
  when(query.hedged, Prisma.sql`c."isHedged" = 1`);
  when(query.figure, Prisma.sql`json_array_length(c."found", '$.figures') > 0`);
  when(query.date, Prisma.sql`json_array_length(c."found", '$.dates') > 0`);
  when(query.repeats, Prisma.sql`json_type(c."found", '$.repeats') = 'object'`);
  when(query.worth > 0, Prisma.sql`c."checkworthiness" >= ${query.worth}`);
  if (query.speaker !== '') all.push(SPEAKER[query.speaker]);
  when(query.claimant !== '', Prisma.sql`instr(lower(c."claimant"), lower(${query.claimant})) > 0`);
  when(
    query.reviewer !== '',
    Prisma.sql`EXISTS (SELECT 1 FROM "Review" r WHERE r."claimId" = c."id" AND r."by" = ${query.reviewer})`,
  );
  when(query.tag !== '', hasTag(query.tag));
  when(query.since !== '', Prisma.sql`c."touchedAt" >= ${query.since}`);
  return Prisma.join(all, ' AND ');
}

type Raw = Omit<ListedClaim, 'fragments' | 'recheckWhy' | 'tags'> & {
  readonly fragments: string;
  readonly tags: string;
  readonly recheckWhy: string;
};

/** The columns of a list, of claims `c` of articles `a`. */
const LISTED = Prisma.sql`
  SELECT c."id", c."version", c."number", c."articleId", a."title" AS "articleTitle", c."wording", c."kind", c."status",
         json(coalesce(c."fragments", c."found" -> '$.fragments')) AS "fragments", c."claimant",
         c."contradicted", c."recheck", json(c."recheckWhy") AS "recheckWhy", c."isToNobody",
         c."checkworthiness", ${TAGS} AS "tags", c."assignee", c."touchedAt", c."touchedBy"
  FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"`;

const toListed = (row: Raw): ListedClaim => ({
  ...row,
  fragments: JSON.parse(row.fragments) as Fragment[],
  recheckWhy: JSON.parse(row.recheckWhy) as RecheckReason[],
  tags: JSON.parse(row.tags) as string[],
});

/** Claims of all articles by any of their properties. */
export function claimListStore(db: Reads): ClaimListStore {
  return {
    read: async (query, offset, limit) => {
      const rows = await db.$queryRaw<Raw[]>`
        ${LISTED} WHERE ${conditions(query)} ORDER BY ${ORDER[query.sort]} LIMIT ${limit} OFFSET ${offset}`;
      return rows.map(toListed);
    },
    ofIds: async (ids) => {
      const rows = await db.$queryRaw<Raw[]>`
        ${LISTED} WHERE c."withdrawn" = 0 AND c."id" IN (SELECT "value" FROM json_each(${JSON.stringify(ids)}))
        ORDER BY ${ORDER.article}`;
      return rows.map(toListed);
    },
    versions: (query, limit) => db.$queryRaw`
      SELECT c."id", c."version" FROM "Claim" c WHERE ${conditions(query)} ORDER BY ${ORDER[query.sort]} LIMIT ${limit}`,
    count: async (query) => {
      const [row] = await db.$queryRaw<{ count: bigint }[]>`
        SELECT count(*) AS "count" FROM "Claim" c WHERE ${conditions(query)}`;
      return Number(row!.count);
    },
    choices: async () => {
      const reviewers = await db.$queryRaw<
        { by: string }[]
      >`SELECT DISTINCT "by" FROM "Review" ORDER BY "by"`;
      const tags = await db.$queryRaw<{ tag: string }[]>(TAGS_IN_USE);
      return { reviewers: reviewers.map(({ by }) => by), tags: tags.map(({ tag }) => tag) };
    },
  };
}
