import type { CslItem } from './csl-item';

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
  /** "2026", "2026-05", "2026-05-12", or words. */
  readonly issued: string | null;
}

/** A source with all that the desk has written down of it. */
export interface SourceRecord extends Source {
  readonly publisher: string | null;
  /** The CSL-JSON item that title, by, address, type and date are read off. */
  readonly item: CslItem;
  /** Further addresses of the same work. */
  readonly urls: readonly string[];
  /** What may be done with it, in the desk's words. */
  readonly licence: string | null;
  /** How far the desk trusts it, and why. */
  readonly trust: string | null;
  /** The source that this one turned out to be, or null. */
  readonly mergedInto: number | null;
  readonly addedBy: string;
  /** UTC, ISO 8601. */
  readonly addedAt: string;
}

/** What came of holding a quote against the stored copy of its source. */
export const QUOTE_FOUND = ['stands', 'differs', 'absent'] as const;
export type QuoteFound = (typeof QUOTE_FOUND)[number];

/** The copy that a citation's quote was held against: when it was cited, or once the source had a copy. */
export interface HeldCopy {
  readonly id: number;
  /** UTC, ISO 8601. */
  readonly takenAt: string;
  readonly found: QuoteFound;
  /** Where the quote stands there, if that is not the place that was typed: "p. 3". */
  readonly standsAt: string | null;
}

/** Whether a quote that was cited before there was a copy does not stand in the one that was kept since, and nobody said why it is kept. */
export function isRefuted(citation: {
  readonly copy?: Pick<HeldCopy, 'found'> | null;
  readonly quoteReason?: string | null;
}): boolean {
  return Boolean(citation.copy) && citation.copy!.found !== 'stands' && !citation.quoteReason;
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
  /** Null where the source has no stored copy, or nothing was quoted. */
  readonly copy: HeldCopy | null;
  /** Why the quote is kept though it does not stand in the copy. */
  readonly quoteReason: string | null;
  /** Why the place is kept though the copy has the quote at another. */
  readonly placeReason: string | null;
  /** Why the source counts by itself, though it seems to share its origin with another. */
  readonly originReason: string | null;
  /** Whether its source turned out to be the article itself. */
  readonly isOwn?: boolean;
  /** Citations of one claim with one number turned out to be of one origin. */
  readonly sharedOrigin?: number | null;
  readonly addedBy: string;
  /** UTC, ISO 8601. */
  readonly addedAt: string;
}
