import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Store } from '../store/open-store';
import type { Services } from './services';

const SEEDS = join(__dirname, '..', '..', 'seeds');

const SEED_LIST = z.array(
  z.object({
    file: z.string(),
    title: z.string().default(''),
    url: z.string().default(''),
    author: z.string().default(''),
    publisher: z.string().default(''),
    date: z.string().default(''),
  }),
);

/** Loading the articles that come with Stet, by the same way as any other. */
export function seeding(store: Store, addArticle: Services['addArticle']): Pick<Services, 'seed'> {
  return {
    async seed() {
      const list = join(SEEDS, 'articles.json');
      if ((await store.articles.count()) > 0 || !existsSync(list)) return 0;
      const seeds = SEED_LIST.parse(JSON.parse(readFileSync(list, 'utf8')));
      for (const { file, ...about } of seeds) {
        const text = readFileSync(join(SEEDS, 'articles', file), 'utf8');
        await addArticle({ text, ...about, keep: new Map() }, null);
      }
      return seeds.length;
    },
  };
}
