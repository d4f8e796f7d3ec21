/**
 * Counts what a whole article takes by keyboard: from pasting it to a report with every claim decided, in Chromium, over
 * a fresh desk. Claims with a named speaker are attributed with a note, those that the engine holds for speculative are
 * marked so, all others are left unverified: nothing is looked up. Run it with `npx tsx tools/count-keys.ts ARTICLE.txt`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { createServices } from '../src/services/create-services';
import { openStore } from '../src/store/open-store';
import { createApp } from '../src/web/app';

const counted = { presses: 0, typed: 0, loads: 0, exchanges: 0, least: 0 };

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    counted.presses += 1;
    await page.keyboard.press(key);
  }
}

async function type(page: Page, words: string): Promise<void> {
  counted.typed += words.length;
  await page.keyboard.insertText(words);
}

/** Presses keys that lead to another page, by a load or by the script's own exchange; false where they were refused. */
async function go(page: Page, ...keys: readonly string[]): Promise<boolean> {
  const before = page.url();
  await press(page, ...keys);
  const isRefused = await Promise.race([
    page.waitForURL((url) => url.href !== before).then(() => false),
    page.waitForSelector('.errors').then(() => true),
  ]);
  await page.waitForSelector('main h1');
  return !isRefused;
}

async function decide(page: Page, suggestion: string): Promise<void> {
  counted.least += 1;
  const nameless = (await page.locator('#name').count()) > 0;
  const isAttributed = suggestion.includes('attributed');
  const isSpeculative = suggestion.includes('speculative');
  if (!isAttributed && !isSpeculative && !nameless) {
    await go(page, '4');
    return;
  }
  await press(page, isAttributed ? '2' : isSpeculative ? '3' : '4');
  await page.waitForSelector('.needs :focus, #name:focus');
  if (nameless) {
    await page.focus('#name');
    await type(page, 'Mara Quist');
  }
  if (isAttributed) {
    if (nameless) await page.focus('#utterance');
    await type(page, 'Read in the article');
  } else if (isSpeculative) {
    await page.focus('#reason');
    await type(page, 'A forecast');
    await press(page, 'Tab');
    await type(page, 'the writer');
    await press(page, 'Tab', 'Space');
    counted.least += 2;
  }
  counted.least += 1;
  if (await go(page, 'Control+Enter')) return;
  // Refused, as where the speaker is not named and nobody here knows them: left unverified.
  const before = page.url();
  await press(page, 'Escape', '4');
  await page.waitForURL((url) => url.href !== before);
}

/** By the skip link to the first thing in the page. */
async function enterMain(page: Page): Promise<void> {
  counted.presses += 3; // Tab, Enter on the skip link, Tab
  await page.locator('main :is(a, textarea, input:not([type=hidden]))').first().focus();
}

async function run(page: Page, base: string, text: string): Promise<number> {
  await page.goto(base);
  await enterMain(page);
  await go(page, 'Enter');
  await enterMain(page);
  counted.presses += 1; // Ctrl+V
  await page.keyboard.insertText(text);
  await go(page, 'Control+Enter');
  await enterMain(page);
  await go(page, 'Control+Enter');
  counted.least += 4; // open the form, paste, look, save
  await go(page, 'n');
  counted.least += 1;
  const seen = new Set<string>();
  for (;;) {
    const wording = `${await page.textContent('.crumbs')} ${await page.textContent('#wording')}`;
    if (seen.has(wording) || (await page.locator('form.sheet').count()) === 0) break;
    seen.add(wording);
    await decide(page, (await page.textContent('.suggestion h2')) ?? '');
  }
  if (page.url().includes('/claims/')) await go(page, 'b');
  await go(page, 'r');
  counted.least += 1;
  return seen.size;
}

async function main(): Promise<void> {
  const text = readFileSync(process.argv[2] ?? '', 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'stet-keys-'));
  const services = createServices(await openStore({ databaseUrl: `file:${join(folder, 'desk.db')}` }));
  const app = createApp(services, { secret: 'count', host: '127.0.0.1', logLevel: 'silent' });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    page.on('load', () => (counted.loads += 1));
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch' && request.method() === 'POST') counted.exchanges += 1;
    });
    const claims = await run(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, text);
    const undecided = (await services.articlePage(1, {})).claims.filter(
      ({ version }) => version === 1,
    ).length;
    console.log(JSON.stringify({ claims, undecided, ...counted }));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
