/** How near a source is to the fact: a record made by whoever was there, or a report about it. */
export const RANKS = ['primary', 'secondary'] as const;
export type Rank = (typeof RANKS)[number];

/** What a citation does to its claim. */
export const STANCES = ['supports', 'partly', 'contradicts', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** Whether a citation shows the content of the claim, or only that somebody said it. */
export const SHOWS = ['content', 'utterance'] as const;
export type Shows = (typeof SHOWS)[number];

/** The longest quote that is kept, in UTF-16 code units. */
export const LONGEST_QUOTE = 5_000;

/** A work used as evidence. */
export interface Source {
  readonly id: number;
  readonly title: string;
  /** Author or publisher, as it is printed. */
  readonly by: string | null;
  readonly url: string | null;
  /** CSL-JSON type. */
  readonly type: string;
  readonly rank: Rank;
  readonly issued: string | null;
}

/** One use of a source for one claim. */
export interface Citation {
  readonly id: number;
  readonly source: Source;
  readonly quote: string;
  readonly locator: string;
  readonly stance: Stance;
  readonly shows: Shows;
  /** ISO date on which it was read. */
  readonly seen: string;
  readonly addedBy: string;
  /** UTC, ISO 8601. */
  readonly addedAt: string;
}
