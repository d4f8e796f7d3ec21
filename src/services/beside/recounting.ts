import { tellHistory, type HistoryLine } from '../../domain/article-history';
import type { Store } from '../../store/open-store';
import { openBook } from './book';

/** As many lines as one page of an article's history has. */
const PAGE = 100;

/** What was done to an article, the latest first: one page of it. */
export interface HistoryPage {
  readonly article: { readonly id: number; readonly title: string };
  readonly lines: readonly HistoryLine[];
  /** Place of its first line among all, counted from 1. */
  readonly first: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** Lines of all pages. */
  readonly total: number;
  /** Ids of the article's claims by number. */
  readonly idByNumber: Readonly<Record<number, number>>;
}

export interface RecountServices {
  /** `page` beyond the last gives the last. Throws NotFoundError. */
  historyPage(articleId: number, page: number): Promise<HistoryPage>;
}

/** Telling what was done to an article. */
export function recounting(store: Store): RecountServices {
  return {
    async historyPage(articleId, page) {
      const { row, revision, acts } = await openBook(store, articleId);
      const numberOf = new Map(revision.claims.map(({ id, number }) => [id, number]));
      const reviews = await store.claims.reviewsOfArticle(articleId);
      const lines = tellHistory({
        reviews: new Map([...reviews].map(([id, own]) => [numberOf.get(id)!, own])),
        citations: await store.claims.allCitationsOfArticle(articleId),
        deskActs: acts,
        text: revision.text,
      });
      const pages = Math.max(1, Math.ceil(lines.length / PAGE));
      const shown = Math.min(Math.max(1, page), pages);
      return {
        article: { id: row.id, title: row.title },
        lines: lines.slice((shown - 1) * PAGE, shown * PAGE),
        first: (shown - 1) * PAGE + 1,
        page: shown,
        pages,
        total: lines.length,
        idByNumber: Object.fromEntries(revision.claims.map(({ id, number }) => [number, id])),
      };
    },
  };
}
