import type { Span, SpanPair } from './span';

/**
 * What the language engine says of a text: `stet.analysis/1`.
 *
 * Every offset indexes `text` in UTF-16 code units; every span is half-open. A field that the engine cannot
 * fill is an empty list, or null for a number: nothing is made up. The same input gives the same output.
 */
export interface Analysis {
  readonly schema: 'stet.analysis/1';
  /** What the offsets index: the input, less a byte order mark, CRLF as LF; nothing else changes. */
  readonly text: string;
  readonly title: Span | null;
  readonly byline: Span | null;
  readonly date: (Span & { readonly value: string }) | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly AnalysedClaim[];
  readonly events: readonly EventFactuality[];
  readonly conflicts: readonly Conflict[];
}

export const BLOCK_KINDS = [
  'headline',
  'dek',
  'byline',
  'dateline',
  'subhead',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'boilerplate',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of the text between line breaks. Blocks tile the text with only white space between. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Index of the block that this one says again (a repeated headline), or null. */
  readonly repeats: number | null;
  /** Why it is set aside (`kind` boilerplate), in plain words: "image label", "newsletter"; else null. */
  readonly reason: string | null;
}

/** Sentences tile their block with only white space between. Indexes point into `blocks` and `claims`. */
export interface Sentence extends Span {
  readonly block: number;
  readonly claims: readonly number[];
  /** Why the sentence makes no claim; null where it makes some. */
  readonly skipped: { readonly reason: SkipReason } | null;
}

/** "dropped" is never the engine's: reviewers dropped all claims of the sentence. */
export type SkipReason =
  | 'question'
  | 'instruction'
  | 'wish'
  | 'greeting'
  | 'boilerplate'
  | 'repeated-headline'
  | 'fragment'
  | 'label'
  | 'credit'
  | 'navigation'
  | 'exclamation'
  | 'speech-act'
  | 'dropped';

export type ClaimantKind = 'person' | 'body' | 'document' | 'anonymous' | 'missing';

/** Who an attribution's source resolves to; `name` is null where the article names nobody. */
export interface Claimant {
  readonly name: string | null;
  readonly kind: ClaimantKind;
}

/** Who said what, by which word: source, cue and content as in PARC 3.0 and PolNeAR. */
export interface Attribution {
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly form: 'clause' | 'according-to' | 'quotation' | 'nominal' | 'adverb';
  readonly source: readonly SpanPair[];
  readonly cue: readonly SpanPair[];
  readonly content: readonly SpanPair[];
  /** To whom, where and when it was said. */
  readonly setting: readonly SpanPair[];
  readonly claimant: Claimant;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** A piece of a claim's wording: a verbatim stretch, or a bracketed insertion that says why it stands there. */
export interface Fragment {
  readonly text: string;
  /** Why a bracketed insertion stands here ("antecedent", "copula", "article date"); absent on a verbatim stretch. */
  readonly because?: string;
  /** The stretch of the article that the words come from; null for a word that a rule supplies ("is"). */
  readonly from: SpanPair | null;
}

export type ClaimKind = 'factual' | 'attributed' | 'speculative' | 'opinion';

export type HedgeKind = 'modal' | 'adverb' | 'verb' | 'adjective' | 'noun' | 'conditional';

/** A word that weakens and the words that it weakens (cue and scope as in the CoNLL-2010 shared task). */
export interface Hedge {
  readonly cue: SpanPair;
  readonly scope: readonly SpanPair[];
  readonly kind: HedgeKind;
  readonly rule: string;
}

/** A number in the words: "almost a third" is 0.333 with `approximate`; "90 to 120 seats" has `upTo`. */
export interface Figure {
  readonly span: SpanPair;
  readonly value: number;
  readonly upTo: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
}

/** A time expression; `from` and `to` are ISO dates, null while `needs` says what is missing to work them out. */
export interface DateMention {
  readonly span: SpanPair;
  readonly from: string | null;
  readonly to: string | null;
  readonly needs: 'article-date' | null;
}

export interface NameMention {
  readonly span: SpanPair;
  readonly name: string;
  readonly kind: 'person' | 'body' | 'place' | 'product' | 'other';
}

/** What a repeat changed against the claim that it repeats. */
export interface RepeatChange {
  readonly what: string;
  readonly words: string;
  readonly span: SpanPair;
}

export interface SuggestionReason {
  readonly rule: string;
  readonly span: SpanPair;
  /** One sentence for the reviewer, in plain words. */
  readonly says: string;
}

/** The machine's proposal. Never a status: nothing copies one into the other without a person's act. */
export interface Suggestion {
  readonly status: Status;
  readonly reasons: readonly SuggestionReason[];
}

/** How a claim is supported, never whether it is true. */
export const STATUSES = ['sourced', 'attributed', 'speculative', 'unverified'] as const;
export type Status = (typeof STATUSES)[number];

/** One proposition that can be checked by itself. */
export interface AnalysedClaim {
  readonly id: number;
  readonly sentence: number;
  readonly spans: readonly SpanPair[];
  readonly wording: string;
  readonly fragments: readonly Fragment[];
  readonly kind: ClaimKind;
  /** Index into `attributions`, or null where the article speaks for itself. */
  readonly attribution: number | null;
  readonly hedges: readonly Hedge[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  /** −3 certainly not … 0 unknown … +3 certainly so, of the claim's main event (FactBank's scale); null if unknown. */
  readonly factuality: number | null;
  /** 0…1: how much the claim calls for a check (ClaimBuster, CheckThat!). */
  readonly checkworthiness: number;
  readonly repeats: { readonly claim: number; readonly changes: readonly RepeatChange[] } | null;
  readonly unresolved: readonly { readonly span: SpanPair; readonly why: string }[];
  readonly restsOn: readonly { readonly claim: number; readonly because: string }[];
  readonly suggestion: Suggestion;
}

/** Factuality of an event word, −3…+3. */
export interface EventFactuality {
  readonly span: SpanPair;
  readonly factuality: number;
}

export interface Conflict {
  readonly claims: readonly number[];
  readonly about: string;
  readonly why: string;
}
