import { NotFoundError } from '../domain/errors';
import type { PrismaClient } from '../generated/prisma/client';
import { PATIENCE, readFacts, takeTurn, versionOf, writeAct, type Act, type ActFacts } from './act-writing';
import { jointStore, type JointStore } from './joint-acts';
import type { Reads } from './reads';
import { recheckResting } from './recheck';
import type { Revision, RevisionStore } from './revisions';

export interface ActStore extends JointStore {
  /**
   * One act on a claim: the facts are read, `decide` says what to write, and all of it is written, or nothing.
   *
   * @param version the claim's version that the act was made from
   * @param sourceId a known source that the act names, or null
   * @throws NotFoundError, StaleVersionError, and whatever `decide` throws
   */
  append(
    claimId: number,
    version: number,
    sourceId: number | null,
    by: string,
    at: string,
    decide: (facts: ActFacts) => Act,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  /** The reviews of a bulk act that stand, with their claims as they are now; the latest first. */
  ofBulk(
    bulk: string,
  ): Promise<readonly { readonly id: number; readonly version: number; readonly reviewId: number }[]>;
  /**
   * Takes an act back, on every claim that it touched: a split or merge is undone whole.
   *
   * @param decide asked once for each claim, with the review that is to be taken back there
   * @throws NotFoundError, StaleVersionError, and whatever `decide` throws
   */
  undo(
    claimId: number,
    version: number,
    reviewId: number,
    by: string,
    at: string,
    decide: (facts: ActFacts, reviewId: number) => Act,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
}

export function actStore(db: PrismaClient, reads: Reads, revisions: RevisionStore): ActStore {
  async function revisionOf(claimId: number): Promise<Revision> {
    const [found] = await reads.$queryRaw<{ articleId: number }[]>`
      SELECT "articleId" FROM "Claim" WHERE "id" = ${claimId}`;
    const revision = found && (await revisions.latestOf(found.articleId));
    if (!revision) throw new NotFoundError('claim', String(claimId));
    return revision;
  }

  return {
    append: async (claimId, version, sourceId, by, at, decide) => {
      const revision = await revisionOf(claimId);
      return db.$transaction(async (tx) => {
        await takeTurn(tx, claimId, version);
        const facts = await readFacts(tx, claimId, sourceId, revision);
        const reviewId = await writeAct(tx, facts, decide(facts), { by, at, lead: null });
        await recheckResting(tx, revision, [facts.claim.number]);
        return { version: facts.claim.version, reviewId };
      }, PATIENCE);
    },

    ofBulk: (bulk) => reads.$queryRaw`
      SELECT c."id", c."version", r."id" AS "reviewId"
      FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
      WHERE r."bulk" = ${bulk} AND NOT EXISTS (SELECT 1 FROM "Review" u WHERE u."undoes" = r."id")
      ORDER BY r."id" DESC`,

    undo: async (claimId, version, reviewId, by, at, decide) => {
      const revision = await revisionOf(claimId);
      return db.$transaction(async (tx) => {
        await takeTurn(tx, claimId, version);
        const named = await tx.review.findUnique({ where: { id: reviewId }, select: { lead: true } });
        const first = named?.lead ?? reviewId;
        const members = await tx.review.findMany({
          where: { OR: [{ id: first }, { lead: first }], act: { not: 'undid' } },
          orderBy: { id: 'asc' },
          select: { id: true, claimId: true },
        });
        const along = members.filter((member) => member.claimId !== claimId);
        // The act may be named by its review on any of its claims.
        const own = members.find((member) => member.claimId === claimId)?.id ?? reviewId;
        const facts = await readFacts(tx, claimId, null, revision);
        const lead = await writeAct(tx, facts, decide(facts, own), { by, at, lead: null });
        const touched = [facts.claim.number];
        for (const other of along) {
          await takeTurn(tx, other.claimId, await versionOf(tx, other.claimId));
          const theirs = await readFacts(tx, other.claimId, null, revision);
          await writeAct(tx, theirs, decide(theirs, other.id), { by, at, lead });
          touched.push(theirs.claim.number);
        }
        await recheckResting(tx, revision, touched);
        return { version: facts.claim.version, reviewId: lead };
      }, PATIENCE);
    },

    ...jointStore(db, revisions),
  };
}
