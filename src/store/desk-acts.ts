import { seenOf, standingActs, type DeskAct, type DeskActName } from '../domain/desk-acts';
import { NotFoundError, StaleActError } from '../domain/errors';
import type { Prisma, PrismaClient } from '../generated/prisma/client';
import { DESK_ACT_ROW, readDeskActs, toDeskAct } from './desk-act-rows';
import { recheckResting } from './recheck';
import type { RevisionStore } from './revisions';

/** An act about to be appended. */
export interface NewDeskAct {
  readonly subject: string;
  readonly claimId: number | null;
  readonly act: DeskActName;
  readonly details: unknown;
  /** The act that an "undid" takes back, or null. */
  readonly undoes: number | null;
  /** Claims by number of which what they rest on has to be looked at again. */
  readonly rechecks?: readonly number[];
}

export interface DeskActStore {
  /** Every act on an article, oldest first. */
  ofArticle(articleId: number): Promise<readonly DeskAct[]>;
  /**
   * One act: `decide` sees every act of the article and says what to write.
   *
   * @param seen for a subject the latest act that the form had seen; null where it does not matter
   * @throws NotFoundError, StaleActError, and whatever `decide` throws
   */
  append(
    articleId: number,
    seen: { readonly subject: string; readonly act: number } | null,
    by: string,
    at: string,
    decide: (acts: readonly DeskAct[]) => NewDeskAct,
  ): Promise<DeskAct>;
}

function refuseStale(acts: readonly DeskAct[], seen: { subject: string; act: number }): void {
  const latest = seenOf(acts, seen.subject);
  if (latest === seen.act) return;
  throw new StaleActError(standingActs(acts).findLast(({ id }) => id === latest)?.by ?? 'Somebody');
}

export function deskActStore(db: PrismaClient, revisions: RevisionStore): DeskActStore {
  return {
    ofArticle: (articleId) => readDeskActs(db, articleId),
    append: async (articleId, seen, by, at, decide) => {
      const revision = await revisions.latestOf(articleId);
      if (!revision) throw new NotFoundError('article', String(articleId));
      return db.$transaction(
        async (tx) => {
          // Takes the write lock before anything is read.
          await tx.article.update({ where: { id: articleId }, data: { touchedAt: at, touchedBy: by } });
          const acts = await readDeskActs(tx, articleId);
          if (seen) refuseStale(acts, seen);
          const { rechecks = [], details, ...act } = decide(acts);
          const row = await tx.deskAct.create({
            data: {
              ...act,
              articleId,
              by,
              at,
              details: JSON.parse(JSON.stringify(details)) as Prisma.InputJsonValue,
            },
            select: DESK_ACT_ROW.select,
          });
          await recheckResting(tx, revision, rechecks);
          return toDeskAct(row);
        },
        { timeout: 30_000, maxWait: 30_000 },
      );
    },
  };
}
