import type { ArticleFilter, ArticlePage } from '../../services/services';
import { layBar, type StatusBar } from '../galley/bar';
import { buildRows, type GalleyRow } from '../galley/rows';
import { layStrip, type Strip } from '../galley/strip';

/** What the article's page shows beside the article itself. */
export interface ArticleView {
  readonly rows: readonly GalleyRow[];
  readonly strip: Strip;
  readonly bar: StatusBar;
  /** Lines set aside, with the reason of each. */
  readonly aside: readonly { readonly words: string; readonly reason: string }[];
  /** The filter in force, or "". */
  readonly filter: string;
  /** Filters that would show something. */
  readonly filters: readonly { readonly show: string; readonly label: string; readonly count: number }[];
  /** Whether rows out of sight may be laid out later. */
  readonly isLong: boolean;
}

const LONG = 200;

/** Lays out an article's page. */
export function viewArticle(desk: ArticlePage, filter: ArticleFilter): ArticleView {
  const { filterCounts: counts, article } = desk;
  const filters = [
    { show: 'lacks', label: 'without a source', count: article.counts.lacks },
    { show: 'hedged', label: 'hedged', count: counts.hedged },
    { show: 'nobody', label: 'attributed to nobody', count: counts.nobody },
    { show: 'repeats', label: 'repeats that changed', count: counts.repeats },
    { show: 'figures', label: 'with a figure', count: counts.figures },
  ];
  return {
    rows: buildRows(desk),
    strip: layStrip(desk),
    bar: layBar(article.counts),
    aside: desk.blocks
      .filter((block) => block.kind === 'boilerplate')
      .map((block) => ({
        words: shorten(desk.text.slice(block.start, block.end)),
        reason: block.reason ?? 'boilerplate',
      })),
    filter: filter.status ?? filter.show ?? '',
    filters: filters.filter(({ count }) => count > 0),
    isLong: desk.claims.length > LONG,
  };
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 198)} …` : line;
}
