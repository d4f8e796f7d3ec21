import type { DeskAct, DeskActName } from '../domain/desk-acts';
import { Prisma } from '../generated/prisma/client';
import type { Reads } from './reads';

interface DeskActRow extends Omit<DeskAct, 'act'> {
  readonly articleId: number;
  readonly act: string;
}

/**
 * Acts beside the marks with the articles that they are on, oldest first.
 *
 * @param which a condition on their columns
 */
export async function readDeskActs(
  reads: Reads,
  which: Prisma.Sql,
): Promise<readonly { readonly articleId: number; readonly act: DeskAct }[]> {
  const rows = await reads.$queryRaw<DeskActRow[]>`
    SELECT "id", "articleId", "subject", "claimId", "act", "by", "at", "details", "undoes"
    FROM "DeskAct" WHERE ${which} ORDER BY "id"`;
  return rows.map(({ articleId, ...row }) => ({ articleId, act: { ...row, act: row.act as DeskActName } }));
}

/** Every act on an article beside its marks, oldest first. */
export async function deskActsOf(reads: Reads, articleId: number): Promise<readonly DeskAct[]> {
  return (await readDeskActs(reads, Prisma.sql`"articleId" = ${articleId}`)).map(({ act }) => act);
}
