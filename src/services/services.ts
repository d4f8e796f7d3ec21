import type { HistoryLine } from '../domain/article-history';
import type { AnalysedClaim, Block, Sentence, Status } from '../domain/analysis';
import type { Dropped } from '../domain/lineage';
import type { Together } from './drafting';
import type { FoundPassages } from './passages';
import type { CitationInput, MarkInput } from '../domain/review';
import type { Citation, Source } from '../domain/source';
import type { OpenEnd } from '../domain/open-ends';
import type { RecheckReason } from '../domain/rests';
import type { LacksWhy } from '../domain/state';
import type { ChoosingServices } from './choosing';
import type { CopyServices } from './copies';
import type { FetchServices } from './fetching';
import type { KeepingServices } from './keeping';
import type { LibraryServices } from './library';
import type { LinkServices } from './links';
import type { KeptForm } from '../store/kept-forms';
import type { ReportFindings } from '../report/findings';
import type { ReportFormat } from '../report/formats';
import type { ReportFile } from '../report/present';
import type { StyleId } from '../report/references/style';
import type { LastAct } from '../store/last-act';
import type { Actor } from './actor';
import type { HowFar } from './analyst';
import type { ArticleInput } from './check-article';
import type { DeskClaim } from './desk-claim';
import type { HistoryEntry } from './review-acts';
import type { Excerpt, HitPiece, MarkedPiece } from './hits';
import type { ArticleBeside, BesideServices, ClaimBeside } from './beside/beside';
import type { RestView } from './beside/resting';

export type { Actor, ArticleInput, DeskClaim, HistoryEntry, KeptForm, LastAct, ReportFile, ReportFormat };

/** What saving would make; nothing is saved yet. */
export interface ArticlePreview {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  /** Whether the date was found in the text rather than typed. */
  readonly dateFound: boolean;
  readonly blocks: readonly (Block & {
    readonly words: string;
    readonly isKept: boolean;
    readonly sentenceCount: number;
    readonly claimCount: number;
  })[];
  readonly sentenceCount: number;
  readonly claimCount: number;
  /** Why it cannot be saved with these lines kept, or null. */
  readonly refusal: string | null;
  /** The article that has this text already, or null. */
  readonly duplicateOf: { readonly id: number; readonly title: string } | null;
}

export interface StatusCounts {
  readonly total: number;
  readonly sourced: number;
  readonly attributed: number;
  readonly speculative: number;
  readonly unverified: number;
  readonly lacks: number;
  readonly contradicted: number;
  readonly recheck: number;
}

export interface ArticleSummary {
  readonly id: number;
  readonly title: string;
  readonly url: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly createdAt: string;
  readonly touchedAt: string;
  readonly touchedBy: string | null;
  readonly counts: StatusCounts;
}

export interface ArticleFilter {
  readonly status?: Status;
  readonly show?: 'lacks' | 'nobody' | 'hedged' | 'contradicted' | 'recheck' | 'repeats' | 'figures';
}

export interface ArticlePage {
  readonly article: ArticleSummary & {
    readonly revision: number;
    readonly wordCount: number;
    readonly sha256: string;
  };
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Claims that reviewers dropped, with their reasons. */
  readonly dropped: readonly Dropped[];
  /** Every claim in reading order, also those that the filter hides. */
  readonly claims: readonly DeskClaim[];
  /** Ids of the claims that the filter shows. */
  readonly shown: ReadonlySet<number>;
  readonly filterCounts: Readonly<Record<'hedged' | 'nobody' | 'repeats' | 'figures', number>>;
  /** First claim in reading order that lacks a source, or null. */
  readonly nextLacking: number | null;
  readonly beside: ArticleBeside;
}

/** A claim where it stands: what is shown and said of it after an act. */
export interface ClaimInText {
  readonly article: {
    readonly id: number;
    readonly title: string;
    readonly date: string | null;
    readonly counts: StatusCounts;
  };
  readonly claim: DeskClaim;
  /** What it rests on. */
  readonly restsOn: readonly RestView[];
  /** Ids of the claims that rest on it. */
  readonly carries: readonly number[];
  /** The block's text that the claim stands in, and where it starts in the revision. */
  readonly context: { readonly text: string; readonly start: number };
}

export interface ClaimPage extends ClaimInText, FoundPassages {
  readonly citations: readonly Citation[];
  /** What stands under each citation, by its id: its quote against the copy, its address, its origin. */
  readonly citationLines: ReadonlyMap<number, readonly string[]>;
  /** Numbers of the other claims of the article that cite the same words, by the citation's id; only of citations that have any. */
  readonly citedAlso: ReadonlyMap<number, readonly number[]>;
  readonly history: readonly HistoryEntry[];
  /** What was done to it and beside it, and to what it was made of; the latest first. */
  readonly told: readonly HistoryLine[];
  /** The last act on the claim itself that can be undone, or null. */
  readonly undoable: HistoryEntry | null;
  /** What the latest standing mark typed, for filling the form in again. */
  readonly lastMark: MarkInput | null;
  readonly repeatedBy: readonly {
    readonly id: number;
    readonly number: number;
    readonly changes: NonNullable<AnalysedClaim['repeats']>['changes'];
  }[];
  /** Claims of this article by number, for links in `repeats` and `restsOn`. */
  readonly idByNumber: Readonly<Record<number, number>>;
  /** What it was made from and what became of it, by claim number: empty for the engine's own that stand. */
  readonly lineage: { readonly from: readonly number[]; readonly into: readonly number[] };
  /** Its place among the article's claims in reading order: 1, 2, 3 … */
  readonly place: number;
  readonly previous: number | null;
  readonly next: number | null;
  readonly nextLacking: number | null;
  /** Known sources: those that it cites, then the latest used, 200 of them. */
  readonly sources: readonly Source[];
  readonly beside: ClaimBeside;
}

export interface LackingQuery {
  readonly q: string;
  readonly articleId: number | null;
  /** A reason; or "has-passage" for those for which a stored source has a passage. */
  readonly why: LacksWhy | 'utterance-uncited' | 'left-open' | 'cannot-be-sourced' | 'has-passage' | '';
  readonly sort: 'worth' | 'status' | 'article' | 'touched';
  /** 1, 2, 3 … */
  readonly page: number;
}

export interface LackingRow {
  readonly id: number;
  readonly number: number;
  readonly articleId: number;
  readonly articleTitle: string;
  /** The wording in pieces, the words that were looked for apart. */
  readonly pieces: readonly MarkedPiece[];
  /** Where else it has them. */
  readonly excerpts: readonly Excerpt[];
  readonly status: Status;
  readonly contradicted: boolean;
  readonly recheck: boolean;
  readonly recheckWhy: readonly RecheckReason[];
  /** Why it was left open on purpose, or null. */
  readonly open: OpenEnd | null;
  readonly lacksWhy: DeskClaim['lacksWhy'];
  readonly utteranceUncited: boolean;
  readonly claimant: string | null;
  readonly isAttributedToNobody: boolean;
  readonly checkworthiness: number;
  /** In alphabetical order. */
  readonly tags: readonly string[];
  readonly touchedAt: string;
  readonly touchedBy: string | null;
}

export interface LackingPage {
  readonly rows: readonly LackingRow[];
  /** How many stored sources have a passage for each of the rows, by claim id. */
  readonly waiting: ReadonlyMap<number, number>;
  /** Rows that match the query, over all pages. */
  readonly matching: number;
  /** Claims that lack a source, over all articles. */
  readonly total: number;
  readonly perPage: number;
  readonly articles: readonly { readonly id: number; readonly title: string; readonly lacks: number }[];
}

export interface SearchHit {
  readonly claimId: number;
  readonly number: number;
  readonly articleId: number;
  readonly articleTitle: string;
  readonly status: Status;
  /** The wording, and its article's title, in alternating plain and matched pieces. */
  readonly pieces: readonly HitPiece[];
  readonly titlePieces: readonly HitPiece[];
  /** Where else it has the words. */
  readonly excerpts: readonly Excerpt[];
}

/** An article that a search found, with words of it. */
export interface ArticleHit {
  readonly id: number;
  readonly title: string;
  readonly pieces: readonly HitPiece[];
}

export interface SourcePage {
  readonly source: Source;
  readonly uses: readonly {
    readonly citation: Citation;
    readonly claim: DeskClaim;
    readonly articleTitle: string;
  }[];
}

/** What a split, merge or addition made. */
export interface Restructured {
  readonly version: number;
  /** The act, by which it can be taken back. */
  readonly reviewId: number;
  /** Ids of the new claims. */
  readonly made: readonly number[];
}

/** What one bulk act does to each claim. */
export type BulkDoing =
  | { readonly does: 'mark'; readonly input: MarkInput }
  | { readonly does: 'cite'; readonly input: CitationInput }
  | { readonly does: 'tag'; readonly tag: string }
  | { readonly does: 'assign'; readonly label: string };

/** What became of a bulk act: done where the rules allow it, refused with the reasons elsewhere. */
export interface BulkResult {
  /** By which all of it can be taken back. */
  readonly bulk: string;
  /** Ids. */
  readonly done: readonly number[];
  readonly refused: readonly { readonly id: number; readonly why: readonly string[] }[];
}

/** What a user can do; the same from every door. Methods throw the errors of domain/errors. */
export interface Services
  extends
    BesideServices,
    ChoosingServices,
    CopyServices,
    FetchServices,
    KeepingServices,
    LibraryServices,
    LinkServices {
  /** Looks after all addresses in the background; those looked after within so many days are left out. */
  startLinkRound(days: number): void;
  /** Somebody is about to add an article: what reads it starts in the background. */
  getReadyToRead(): void;
  /** Throws InvalidInputError where the text cannot be taken, or nothing in it could be saved. */
  previewArticle(input: ArticleInput): Promise<ArticlePreview>;
  /** How far the reading is of an article whose preview or saving is under way; null where it is not being read now. */
  howFarRead(input: ArticleInput): HowFar | null;
  /** One transaction. Throws InvalidInputError, DuplicateArticleError. Returns the article's id. */
  addArticle(input: ArticleInput, actor: Actor | null): Promise<number>;
  listArticles(): Promise<readonly ArticleSummary[]>;
  counts(): Promise<StatusCounts>;
  articlePage(id: number, filter: ArticleFilter): Promise<ArticlePage>;
  claimPage(id: number): Promise<ClaimPage>;
  claimInText(id: number): Promise<ClaimInText>;
  /**
   * The next claim that lacks a source: after this one in its article, else from the article's beginning, else the one to
   * begin with of all articles (contradicted first, then the most check-worthy); null when none is left.
   */
  nextLacking(afterClaimId: number | null): Promise<number | null>;
  /** What this reviewer did last to an article and can take back now, or null. */
  lastActBy(articleId: number, actor: Actor): Promise<LastAct | null>;
  /** Throws InvalidInputError (refused), StaleVersionError. Returns the claim's new version. */
  mark(
    claimId: number,
    input: MarkInput,
    actor: Actor,
    together?: Together,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  cite(
    claimId: number,
    version: number,
    input: CitationInput,
    note: string,
    actor: Actor,
    together?: Together,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  note(
    claimId: number,
    version: number,
    note: string,
    actor: Actor,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  /** Words that are not the article's go into brackets by themselves. */
  reword(
    claimId: number,
    version: number,
    wording: string,
    actor: Actor,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  /** Takes the claim's latest standing act back, by one more act. */
  undo(
    claimId: number,
    version: number,
    reviewId: number,
    actor: Actor,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  /**
   * Withdraws one citation of a claim, whatever was done since; `everywhere` also from the other claims of the article that
   * cite the same words of the same source, in the same act. A status is never touched: where too little is left for it, the
   * claim needs a recheck. Throws NotFoundError, StaleVersionError, InvalidInputError (no reason, withdrawn already).
   */
  withdrawCitation(
    claimId: number,
    version: number,
    citationId: number,
    input: { readonly reason: string; readonly everywhere: boolean },
    actor: Actor,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  /**
   * Splits a claim: each part is a sentence written out of the article's words. Citations, speaker, hedges, tags and label
   * come along; the status does not.
   */
  split(
    claimId: number,
    version: number,
    input: { readonly parts: readonly string[]; readonly dropsRest: boolean },
    actor: Actor,
  ): Promise<Restructured>;
  /**
   * Merges claims of one article into one. An empty wording is the article's own stretch, or one wording after the other;
   * `speaker` is the number of the claim whose speaker stays, "none", or empty where all have the same.
   */
  merge(
    claimId: number,
    version: number,
    input: {
      readonly others: readonly { readonly id: number; readonly version: number }[];
      readonly wording: string;
      readonly speaker: string;
    },
    actor: Actor,
  ): Promise<Restructured>;
  /** Puts tags on a claim and takes others off. */
  tag(
    claimId: number,
    version: number,
    tags: { readonly add: readonly string[]; readonly remove: readonly string[] },
    actor: Actor,
    together?: Together,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  /** Says who has the claim in hand; an empty label is nobody. */
  assign(
    claimId: number,
    version: number,
    label: string,
    actor: Actor,
    together?: Together,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  /**
   * Does one thing to several claims, each by its own rules and in a transaction of its own. A mark without a claimant takes
   * each claim's own.
   */
  bulk(
    claims: readonly { readonly id: number; readonly version: number }[],
    doing: BulkDoing,
    actor: Actor,
  ): Promise<BulkResult>;
  /** Takes a bulk act back wherever it is the latest act that stands. */
  undoBulk(bulk: string, actor: Actor): Promise<BulkResult>;
  /** Withdraws a claim that is none, with the reason. */
  drop(
    claimId: number,
    version: number,
    reason: string,
    actor: Actor,
  ): Promise<{ readonly version: number; readonly reviewId: number }>;
  /** Adds a claim: words that stand in a sentence (numbered from 1), and its own wording where they need one. */
  addClaim(
    articleId: number,
    input: { readonly sentence: number; readonly words: string; readonly wording: string },
    actor: Actor,
  ): Promise<Restructured>;
  lacking(query: LackingQuery): Promise<LackingPage>;
  /** Rows as CSV (RFC 4180), every match, no paging. */
  lackingCsv(query: LackingQuery): Promise<string>;
  /** Claims that have these words in wording, quotes, notes or beside them, or whose article's title has, the best first, at most 100. */
  search(q: string): Promise<readonly SearchHit[]>;
  /** Articles whose text or title has these words, the best first, at most 20. */
  searchArticles(q: string): Promise<readonly ArticleHit[]>;
  listSources(): Promise<readonly (Source & { readonly uses: number })[]>;
  /** The source, or the one that it was merged into. Throws NotFoundError. */
  sourceOf(id: number): Promise<Source>;
  sourcePage(id: number): Promise<SourcePage>;
  /** What a report says, for the page; `report` prints the same as a file. */
  reportFindings(articleId: number, generatedAt: string, style?: StyleId): Promise<ReportFindings>;
  /** `generatedAt`: UTC ISO 8601, fixed by the caller for reproducible bytes; `style`: of its references. */
  report(articleId: number, format: ReportFormat, generatedAt: string, style?: StyleId): Promise<ReportFile>;
  /** Adds the articles of seeds/ to an empty desk; returns how many. */
  seed(): Promise<number>;
  /** Ends the analysis threads and closes the database. */
  close(): Promise<void>;
}
