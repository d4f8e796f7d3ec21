import {
  countPages,
  type CopyKind,
  type CopyParagraph,
  type CopySummary,
  type ReadText,
  type SourceCopy,
} from '../domain/source-copy';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { json } from './json';
import type { Reads } from './reads';

/** A file that came for a source, and what was read out of it. */
export interface NewCopy {
  readonly sourceId: number;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly kind: CopyKind;
  readonly mediaType: string;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly read: ReadText;
}

export interface CopyStore {
  /** Keeps a copy, and the file if its content is new; returns the copy's id. */
  add(copy: NewCopy, by: string, at: string): Promise<number>;
  find(id: number): Promise<SourceCopy | null>;
  /** The file as it came. */
  fileOf(id: number): Promise<Uint8Array | null>;
  /** Copies of a source and of those merged into it, the latest first, without their words. */
  ofSource(sourceId: number): Promise<readonly CopySummary[]>;
  /** The latest copy of each of these sources that has one, with its words, by source. */
  latestOf(sourceIds: readonly number[]): Promise<ReadonlyMap<number, SourceCopy>>;
  /** The latest copies of each of these sources, at most so many, with their words, by source; the latest first. */
  someOf(sourceIds: readonly number[], most: number): Promise<ReadonlyMap<number, readonly SourceCopy[]>>;
  /** Addresses that the copies of a source name as the ones of their text, by source, as far as there are any. */
  canonicals(): Promise<ReadonlyMap<number, readonly string[]>>;
  /** The id of the latest copy of every source that has one, by source; merged ones are read as what they became. */
  latestIds(): Promise<ReadonlyMap<number, number>>;
}

const WORDLESS = {
  id: true,
  sourceId: true,
  sha256: true,
  kind: true,
  mediaType: true,
  size: true,
  fileName: true,
  url: true,
  finalUrl: true,
  takenBy: true,
  takenAt: true,
  foundTitle: true,
  canonical: true,
  paragraphs: true,
  warnings: true,
} as const satisfies Prisma.SourceCopySelect;
const WHOLE = { ...WORDLESS, text: true } as const;

type Wordless = Prisma.SourceCopyGetPayload<{ select: typeof WORDLESS }>;

function readParagraphs(paragraphs: Prisma.JsonValue): readonly CopyParagraph[] {
  return (paragraphs as unknown as readonly (readonly [number, number, number | null])[]).map(
    ([start, end, page]) => ({ start, end, page }),
  );
}

function toSummary({ paragraphs, warnings, kind, ...row }: Wordless): CopySummary {
  const read = readParagraphs(paragraphs);
  return {
    ...row,
    kind: kind as CopyKind,
    paragraphCount: read.length,
    pageCount: countPages(read),
    warnings: warnings as unknown as readonly string[],
  };
}

const toCopy = ({ text, ...row }: Wordless & { readonly text: string }): SourceCopy => ({
  ...toSummary(row),
  text,
  paragraphs: readParagraphs(row.paragraphs),
});

const LATEST_FIRST = [
  { takenAt: 'desc' },
  { id: 'desc' },
] satisfies Prisma.SourceCopyOrderByWithRelationInput[];

export function copyStore(db: PrismaClient, reads: Reads): CopyStore {
  return {
    add: async ({ read, bytes, ...copy }, by, at) =>
      db.$transaction(async (tx) => {
        const { sha256 } = copy;
        const known = await tx.storedFile.findUnique({ where: { sha256 }, select: { sha256: true } });
        if (!known) await tx.storedFile.create({ data: { sha256, bytes: Uint8Array.from(bytes) } });
        const added = await tx.sourceCopy.create({
          data: {
            ...copy,
            size: bytes.length,
            takenBy: by,
            takenAt: at,
            foundTitle: read.title,
            canonical: read.canonical ?? null,
            text: read.text,
            paragraphs: json(read.paragraphs.map(({ start, end, page }) => [start, end, page])),
            warnings: json(read.warnings),
          },
          select: { id: true },
        });
        await tx.source.update({ where: { id: copy.sourceId }, data: { usedAt: at } });
        return added.id;
      }),
    find: async (id) => {
      const row = await db.sourceCopy.findUnique({ where: { id }, select: WHOLE });
      return row && toCopy(row);
    },
    fileOf: async (id) => {
      const row = await db.sourceCopy.findUnique({ where: { id }, select: { file: true } });
      return row?.file.bytes ?? null;
    },
    ofSource: async (sourceId) =>
      (
        await db.sourceCopy.findMany({
          where: { source: { OR: [{ id: sourceId }, { mergedIntoId: sourceId }] } },
          orderBy: LATEST_FIRST,
          select: WORDLESS,
        })
      ).map(toSummary),
    latestOf: async (sourceIds) => {
      const latest = new Map<number, SourceCopy>();
      for (const id of sourceIds) {
        const row = await db.sourceCopy.findFirst({
          where: { source: { OR: [{ id }, { mergedIntoId: id }] } },
          orderBy: LATEST_FIRST,
          select: WHOLE,
        });
        if (row) latest.set(id, toCopy(row));
      }
      return latest;
    },
    someOf: async (sourceIds, most) => {
      const some = new Map<number, readonly SourceCopy[]>();
      for (const id of sourceIds) {
        const rows = await db.sourceCopy.findMany({
          where: { source: { OR: [{ id }, { mergedIntoId: id }] } },
          orderBy: LATEST_FIRST,
          take: most,
          select: WHOLE,
        });
        if (rows.length > 0) some.set(id, rows.map(toCopy));
      }
      return some;
    },
    canonicals: async () => {
      const rows = await db.sourceCopy.findMany({
        where: { canonical: { not: null } },
        select: { sourceId: true, canonical: true },
        distinct: ['sourceId', 'canonical'],
        orderBy: { id: 'asc' },
      });
      const bySource = new Map<number, readonly string[]>();
      for (const { sourceId, canonical } of rows)
        bySource.set(sourceId, [...(bySource.get(sourceId) ?? []), canonical!]);
      return bySource;
    },
    latestIds: async () => {
      const rows = await reads.$queryRaw<readonly { readonly source: bigint; readonly id: bigint }[]>`
        SELECT "source", "id" FROM (
          SELECT coalesce(s."mergedIntoId", s."id") AS "source", c."id", row_number() OVER (
            PARTITION BY coalesce(s."mergedIntoId", s."id") ORDER BY c."takenAt" DESC, c."id" DESC
          ) AS "place"
          FROM "SourceCopy" c JOIN "Source" s ON s."id" = c."sourceId"
        ) WHERE "place" = 1 ORDER BY "source"`;
      return new Map(rows.map(({ source, id }) => [Number(source), Number(id)]));
    },
  };
}
