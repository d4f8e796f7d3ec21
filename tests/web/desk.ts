import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import type { FetchPage } from '../../src/imports/fetch/fetch-page';
import { systemClock } from '../../src/services/clock';
import { createServices } from '../../src/services/create-services';
import type { Services } from '../../src/services/services';
import { openStore } from '../../src/store/open-store';
import { createApp } from '../../src/web/app';

/** The real app over a fresh database of its own. */
export interface TestDesk {
  readonly app: Express;
  readonly services: Services;
  /** Path of the database. */
  readonly file: string;
  /** Adds an article as it is, and returns its id. */
  add(text: string, about?: { readonly title?: string; readonly date?: string }): Promise<number>;
  close(): Promise<void>;
}

/** Opens a desk in a new folder; close it when the tests are done. */
export async function openDesk(fetch: FetchPage | null = null): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-web-'));
  const file = join(folder, 'desk.db');
  const services = createServices(await openStore({ databaseUrl: `file:${file}` }), systemClock, fetch);
  const app = createApp(services, { secret: 'a secret for tests', host: '127.0.0.1', logLevel: 'silent' });
  return {
    app,
    services,
    file,
    add: (text, about = {}) =>
      services.addArticle(
        { text, title: '', url: '', author: '', publisher: '', date: '', keep: new Map(), ...about },
        null,
      ),
    close: async () => {
      await services.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A browser of a reviewer who has given this name. */
export async function signIn(app: Express, name: string): Promise<ReturnType<typeof request.agent>> {
  const agent = request.agent(app);
  await agent.post('/name').type('form').send({ name, back: '/' }).expect(303);
  return agent;
}

/** A desk with the ferry's article on it, by its id, and the browser of a reviewer. */
export async function openFerryDesk(name: string) {
  const desk = await openDesk();
  const article = await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  const claims = async () => (await desk.services.articlePage(article, {})).claims;
  return { desk, article, claims, agent: await signIn(desk.app, name) };
}

/** A short article of our own, with an anonymous voice, a hedge, a question and the debris of a page. */
export const FERRY_ARTICLE = `Ferry terminal to close for two years

By Nils Orme

14 May 2026

The old ferry terminal in Calder Bay will close in June, and a temporary pier has opened beside it. The terminal, which was built in 1974, carried 612,000 passengers last year.

The repairs will cost £6.4m, according to the harbour board. “We have waited ten years for this,” said Tomas Reyl, who runs the quay café.

The county has reportedly refused to pay its share. Will the boats still sail in winter?

Share this story
Sign up for our newsletter
`;
