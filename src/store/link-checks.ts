import type { LinkCheck, LinkState } from '../domain/link-check';
import type { Prisma, PrismaClient } from '../generated/prisma/client';

export type NewLinkCheck = Omit<LinkCheck, 'id'>;

export interface LinkCheckStore {
  append(check: NewLinkCheck): Promise<void>;
  /** Checks of these sources by source id, oldest first. */
  ofSources(sourceIds: readonly number[]): Promise<ReadonlyMap<number, readonly LinkCheck[]>>;
  /** When each source's address was last looked at, by source id: UTC, ISO 8601. */
  lastChecks(): Promise<ReadonlyMap<number, string>>;
}

const toCheck = (row: Prisma.LinkCheckGetPayload<object>): LinkCheck => ({
  ...row,
  state: row.state as LinkState,
});

function groupBySource(checks: readonly LinkCheck[]): ReadonlyMap<number, readonly LinkCheck[]> {
  const groups = new Map<number, LinkCheck[]>();
  for (const check of checks) groups.set(check.sourceId, [...(groups.get(check.sourceId) ?? []), check]);
  return groups;
}

export function linkCheckStore(db: PrismaClient): LinkCheckStore {
  return {
    append: async (check) => {
      await db.linkCheck.create({ data: check });
    },
    ofSources: async (sourceIds) => {
      const rows = await db.linkCheck.findMany({
        where: { sourceId: { in: [...sourceIds] } },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      });
      return groupBySource(rows.map(toCheck));
    },
    lastChecks: async () => {
      const rows = await db.linkCheck.groupBy({ by: ['sourceId'], _max: { at: true } });
      return new Map(rows.flatMap(({ sourceId, _max }) => (_max.at === null ? [] : [[sourceId, _max.at]])));
    },
  };
}
