import { NotFoundError } from '../domain/errors';
import { openEndsOf, type OpenEnd } from '../domain/open-ends';
import { cutWording } from '../domain/pieces';
import type { Source } from '../domain/source';
import { printCsv } from '../report/csv-cells';
import type { LackingClaim, LackingFilter } from '../store/lacking';
import type { Store } from '../store/open-store';
import type { FoundWords } from '../store/search';
import { cutExcerpts, cutHits, markHits } from './hits';
import { toDeskClaim } from './desk-claim';
import { copiesAtHand } from './copies-at-hand';
import { ownCopies } from './own-copies';
import { waitingFor, withPassages } from './passages';
import type { DeskClaim, LackingQuery, LackingRow, SearchHit, Services } from './services';

const PER_PAGE = 50;

function toRow(
  { wording, fragments, isToNobody, ...row }: LackingClaim,
  open: OpenEnd | null,
  found: FoundWords | undefined,
): LackingRow {
  const pieces = markHits(cutWording(wording, fragments), found?.wording ?? null);
  return { ...row, open, isAttributedToNobody: isToNobody, pieces, excerpts: cutExcerpts(found) };
}

/** Claims that are open on purpose, by "article:number". */
type OpenEnds = ReadonlyMap<string, OpenEnd>;

async function readOpenEnds(store: Store): Promise<OpenEnds> {
  const ends = new Map<string, OpenEnd>();
  for (const { articleId, acts } of await store.deskActs.onSubjects('open:')) {
    const lineage = await store.lineage.ofArticle(articleId);
    for (const [number, end] of openEndsOf(acts, lineage)) ends.set(`${articleId}:${number}`, end);
  }
  return ends;
}

/** The last four cells of a row: empty where the claim is not open on purpose. */
function printOpenEnd(end: OpenEnd | null): readonly (string | null)[] {
  return end === null ? [null, null, null, null] : [end.tried, end.next, end.who, end.until];
}

/** What the store is asked for; it knows nothing of passages, and of open ends only which claims have them. */
const toFilter = ({ q, articleId, why, sort }: LackingQuery, ends: OpenEnds): LackingFilter => ({
  q,
  articleId,
  why: why === 'has-passage' || why === 'left-open' ? '' : why,
  sort,
  among:
    why === 'left-open'
      ? [...ends.keys()].map((key) => key.split(':').map(Number) as [article: number, claim: number])
      : null,
});

const CSV_HEADER = [
  'claim_id',
  'article_id',
  'article',
  'number',
  'wording',
  'status',
  'why',
  'contradicted',
  'needs_recheck',
  'claimant',
  'check_worthiness',
  'touched_at',
  'touched_by',
  'tags',
  'tried',
  'next',
  'who',
  'until',
] as const;

/** Lists over all articles: what lacks a source, what a search finds, the sources. */
export function listing(
  store: Store,
): Pick<
  Services,
  'lacking' | 'lackingCsv' | 'search' | 'searchArticles' | 'listSources' | 'sourceOf' | 'sourcePage'
> {
  async function sourceOf(id: number): Promise<Source> {
    const source = await store.sources.find(id);
    if (!source) throw new NotFoundError('source', String(id));
    return source;
  }

  return {
    async lacking(query) {
      const ends = await readOpenEnds(store);
      const filter = toFilter(query, ends);
      const page = Math.max(1, Math.trunc(query.page) || 1);
      const atHand = await copiesAtHand(store);
      const isByPassage = query.why === 'has-passage';
      const from = (page - 1) * PER_PAGE;
      const ownOf = ownCopies(store);
      const having = isByPassage
        ? await withPassages(await store.lacking.read(filter, 0, -1), atHand, ownOf)
        : [];
      const rows = isByPassage
        ? having.slice(from, from + PER_PAGE)
        : await store.lacking.read(filter, from, PER_PAGE);
      const waiting = await waitingFor(rows, atHand, ownOf);
      const found = await store.search.wordsIn(
        filter.q,
        rows.map(({ id }) => id),
      );
      const articles = await store.articles.list();
      const total = articles.reduce((sum, article) => sum + article.lacking, 0);
      const isWhole = filter.q.trim() === '' && query.why === '';
      const ofArticle = articles.find((article) => article.id === filter.articleId);
      const matching = isByPassage
        ? having.length
        : isWhole
          ? filter.articleId === null
            ? total
            : (ofArticle?.lacking ?? 0)
          : await store.lacking.countMatching(filter);
      return {
        rows: rows.map((row) =>
          toRow(row, ends.get(`${row.articleId}:${row.number}`) ?? null, found.get(row.id)),
        ),
        waiting: new Map([...waiting].map(([{ id }, count]) => [id, count])),
        matching,
        total,
        perPage: PER_PAGE,
        articles: articles
          .filter((article) => article.lacking > 0)
          .map(({ id, title, lacking }) => ({ id, title, lacks: lacking })),
      };
    },

    async lackingCsv(query) {
      const ends = await readOpenEnds(store);
      const all = await store.lacking.read(toFilter(query, ends), 0, -1);
      const rows =
        query.why === 'has-passage'
          ? await withPassages(all, await copiesAtHand(store), ownCopies(store))
          : all;
      const endOf = (row: LackingClaim) => ends.get(`${row.articleId}:${row.number}`) ?? null;
      return printCsv(
        CSV_HEADER,
        rows.map((row) => [
          row.id,
          row.articleId,
          row.articleTitle,
          row.number,
          row.wording,
          row.status,
          row.lacksWhy ?? (row.utteranceUncited ? 'utterance-uncited' : null),
          row.contradicted,
          row.recheck,
          row.claimant,
          row.checkworthiness,
          row.touchedAt,
          row.touchedBy,
          row.tags.join('; '),
          ...printOpenEnd(endOf(row)),
        ]),
      );
    },

    searchArticles: async (q) =>
      (await store.search.findArticles(q, 20)).map(({ words, ...row }) => ({
        ...row,
        pieces: cutHits(words),
      })),

    async search(q) {
      const rows = await store.search.find(q, 100);
      const found = await store.search.wordsIn(
        q,
        rows.map(({ claimId }) => claimId),
      );
      return rows.map((row): SearchHit => {
        const own = found.get(row.claimId);
        const title = cutHits(own?.title ?? row.articleTitle);
        return {
          ...row,
          pieces: cutHits(own?.wording ?? ''),
          titlePieces: title,
          excerpts: cutExcerpts(own),
        };
      });
    },

    listSources: () => store.sources.list(),

    sourceOf,

    async sourcePage(id) {
      const source = await sourceOf(id);
      const uses = [];
      const claims = new Map<number, { readonly claim: DeskClaim; readonly articleTitle: string }>();
      for (const { citation, claimId, articleId } of await store.sources.usesOf(source.id)) {
        if (!claims.has(claimId)) {
          const state = (await store.claims.find(claimId))!;
          const revision = (await store.revisions.latestOf(articleId))!;
          const article = (await store.articles.find(articleId))!;
          const claim = toDeskClaim(revision.claims[state.number - 1]!, state);
          claims.set(claimId, { claim, articleTitle: article.title });
        }
        uses.push({ citation, ...claims.get(claimId)! });
      }
      return { source, uses };
    },
  };
}
