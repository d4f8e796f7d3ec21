import { isOwnArticle } from '../domain/rules/own-article';
import { groupOrigins } from '../evidence/origins/group-origins';
import type { Store } from '../store/open-store';
import type { FoundOfCitation } from '../store/sources';
import type { Citation, HeldCopy } from '../domain/source';
import { apartIn, holdAgainstCopies, MOST_HELD, ownTexts, readOrigins, standingAt } from './holding';

/** Holds the quotes that were cited before their source had a copy; by citation. */
async function holdUnheld(
  store: Store,
  citations: readonly Citation[],
): Promise<ReadonlyMap<number, Omit<HeldCopy, 'takenAt'>>> {
  const unheld = citations.filter(({ copy, quote }) => copy === null && quote !== '');
  const copies = await store.copies.someOf([...new Set(unheld.map(({ source }) => source.id))], MOST_HELD);
  const held = new Map<number, Omit<HeldCopy, 'takenAt'>>();
  for (const one of unheld) {
    const { copy, quote } = holdAgainstCopies(one.quote, copies.get(one.source.id) ?? []);
    if (copy === null || quote === null) continue;
    held.set(one.id, { id: copy.id, found: quote.found, standsAt: standingAt(one, copy, quote) });
  }
  return held;
}

/** Holds the standing citations of the whole desk that were never held against a copy which their source has by now. */
export async function settleUnheld(store: Store): Promise<void> {
  for (const id of await store.sources.unheld()) await settleCiting(store, [id]);
}

/**
 * After a copy was kept of these sources, or their records changed: every claim that cites one of them is held against what
 * is known of its sources now. A mark that has too little left by it needs a recheck; no status is changed.
 */
export async function settleCiting(store: Store, sourceIds: readonly number[]): Promise<void> {
  const claims = new Map<number, number>();
  for (const id of sourceIds) {
    const source = await store.sources.find(id);
    for (const use of await store.sources.usesOf(source?.id ?? id)) claims.set(use.claimId, use.articleId);
  }
  if (claims.size === 0) return;
  const standing = await Promise.all(
    [...claims].map(async ([claimId, articleId]) => ({
      articleId,
      citations: (await store.claims.allCitationsOf(claimId)).filter(({ isWithdrawn }) => !isWithdrawn),
    })),
  );
  const cited = standing.flatMap(({ citations }) => citations);
  const { works, copies } = await readOrigins(
    store,
    cited.map(({ source, quote }) => ({ id: source.id, quote })),
  );
  const workOf = new Map(works.map((work) => [work.id, work]));
  const heldOf = await holdUnheld(store, cited);
  const found: FoundOfCitation[] = [];
  for (const articleId of new Set(claims.values())) {
    const article = await store.articles.identityOf(articleId);
    const own = article ? ownTexts(article, copies) : new Set<number>();
    for (const { citations } of standing.filter((one) => one.articleId === articleId)) {
      const its = [...new Set(citations.map(({ source }) => source.id))].flatMap(
        (id) => workOf.get(id) ?? [],
      );
      const origins = groupOrigins(its, apartIn(citations)).filter(({ works: ids }) => ids.length > 1);
      for (const { id, source } of citations) {
        const origin = origins.findIndex(({ works: ids }) => ids.includes(source.id));
        const addresses = workOf.get(source.id)?.addresses ?? [];
        const isOwn = own.has(source.id) || (article !== null && isOwnArticle(source, article, addresses));
        const held = heldOf.get(id) ?? null;
        found.push({ id, isOwn, sharedOrigin: origin < 0 ? null : origin, held });
      }
    }
  }
  await store.sources.settle(sourceIds, found);
}
