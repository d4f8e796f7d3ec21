import { createHash } from 'node:crypto';
import type { Analysis } from '../../src/domain/analysis';
import { EMPTY_MARK, type CitationInput, type MarkInput } from '../../src/domain/review';
import { analyze } from '../../src/claims/analyze';
import { createServices } from '../../src/services/create-services';
import type { Services } from '../../src/services/services';
import { openStore, type Store } from '../../src/store/open-store';
import { inventArticle } from './text';

/** What stands on a desk that is measured. */
export interface DeskPlan {
  readonly name: string;
  /** Articles of about 60 claims, and of about 2,000. */
  readonly small: number;
  readonly large: number;
}

/** Where to look on a desk that was made. */
export interface MadeDesk {
  readonly claims: number;
  /** Ids of the articles that are asked for; null where the desk has none of that size. */
  readonly small: number | null;
  readonly large: number | null;
}

export const DESK_PLANS: readonly DeskPlan[] = [
  { name: '60', small: 1, large: 0 },
  { name: '2,000', small: 34, large: 0 },
  { name: '2,000 in one', small: 0, large: 1 },
  { name: '20,000', small: 167, large: 5 },
];

/** Paragraphs that make about 60 and about 2,000 claims. */
const SMALL = 21;
const LARGE = 721;

const MADE = new Map<number, Analysis>();

function readInvented(paragraphs: number): Analysis {
  const analysis = MADE.get(paragraphs) ?? analyze(inventArticle(paragraphs, 4), { date: '2026-05-14' });
  MADE.set(paragraphs, analysis);
  return analysis;
}

async function addMany(store: Store, paragraphs: number, count: number): Promise<number | null> {
  const analysis = readInvented(paragraphs);
  let first: number | null = null;
  for (let i = 0; i < count; i += 1) {
    const title = `Calder Bay counts the cost, part ${i + 1} of ${count}`;
    const id = await store.articles.add(
      {
        title,
        url: null,
        author: 'Nils Orme',
        publisher: null,
        date: '2026-05-14',
        sha256: createHash('sha256').update(`${paragraphs} ${title}`).digest('hex'),
        wordCount: analysis.text.split(/\s+/).length,
        by: null,
        at: new Date(Date.UTC(2026, 4, 15, 9, 0, i)).toISOString(),
      },
      analysis,
    );
    first ??= id;
  }
  return first;
}

const CITATION: CitationInput = {
  sourceId: null,
  sourceTitle: 'Register of works',
  sourceBy: 'County engineer',
  sourceUrl: 'https://example.org/register',
  sourceRank: 'primary',
  quote: 'Entry 88: closed to traffic on 4 November, to be opened again in May of the next year.',
  locator: 'entry 88',
  seen: '2026-05-19',
  stance: 'supports',
  shows: 'content',
};

export const MARK: MarkInput = { ...EMPTY_MARK, status: 'sourced', citation: CITATION };

/** Marks every third claim as a reviewer would, each with a citation. */
async function markSome(services: Services, articleId: number): Promise<void> {
  const { claims } = await services.articlePage(articleId, {});
  for (const claim of claims.filter(({ number }) => number % 3 === 0)) {
    const mark = { ...MARK, override: 'Seen in the register.' };
    await services.mark(claim.id, mark, { name: 'Mara Quist' });
  }
}

/** Fills a new database as planned; a third of the claims of the articles that are asked for are marked. */
export async function makeDesk(file: string, plan: DeskPlan): Promise<MadeDesk> {
  const store = await openStore({ databaseUrl: `file:${file}` });
  const services = createServices(store);
  const large = await addMany(store, LARGE, plan.large);
  const small = await addMany(store, SMALL, plan.small);
  for (const id of [large, small]) if (id !== null) await markSome(services, id);
  const { total } = await services.counts();
  await services.close();
  return { claims: total, small, large };
}
