import { tellClaim } from '../domain/article-history';
import { citationIn, describeAct, lastStanding, standingReviews, type Review } from '../domain/acts';
import { NotFoundError } from '../domain/errors';
import { followLineage, settleSentences, type Lineage } from '../domain/lineage';
import type { MarkInput } from '../domain/review';
import { isSameCitation } from '../domain/same-citation';
import type { Citation, Source } from '../domain/source';
import { presentState } from '../domain/state';
import type { ArticleRow } from '../store/articles';
import type { ClaimState, StoredCitation } from '../store/claims';
import type { Store } from '../store/open-store';
import type { Revision } from '../store/revisions';
import { articleBeside, claimBeside } from './beside/beside';
import { readBookAround } from './beside/book';
import { viewAllRests, viewCarried } from './beside/resting';
import { datedRevision } from './dated-revision';
import { toDeskClaim } from './desk-claim';
import { ledRepeats, readLedRepeats } from './led-repeats';
import { copiesAtHand } from './copies-at-hand';
import { ownCopies } from './own-copies';
import { findPassages } from './passages';
import { bare } from './quote-differs';
import { readCitationLines } from './standing';
import type {
  ArticleFilter,
  ArticleSummary,
  DeskClaim,
  HistoryEntry,
  Services,
  StatusCounts,
} from './services';

function countsOf(row: ArticleRow): StatusCounts {
  return {
    total: row.claimCount,
    sourced: row.sourced,
    attributed: row.attributed,
    speculative: row.speculative,
    unverified: row.unverified,
    lacks: row.lacking,
    contradicted: row.contradicted,
    recheck: row.recheck,
  };
}

/** An article as lists show it. */
export function toSummary(row: ArticleRow): ArticleSummary {
  const { id, title, url, author, publisher, date, createdAt, touchedAt, touchedBy } = row;
  return { id, title, url, author, publisher, date, createdAt, touchedAt, touchedBy, counts: countsOf(row) };
}

function isShown(claim: DeskClaim, { status, show }: ArticleFilter): boolean {
  if (status !== undefined && claim.status !== status) return false;
  switch (show) {
    case 'lacks':
      return claim.lacks;
    case 'nobody':
      return claim.isAttributedToNobody;
    case 'hedged':
      return claim.isHedged;
    case 'contradicted':
      return claim.contradicted;
    case 'recheck':
      return claim.recheck;
    case 'repeats':
      return claim.repeats !== null;
    case 'figures':
      return claim.figures.length > 0;
    default:
      return true;
  }
}

function historyOf(
  reviews: readonly Review[],
  citations: readonly StoredCitation[],
): readonly HistoryEntry[] {
  const undoing = new Map(reviews.map((review) => [review.undoes, review]));
  return reviews.toReversed().map((review) => {
    const citation = citations.find(({ id }) => id === citationIn(review)) ?? null;
    const undone = undoing.get(review.id);
    return {
      id: review.id,
      version: review.version,
      at: review.at,
      by: review.by,
      act: review.act,
      says: describeAct(review, citation),
      status: review.status,
      note: review.note,
      override: review.override,
      undone: undone ? { by: undone.by, at: undone.at } : null,
    };
  });
}

function lineageOf(reviews: readonly Review[]): {
  readonly from: readonly number[];
  readonly into: readonly number[];
} {
  const end = standingReviews(reviews).findLast(({ act }) => act === 'split' || act === 'merged');
  const made = reviews.find(({ act }) => act === 'made');
  return { from: made?.details.made?.from ?? [], into: end?.details.into ?? [] };
}

/** Known sources that a citation's form offers, besides those that the claim cites. */
const MOST_SOURCES = 200;

/** The sources that the claim cites first, then the latest used; each once. */
function sourcesAtHand(citations: readonly Citation[], latest: readonly Source[]): readonly Source[] {
  const all = [...citations.map(({ source }) => source), ...latest];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** The block that the claim stands in, and where it starts. */
function contextOf(revision: Revision, claim: DeskClaim): { readonly text: string; readonly start: number } {
  const sentence = revision.sentences[claim.sentence]!;
  const { start, end } = revision.blocks[sentence.block] ?? sentence;
  return { text: revision.text.slice(start, end), start };
}

/** Pages: what the desk shows of articles and claims. Methods throw NotFoundError. */
export function reading(
  store: Store,
): Pick<
  Services,
  'listArticles' | 'counts' | 'articlePage' | 'claimPage' | 'claimInText' | 'nextLacking' | 'lastActBy'
> {
  async function readArticle(id: number) {
    const [row, revision] = [await store.articles.find(id), await store.revisions.latestOf(id)];
    if (!row || !revision) throw new NotFoundError('article', String(id));
    return { row, revision: datedRevision(revision, row.date) };
  }

  async function findClaim(id: number): Promise<ClaimState> {
    const state = await store.claims.find(id);
    if (!state) throw new NotFoundError('claim', String(id));
    return state;
  }

  async function placeInText(id: number) {
    const state = await findClaim(id);
    const book = await readBookAround(store, state.articleId, state.number);
    const { row, revision, lineage } = book;
    const repeats = await readLedRepeats(store, revision, lineage, state.number);
    const claim = {
      ...toDeskClaim(revision.claims[state.number - 1]!, state),
      repeats: repeats.get(state.number) ?? null,
    };
    const article = { id: row.id, title: row.title, date: row.date, counts: countsOf(row) };
    const restsOn = viewAllRests(book).get(state.number) ?? [];
    const carries = viewCarried(book, state.number).map((one) => one.id);
    return { article, claim, restsOn, carries, context: contextOf(revision, claim), repeats, book };
  }

  /** The other standing claims of the article that cite the same words. */
  async function citedAlso(
    claim: DeskClaim,
    standing: readonly Citation[],
    { claims }: Revision,
    family: Lineage,
  ): Promise<ReadonlyMap<number, readonly number[]>> {
    const citing = await store.claims.citationsOfArticle(claim.articleId);
    const others = claims.filter(
      ({ id, number }) => id !== claim.id && citing.has(id) && followLineage(family, number).includes(number),
    );
    const also = standing.map((citation) => {
      const same = others.filter(({ id }) => citing.get(id)!.some((one) => isSameCitation(one, citation)));
      return [citation.id, same.map(({ number }) => number)] as const;
    });
    return new Map(also.filter(([, numbers]) => numbers.length > 0));
  }

  return {
    listArticles: async () => (await store.articles.list()).map(toSummary),

    counts: async () => {
      const counts = (await store.articles.list()).map(countsOf);
      const sum = (key: keyof StatusCounts) => counts.reduce((total, one) => total + one[key], 0);
      return {
        total: sum('total'),
        sourced: sum('sourced'),
        attributed: sum('attributed'),
        speculative: sum('speculative'),
        unverified: sum('unverified'),
        lacks: sum('lacks'),
        contradicted: sum('contradicted'),
        recheck: sum('recheck'),
      };
    },

    async articlePage(id, filter) {
      const { row, revision } = await readArticle(id);
      const states = await store.claims.ofArticle(id);
      const lineage = await store.lineage.ofArticle(id);
      const repeats = ledRepeats(revision, states, lineage);
      const claims = states.map((state) => ({
        ...toDeskClaim(revision.claims[state.number - 1]!, state),
        repeats: repeats.get(state.number) ?? null,
      }));
      const count = (has: (claim: DeskClaim) => boolean) => claims.filter(has).length;
      return {
        article: {
          ...toSummary(row),
          revision: revision.number,
          wordCount: revision.wordCount,
          sha256: revision.sha256,
        },
        text: revision.text,
        blocks: revision.blocks,
        sentences: settleSentences(revision.sentences, claims, lineage),
        dropped: lineage.dropped,
        claims,
        shown: new Set(claims.filter((claim) => isShown(claim, filter)).map((claim) => claim.id)),
        filterCounts: {
          hedged: count((claim) => claim.isHedged),
          nobody: count((claim) => claim.isAttributedToNobody),
          repeats: count((claim) => claim.repeats !== null),
          figures: count((claim) => claim.figures.length > 0),
        },
        nextLacking: claims.find((claim) => claim.lacks)?.id ?? null,
        beside: articleBeside({
          row,
          revision,
          states,
          acts: await store.deskActs.ofArticle(id),
          lineage,
        }),
      };
    },

    async claimPage(id) {
      const { article, claim, restsOn, carries, context, repeats, book } = await placeInText(id);
      const { revision, lineage } = book;
      const around = await store.lineage.placeOf(id);
      const citations = await store.claims.allCitationsOf(id);
      const reviews = await store.claims.reviewsOf(id);
      const standing = citations.filter((citation) => !citation.isWithdrawn);
      const history = historyOf(reviews, citations);
      const undoable = lastStanding(reviews);
      const isOwn = await ownCopies(store)(claim.articleId);
      const { mark } = presentState(reviews, standing);
      const lastMark: MarkInput | null = mark && { ...mark, version: claim.version, citation: null };
      return {
        article,
        claim,
        restsOn,
        carries,
        context,
        citations: standing,
        citedAlso: standing.length === 0 ? new Map() : await citedAlso(claim, standing, revision, lineage),
        citationLines: await readCitationLines(store, [{ wording: claim.wording, citations: standing }]),
        ...findPassages(bare(claim.wording), await copiesAtHand(store), isOwn, standing),
        history,
        told: tellClaim(claim.number, {
          reviews,
          citations: new Map(citations.map((citation) => [citation.id, citation])),
          deskActs: book.acts,
          lineage,
          text: revision.text,
        }),
        undoable: history.find((entry) => entry.id === undoable?.id) ?? null,
        lastMark,
        repeatedBy: [...repeats].flatMap(([number, repeat]) =>
          repeat?.claim === claim.number
            ? [{ id: revision.claims[number - 1]!.id, number, changes: repeat.changes }]
            : [],
        ),
        idByNumber: Object.fromEntries(revision.claims.map((one) => [one.number, one.id])),
        lineage: lineageOf(reviews),
        ...around,
        nextLacking: await store.lacking.nextInArticle(claim.id),
        sources: sourcesAtHand(standing, await store.sources.latest(MOST_SOURCES)),
        beside: claimBeside(book, claim.number),
      };
    },

    async claimInText(id) {
      const { article, claim, restsOn, carries, context } = await placeInText(id);
      return { article, claim, restsOn, carries, context };
    },

    lastActBy: (articleId, actor) => store.lastActs.lastBy(articleId, actor.name),

    async nextLacking(afterClaimId) {
      if (afterClaimId === null) return store.lacking.first(null);
      const state = await findClaim(afterClaimId);
      return (await store.lacking.nextInArticle(state.id)) ?? (await store.lacking.first(afterClaimId));
    },
  };
}
