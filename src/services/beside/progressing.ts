import { NotFoundError } from '../../domain/errors';
import {
  confusionOf,
  sharesOf,
  statusByDay,
  type Confusion,
  type DayTally,
  type Share,
} from '../../domain/progress';
import type { ArticleRow } from '../../store/articles';
import type { Store } from '../../store/open-store';

/** How far the work has got, of one article or of all. */
export interface ProgressPage {
  /** Null over all articles. */
  readonly article: { readonly id: number; readonly title: string } | null;
  readonly total: number;
  readonly lacks: number;
  readonly days: readonly DayTally[];
  readonly shares: readonly Share[];
  readonly confusion: Confusion;
}

export interface ProgressServices {
  /** Throws NotFoundError. */
  progressPage(articleId: number | null): Promise<ProgressPage>;
}

export function progressing(store: Store): ProgressServices {
  return {
    async progressPage(articleId) {
      const rows: readonly ArticleRow[] =
        articleId === null
          ? await store.articles.list()
          : [await store.articles.find(articleId)].filter((row) => row !== null);
      if (articleId !== null && rows.length === 0) throw new NotFoundError('article', String(articleId));
      const acts = await store.progress.acts(articleId);
      const sum = (key: 'claimCount' | 'lacking') => rows.reduce((total, row) => total + row[key], 0);
      const [only] = rows;
      return {
        article: articleId === null || !only ? null : { id: only.id, title: only.title },
        total: sum('claimCount'),
        lacks: sum('lacking'),
        days: statusByDay(
          acts,
          rows.map(({ createdAt, claimCount }) => ({ day: createdAt.slice(0, 10), claims: claimCount })),
        ),
        shares: sharesOf(acts, await store.progress.actsBeside(articleId)),
        confusion: confusionOf(await store.progress.marked(articleId)),
      };
    },
  };
}
