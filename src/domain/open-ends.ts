import { standingActs, type DeskAct } from './desk-acts';
import { isDay } from './day';
import type { FieldErrors } from './errors';
import { lineOf, madeOf, type Lineage } from './lineage';
import { LONGEST_LINE } from './rules/citation';
import { LONGEST_NOTE } from './rules/mark';

/** What is written when a claim is left open on purpose. */
export interface OpenEndDetails {
  readonly tried: string;
  readonly next: string;
  /** Who has it. */
  readonly who: string;
  /** ISO date, or empty. */
  readonly until: string;
}

/** A claim that was left open, by whom and when. */
export interface OpenEnd extends OpenEndDetails {
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** What leaving a claim open is about. */
export const openSubject = (number: number): string => `open:${number}`;

/**
 * The claims that are open on purpose now, by number: left open, and not taken up again since. One that was made of others is
 * as open as they were, until something is said of itself.
 */
export function openEndsOf(acts: readonly DeskAct[], lineage: Lineage): ReadonlyMap<number, OpenEnd> {
  const said = new Map<number, OpenEnd | null>();
  for (const { act, subject, details, by, at } of standingActs(acts)) {
    const number = Number(/^open:(\d+)$/.exec(subject)?.[1]);
    if (act === 'left-open') said.set(number, { ...(details as OpenEndDetails), by, at });
    else if (act === 'taken-up') said.set(number, null);
  }
  const find = (number: number): OpenEnd | null => {
    const own = said.get(number);
    if (own !== undefined) return own;
    const before = (madeOf(lineage).get(number) ?? []).map(find).filter((end) => end !== null);
    return before.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
  };
  const ends = new Map<number, OpenEnd>();
  for (const number of [...said.keys()].flatMap((one) => lineOf(lineage, one))) {
    const end = find(number);
    if (end) ends.set(number, end);
  }
  return ends;
}

/**
 * Why a claim may not be left open so.
 *
 * @param cannotBeSourced it has the tag, or gets it with this: there is no next step
 */
export function refuseOpenEnd(
  { tried, next, who, until }: OpenEndDetails,
  cannotBeSourced: boolean,
): FieldErrors {
  const errors: Record<string, string> = {};
  if (tried === '') errors.tried = 'Say what was tried.';
  else if (tried.length > LONGEST_NOTE) errors.tried = 'At most 5,000 characters.';
  if (next === '' && !cannotBeSourced) {
    errors.next = 'Say what the next step is, or that it cannot be sourced.';
  } else if (next.length > LONGEST_LINE) errors.next = `At most ${LONGEST_LINE} characters.`;
  if (who.length > LONGEST_LINE) errors.who = `At most ${LONGEST_LINE} characters.`;
  if (until !== '' && !isDay(until)) errors.until = 'Write the day as 2026-05-14.';
  return errors;
}

/** An open end in one line, without what was tried: "next: ask the board · Bo · until 2026-05-14"; empty where nothing is known. */
export function sayOpenEnd(end: OpenEndDetails, sayDay: (day: string) => string): string {
  const parts = [
    ...(end.next === '' ? [] : [`next: ${end.next}`]),
    ...(end.who === '' ? [] : [end.who]),
    ...(end.until === '' ? [] : [`until ${sayDay(end.until)}`]),
  ];
  return parts.join(' · ');
}
