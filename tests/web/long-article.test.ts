import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import type { Analysis, AnalysedClaim } from '../../src/domain/analysis';
import type { SpanPair } from '../../src/domain/span';
import { createServices } from '../../src/services/create-services';
import type { Services } from '../../src/services/services';
import { openStore } from '../../src/store/open-store';
import { createApp } from '../../src/web/app';

const PARAGRAPHS = 500;
const SENTENCES = 4;

/** What the engine would say of 500 paragraphs of four sentences, each one claim; reading them would take a while. */
function inventAnalysis(): Analysis {
  const words = (i: number) =>
    `The depot at pier ${i} paid its ${i + 3} drivers £${i}.4m for the longest winter shift that the town of Lowick has seen in ten years.`;
  const blocks: Analysis['blocks'][number][] = [];
  const sentences: Analysis['sentences'][number][] = [];
  const claims: AnalysedClaim[] = [];
  let text = '';
  for (let block = 0; block < PARAGRAPHS; block += 1) {
    const from = text.length;
    for (let i = 0; i < SENTENCES; i += 1) {
      if (i > 0) text += ' ';
      const id = claims.length;
      const span: SpanPair = [text.length, text.length + words(id).length];
      text += words(id);
      sentences.push({ start: span[0], end: span[1], block, claims: [id], skipped: null });
      claims.push(inventClaim(id, span, words(id)));
    }
    blocks.push({ start: from, end: text.length, kind: 'paragraph', repeats: null, reason: null });
    text += '\n\n';
  }
  return {
    schema: 'stet.analysis/1',
    ...{ text, title: null, byline: null, date: null, blocks, sentences, claims },
    ...{ attributions: [], events: [], conflicts: [] },
  };
}

function inventClaim(id: number, span: SpanPair, wording: string): AnalysedClaim {
  return {
    ...{ id, sentence: id, kind: 'factual', spans: [span], wording, attribution: null },
    fragments: [{ text: wording, from: span }],
    ...{ hedges: [], figures: [], dates: [], names: [], unresolved: [], restsOn: [] },
    ...{ factuality: 3, checkworthiness: 0.7 },
    repeats: id === 1999 ? { claim: 0, kind: 'restated', changes: [] } : null,
    suggestion: { status: 'sourced', reasons: [] },
  } as unknown as AnalysedClaim;
}

let app: Express;
let services: Services;
let folder: string;
let id: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stet-long-'));
  const store = await openStore({ databaseUrl: `file:${join(folder, 'desk.db')}` });
  services = createServices(store);
  app = createApp(services, { secret: 'a secret for tests', host: '127.0.0.1', logLevel: 'silent' });
  const at = '2026-05-14T09:00:00.000Z';
  const about = { title: 'A long winter', url: null, author: null, publisher: null, date: '2026-05-14' };
  id = await store.articles.add(
    { ...about, sha256: '0'.repeat(64), wordCount: 40_000, by: null, at },
    inventAnalysis(),
  );
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
