import { findSetAside } from '../../services/check-article';
import type { ArticleFilter, ArticlePage } from '../../services/services';
import { layBar, type StatusBar } from '../galley/bar';
import { buildRows, type GalleyRow } from '../galley/rows';
import { layStrip, type Strip } from '../galley/strip';
import { shorten } from '../words/shorten';

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
    aside: listSetAside(desk),
    filter: filter.status ?? filter.show ?? '',
    filters: filters.filter(({ count }) => count > 0),
    isLong: desk.claims.length > LONG,
  };
}

/** Boilerplate and headlines printed again, in the article's order. */
function listSetAside(desk: ArticlePage): ArticleView['aside'] {
  return findSetAside(desk).flatMap((isAside, i) => {
    const block = desk.blocks[i]!;
    if (!isAside) return [];
    const fallback = block.kind === 'boilerplate' ? 'boilerplate' : 'the headline again';
    return [
      { words: shorten(desk.text.slice(block.start, block.end), 200), reason: block.reason ?? fallback },
    ];
  });
}
