import { z } from 'zod';
import { STATUSES } from '../../domain/analysis';
import { CLAIM_SORTS, SPEAKERS, type ClaimQuery } from '../../domain/claim-query';
import { isDay } from '../../domain/day';
import { readFields } from './read';

const TICKS = ['lacks', 'contradicted', 'recheck', 'hedged', 'figure', 'date', 'repeats'] as const;
const FIELDS = [
  'q',
  'article',
  'status',
  'kind',
  ...TICKS,
  'worth',
  'speaker',
  'claimant',
  'reviewer',
  'tag',
  'since',
  'sort',
  'page',
] as const;

const words = z.string().trim().max(400).catch('');
const tick = z.string().transform((value) => value !== '');

const Query = z.object({
  q: words,
  article: z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null),
  status: z.enum(['', ...STATUSES]).catch(''),
  kind: z.enum(['', 'factual', 'attributed', 'speculative', 'opinion']).catch(''),
  lacks: tick,
  contradicted: tick,
  recheck: tick,
  hedged: tick,
  figure: tick,
  date: tick,
  repeats: tick,
  worth: z.coerce.number().min(0).max(1).catch(0),
  speaker: z.enum(['', ...SPEAKERS]).catch(''),
  claimant: words,
  reviewer: words,
  tag: words,
  since: z
    .string()
    .trim()
    .transform((day) => (isDay(day) ? day : '')),
  sort: z.enum(CLAIM_SORTS).catch('article'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});

/** The question that an address of `/claims` asks, and the page; what it does not understand it leaves out. */
export function readClaimQuery(query: unknown): { readonly query: ClaimQuery; readonly page: number } {
  const { page, ...rest } = Query.parse(readFields(query, FIELDS));
  return { query: rest, page };
}

/** The question as an address writes it, defaults left out. */
export function printClaimQuery(query: ClaimQuery, page = 1): string {
  const parts = new URLSearchParams();
  for (const field of FIELDS) {
    if (field === 'page') continue;
    const value = query[field];
    if (value === '' || value === null || value === false || value === 0) continue;
    if (field === 'sort' && value === 'article') continue;
    parts.set(field, value === true ? 'yes' : String(value));
  }
  if (page > 1) parts.set('page', String(page));
  return parts.toString();
}
