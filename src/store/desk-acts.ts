import { seenOf, standingActs, type DeskAct, type DeskActName } from '../domain/desk-acts';
import { NotFoundError, StaleActError } from '../domain/errors';
import { Prisma, type PrismaClient } from '../generated/prisma/client';
import {
  readFacts,
  takeTurn,
  versionOf,
  writeAct,
  PATIENCE,
  type Act,
  type ActFacts,
  type Transaction,
} from './act-writing';
import { deskActsOf, readDeskActs } from './desk-act-rows';
import { json } from './json';
import type { Reads } from './reads';
import { recheckResting } from './recheck';
import type { Revision, RevisionStore } from './revisions';

/** An act about to be appended. */
export interface NewDeskAct {
  readonly subject: string;
  readonly claimId: number | null;
  readonly act: DeskActName;
  readonly details: unknown;
  /** The act that an "undid" takes back, or null. */
  readonly undoes: number | null;
  /** The article's date from now on; left out where it stays. */
  readonly articleDate?: string | null;
  /** Claims by number of which what they rest on has to be looked at again. */
  readonly rechecks?: readonly number[];
  /** An act on a claim that is written with it, or neither; the details keep the id of its review (`WithReview`). */
  readonly along?: { readonly claimId: number; readonly decide: (facts: ActFacts) => Act };
}

export interface DeskActStore {
  /** Every act on an article, oldest first. */
  ofArticle(articleId: number): Promise<readonly DeskAct[]>;
  /** Acts on subjects that begin so, over all articles, by article. */
  onSubjects(
    beginning: string,
  ): Promise<readonly { readonly articleId: number; readonly acts: readonly DeskAct[] }[]>;
  /** Everybody who ever acted, by name. */
  names(): Promise<readonly string[]>;
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

/** Writes the act on a claim that goes along with an act beside the marks; returns its review's id. */
async function writeAlong(
  tx: Transaction,
  revision: Revision,
  { claimId, decide }: NonNullable<NewDeskAct['along']>,
  by: string,
  at: string,
): Promise<number> {
  await takeTurn(tx, claimId, await versionOf(tx, claimId));
  const facts = await readFacts(tx, claimId, null, revision);
  const review = await writeAct(tx, facts, decide(facts), { by, at, lead: null });
  await recheckResting(tx, revision, [facts.claim.number]);
  return review;
}

export function deskActStore(db: PrismaClient, reads: Reads, revisions: RevisionStore): DeskActStore {
  return {
    ofArticle: (articleId) => deskActsOf(reads, articleId),
    onSubjects: async (beginning) => {
      const found = await readDeskActs(reads, Prisma.sql`instr("subject", ${beginning}) = 1`);
      const byArticle = new Map<number, DeskAct[]>();
      for (const { articleId, act } of found) {
        byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), act]);
      }
      return [...byArticle].map(([articleId, acts]) => ({ articleId, acts }));
    },
    names: async () => {
      const rows = await reads.$queryRaw<{ by: string }[]>`
        SELECT "by" FROM "Review" UNION SELECT "by" FROM "DeskAct" ORDER BY "by"`;
      return rows.map(({ by }) => by);
    },
    append: async (articleId, seen, by, at, decide) => {
      const revision = await revisions.latestOf(articleId);
      if (!revision) throw new NotFoundError('article', String(articleId));
      return db.$transaction(async (tx) => {
        // Takes the write lock before anything is read.
        await tx.article.update({ where: { id: articleId }, data: { touchedAt: at, touchedBy: by } });
        const acts = await deskActsOf(tx, articleId);
        if (seen) refuseStale(acts, seen);
        const { rechecks = [], details, articleDate, along, ...act } = decide(acts);
        if (articleDate !== undefined) {
          await tx.article.update({ where: { id: articleId }, data: { date: articleDate } });
        }
        const review = along && (await writeAlong(tx, revision, along, by, at));
        const typed = json(review === undefined ? details : { ...(details as object), review });
        const { id } = await tx.deskAct.create({
          data: { ...act, articleId, by, at, details: typed },
          select: { id: true },
        });
        await recheckResting(tx, revision, rechecks);
        return { id, by, at, details: typed, ...act };
      }, PATIENCE);
    },
  };
}
