import { STATUSES } from '../../domain/analysis';
import { LACKS_WHY } from '../../domain/state';
import type { ArticleFilter, LackingQuery } from '../../services/services';
import { readAsked, type Asked, type Parts } from './asked';
import { ARTICLE, oneOf, PAGE, WORDS } from './asked-parts';

const WHYS = [...LACKS_WHY, 'utterance-uncited', 'left-open', 'cannot-be-sourced', 'has-passage'] as const;
const SORTS = ['worth', 'status', 'article', 'touched'] as const;
const SHOWS = ['lacks', 'nobody', 'hedged', 'contradicted', 'recheck', 'repeats', 'figures'] as const;

const LACKING: Parts<Omit<LackingQuery, 'articleId'> & { readonly article: number | null }> = {
  q: WORDS,
  why: oneOf(WHYS, ''),
  sort: oneOf(SORTS, 'worth'),
  page: PAGE,
  article: ARTICLE,
};

/** The question that an address of `/lacking` asks. */
export function readLackingQuery(query: unknown): Asked<LackingQuery> {
  const { values, leftOut } = readAsked(LACKING, query);
  const { article, ...rest } = values;
  return { values: { ...rest, articleId: article }, leftOut };
}

/** The address of the same question with some parts changed, defaults left out. */
export function lackingHref(path: string, query: LackingQuery, change: Partial<LackingQuery> = {}): string {
  const { q, articleId, why, sort, page } = { ...query, ...change };
  const parts = new URLSearchParams();
  if (q !== '') parts.set('q', q);
  if (articleId !== null) parts.set('article', String(articleId));
  if (why !== '') parts.set('why', why);
  if (sort !== 'worth') parts.set('sort', sort);
  if (page > 1) parts.set('page', String(page));
  return parts.size > 0 ? `${path}?${parts.toString()}` : path;
}

const FILTER = { status: oneOf(STATUSES, null), show: oneOf(SHOWS, null) };

/** Which claims an article's address asks for. */
export function readArticleFilter(query: unknown): Asked<ArticleFilter> {
  const { values, leftOut } = readAsked<{
    readonly status: ArticleFilter['status'] | null;
    readonly show: ArticleFilter['show'] | null;
  }>(FILTER, query, ['at', 'part', 'all']);
  const { status, show } = values;
  return { values: { ...(status && { status }), ...(show && { show }) }, leftOut };
}
