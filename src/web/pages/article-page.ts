import { listSetAside } from '../../services/check-article';
import type { ArticleFilter, ArticlePage } from '../../services/services';
import { layBar, type StatusBar } from '../galley/bar';
import { cutParts, findPart, type Part } from '../galley/parts';
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
  /** The part of a very long article that is shown, and the ways to the others; null where the article is on one page. */
  readonly parts: PartLinks | null;
}

interface PartLinks {
  readonly number: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly isLast: boolean;
  /** The last part, where the lines stand that were set aside. */
  readonly lastHref: string;
}

const LONG = 200;

/** Which part is asked for: by its number, or by a claim that it has; 0 for neither. */
export interface PartAsked {
  readonly part: number;
  readonly at: number;
}

/** Lays out an article's page. */
export function viewArticle(
  desk: ArticlePage,
  filter: ArticleFilter,
  asked: PartAsked = { part: 0, at: 0 },
): ArticleView {
  const { filterCounts: counts, article } = desk;
  const filters = [
    { show: 'lacks', label: 'without a source', count: article.counts.lacks },
    { show: 'hedged', label: 'hedged', count: counts.hedged },
    { show: 'nobody', label: 'attributed to nobody', count: counts.nobody },
    { show: 'repeats', label: 'repeats that changed', count: counts.repeats },
    { show: 'figures', label: 'with a figure', count: counts.figures },
  ];
  const shows = filter.status ? `status=${filter.status}` : filter.show ? `show=${filter.show}` : '';
  const parts = cutParts(desk, shows);
  const part = findPart(parts, asked.part, asked.at);
  return {
    rows: buildRows(desk, part),
    strip: layStrip(desk, parts, part),
    parts: parts.length > 1 ? linkParts(parts, part) : null,
    bar: layBar(article.counts),
    aside: listSetAside(desk).map(({ words, reason }) => ({ words: shorten(words, 200), reason })),
    filter: filter.status ?? filter.show ?? '',
    filters: filters.filter(({ count }) => count > 0),
    isLong: desk.claims.length > LONG,
  };
}

function linkParts(parts: readonly Part[], part: Part): PartLinks {
  return {
    number: part.number,
    count: parts.length,
    first: part.claims[0] ?? 0,
    last: part.claims.at(-1) ?? 0,
    previous: parts[part.number - 2]?.href ?? null,
    next: parts[part.number]?.href ?? null,
    isLast: part.number === parts.length,
    lastHref: parts.at(-1)!.href,
  };
}
