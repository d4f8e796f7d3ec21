import { NotFoundError } from '../domain/errors';
import type { PrismaClient } from '../generated/prisma/client';

/** A question that was saved under a name. */
export interface SavedView {
  readonly id: number;
  readonly name: string;
  /** The query of the address, without "?". */
  readonly query: string;
  readonly by: string;
}

export interface SavedViewStore {
  /** Those that were not removed, by name. */
  list(): Promise<readonly SavedView[]>;
  /** Saves a question; the same name takes the place of the one before. Returns its id. */
  save(name: string, query: string, by: string, at: string): Promise<number>;
  /** Sets a view aside (`at`), or puts it back (null). Throws NotFoundError. */
  remove(id: number, at: string | null): Promise<void>;
}

export function savedViewStore(db: PrismaClient): SavedViewStore {
  return {
    list: () =>
      db.savedView.findMany({
        where: { removedAt: null },
        orderBy: { name: 'asc' },
        select: { id: true, name: true, query: true, by: true },
      }),
    save: (name, query, by, at) =>
      db.$transaction(async (tx) => {
        await tx.savedView.updateMany({ where: { name, removedAt: null }, data: { removedAt: at } });
        const { id } = await tx.savedView.create({ data: { name, query, by, at } });
        return id;
      }),
    remove: (id, at) =>
      db.$transaction(async (tx) => {
        const view = await tx.savedView.findUnique({ where: { id } });
        if (!view) throw new NotFoundError('view', String(id));
        if (at === null) {
          await tx.savedView.updateMany({
            where: { name: view.name, removedAt: null },
            data: { removedAt: view.removedAt },
          });
        }
        await tx.savedView.update({ where: { id }, data: { removedAt: at } });
      }),
  };
}
