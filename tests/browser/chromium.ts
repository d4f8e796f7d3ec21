import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { FetchPage } from '../../src/imports/fetch/fetch-page';
import { openDesk, type TestDesk } from '../web/desk';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const EXECUTABLE = PLACES.find((place) => existsSync(place));

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * `describe` for what needs a browser. Where there is no Chromium the tests are skipped, and say so; in CI a missing
 * Chromium is a failure.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (EXECUTABLE !== undefined) {
    describe(name, tests);
    return;
  }
  if (process.env.CI === 'true') {
    test(`${name}: needs Chromium`, () => {
      throw new Error(`There is no Chromium at ${PLACES.join(', ')}.`);
    });
    return;
  }
  console.log(`Skipped: “${name}” needs Chromium, and there is none at ${PLACES.join(', ')}.`);
  describe.skip(name, tests);
}

/** A desk that listens on a free port, and a browser. */
export interface BrowserDesk {
  readonly desk: TestDesk;
  readonly base: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts both; close them when the tests are done. */
export async function openBrowserDesk(fetch: FetchPage | null = null): Promise<BrowserDesk> {
  const desk = await openDesk(fetch);
  const server: Server = createServer(desk.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: EXECUTABLE ?? '', args: QUIET });
  return {
    desk,
    base: `http://127.0.0.1:${port}`,
    browser,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await desk.close();
    },
  };
}

/** How a page is looked at. */
export interface Look {
  readonly width: 1280 | 360;
  readonly theme: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

/** A window of its own, with no cookies. */
export function openWindow(
  browser: Browser,
  { width, theme, javaScriptEnabled = true }: Look,
): Promise<BrowserContext> {
  const isPhone = width === 360;
  const size = { width, height: isPhone ? 740 : 900 };
  return browser.newContext({
    viewport: size,
    screen: size,
    colorScheme: theme,
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: 'reduce',
    javaScriptEnabled,
  });
}

/** Collects what the page complains of: errors on the console (also of the content policy) and uncaught ones. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A refusal, a conflict and a missing page are answers, not faults; Chromium prints their status as an error.
    const isAnswer = /the server responded with a status of 4(?:04|09|22)/.test(message.text());
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** A new window of a desk on which Mara Quist is reviewing, and what its console complains of. */
export async function openReviewing({
  browser,
  base,
}: BrowserDesk): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await openWindow(browser, { width: 1280, theme: 'light' })).newPage();
  await page.goto(`${base}/name`);
  await page.fill('#name', 'Mara Quist');
  await Promise.all([page.waitForURL(`${base}/`), page.click('main button.primary')]);
  return { page, complaints: collectComplaints(page) };
}
