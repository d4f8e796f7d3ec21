import type { Analysis } from '../domain/analysis';
import { DuplicateArticleError } from '../domain/errors';
import type { PrismaClient } from '../generated/prisma/client';
import { rowsOf, type NewArticle } from './article-rows';
import type { Reads } from './reads';

/** An article with the counts that the triggers keep. */
export interface ArticleRow {
  readonly id: number;
  readonly title: string;
  readonly url: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly createdAt: string;
  readonly touchedAt: string;
  readonly touchedBy: string | null;
  readonly claimCount: number;
  readonly sourced: number;
  readonly attributed: number;
  readonly speculative: number;
  readonly unverified: number;
  readonly lacking: number;
  readonly contradicted: number;
  readonly recheck: number;
}

/** What an article is known by wherever it is published. */
export interface ArticleIdentity {
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** Of the latest revision. */
  readonly revisionId: number;
  readonly text: string;
}

export interface ArticleStore {
  /**
   * Saves an article with its first revision, all that the engine says of it, and its claims: all or nothing.
   *
   * @returns the article's id
   * @throws DuplicateArticleError
   */
  add(article: NewArticle, analysis: Analysis): Promise<number>;
  /** The latest touched first. */
  list(): Promise<readonly ArticleRow[]>;
  find(id: number): Promise<ArticleRow | null>;
  /** What it is known by, or null where there is none. */
  identityOf(id: number): Promise<ArticleIdentity | null>;
  findByHash(sha256: string): Promise<{ readonly id: number; readonly title: string } | null>;
  count(): Promise<number>;
}

/** Rows that one statement writes: so few that the desk answers others in between, while a long article is saved. */
const BATCH = 100;

async function inBatches<T>(rows: readonly T[], insert: (data: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await insert(rows.slice(from, from + BATCH));
    // The database answers at once: without a turn of their own, requests that wait would wait for all of it.
    await new Promise(setImmediate);
  }
}

const SAME_TEXT = { select: { article: { select: { id: true, title: true } } } } as const;

export function articleStore(db: PrismaClient, reads: Reads): ArticleStore {
  return {
    add: (article, analysis) =>
      db.$transaction(
        async (tx) => {
          const { id } = await tx.article.create({
            data: {
              title: article.title,
              url: article.url,
              author: article.author,
              publisher: article.publisher,
              date: article.date,
              createdAt: article.at,
              touchedAt: article.at,
              touchedBy: article.by,
            },
          });
          // Looked for under the write lock that the row above has taken, so that no two can save the same text.
          const same = await tx.revision.findFirst({ where: { sha256: article.sha256 }, ...SAME_TEXT });
          if (same) throw new DuplicateArticleError(same.article.id, same.article.title);
          const rows = rowsOf(article, analysis);
          const revision = await tx.revision.create({ data: { articleId: id, ...rows.revision } });
          const revisionId = revision.id;
          await inBatches(rows.blocks, (data) =>
            tx.block.createMany({ data: data.map((row) => ({ ...row, revisionId })) }),
          );
          await inBatches(rows.sentences, (data) =>
            tx.sentence.createMany({ data: data.map((row) => ({ ...row, revisionId })) }),
          );
          await inBatches(rows.attributions, (data) =>
            tx.attribution.createMany({ data: data.map((row) => ({ ...row, revisionId })) }),
          );
          await inBatches(rows.claims, (data) =>
            tx.claim.createMany({ data: data.map((row) => ({ ...row, revisionId, articleId: id })) }),
          );
          return id;
        },
        { timeout: 120_000, maxWait: 30_000 },
      ),
    list: () => reads.$queryRaw<ArticleRow[]>`SELECT * FROM "Article" ORDER BY "touchedAt" DESC, "id" DESC`,
    find: async (id) => {
      const [row] = await reads.$queryRaw<ArticleRow[]>`SELECT * FROM "Article" WHERE "id" = ${id}`;
      return row ?? null;
    },
    identityOf: async (id) => {
      const [row] = await reads.$queryRaw<ArticleIdentity[]>`
        SELECT a."title", a."url", a."publisher", r."id" AS "revisionId", r."text"
        FROM "Article" a JOIN "Revision" r ON r."articleId" = a."id"
        WHERE a."id" = ${id} ORDER BY r."number" DESC LIMIT 1`;
      return row ?? null;
    },
    findByHash: async (sha256) => {
      const same = await db.revision.findFirst({ where: { sha256 }, ...SAME_TEXT });
      return same ? same.article : null;
    },
    count: () => db.article.count(),
  };
}
