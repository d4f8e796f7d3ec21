import type { ClaimKind, Status } from './analysis';

export const SPEAKERS = ['named', 'anonymous', 'nobody', 'article'] as const;
export const CLAIM_SORTS = ['article', 'worth', 'touched'] as const;

/** What is asked of the list of all claims; every part narrows it, empty ones do not. */
export interface ClaimQuery {
  /** Words of the wording, quotes, notes or the article's title. */
  readonly q: string;
  readonly article: number | null;
  readonly status: Status | '';
  readonly kind: ClaimKind | '';
  readonly lacks: boolean;
  readonly contradicted: boolean;
  readonly recheck: boolean;
  readonly hedged: boolean;
  readonly figure: boolean;
  readonly date: boolean;
  readonly repeats: boolean;
  /** The least check-worthiness, 0…1. */
  readonly worth: number;
  readonly speaker: (typeof SPEAKERS)[number] | '';
  /** Part of a claimant's name. */
  readonly claimant: string;
  /** Somebody who acted on it. */
  readonly reviewer: string;
  readonly tag: string;
  /** ISO date: touched on that day or later. */
  readonly since: string;
  readonly sort: (typeof CLAIM_SORTS)[number];
}
