import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationIn, describeAct, standingReviews, type Review } from '../domain/acts';
import type { Sentence } from '../domain/analysis';
import { settleSentences } from '../domain/lineage';
import type { Citation } from '../domain/source';
import { textOf } from '../domain/span';
import { presentReport } from '../report/present';
import { DEFAULT_STYLE, type StyleId } from '../report/references/style';
import {
  listedClaims,
  type ReportAct,
  type ReportCitation,
  type CoverageTally,
  type ReportClaim,
  type ReportFindings,
  type ReportMark,
} from '../report/findings';
import type { Store } from '../store/open-store';
import { listSetAside, type SetAsideLine } from './check-article';
import { toDeskClaim } from './desk-claim';
import { ledRepeats } from './led-repeats';
import { readBook } from './beside/book';
import { reportAlso, reportSections } from './beside/report-beside';
import { toSummary } from './reading';
import { readReferences } from './report-references';
import type { DeskClaim, Services } from './services';
import { readCitationLines } from './standing';

const STYLESHEET = join(__dirname, '..', '..', 'views', 'assets', 'stet.css');

/** Counts by key, the most frequent first, then by name. */
function tallyBy<K extends string>(
  keys: readonly K[],
): readonly { readonly reason: K; readonly count: number }[] {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

function tallyCoverage(sentences: readonly Sentence[], setAside: readonly SetAsideLine[]): CoverageTally {
  const aside = new Set(setAside.map(({ block }) => block));
  const kept = sentences.filter(({ block }) => !aside.has(block));
  return {
    sentences: kept.length,
    withClaims: kept.filter(({ claims }) => claims.length > 0).length,
    withoutClaims: tallyBy(
      kept.flatMap(({ claims, skipped }) => (claims.length === 0 && skipped ? [skipped.reason] : [])),
    ),
    setAside: tallyBy(setAside.map(({ reason }) => reason)),
    undecided: kept.filter(({ claims, skipped }) => claims.length === 0 && !skipped).length,
  };
}

function standingMark(reviews: readonly Review[]): ReportMark | null {
  const review = reviews.findLast(({ act }) => act === 'marked');
  if (!review?.status || !review.details.mark) return null;
  const { by, at, status, note, override } = review;
  return { by, at, status, note, override, details: review.details.mark };
}

/** @param everyCitation by id, also withdrawn ones: the history names them */
function toReportAct(review: Review, everyCitation: ReadonlyMap<number, Citation>): ReportAct {
  const { act, by, at } = review;
  const citation = everyCitation.get(citationIn(review) ?? 0) ?? null;
  return { act, by, at, says: describeAct(review, citation) };
}

function toReportClaim(
  claim: DeskClaim,
  foundWording: string,
  text: string,
  citations: readonly ReportCitation[],
  everyCitation: ReadonlyMap<number, Citation>,
  reviews: readonly Review[],
  also: readonly string[],
): ReportClaim {
  return {
    id: claim.id,
    number: claim.number,
    status: claim.status,
    lacks: claim.lacks,
    lacksWhy: claim.lacksWhy,
    contradicted: claim.contradicted,
    recheck: claim.recheck,
    recheckWhy: claim.recheckWhy,
    utteranceUncited: claim.utteranceUncited,
    wording: claim.wording,
    pieces: claim.pieces,
    foundWording: claim.isReworded ? foundWording : null,
    spans: claim.spans,
    quotes: claim.spans.map((span) => textOf(text, span)),
    sentence: claim.sentence,
    kind: claim.kind,
    checkworthiness: claim.checkworthiness,
    claimant: claim.attribution?.claimant ?? null,
    hedges: claim.hedges.map(({ cue }) => textOf(text, cue)),
    repeats: claim.repeats && { claim: claim.repeats.claim, changes: claim.repeats.changes },
    tags: claim.tags,
    citations,
    mark: standingMark(reviews),
    acts: reviews.map((review) => toReportAct(review, everyCitation)),
    also,
    notes: reviews.flatMap(({ act, by, at, note }) =>
      act !== 'marked' && act !== 'uncited' && note !== null ? [{ by, at, note }] : [],
    ),
  };
}

/** The desk's stylesheet without its fonts, which a file by itself cannot fetch: the system's serif takes over. */
function readStylesheet(): string {
  return readFileSync(STYLESHEET, 'utf8').replace(/@font-face\s*\{[^}]*\}\s*/gu, '');
}

/** The verification report of an article. Methods throw NotFoundError. */
export function reporting(store: Store): Pick<Services, 'reportFindings' | 'report'> {
  async function reportFindings(
    articleId: number,
    generatedAt: string,
    style: StyleId = DEFAULT_STYLE,
  ): Promise<ReportFindings> {
    const book = await readBook(store, articleId);
    const { row, revision, states, lineage } = book;
    const found = states.map((state) => revision.claims[state.number - 1]!);
    const sentences = settleSentences(revision.sentences, found, lineage);
    const setAside = listSetAside({ ...revision, sentences });
    const citations = await store.claims.citationsOfArticle(articleId);
    const everyCitation = await store.claims.allCitationsOfArticle(articleId);
    const lines = await readCitationLines(
      store,
      states.map(({ id, wording }) => ({ wording, citations: citations.get(id) ?? [] })),
    );
    const repeats = ledRepeats(revision, states, lineage);
    const claims = states.map((state) => ({
      ...toDeskClaim(revision.claims[state.number - 1]!, state),
      repeats: repeats.get(state.number) ?? null,
    }));
    const citing = listedClaims(claims).map(({ id, number }) => ({
      number,
      citations: citations.get(id) ?? [],
    }));
    const { references, nameSource } = await readReferences(store, citing, style);
    const reviews = await store.claims.reviewsOfArticle(articleId);
    const standing = new Map([...reviews].map(([id, list]) => [id, standingReviews(list)]));
    const also = reportAlso(book);
    const { counts, ...article } = toSummary(row);
    return {
      schema: 'stet.report/1',
      generatedAt,
      article: {
        id: article.id,
        title: article.title,
        url: article.url,
        author: article.author,
        publisher: article.publisher,
        date: article.date,
        revision: revision.number,
        wordCount: revision.wordCount,
        sha256: revision.sha256,
        addedAt: article.createdAt,
      },
      reviewers: [...new Set([...standing.values()].flat().map(({ by }) => by))].sort(),
      counts,
      tally: tallyCoverage(sentences, setAside),
      setAside,
      dropped: lineage.dropped.map(({ number, by, at, reason }) => ({
        number,
        wording: revision.claims[number - 1]!.foundWording,
        by,
        at,
        reason,
      })),
      text: revision.text,
      blocks: revision.blocks,
      sentences,
      claims: claims.map((claim) =>
        toReportClaim(
          claim,
          revision.claims[claim.number - 1]!.foundWording,
          revision.text,
          (citations.get(claim.id) ?? []).map((citation) => ({
            ...citation,
            ...nameSource(citation),
            lines: lines.get(citation.id) ?? [],
          })),
          everyCitation,
          standing.get(claim.id) ?? [],
          also.get(claim.number) ?? [],
        ),
      ),
      sections: reportSections(book),
      references,
    };
  }

  return {
    reportFindings,
    report: async (articleId, format, generatedAt, style) =>
      presentReport(
        await reportFindings(articleId, generatedAt, style),
        format,
        format === 'html' ? readStylesheet() : '',
      ),
  };
}
