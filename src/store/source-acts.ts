import type { FieldChange, SourceAct, SourceActName } from '../domain/source-acts';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { json } from './json';

/** Who acts, and when: UTC, ISO 8601. */
export interface Signed {
  readonly by: string;
  readonly at: string;
}

interface Details {
  readonly changes?: readonly FieldChange[];
  readonly other?: SourceAct['other'];
}

/** Appends an act on a source. */
export async function appendSourceAct(
  tx: Prisma.TransactionClient,
  sourceId: number,
  act: SourceActName,
  { by, at }: Signed,
  details: Details,
): Promise<void> {
  await tx.sourceAct.create({ data: { sourceId, act, by, at, details: json(details) } });
}

/** The acts on a source, oldest first. */
export async function sourceActsOf(db: PrismaClient, sourceId: number): Promise<readonly SourceAct[]> {
  const rows = await db.sourceAct.findMany({ where: { sourceId }, orderBy: { id: 'asc' } });
  return rows.map(({ details, act, ...row }) => {
    const { changes = [], other = null } = details as Details;
    return { ...row, act: act as SourceActName, changes, other };
  });
}
