import { findDatesInOrder } from '../claims/dates/find-dates';
import { resolveDates } from '../domain/dating';
import type { Revision } from '../store/revisions';

const NEEDY = new WeakMap<Revision, boolean>();
const DATED = new WeakMap<Revision, Map<string, Revision>>();

function needsDate(revision: Revision): boolean {
  const known = NEEDY.get(revision);
  if (known !== undefined) return known;
  const needs = revision.claims.some(({ dates }) => dates.some((date) => date.needs === 'article-date'));
  NEEDY.set(revision, needs);
  return needs;
}

/**
 * The revision with the dates that needed the article's date worked out, where the article has one now. What the engine
 * stored stays as it is; the same revision and date give the same value.
 */
export function datedRevision(revision: Revision, date: string | null): Revision {
  if (date === null || !needsDate(revision)) return revision;
  const byDate = DATED.get(revision) ?? new Map<string, Revision>();
  DATED.set(revision, byDate);
  const known = byDate.get(date);
  if (known) return known;
  const sentences = revision.sentences.map(({ start, end }): [number, number] => [start, end]);
  const found = findDatesInOrder(revision.text, sentences, date).flat();
  const resolved = new Map(found.map((mention) => [mention.span.join('-'), mention]));
  const dated: Revision = {
    ...revision,
    claims: revision.claims.map((claim) => ({ ...claim, dates: resolveDates(claim.dates, resolved) })),
  };
  byDate.set(date, dated);
  return dated;
}
