import { z } from 'zod';
import { STATUSES } from '../../domain/analysis';
import { LACKS_WHY } from '../../domain/state';
import type { ArticleFilter, LackingQuery } from '../../services/services';
import { readFields } from './read';

const WHYS = [
  '',
  ...LACKS_WHY,
  'utterance-uncited',
  'left-open',
  'cannot-be-sourced',
  'has-passage',
] as const;
const SORTS = ['worth', 'status', 'article', 'touched'] as const;
const SHOWS = ['lacks', 'nobody', 'hedged', 'contradicted', 'recheck', 'repeats', 'figures'] as const;

const Lacking = z.object({
  q: z.string().trim().max(400).catch(''),
  why: z.enum(WHYS).catch(''),
  sort: z.enum(SORTS).catch('worth'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  article: z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null),
});

/** The question that an address of `/lacking` asks; what it does not understand it leaves out. */
export function readLackingQuery(query: unknown): LackingQuery {
  const { article, ...rest } = Lacking.parse(readFields(query, ['q', 'why', 'sort', 'page', 'article']));
  return { ...rest, articleId: article };
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

const Filter = z.object({
  status: z.enum(STATUSES).nullable().catch(null),
  show: z.enum(SHOWS).nullable().catch(null),
});

/** Which claims an article's address asks for. */
export function readArticleFilter(query: unknown): ArticleFilter {
  const { status, show } = Filter.parse(readFields(query, ['status', 'show']));
  return { ...(status && { status }), ...(show && { show }) };
}
