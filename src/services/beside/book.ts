import type { DeskAct } from '../../domain/desk-acts';
import type { Dropped } from '../../domain/lineage';
import { NotFoundError } from '../../domain/errors';
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
  /** Claims that were not withdrawn. */
  readonly states: readonly ClaimState[];
  /** Claims that reviewers said are none. */
  readonly dropped: readonly Dropped[];
}

/** Reads an article's book. Throws NotFoundError. */
export async function readBook(store: Store, articleId: number): Promise<Book> {
  const [row, revision] = [await store.articles.find(articleId), await store.revisions.latestOf(articleId)];
  if (!row || !revision) throw new NotFoundError('article', String(articleId));
  const [acts, states] = [await store.deskActs.ofArticle(articleId), await store.claims.ofArticle(articleId)];
  const { dropped } = await store.lineage.ofArticle(articleId);
  return { row, revision: datedRevision(revision, row.date), acts, states, dropped };
}

/** The claim's state. Throws NotFoundError. */
export async function findClaim(store: Store, claimId: number): Promise<ClaimState> {
  const state = await store.claims.find(claimId);
  if (!state) throw new NotFoundError('claim', String(claimId));
  return state;
}
