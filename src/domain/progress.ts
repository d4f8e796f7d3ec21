import { STATUSES, type Status } from './analysis';

/** An act as the progress page counts it. */
export interface ProgressAct {
  readonly id: number;
  readonly claimId: number;
  readonly act: string;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly status: Status | null;
  readonly undoes: number | null;
}

/** What counts an act for who did it. */
export type CountedAct = Pick<ProgressAct, 'id' | 'act' | 'by' | 'undoes'>;

export type StatusTally = Readonly<Record<Status, number>>;

/** Claims by status at the end of a day. */
export interface DayTally {
  /** ISO date, UTC. */
  readonly day: string;
  readonly tally: StatusTally;
}

/** What one reviewer did; `other` is everything that is neither a mark nor a citation, on claims and beside them. */
export interface Share {
  readonly by: string;
  readonly marked: number;
  readonly cited: number;
  readonly other: number;
  readonly undone: number;
}

const NONE: StatusTally = { sourced: 0, attributed: 0, speculative: 0, unverified: 0 };

/**
 * Claims by status at the end of each day on which something happened, oldest first. A mark counts until it is taken
 * back; then the one before it does.
 *
 * @param added for each day how many claims came onto the desk
 */
export function statusByDay(
  acts: readonly ProgressAct[],
  added: readonly { readonly day: string; readonly claims: number }[],
): readonly DayTally[] {
  const days = new Set([...added.map(({ day }) => day), ...acts.map(({ at }) => at.slice(0, 10))]);
  const ordered = [...acts].sort((a, b) => a.id - b.id);
  const marks = new Map<number, ProgressAct[]>();
  let next = 0;
  return [...days].sort().map((day) => {
    for (; next < ordered.length && ordered[next]!.at.slice(0, 10) <= day; next += 1) {
      const act = ordered[next]!;
      const own = marks.get(act.claimId) ?? [];
      if (act.act === 'marked') marks.set(act.claimId, [...own, act]);
      else if (act.act === 'undid') {
        marks.set(
          act.claimId,
          own.filter(({ id }) => id !== act.undoes),
        );
      }
    }
    const tally = { ...NONE };
    for (const own of marks.values()) {
      const status = own.at(-1)?.status;
      if (status && status !== 'unverified') tally[status] += 1;
    }
    const total = added.filter((one) => one.day <= day).reduce((sum, { claims }) => sum + claims, 0);
    const decided = tally.sourced + tally.attributed + tally.speculative;
    return { day, tally: { ...tally, unverified: Math.max(0, total - decided) } };
  });
}

/**
 * Who did how much, the busiest first; an act that was taken back counts as undone for who did it.
 *
 * @param acts on claims
 * @param beside acts beside the marks: dates, figures, conflict cards, comments … Carrying is none: what it gave stands among `acts`
 */
export function sharesOf(acts: readonly CountedAct[], beside: readonly CountedAct[]): readonly Share[] {
  const shares = new Map<
    string,
    { by: string; marked: number; cited: number; other: number; undone: number }
  >();
  const count = (book: readonly CountedAct[]) => {
    const undone = new Set(book.map(({ undoes }) => undoes));
    for (const { id, act, by } of book) {
      if (act === 'undid' || act === 'carried') continue;
      const share = shares.get(by) ?? { by, marked: 0, cited: 0, other: 0, undone: 0 };
      shares.set(by, share);
      if (undone.has(id)) share.undone += 1;
      else if (act === 'marked' || act === 'cited') share[act] += 1;
      else share.other += 1;
    }
  };
  count(acts);
  count(beside);
  const sum = (share: Share) => share.marked + share.cited + share.other;
  return [...shares.values()].sort((a, b) => sum(b) - sum(a) || (a.by < b.by ? -1 : 1));
}

/** What was suggested against what people marked. */
export interface Confusion {
  /** By suggestion, then by status: how many claims. */
  readonly counts: Readonly<Record<Status, StatusTally>>;
  readonly marked: number;
  /** Claims that were marked as suggested. */
  readonly followed: number;
}

/** The confusion table of the claims that somebody marked. */
export function confusionOf(
  claims: readonly { readonly suggested: Status; readonly status: Status }[],
): Confusion {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, { ...NONE }])) as Record<
    Status,
    Record<Status, number>
  >;
  for (const { suggested, status } of claims) counts[suggested][status] += 1;
  const followed = STATUSES.reduce((sum, status) => sum + counts[status][status], 0);
  return { counts, marked: claims.length, followed };
}
