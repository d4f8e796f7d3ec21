import type { Status } from './analysis';
import type { Shows, Stance } from './source';

/** What the article should do with a speculative claim. */
export const DECISIONS = ['keep', 'attribute', 'soften', 'cut'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A citation as it is typed; `sourceId` names a known source, otherwise the four `source…` fields make a new one. */
export interface CitationInput {
  readonly sourceId: number | null;
  readonly sourceTitle: string;
  readonly sourceBy: string;
  readonly sourceUrl: string;
  readonly sourceRank: string;
  readonly quote: string;
  readonly locator: string;
  /** ISO date. */
  readonly seen: string;
  readonly stance: Stance | '';
  readonly shows: Shows | '';
  /** Why the quote is kept though it does not stand in the stored copy; empty or left out: it has to stand. */
  readonly quoteReason?: string;
  /** Why the place is right though the stored copy has the quote at another. */
  readonly placeReason?: string;
  /** Why the source counts by itself, though it seems to share its origin with another. */
  readonly originReason?: string;
}

/** Everything that a reviewer can type into the decision form. Only the fields of the chosen status are read. */
export interface MarkInput {
  readonly status: Status | '';
  /** The version of the claim that the form was made from. */
  readonly version: number;
  // sourced
  /** The citation typed along with the mark; null where none was begun. */
  readonly citation: CitationInput | null;
  /** Why fewer than one primary or three secondary sources are enough. */
  readonly few: string;
  // attributed
  readonly claimant: string;
  /** A note on how the utterance is known, where no citation shows it. */
  readonly utterance: string;
  readonly isAnonymous: boolean;
  readonly whoKnows: string;
  readonly whyAnonymous: string;
  readonly gives: 'fact' | 'opinion' | '';
  // speculative
  /** The hedge cue in the article, as words; empty for "no such word". */
  readonly hedge: string;
  readonly reason: string;
  readonly whose: string;
  readonly decision: Decision | '';
  // unverified
  readonly tried: string;
  readonly exception: string;
  // any
  readonly note: string;
  /** The written reason for marking it all the same. */
  readonly override: string;
}

/** A mark's form as it is sent with nothing in it. */
export const EMPTY_MARK: MarkInput = {
  status: '',
  version: 1,
  citation: null,
  few: '',
  claimant: '',
  utterance: '',
  isAnonymous: false,
  whoKnows: '',
  whyAnonymous: '',
  gives: '',
  hedge: '',
  reason: '',
  whose: '',
  decision: '',
  tried: '',
  exception: '',
  note: '',
  override: '',
};
