import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createServices } from '../../src/services/create-services';
import { openStore } from '../../src/store/open-store';
import { ask, hangUp } from './measure';
import { runDesk } from './programs';

/** How long a start takes until the desk answers, and the memory that it holds then. */
export interface Start {
  readonly what: string;
  readonly took: number;
  readonly memory: number;
}

/** Starts the desk over a database that is not there yet, and again over the one that it made. */
export async function measureStarts(file: string): Promise<readonly Start[]> {
  const starts: Start[] = [];
  for (const what of ['first start, three articles loaded', 'start again']) {
    const desk = await runDesk(file);
    await ask(`${desk.base}/`);
    starts.push({ what, took: desk.took, memory: desk.memory() });
    hangUp();
    await desk.stop();
  }
  return starts;
}

/** One article added, with all that the engine does. */
export interface Import {
  readonly file: string;
  readonly words: number;
  readonly claims: number;
  /** Milliseconds; of the first article with the engine and its model loaded first. */
  readonly took: number;
}

/** Adds each article of seeds/ to a new desk. */
export async function measureImports(database: string): Promise<readonly Import[]> {
  const services = createServices(await openStore({ databaseUrl: `file:${database}` }));
  const folder = join(__dirname, '../../seeds/articles');
  const imports: Import[] = [];
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const about = { title: '', url: '', author: '', publisher: '', date: '2026-05-14', keep: new Map() };
    const began = performance.now();
    const id = await services.addArticle({ text, ...about }, null);
    const took = performance.now() - began;
    const { article } = await services.articlePage(id, {});
    imports.push({ file, words: article.wordCount, claims: article.counts.total, took });
  }
  await services.close();
  return imports;
}
