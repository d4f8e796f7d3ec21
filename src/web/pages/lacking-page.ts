import type { LackingPage, LackingQuery, LackingRow } from '../../services/services';
import { lackingHref } from '../forms/query-form';
import { sayOpenEnd, type OpenEnd } from '../../domain/open-ends';
import { sayDay } from '../words/dates';
import { sayWhy, WHY_OPTIONS } from '../words/lacks';
import { shorten } from '../words/shorten';

/** What the list of claims that lack a source shows beside its rows. */
export interface LackingView {
  readonly query: LackingQuery & { readonly isFiltered: boolean };
  readonly heads: readonly {
    readonly label: string;
    readonly href: string | null;
    readonly isSorted: boolean;
    readonly order: 'ascending' | 'descending';
    readonly isNumber: boolean;
  }[];
  readonly rows: readonly (LackingRow & {
    readonly why: string;
    readonly sub: string;
    readonly left: string;
  })[];
  readonly whys: typeof WHY_OPTIONS;
  readonly csv: string;
  /** Number of the first row on this page: 1, 51, 101 … */
  readonly first: number;
  readonly pages: { readonly previous: string | null; readonly next: string | null };
}

const HEADS: readonly (readonly [string, LackingQuery['sort'] | null])[] = [
  ['Claim', null],
  ['Status', 'status'],
  ['Article', 'article'],
  ['Why it is here', null],
  ['Worth checking', 'worth'],
  ['Touched', 'touched'],
];

/** Lays out the list: its columns, its rows and the ways from it. */
export function viewLacking(desk: LackingPage, query: LackingQuery): LackingView {
  const before = (query.page - 1) * desk.perPage;
  const hasNext = before + desk.rows.length < desk.matching;
  return {
    query: { ...query, isFiltered: query.q !== '' || query.articleId !== null || query.why !== '' },
    heads: HEADS.map(([label, sort]) => ({
      label,
      href: sort && lackingHref('/lacking', query, { sort, page: 1 }),
      isSorted: sort === query.sort,
      order: sort === 'worth' || sort === 'touched' ? 'descending' : 'ascending',
      isNumber: sort === 'worth',
    })),
    rows: desk.rows.map((row) => ({
      ...row,
      why: sayWhy(row),
      sub: saySpeaker(row),
      left: row.open === null ? '' : sayLeft(row.open),
    })),
    whys: WHY_OPTIONS,
    csv: lackingHref('/lacking.csv', query, { page: 1 }),
    first: before + 1,
    pages: {
      previous: query.page > 1 ? lackingHref('/lacking', query, { page: query.page - 1 }) : null,
      next: hasNext ? lackingHref('/lacking', query, { page: query.page + 1 }) : null,
    },
  };
}

/** So much of what was tried stands in the list; the claim's page has all of it. */
const MOST_TRIED = 200;

function sayLeft(end: OpenEnd): string {
  const tried = shorten(end.tried, MOST_TRIED);
  return [`Left open: tried: ${tried}`, sayOpenEnd(end, sayDay)].filter((part) => part !== '').join(' · ');
}

function saySpeaker(row: LackingRow): string {
  if (row.isAttributedToNobody) return 'said by: nobody named';
  return row.claimant === null ? '' : `said by: ${row.claimant}`;
}
