import type { DeskAct, DeskActName } from '../domain/desk-acts';
import type { Prisma } from '../generated/prisma/client';

export const DESK_ACT_ROW = {
  orderBy: { id: 'asc' },
  select: {
    id: true,
    subject: true,
    claimId: true,
    act: true,
    by: true,
    at: true,
    details: true,
    undoes: true,
  },
} as const satisfies Prisma.DeskActFindManyArgs;

export function toDeskAct(
  row: Prisma.DeskActGetPayload<{ select: (typeof DESK_ACT_ROW)['select'] }>,
): DeskAct {
  return { ...row, act: row.act as DeskActName };
}

/** The acts of an article within a transaction. */
export async function readDeskActs(
  tx: Prisma.TransactionClient,
  articleId: number,
): Promise<readonly DeskAct[]> {
  return (await tx.deskAct.findMany({ where: { articleId }, ...DESK_ACT_ROW })).map(toDeskAct);
}
