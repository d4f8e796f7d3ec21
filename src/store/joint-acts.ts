import { NotFoundError } from '../domain/errors';
import type { PrismaClient } from '../generated/prisma/client';
import { PATIENCE, readFacts, takeTurn, writeAct, type Act, type ActFacts } from './act-writing';
import { copyCitations, insertClaim, type NewClaim } from './made-claims';
import { recheckResting } from './recheck';
import type { Revision, RevisionStore } from './revisions';

/** What a joint act is decided on: read within its own transaction. */
export interface JointFacts {
  readonly revision: Revision;
  /** The claims in the order in which they were named; their versions are those that the act makes. */
  readonly claims: readonly ActFacts[];
  /** The number that the first new claim will have; further ones follow. */
  readonly nextNumber: number;
}

/** A new claim, the act that stands for its making, and the citations that come along. */
export interface Made {
  readonly claim: NewClaim;
  readonly act: Act;
  readonly citations: readonly number[];
}

/** One act on several claims, written whole: what it does to each, in their order, and the claims that it makes. */
export interface JointAct {
  readonly acts: readonly Act[];
  readonly made: readonly Made[];
}

/** A claim with the version that the act was made from. */
export interface Named {
  readonly id: number;
  readonly version: number;
}

export interface JointStore {
  /**
   * @param articleId whose claims all of them are
   * @returns the review that leads, the first claim's new version (of the first one made, where none was named), and the ids
   *   of the claims made
   * @throws NotFoundError, StaleVersionError, and whatever `decide` throws
   */
  join(
    articleId: number,
    named: readonly Named[],
    by: string,
    at: string,
    decide: (facts: JointFacts) => JointAct,
  ): Promise<{ readonly version: number; readonly reviewId: number; readonly made: readonly number[] }>;
}

export function jointStore(db: PrismaClient, revisions: RevisionStore): JointStore {
  return {
    join: async (articleId, named, by, at, decide) => {
      const revision = await revisions.latestOf(articleId);
      if (!revision) throw new NotFoundError('article', String(articleId));
      return db.$transaction(async (tx) => {
        // The article's row first: its write lock is what numbers the new claims one after the other.
        await tx.article.update({ where: { id: articleId }, data: { touchedAt: at, touchedBy: by } });
        for (const { id, version } of named) await takeTurn(tx, id, version);
        const claims: ActFacts[] = [];
        for (const { id } of named) {
          const facts = await readFacts(tx, id, null, revision);
          if (facts.claim.articleId !== articleId) throw new NotFoundError('claim', String(id));
          claims.push(facts);
        }
        const last = await tx.claim.aggregate({ where: { articleId }, _max: { number: true } });
        const nextNumber = (last._max.number ?? 0) + 1;
        const { acts, made } = decide({ revision, claims, nextNumber });
        let lead: number | null = null;
        for (const [index, act] of acts.entries()) {
          const id = await writeAct(tx, claims[index]!, act, { by, at, lead });
          lead ??= id;
        }
        const ids: number[] = [];
        for (const [index, { claim, act, citations }] of made.entries()) {
          const number = nextNumber + index;
          const id = await insertClaim(
            tx,
            { articleId, revisionId: revision.id, number, at },
            claim,
            act.state,
          );
          await copyCitations(tx, citations, id);
          const facts = { claim: { id, articleId, version: 2, tags: [] }, foundWording: claim.wording };
          const reviewId = await writeAct(tx, facts, act, { by, at, lead });
          lead ??= reviewId;
          ids.push(id);
        }
        await recheckResting(
          tx,
          revision,
          claims.map(({ claim }) => claim.number),
        );
        return { version: claims[0]?.claim.version ?? 2, reviewId: lead!, made: ids };
      }, PATIENCE);
    },
  };
}
