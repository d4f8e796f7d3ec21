import type { FetchPage } from '../../src/imports/fetch/fetch-page';
import { createServices } from '../../src/services/create-services';
import type { ArticleInput, DeskClaim, Services } from '../../src/services/services';
import { openStore } from '../../src/store/open-store';
import { makeScratch, type Scratch } from '../store/scratch';
import { CITATION, MARK } from '../domain/rules/fixtures';

export { CITATION, MARK };

/** Services over a fresh database, with a clock that goes on by a minute at each look. */
export interface FreshDesk extends Pick<Scratch, 'file' | 'url' | 'sql'> {
  readonly services: Services;
  /** Adds an article and returns its id. */
  add(text: string, about?: Partial<ArticleInput>): Promise<number>;
  /** The claim of the article whose wording has these words. */
  find(articleId: number, words: string): Promise<DeskClaim>;
  close(): Promise<void>;
}

export const ADA = { name: 'Ada' };
export const BO = { name: 'Bo' };

/** An article of our own: one fact, one speaker, one hedge, one rumour, one question, some debris. */
export const PIER = `Pier to open in May

The new pier in Calder Bay will open in May. The old pier carried 612,000 passengers in 2025.

The repairs will cost £6.4m, according to the harbour board. “We have waited ten years for this,” said Tomas Reyl.

The county has reportedly refused to pay. A tunnel could replace the boats. Will they still sail in winter?

Sign up for our newsletter
`;

export const typed = (text: string, about: Partial<ArticleInput> = {}): ArticleInput => ({
  text,
  title: '',
  url: '',
  author: '',
  publisher: '',
  date: '',
  keep: new Map(),
  ...about,
});

/** Opens a desk of its own; close it when the tests are done. */
export async function openFreshDesk(fetch: FetchPage | null = null): Promise<FreshDesk> {
  const scratch = makeScratch();
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 5, 1, 9, minutes++)).toISOString();
  const services = createServices(await openStore({ databaseUrl: scratch.url }), clock, fetch);
  return {
    file: scratch.file,
    url: scratch.url,
    sql: () => scratch.sql(),
    services,
    add: (text, about = {}) => services.addArticle(typed(text, about), ADA),
    find: async (articleId, words) => {
      const { claims } = await services.articlePage(articleId, {});
      const claim = claims.find(({ wording }) => wording.includes(words));
      if (!claim)
        throw new Error(`No claim has “${words}”: ${claims.map(({ wording }) => wording).join(' | ')}`);
      return claim;
    },
    close: async () => {
      await services.close();
      scratch.remove();
    },
  };
}
