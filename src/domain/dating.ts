import type { DateMention } from './analysis';
import { lastOn, type DeskAct } from './desk-acts';

/** What the desk was told of an article's date: the day, or that nobody knows it. */
export interface DatedDetails {
  /** ISO date; null for "not known". */
  readonly date: string | null;
}

/** What the act of dating an article is about. */
export const DATE_SUBJECT = 'date';

/** What the desk was told, or null where it has not been: then it asks. */
export function datedAs(acts: readonly DeskAct[]): DatedDetails | null {
  const act = lastOn(acts, DATE_SUBJECT);
  return act ? (act.details as DatedDetails) : null;
}

/**
 * Whether the desk asks for the article's date: it has none, a claim needs one, and nobody has answered yet.
 */
export function asksDate(
  date: string | null,
  acts: readonly DeskAct[],
  claims: readonly { readonly dates: readonly DateMention[] }[],
): boolean {
  return (
    date === null &&
    datedAs(acts) === null &&
    claims.some(({ dates }) => dates.some(({ needs }) => needs === 'article-date'))
  );
}

/** The mentions, with those that needed the article's date as `resolved` has them at the same place. */
export function resolveDates(
  dates: readonly DateMention[],
  resolved: ReadonlyMap<string, DateMention>,
): readonly DateMention[] {
  return dates.map((date) => (date.needs === null ? date : (resolved.get(date.span.join('-')) ?? date)));
}
