import type { Claimant } from '../analysis';
import type { HeldCopy, QuoteFound, Rank, Shows, Stance } from '../source';

/** What a rule may know of a claim. */
export interface ClaimFacts {
  /** The present wording, insertions in brackets. */
  readonly wording: string;
  /** Whether a reviewer gave it other words. */
  readonly isReworded: boolean;
  /** Whom the article names as having said it; null where it speaks for itself. */
  readonly claimant: Claimant | null;
  /** The words of the claim's sentence. */
  readonly sentence: string;
  readonly article: {
    readonly title: string;
    readonly url: string | null;
    readonly publisher: string | null;
    readonly text: string;
  };
}

/** What a rule may know of a citation, standing or just typed. */
export interface CitationFacts {
  readonly source: {
    /** Null while the source is only typed. */
    readonly id: number | null;
    readonly title: string;
    readonly by: string | null;
    readonly url: string | null;
    readonly rank: Rank;
  };
  readonly quote: string;
  readonly locator: string;
  readonly stance: Stance;
  readonly shows: Shows;
  /** What came of holding the quote against the stored copy; null or left out where there is none. */
  readonly held?: HeldFacts | null;
  /** Of a standing citation: the copy that it was held against. */
  readonly copy?: Pick<HeldCopy, 'found'> | null;
  /** Why a quote that does not stand is kept. */
  readonly quoteReason?: string | null;
  /** Why the place is right though the copy has the quote at another. */
  readonly placeReason?: string | null;
  /** Where the reporting comes from: works of one key count once. Left out: the work stands by itself. */
  readonly origin?: { readonly key: string; readonly says: readonly string[] };
  /** Where its source stands besides its address: recorded by a person, or named by a stored copy. */
  readonly addresses?: readonly string[];
  /** Whether its stored text is the article's own, wherever it was published. */
  readonly isOwnText?: boolean;
}

/** A quote against a stored copy. */
export interface HeldFacts {
  readonly found: QuoteFound;
  /** UTC, ISO 8601. */
  readonly takenAt: string;
  /** The nearest words of the copy, or null. */
  readonly nearest: string | null;
  /** Where the quote stands, if that is not the place that was typed; null or left out otherwise. */
  readonly standsAt?: string | null;
}
