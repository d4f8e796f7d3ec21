import type { Conflict } from '../../domain/analysis';
import { standingActs, type DeskAct } from '../../domain/desk-acts';
import { NotFoundError } from '../../domain/errors';
import { followLineage, type Lineage } from '../../domain/lineage';
import { linksOf } from '../../domain/rests';
import type { ArticleRow } from '../../store/articles';
import type { ClaimState } from '../../store/claims';
import type { Store } from '../../store/open-store';
import type { Revision } from '../../store/revisions';
import { datedRevision } from '../dated-revision';

/** An article with every act beside its marks, read together. */
export interface Book {
  readonly row: ArticleRow;
  readonly revision: Revision;
  readonly acts: readonly DeskAct[];
  /** What became of the claims that were withdrawn. */
  readonly lineage: Lineage;
  /** Claims that were not withdrawn. */
  readonly states: readonly ClaimState[];
}

/** An article with its acts beside the marks, without its claims. Throws NotFoundError. */
export async function openBook(store: Store, articleId: number): Promise<Omit<Book, 'states'>> {
  const [row, revision] = [await store.articles.find(articleId), await store.revisions.latestOf(articleId)];
  if (!row || !revision) throw new NotFoundError('article', String(articleId));
  return {
    row,
    revision: datedRevision(revision, row.date),
    acts: await store.deskActs.ofArticle(articleId),
    lineage: await store.lineage.ofArticle(articleId),
  };
}

/** Reads an article's book. Throws NotFoundError. */
export async function readBook(store: Store, articleId: number): Promise<Book> {
  const book = await openBook(store, articleId);
  return { ...book, states: await store.claims.ofArticle(articleId) };
}

/**
 * What a claim's own page needs of the book: `states` of the claims that it rests on, that rest on it, or that stand on a
 * card with it. In a long article that is a small part of them. Throws NotFoundError.
 */
export async function readBookAround(store: Store, articleId: number, number: number): Promise<Book> {
  const book = await openBook(store, articleId);
  const links = linksOf(book.revision.claims, book.acts, book.lineage).filter(
    ({ claim, on }) => claim === number || on === number,
  );
  const made = standingActs(book.acts).filter(({ act }) => act === 'carded');
  const cards = [...book.revision.conflicts, ...made.map(({ details }) => details as Conflict)].map(
    ({ claims }) => claims.flatMap((one) => followLineage(book.lineage, one)),
  );
  const numbers = [
    ...links.flatMap(({ claim, on }) => [claim, on]),
    ...cards.filter((claims) => claims.includes(number)).flat(),
  ];
  return { ...book, states: await store.claims.ofNumbers(articleId, [...new Set(numbers)]) };
}

/** The claim's state. Throws NotFoundError. */
export async function findClaim(store: Store, claimId: number): Promise<ClaimState> {
  const state = await store.claims.find(claimId);
  if (!state) throw new NotFoundError('claim', String(claimId));
  return state;
}
