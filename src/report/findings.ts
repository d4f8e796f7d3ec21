import type { ActName, MarkDetails } from '../domain/acts';
import type {
  Block,
  Claimant,
  ClaimKind,
  RepeatChange,
  Sentence,
  SkipReason,
  Status,
} from '../domain/analysis';
import type { Piece } from '../domain/pieces';
import type { SpanPair } from '../domain/span';
import type { Citation } from '../domain/source';
import type { RecheckReason } from '../domain/rests';
import type { LacksWhy } from '../domain/state';
import type { Reference } from './references/list-references';
import type { Phrase } from './references/phrase';
import type { StyleId } from './references/style';

/** A citation with its source as the report's style names it. */
export interface ReportCitation extends Citation {
  /** The number of its source in the list of references. */
  readonly number: number;
  /** The source and the place in it as the style cites them: "(Lyrness Harbour Board, 2026, p. 11)". */
  readonly cited: Phrase;
  /** The whole reference, by itself: "Lyrness Harbour Board. (2026). Annual report 2025, p. 11 (primary source). Seen 18 May 2026 by Mara Quist." */
  readonly reference: string;
  /** Its quote against the stored copy, its address, its origin: a sentence each. */
  readonly lines: readonly string[];
}

/** A work in the list of references. */
export interface ReportReference extends Reference {
  /** Numbers of the claims that cite it. */
  readonly claims: readonly number[];
}

/** The standing mark of a claim: who gave it, when, and what was typed. */
export interface ReportMark {
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly status: Status;
  readonly note: string | null;
  readonly override: string | null;
  readonly details: MarkDetails;
}

/** An act on a claim that stands: who did what, and when. */
export interface ReportAct {
  readonly act: ActName;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Without its doer: "edited the wording: The pier opens [late] in May." */
  readonly says: string;
}

export interface ReportClaim {
  readonly id: number;
  readonly number: number;
  readonly status: Status;
  readonly lacks: boolean;
  readonly lacksWhy: LacksWhy | null;
  readonly contradicted: boolean;
  readonly recheck: boolean;
  readonly recheckWhy: readonly RecheckReason[];
  readonly utteranceUncited: boolean;
  readonly wording: string;
  readonly pieces: readonly Piece[];
  /** The engine's wording, where a reviewer wrote another; else null. */
  readonly foundWording: string | null;
  /** `[start, end]` in UTF-16 code units of the text. */
  readonly spans: readonly SpanPair[];
  /** The article's words under the spans, one for each. */
  readonly quotes: readonly string[];
  /** Index of its sentence. */
  readonly sentence: number;
  readonly kind: ClaimKind;
  readonly checkworthiness: number;
  /** Whom the article names as having said it; null where it speaks for itself. */
  readonly claimant: Claimant | null;
  /** The weakening words, as they stand in the article. */
  readonly hedges: readonly string[];
  /** By claim number. */
  readonly repeats: { readonly claim: number; readonly changes: readonly RepeatChange[] } | null;
  /** In alphabetical order. */
  readonly tags: readonly string[];
  readonly citations: readonly ReportCitation[];
  readonly mark: ReportMark | null;
  /** Every act on it that stands, the mark among them, oldest first: empty only where nobody has touched it. */
  readonly acts: readonly ReportAct[];
  /** What else is known of it, a line each: what it rests on, its figures' workings, why it was left open. */
  readonly also: readonly string[];
  /** Notes written apart from the mark, oldest first. */
  readonly notes: readonly { readonly by: string; readonly at: string; readonly note: string }[];
}

/** Every sentence accounted for: how many make claims, and why the others make none. */
export interface CoverageTally {
  readonly sentences: number;
  readonly withClaims: number;
  /** Sentences of kept lines that make no claim, by reason, the most frequent first. */
  readonly withoutClaims: readonly { readonly reason: SkipReason; readonly count: number }[];
  /** Lines set aside, by reason in plain words, the most frequent first. */
  readonly setAside: readonly { readonly reason: string; readonly count: number }[];
  /** Sentences with neither claim nor reason; 0 if the engine keeps its word. */
  readonly undecided: number;
}

/** A line of the article that was set aside, whole. */
export interface SetAsideFinding {
  /** Index of its block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** In plain words. */
  readonly reason: string;
}

/** A part of the report beside the claims: conflicts, gaps, what was left open. */
export interface ReportSection {
  /** "conflicts", "coverage" … */
  readonly name: string;
  readonly heading: string;
  readonly entries: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** All that a verification report says; each presenter prints the same. */
export interface ReportFindings {
  readonly schema: 'stet.report/1';
  /** UTC, ISO 8601. The only part that differs between two reports of the same data. */
  readonly generatedAt: string;
  readonly article: {
    readonly id: number;
    readonly title: string;
    readonly url: string | null;
    readonly author: string | null;
    readonly publisher: string | null;
    readonly date: string | null;
    readonly revision: number;
    readonly wordCount: number;
    readonly sha256: string;
    readonly addedAt: string;
  };
  /** Everybody whose act on a claim stands, by name. */
  readonly reviewers: readonly string[];
  readonly counts: {
    readonly total: number;
    readonly sourced: number;
    readonly attributed: number;
    readonly speculative: number;
    readonly unverified: number;
    readonly lacks: number;
    readonly contradicted: number;
    readonly recheck: number;
  };
  readonly tally: CoverageTally;
  /** The lines set aside, in the article's order: as many as `tally.setAside` counts. */
  readonly setAside: readonly SetAsideFinding[];
  /** Claims that reviewers dropped, and why, by number. */
  readonly dropped: readonly {
    readonly number: number;
    readonly wording: string;
    readonly by: string;
    /** UTC, ISO 8601. */
    readonly at: string;
    readonly reason: string;
  }[];
  readonly text: string;
  readonly blocks: readonly Block[];
  /** `claims` holds claim numbers. */
  readonly sentences: readonly Sentence[];
  /** In reading order. */
  readonly claims: readonly ReportClaim[];
  readonly sections: readonly ReportSection[];
  readonly references: {
    readonly style: StyleId;
    /** "APA, 7th edition". */
    readonly label: string;
    /** What stands above the list. */
    readonly heading: string;
    readonly list: readonly ReportReference[];
  };
}

const contradictedFirst = <Claim extends Pick<ReportClaim, 'contradicted'>>(claims: readonly Claim[]) => [
  ...claims.filter(({ contradicted }) => contradicted),
  ...claims.filter(({ contradicted }) => !contradicted),
];

/** Claims in the order in which a report lists them: those that lack a source first, of both kinds first what is contradicted. */
export function listedClaims<Claim extends Pick<ReportClaim, 'lacks' | 'contradicted'>>(
  claims: readonly Claim[],
): readonly Claim[] {
  return [
    ...contradictedFirst(claims.filter(({ lacks }) => lacks)),
    ...contradictedFirst(claims.filter(({ lacks }) => !lacks)),
  ];
}

/** Claims that still lack a source, in the order in which a report lists them: contradicted first, then as they are read. */
export function lackingClaims(findings: ReportFindings): readonly ReportClaim[] {
  return listedClaims(findings.claims).filter(({ lacks }) => lacks);
}

/** The dropped claims on one line: "14: a figure of speech (Mara Quist)". */
export function sayDropped({ dropped }: Pick<ReportFindings, 'dropped'>): string {
  return dropped.map(({ number, by, reason }) => `${number}: ${reason} (${by})`).join('; ');
}
