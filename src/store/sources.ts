import { facetsOf, type CslItem } from '../domain/csl-item';
import { NotFoundError } from '../domain/errors';
import type { Citation, HeldCopy, Rank, Source, SourceRecord } from '../domain/source';
import type { FieldChange, SourceAct } from '../domain/source-acts';
import { Prisma, type PrismaClient } from '../generated/prisma/client';
import { readCitations, readSource, toSource, type SourceRow } from './act-rows';
import { json } from './json';
import { PATIENCE } from './act-writing';
import type { Reads } from './reads';
import { citingClaims, recheckCiting } from './recheck';
import type { Revision, RevisionStore } from './revisions';
import { appendSourceAct, sourceActsOf, type Signed } from './source-acts';

/** What a person says of a source; title, author, address and date are read off the item. */
export interface SourceFacts {
  readonly item: CslItem;
  readonly rank: Rank;
  readonly urls: readonly string[];
  readonly licence: string | null;
  readonly trust: string | null;
}

/** A standing citation, and the claim that it is for. */
export interface SourceUse {
  readonly citation: Citation;
  readonly claimId: number;
  readonly articleId: number;
}

/** What is known of a citation's source since: whether it is the article itself, and whom it shares its origin with. */
export interface FoundOfCitation {
  /** Of the citation. */
  readonly id: number;
  readonly isOwn: boolean;
  /** The same for citations of one claim that are of one origin. */
  readonly sharedOrigin: number | null;
  /** What came of holding its quote, where that was done now for the first time; else null. */
  readonly held: Omit<HeldCopy, 'takenAt'> | null;
}

export interface SourceStore {
  /** The source, or the one that it was merged into. */
  find(id: number): Promise<Source | null>;
  /** The latest used first, none that was merged into another; only of those in `among`, where it is given. */
  latest(limit: number, among?: readonly number[]): Promise<readonly Source[]>;
  /** All but those that were merged into another, the latest used first, with their standing citations. */
  list(): Promise<readonly (Source & { readonly uses: number })[]>;
  /** The source itself, also when it was merged into another. */
  record(id: number): Promise<SourceRecord | null>;
  /** These sources themselves by id, also when they were merged into others; those that are not there are left out. */
  recordsOf(ids: readonly number[]): Promise<ReadonlyMap<number, SourceRecord>>;
  /** Every source, also merged ones, oldest first. */
  records(): Promise<readonly SourceRecord[]>;
  /** Standing citations of a source and of those merged into it, by article and claim. */
  usesOf(sourceId: number): Promise<readonly SourceUse[]>;
  /** Sources that have a copy now and standing citations whose quotes were never held against one. */
  unheld(): Promise<readonly number[]>;
  /** Adds sources, all or none; returns their ids in order. */
  add(sources: readonly SourceFacts[], by: string, at: string): Promise<readonly number[]>;
  /** Changes the record; `changes` is what its history says of it. Throws NotFoundError. */
  change(id: number, facts: SourceFacts, changes: readonly FieldChange[], signed: Signed): Promise<void>;
  /** Makes `id`, and what was merged into it, read as `into`; null: a source by itself again. Throws NotFoundError. */
  merge(id: number, into: number | null, signed: Signed): Promise<void>;
  /** What was done to a source's record, oldest first. */
  actsOf(id: number): Promise<readonly SourceAct[]>;
  /** Keeps what was found of citations, and holds the claims that cite these sources against it. */
  settle(sourceIds: readonly number[], found: readonly FoundOfCitation[]): Promise<void>;
}

function toRecord(row: Prisma.SourceGetPayload<object>): SourceRecord {
  return {
    id: row.id,
    title: row.title,
    by: row.by,
    url: row.url,
    type: row.type,
    rank: row.rank as Rank,
    issued: row.issued,
    publisher: row.publisher,
    item: row.item as unknown as CslItem,
    urls: row.urls as unknown as readonly string[],
    licence: row.licence,
    trust: row.trust,
    mergedInto: row.mergedIntoId,
    addedBy: row.addedBy,
    addedAt: row.addedAt,
  };
}

function toRow({ item, urls, ...facts }: SourceFacts) {
  return { ...facts, ...facetsOf(item), item: json(item), urls: json(urls) };
}

/** Standing citations by source, those of merged ones counted with the source that they became. */
async function countUses(reads: Reads): Promise<ReadonlyMap<number, number>> {
  const rows = await reads.$queryRaw<{ id: bigint; uses: bigint }[]>`
    SELECT coalesce(s."mergedIntoId", s."id") AS id, count(*) AS uses
    FROM "Citation" c JOIN "Source" s ON s."id" = c."sourceId" JOIN "Claim" ON "Claim"."id" = c."claimId"
    WHERE c."withdrawnAt" IS NULL AND NOT "Claim"."withdrawn" GROUP BY 1`;
  return new Map(rows.map(({ id, uses }) => [Number(id), Number(uses)]));
}

/** Those that were merged into no other, the latest used first. */
function readUnmerged(reads: Reads, limit: number, among?: readonly number[]): Promise<SourceRow[]> {
  const isAmong = among
    ? Prisma.sql`"id" IN (SELECT "value" FROM json_each(${JSON.stringify(among)}))`
    : Prisma.sql`1`;
  return reads.$queryRaw<SourceRow[]>`
    SELECT "id", "title", "by", "url", "type", "rank", "issued" FROM "Source"
    WHERE "mergedIntoId" IS NULL AND ${isAmong} ORDER BY "usedAt" DESC, "id" DESC LIMIT ${limit}`;
}

export function sourceStore(db: PrismaClient, reads: Reads, revisions: RevisionStore): SourceStore {
  /** Changes what is recorded of sources, and holds the claims that cite any of them against it. */
  async function recording(
    sourceIds: readonly number[],
    change: (tx: Prisma.TransactionClient) => Promise<void>,
  ): Promise<void> {
    const known = new Map<number, Revision>();
    for (const { articleId } of await citingClaims(reads, sourceIds)) {
      const revision = known.get(articleId) ?? (await revisions.latestOf(articleId));
      if (revision) known.set(articleId, revision);
    }
    await db.$transaction(async (tx) => {
      await change(tx);
      const citing = await citingClaims(tx, sourceIds);
      await recheckCiting(
        tx,
        citing.filter(({ articleId }) => known.has(articleId)),
        (articleId) => known.get(articleId)!,
      );
    }, PATIENCE);
  }

  async function requireSource(tx: Prisma.TransactionClient, id: number) {
    const row = await tx.source.findUnique({
      where: { id },
      select: { id: true, title: true, mergedIntoId: true },
    });
    if (!row) throw new NotFoundError('source', String(id));
    return row;
  }

  return {
    find: (id) => readSource(reads, id),
    latest: async (limit, among) => (await readUnmerged(reads, limit, among)).map(toSource),
    list: async () => {
      const uses = await countUses(reads);
      const rows = await readUnmerged(reads, -1);
      return rows.map((row) => ({ ...toSource(row), uses: uses.get(row.id) ?? 0 }));
    },
    record: async (id) => {
      const row = await db.source.findUnique({ where: { id } });
      return row && toRecord(row);
    },
    recordsOf: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await db.source.findMany({ where: { id: { in: [...ids] } } });
      return new Map(rows.map((row) => [row.id, toRecord(row)]));
    },
    records: async () => (await db.source.findMany({ orderBy: { id: 'asc' } })).map(toRecord),
    usesOf: async (sourceId) => {
      const found = await readCitations(
        reads,
        Prisma.sql`(own."id" = ${sourceId} OR own."mergedIntoId" = ${sourceId}) AND c."withdrawnAt" IS NULL AND NOT l."withdrawn"`,
      );
      return found.toSorted((a, b) => a.articleId - b.articleId || a.claimNumber - b.claimNumber);
    },
    unheld: async () => {
      const rows = await reads.$queryRaw<{ id: bigint }[]>`
        SELECT DISTINCT coalesce(s."mergedIntoId", s."id") AS id
        FROM "Citation" c JOIN "Source" s ON s."id" = c."sourceId"
        WHERE c."copyId" IS NULL AND c."quote" <> '' AND c."withdrawnAt" IS NULL AND EXISTS (
          SELECT 1 FROM "SourceCopy" k JOIN "Source" o ON o."id" = k."sourceId"
          WHERE coalesce(o."mergedIntoId", o."id") = coalesce(s."mergedIntoId", s."id") AND trim(k."text") <> ''
        ) ORDER BY 1`;
      return rows.map(({ id }) => Number(id));
    },
    add: async (sources, by, at) =>
      db.$transaction(async (tx) => {
        const ids: number[] = [];
        for (const source of sources) {
          const data = { ...toRow(source), addedBy: by, addedAt: at, usedAt: at };
          ids.push((await tx.source.create({ data, select: { id: true } })).id);
        }
        return ids;
      }),
    change: async (id, facts, changes, signed) => {
      await requireSource(db, id);
      await recording([id], async (tx) => {
        await tx.source.update({ where: { id }, data: toRow(facts) });
        await appendSourceAct(tx, id, 'changed', signed, { changes });
      });
    },
    actsOf: (id) => sourceActsOf(db, id),
    settle: (sourceIds, found) =>
      recording(sourceIds, async (tx) => {
        for (const { id, isOwn, sharedOrigin, held } of found) {
          await tx.$executeRaw`
            UPDATE "Citation" SET "isOwn" = ${isOwn}, "sharedOrigin" = ${sharedOrigin}
            WHERE "id" = ${id} AND ("isOwn" <> ${isOwn} OR "sharedOrigin" IS NOT ${sharedOrigin})`;
          if (held !== null)
            await tx.$executeRaw`
              UPDATE "Citation" SET "copyId" = ${held.id}, "quoteFound" = ${held.found}, "standsAt" = ${held.standsAt}
              WHERE "id" = ${id} AND "copyId" IS NULL`;
        }
      }),
    merge: async (id, into, signed) =>
      recording(into === null ? [id] : [id, into], async (tx) => {
        const own = await requireSource(tx, id);
        const target = into === null ? null : await requireSource(tx, into);
        const mergedIntoId = target && (target.mergedIntoId ?? target.id);
        const otherId = mergedIntoId ?? own.mergedIntoId;
        if (otherId !== null) {
          const other = await requireSource(tx, otherId);
          const [here, there] =
            into === null ? (['separated', 'let-go'] as const) : (['merged', 'took-in'] as const);
          await appendSourceAct(tx, id, here, signed, { other: { id: otherId, title: other.title } });
          await appendSourceAct(tx, otherId, there, signed, { other: { id, title: own.title } });
        }
        await tx.source.update({ where: { id }, data: { mergedIntoId } });
        // One step from any source to the one that it became.
        if (mergedIntoId !== null)
          await tx.source.updateMany({ where: { mergedIntoId: id }, data: { mergedIntoId } });
      }),
  };
}
