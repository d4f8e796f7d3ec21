import type { Attribution } from '../../domain/analysis';

/** An attribution of the article with its place in the analysis's list. */
export interface NumberedAttribution {
  readonly index: number;
  readonly attribution: Attribution;
}
