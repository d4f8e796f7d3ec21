import type { Fragment, Status } from './analysis';
import type { MarkInput } from './review';
import type { Citation } from './source';

export const ACTS = ['marked', 'cited', 'reworded', 'noted', 'undid'] as const;
export type ActName = (typeof ACTS)[number];

/** What a mark typed; its citation is a row of its own, and the version is the review's. */
export type MarkDetails = Omit<MarkInput, 'citation' | 'version'>;

/** What an act needed and what was typed: one of the two, or neither. */
export interface ActDetails {
  readonly mark?: MarkDetails;
  readonly rewording?: { readonly wording: string; readonly fragments: readonly Fragment[] };
}

/** One act of a reviewer on a claim, as it was appended. */
export interface Review {
  readonly id: number;
  /** The claim's version that this act made. */
  readonly version: number;
  readonly act: ActName;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** The status that a mark gave. */
  readonly status: Status | null;
  readonly note: string | null;
  readonly override: string | null;
  readonly details: ActDetails;
  /** The citation that came with it. */
  readonly citationId: number | null;
  /** The review that an "undid" takes back. */
  readonly undoes: number | null;
}

/** The acts that hold, oldest first: none that was taken back, and none of the takings back. */
export function standingReviews(reviews: readonly Review[]): readonly Review[] {
  const undone = new Set(reviews.map((review) => review.undoes));
  return reviews
    .filter((review) => review.act !== 'undid' && !undone.has(review.id))
    .sort((a, b) => a.version - b.version);
}

/** The latest act that holds and can be taken back, or null. */
export function lastStanding(reviews: readonly Review[]): Review | null {
  return standingReviews(reviews).at(-1) ?? null;
}

const STANCE_SAYS = {
  supports: 'supports',
  partly: 'supports partly',
  contradicts: 'contradicts',
  context: 'context',
} as const;

/** What an act did, in one line without its doer: "cited “Annual report 2025” (supports)". */
export function describeAct(review: Review, citation: Citation | null): string {
  const cited = citation
    ? `cited “${citation.source.title}” (${STANCE_SAYS[citation.stance]}${citation.shows === 'utterance' ? ' that it was said' : ''})`
    : 'cited a source';
  switch (review.act) {
    case 'marked':
      return `marked it ${review.status ?? 'unverified'}${citation ? ` and ${cited}` : ''}`;
    case 'cited':
      return cited;
    case 'reworded':
      return `edited the wording: ${review.details.rewording?.wording ?? ''}`;
    case 'noted':
      return `wrote a note: ${review.note ?? ''}`;
    case 'undid':
      return 'took an act back';
  }
}
