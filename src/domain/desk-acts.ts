/** What a reviewer does beside marking: links between claims, conflict cards, gaps, dates, figures, comments, open ends. */
export const DESK_ACTS = [
  'linked',
  'unlinked',
  'carded',
  'closed',
  'reopened',
  'set-aside',
  'dated',
  'worked',
  'left-open',
  'taken-up',
  'commented',
  'resolved',
  'carried',
  'undid',
] as const;
export type DeskActName = (typeof DESK_ACTS)[number];

/** One such act, as it was appended; never changed. Undo is one more act. */
export interface DeskAct {
  readonly id: number;
  /** What it is about: "rests:7>4", "card:3-13", "gap:120-164", "date", "figure:7:0", "open:7", "comment:7:2". */
  readonly subject: string;
  /** The claim that it belongs to, or null where it belongs to the article. */
  readonly claimId: number | null;
  readonly act: DeskActName;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** What was typed; its shape is the act's. */
  readonly details: unknown;
  /** The act that an "undid" takes back. */
  readonly undoes: number | null;
}

/** Part of the details of an act that came with an act on a claim: that one's review. */
export interface WithReview {
  readonly review?: number;
}

/** The acts that hold, oldest first: none that was taken back, and none of the takings back. */
export function standingActs(acts: readonly DeskAct[]): readonly DeskAct[] {
  const undone = new Set(acts.map((act) => act.undoes));
  return acts.filter((act) => act.act !== 'undid' && !undone.has(act.id)).sort((a, b) => a.id - b.id);
}

/** The latest act that holds on a subject, or null. */
export function lastOn(acts: readonly DeskAct[], subject: string): DeskAct | null {
  return standingActs(acts).findLast((act) => act.subject === subject) ?? null;
}

/** Id of the latest act on a subject, also of one that was taken back; 0 where there is none. A form carries it as `seen`. */
export function seenOf(acts: readonly DeskAct[], subject: string): number {
  return acts.reduce((latest, act) => (act.subject === subject ? Math.max(latest, act.id) : latest), 0);
}
