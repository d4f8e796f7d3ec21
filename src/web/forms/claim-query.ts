import { STATUSES } from '../../domain/analysis';
import { CLAIM_SORTS, SPEAKERS, type ClaimQuery } from '../../domain/claim-query';
import { z } from 'zod';
import { readAsked, type LeftOut, type Parts } from './asked';
import { ARTICLE, DAY, oneOf, PAGE, TICK, WORDS } from './asked-parts';

/** In the order in which an address writes them. */
const PARTS: Parts<ClaimQuery & { readonly page: number }> = {
  q: WORDS,
  article: ARTICLE,
  status: oneOf(STATUSES, ''),
  kind: oneOf(['factual', 'attributed', 'speculative', 'opinion'], ''),
  lacks: TICK,
  contradicted: TICK,
  recheck: TICK,
  hedged: TICK,
  figure: TICK,
  date: TICK,
  repeats: TICK,
  worth: { shape: z.coerce.number().min(0).max(1), blank: 0, allowed: '0 to 1' },
  speaker: oneOf(SPEAKERS, ''),
  claimant: WORDS,
  reviewer: WORDS,
  tag: WORDS,
  since: DAY,
  sort: oneOf(CLAIM_SORTS, 'article'),
  page: PAGE,
};

/** The question that an address of `/claims` asks, the page, and what was left out because the desk does not understand it. */
export function readClaimQuery(
  query: unknown,
  others: readonly string[] = [],
): { readonly query: ClaimQuery; readonly page: number; readonly leftOut: readonly LeftOut[] } {
  const { values, leftOut } = readAsked(PARTS, query, others);
  const { page, ...rest } = values;
  return { query: rest, page, leftOut };
}

/** The question as an address writes it, defaults left out. */
export function printClaimQuery(query: ClaimQuery, page = 1): string {
  const parts = new URLSearchParams();
  for (const field of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
    if (field === 'page') continue;
    const value = query[field];
    if (value === '' || value === null || value === false || value === 0) continue;
    if (field === 'sort' && value === 'article') continue;
    parts.set(field, value === true ? 'yes' : String(value));
  }
  if (page > 1) parts.set('page', String(page));
  return parts.toString();
}
