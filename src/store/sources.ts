import type { Citation, Source } from '../domain/source';
import type { PrismaClient } from '../generated/prisma/client';
import { CITATION_ROW, SOURCE_ROW, toCitation, toSource } from './act-rows';

export interface SourceStore {
  find(id: number): Promise<Source | null>;
  /** The latest used first. */
  latest(limit: number): Promise<readonly Source[]>;
  /** All, the latest used first, with the number of standing citations of each. */
  list(): Promise<readonly (Source & { readonly uses: number })[]>;
  /** Standing citations of a source, by article and claim. */
  usesOf(
    sourceId: number,
  ): Promise<
    readonly { readonly citation: Citation; readonly claimId: number; readonly articleId: number }[]
  >;
}

const LATEST_FIRST = { orderBy: [{ usedAt: 'desc' }, { id: 'desc' }] } as const;

export function sourceStore(db: PrismaClient): SourceStore {
  return {
    find: async (id) => {
      const row = await db.source.findUnique({ where: { id }, ...SOURCE_ROW });
      return row && toSource(row);
    },
    latest: async (limit) =>
      (
        await db.source.findMany({
          orderBy: [...LATEST_FIRST.orderBy],
          take: limit,
          ...SOURCE_ROW,
        })
      ).map(toSource),
    list: async () => {
      const rows = await db.source.findMany({
        orderBy: [...LATEST_FIRST.orderBy],
        select: { ...SOURCE_ROW.select, _count: { select: { citations: { where: { withdrawnAt: null } } } } },
      });
      return rows.map(({ _count, ...row }) => ({ ...toSource(row), uses: _count.citations }));
    },
    usesOf: async (sourceId) => {
      const rows = await db.citation.findMany({
        where: { sourceId, withdrawnAt: null },
        orderBy: [{ claim: { articleId: 'asc' } }, { claim: { number: 'asc' } }, { id: 'asc' }],
        select: { ...CITATION_ROW.select, claim: { select: { articleId: true } } },
      });
      return rows.map((row) => ({
        citation: toCitation(row),
        claimId: row.claimId,
        articleId: row.claim.articleId,
      }));
    },
  };
}
