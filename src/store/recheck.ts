import { standingReviews, withdrawnBy } from '../domain/acts';
import {
  fallsOf,
  groundsOf,
  linksOf,
  restingOn,
  restSubject,
  shakenBy,
  type Fall,
  type RestLink,
} from '../domain/rests';
import { ancestryOf, lineOf } from '../domain/lineage';
import { presentState } from '../domain/state';
import type { Prisma } from '../generated/prisma/client';
import { reviewsOf, standingCitations } from './act-rows';
import { deskActsOf } from './desk-act-rows';
import { lineageOf } from './lineage';
import type { Reads } from './reads';
import type { Revision } from './revisions';

type Transaction = Prisma.TransactionClient;

async function readBook(tx: Transaction, claimId: number) {
  return { reviews: await reviewsOf(tx, claimId), citations: await standingCitations(tx, claimId) };
}

async function readFalls(tx: Transaction, claimId: number): Promise<readonly Fall[]> {
  const { reviews, citations } = await readBook(tx, claimId);
  return fallsOf(
    reviews,
    citations.map(({ id, stance }) => ({ id, stance })),
    withdrawnBy(reviews),
  );
}

/** Works out one claim's state anew, what it rests on included, and keeps it where it differs. */
async function recheckClaim(
  tx: Transaction,
  revision: Revision,
  links: readonly RestLink[],
  number: number,
): Promise<void> {
  const idOf = (claim: number) => revision.claims[claim - 1]?.id;
  const id = idOf(number);
  if (id === undefined) return;
  const { reviews, citations } = await readBook(tx, id);
  const marked = standingReviews(reviews).findLast(({ act }) => act === 'marked');
  const grounds: { number: number; falls: readonly Fall[] }[] = [];
  for (const ground of marked ? groundsOf(links, number) : []) {
    const groundId = idOf(ground);
    if (groundId !== undefined) grounds.push({ number: ground, falls: await readFalls(tx, groundId) });
  }
  const state = presentState(reviews, citations, shakenBy(marked?.id ?? null, grounds));
  const why = JSON.stringify(state.recheckWhy);
  await tx.$executeRaw`
    UPDATE "Claim" SET "recheck" = ${state.recheck}, "recheckWhy" = ${why}, "lacks" = ${state.lacks}, "lacksWhy" = ${state.lacksWhy}
    WHERE "id" = ${id} AND ("recheckWhy" <> ${why} OR "recheck" <> ${state.recheck})`;
}

/**
 * After an act on these claims (by number): they, what came of them, and all that rest on any of those, are held against what they rest on. A claim
 * that was vouched for goes to "needs recheck" where a ground of it fell since, and comes back where that was undone.
 */
export async function recheckResting(
  tx: Transaction,
  revision: Revision,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return;
  const acts = await deskActsOf(tx, revision.articleId);
  const lineage = await lineageOf(tx, revision.articleId);
  const links = linksOf(revision.claims, acts, lineage);
  const touched = new Set(numbers.flatMap((number) => lineOf(lineage, number)));
  for (const number of touched) for (const resting of restingOn(links, number)) touched.add(resting);
  // A claim whose last link a reviewer removed rests on nothing any more, and may be freed by that.
  const wasLinked = (number: number) =>
    ancestryOf(lineage, number).some((one) =>
      acts.some(({ subject }) => subject.startsWith(restSubject(one, ''))),
    );
  for (const number of touched) {
    const isLinked = links.some(({ claim }) => claim === number);
    if (isLinked || wasLinked(number)) await recheckClaim(tx, revision, links, number);
  }
}

/** A claim by its article and number. */
export interface Citing {
  readonly articleId: number;
  readonly number: number;
}

/** The claims that cite these sources, or what was merged into them. */
export function citingClaims(reads: Reads, sourceIds: readonly number[]): Promise<readonly Citing[]> {
  const ids = JSON.stringify(sourceIds);
  return reads.$queryRaw<Citing[]>`
    SELECT DISTINCT l."articleId", l."number" FROM "Citation" c JOIN "Claim" l ON l."id" = c."claimId"
         JOIN "Source" own ON own."id" = c."sourceId"
    WHERE c."withdrawnAt" IS NULL AND (own."id" IN (SELECT "value" FROM json_each(${ids}))
          OR own."mergedIntoId" IN (SELECT "value" FROM json_each(${ids})))
    ORDER BY l."articleId", l."number"`;
}

/** After a change of a source's record: the claims that cite it are held against what is known of their sources now. */
export async function recheckCiting(
  tx: Transaction,
  citing: readonly Citing[],
  revisionOf: (articleId: number) => Revision,
): Promise<void> {
  const articles = new Set(citing.map(({ articleId }) => articleId));
  for (const articleId of articles) {
    const revision = revisionOf(articleId);
    const links = linksOf(revision.claims, await deskActsOf(tx, articleId), await lineageOf(tx, articleId));
    for (const one of citing)
      if (one.articleId === articleId) await recheckClaim(tx, revision, links, one.number);
  }
}
