/**
 * Takes the pictures of docs/pictures/ from the real pages: a fresh desk with the seed articles, some claims marked, and
 * Chromium. Run it with `npx tsx tools/pictures.ts` after a change that shows.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { EMPTY_MARK, type CitationInput, type MarkInput } from '../src/domain/review';
import { createServices } from '../src/services/create-services';
import type { DeskClaim, Services } from '../src/services/services';
import { openStore } from '../src/store/open-store';
import { createApp } from '../src/web/app';

const PICTURES = join(__dirname, '../docs/pictures');
const MARA = { name: 'Mara Quist' };
const OLA = { name: 'Ola Berg' };

const RECORD: CitationInput = {
  sourceId: null,
  sourceTitle: 'Register of works, 2024',
  sourceBy: 'County engineer’s office',
  sourceUrl: 'https://example.org/register',
  sourceRank: 'primary',
  quote: 'Entry 88: inspected on 4 November, closed to traffic the same day.',
  locator: 'entry 88',
  seen: '2026-05-19',
  stance: 'supports',
  shows: 'content',
};

/** Marks as a morning's work would: attributed what is said, sourced what the article itself says, some left. */
async function markSome(services: Services, articleId: number): Promise<void> {
  const { claims } = await services.articlePage(articleId, {});
  const marks = claims.flatMap((claim, i) => (i % 3 === 2 ? [] : [{ claim, mark: pickMark(claim) }]));
  for (const { claim, mark } of marks)
    await services
      .mark(claim.id, { ...EMPTY_MARK, ...mark }, claim.number % 2 === 0 ? OLA : MARA)
      .catch(() => null);
  const left = claims.filter((_, i) => i % 3 === 2);
  const against = {
    ...RECORD,
    stance: 'contradicts',
    quote: 'Entry 91: the second longest in the county.',
  } as const;
  if (left[3]) await services.cite(left[3].id, 1, against, '', OLA);
  if (left[1]) await services.note(left[1].id, 1, 'Asked the press office for the figures.', MARA);
}

function pickMark(claim: DeskClaim): Partial<MarkInput> {
  const claimant = claim.attribution?.claimant.name;
  if (claimant)
    return { status: 'attributed', claimant, utterance: 'Heard at the press briefing of 12 November.' };
  if (claim.isHedged)
    return {
      status: 'speculative',
      reason: 'It has not happened yet.',
      whose: 'The writer’s',
      decision: 'keep',
    };
  return { status: 'sourced', citation: RECORD };
}

async function shoot(page: Page, name: string, path: string, prepare?: () => Promise<void>): Promise<void> {
  await page.goto(path);
  await prepare?.();
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-pictures-'));
  const services = createServices(await openStore({ databaseUrl: `file:${join(folder, 'desk.db')}` }));
  await services.seed();
  const articles = await services.listArticles();
  for (const article of articles.slice(0, 2)) await markSome(services, article.id);
  const { id } = articles[0]!;

  const app = createApp(services, { secret: 'only for the pictures', host: '127.0.0.1', logLevel: 'silent' });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  mkdirSync(PICTURES, { recursive: true });

  const open = async (width: number, colorScheme: 'light' | 'dark') => {
    const page = await browser.newPage({
      viewport: { width, height: 860 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    await page.goto(`${base}/name`);
    await page.fill('#name', MARA.name);
    await page.click('main .primary');
    await page.goto(base);
    return page;
  };
  const next = String(await services.nextLacking(null));
  const light = await open(1280, 'light');
  await shoot(light, 'start', base);
  await shoot(light, 'article', `${base}/articles/${id}`);
  await shoot(light, 'claim', `${base}/claims/${next}`, () =>
    light.check('[name=status][value=speculative]'),
  );
  await shoot(light, 'refusal', `${base}/claims/${next}`, async () => {
    await light.check('[name=status][value=sourced]');
    await light.fill('#locator', 'Online');
    await light.click('button[value=stay]');
    await light.waitForSelector('.errors');
  });
  await shoot(light, 'lacking', `${base}/lacking`);
  await shoot(light, 'report', `${base}/articles/${id}/report`);
  await shoot(light, 'preview', `${base}/articles/new`, async () => {
    await light.fill(
      '#text',
      `author-image\n${(await services.articlePage(id, {})).text}\nSign up for our newsletter`,
    );
    await light.click('main .primary');
    await light.waitForSelector('.preview');
  });
  await shoot(await open(1280, 'dark'), 'article-dark', `${base}/articles/${id}`);
  await shoot(await open(360, 'light'), 'article-phone', `${base}/articles/${id}`);

  await browser.close();
  server.closeAllConnections();
  server.close();
  await services.close();
  rmSync(folder, { recursive: true, force: true });
}

void main();
