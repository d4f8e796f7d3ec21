import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { createServices } from '../../src/services/create-services';
import type { Services } from '../../src/services/services';
import { openStore } from '../../src/store/open-store';
import { createApp } from '../../src/web/app';
import { addLong } from './long-article';

let app: Express;
let services: Services;
let folder: string;
let id: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stet-long-'));
  const store = await openStore({ databaseUrl: `file:${join(folder, 'desk.db')}` });
  services = createServices(store);
  app = createApp(services, { secret: 'a secret for tests', host: '127.0.0.1', logLevel: 'silent' });
  id = await addLong(store, 500);
}, 120_000);
afterAll(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (query = '') => (await request(app).get(`/articles/${id}${query}`).expect(200)).text;
const headingOf = (html: string) => /<h2 class="running section">(.*)<\/h2>/.exec(html)?.[1];
const linksOf = (html: string) => [...html.matchAll(/<a [^>]*>[^<]*<\/a>/g)].map(([link]) => link);
const numbersIn = (html: string) =>
  [...html.matchAll(/<li id="c(\d+)"/g)].map(([, number]) => Number(number));

describe('an article of 2,000 claims', () => {
  test('is cut into parts of less than 1.5 MB that have each claim once, in order', async () => {
    expect(headingOf(await get())).toBe('Part 1 of 8: claims 1 to 252');
    const all: number[] = [];
    for (let part = 1; part <= 8; part += 1) {
      const html = await get(`?part=${part}`);
      expect(Buffer.byteLength(html)).toBeLessThan(1_500_000);
      all.push(...numbersIn(html));
    }
    expect(all).toEqual(Array.from({ length: 2000 }, (_, i) => i + 1));
  });

  test('opens at the part of the claim that one comes from', async () => {
    expect(headingOf(await get('?at=1500'))).toContain('Part 6 of 8');
    expect(headingOf(await get('?part=999&at=0'))).toContain('Part 1 of 8');
  });

  test('leads from part to part, and to a repeated claim in another part', async () => {
    const links = linksOf(await get('?part=8'));
    expect(links).toContain('<a href="?part=7" rel="prev">Previous part</a>');
    expect(links.join()).not.toContain('rel="next"');
    expect(links).toContain('<a href="?at=1#c1">1</a>');
    expect(links).toContain('<a href="?part=2">Sentences 253 to 504: 252 of 252 claims lack a source</a>');
  });

  test('keeps a filter from part to part', async () => {
    const links = linksOf(await get('?status=unverified&part=2'));
    expect(links).toContain('<a href="?status=unverified&amp;part=3" rel="next">Next part</a>');
  });

  test('names every part’s sentences, and draws those of the part that is shown', async () => {
    const html = await get('?part=3');
    expect(html.match(/class="strip"/g)).toHaveLength(1);
    expect(html.match(/<h3>Sentences /g)).toHaveLength(1);
    const [folded = ''] =
      /<details class="more"><summary>The other 7 parts<\/summary>.*?<\/details>/s.exec(html) ?? [];
    expect(folded.match(/<a href="[^"]*">Sentences /g)).toHaveLength(7);
    expect(html.includes('2,000 sentences: 2,000 with claims')).toBe(true);
  });
});
