import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { FERRY_ARTICLE } from '../web/desk';
import {
  collectComplaints,
  describeInBrowser,
  openBrowserDesk,
  openWindow,
  type BrowserDesk,
} from './chromium';

jest.setTimeout(180_000);

describeInBrowser('the main job, from the empty desk to the downloaded report', () => {
  let open: BrowserDesk;
  beforeEach(async () => {
    open = await openBrowserDesk();
  });
  afterEach(() => open.close());

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('%s', async (_name, javaScriptEnabled) => {
    const window = await openWindow(open.browser, { width: 1280, theme: 'light', javaScriptEnabled });
    const page = await window.newPage();
    const complaints = collectComplaints(page);

    await page.goto(open.base);
    expect(await page.textContent('h1')).toBe('Nothing on the desk yet');
    await addFerryArticle(page);
    expect(await page.textContent('.done')).toContain('The article is on the desk');

    // A refusal: read, understood, mended. The name is asked in the form, once.
    await page.click('text=Next without a source');
    await choose(page, 'sourced');
    await page.fill('#name', 'Mara Quist');
    await page.fill('#sourceTitle', 'Annual report 2025');
    await page.check('[name=sourceRank][value=primary]');
    await page.fill('#locator', 'Online');
    await page.fill('#seen', '2026-05-19');
    await page.check('form.sheet [name=stance][value=supports]');
    await page.click('button:has-text("Save and next")');
    await page.waitForSelector('.errors');
    expect(await page.textContent('.errors h2')).toContain('Not marked as sourced: two things');
    expect(await page.inputValue('#sourceTitle')).toBe('Annual report 2025');
    if (javaScriptEnabled) expect(await page.evaluate<string>('document.activeElement.id')).toBe('quote');
    await page.click('.errors a[href="#quote"]');
    await page.fill('#quote', 'The terminal closes on 8 June.');
    await page.fill('#locator', 'p. 4');
    await page.click('button:has-text("Save and next")');
    expect(await page.textContent('.done')).toMatch(
      /Claim 1 marked sourced\. \d+ of \d+ claims still lack a source\./,
    );
    expect(await page.locator('#name').count()).toBe(0);

    // One of each other status.
    await openClaimWith(page, open, '£6.4m');
    await choose(page, 'attributed');
    await page.fill('#utterance', 'Press notice of 2 May');
    await page.click('button[value=stay]');
    expect(await page.textContent('.done')).toContain('marked attributed');

    await openClaimWith(page, open, 'refused to pay');
    await choose(page, 'speculative');
    await page.fill('#reason', 'The county has not answered yet.');
    await page.fill('#whose', 'The writer’s');
    await page.check('[name=decision][value=soften]');
    await page.click('button[value=stay]');
    expect(await page.textContent('.done')).toContain('marked speculative');

    await openClaimWith(page, open, '1974');
    await choose(page, 'unverified');
    await page.fill('#tried', 'The harbour archive, by phone');
    await page.click('button[value=stay]');
    await page.click('.done button');
    await page.waitForSelector('.done:has-text("Taken back")');
    expect(await page.textContent('.done')).toMatch(/Taken back: claim \d+, .+\. Claim \d+ is unverified/);
    expect(await page.textContent('.history .undone')).toContain('Mara Quist marked it unverified');

    // What is left, and the report in its four formats.
    await page.click('nav >> text=Lacks a source');
    expect(await page.locator('table.dense tbody tr').count()).toBeGreaterThan(2);
    await page.fill('#q', 'terminal');
    await page.click('text=Show');
    expect(await page.textContent('table.dense tbody')).toContain('terminal');
    await page.goto(`${open.base}/articles/1`);
    await page.click('main >> text=Report');
    expect(await page.textContent('main')).toContain('Still lacks a source');
    for (const [label, words] of [
      ['Markdown', 'The terminal closes on 8 June.'],
      ['CSV', 'The harbour archive'],
      ['JSON', '"schema"'],
      ['HTML', '<!doctype html>'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`main a:text-is("${label}")`),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      if (label !== 'CSV') expect(text).toContain(words);
      expect(text).toContain('£6.4m');
    }

    expect(complaints).toEqual([]);
    await window.close();
  });

  test('by the keyboard alone', async () => {
    const id = await open.desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
    const window = await openWindow(open.browser, { width: 1280, theme: 'light' });
    const page = await window.newPage();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () => page.evaluate<string>('document.activeElement.id');

    await page.goto(`${open.base}/articles/${id}`);
    await Promise.all([page.waitForURL(/claims/), press('n')]);
    const first = page.url();

    // j and k go through the claims; the keys are silent while one types.
    await Promise.all([page.waitForURL((url) => url.href !== first), press('j')]);
    await Promise.all([page.waitForURL(first), press('k')]);
    // 4 would save at once, but the name is missing: the key leads there.
    await press('4');
    await page.waitForSelector('#name:focus');
    await page.keyboard.type('Mara Quist jk12');
    expect(page.url()).toBe(first);
    await Promise.all([
      page.waitForURL((url) => url.href !== first && !url.href.includes('/mark')),
      press('Enter'),
    ]);
    expect(await page.textContent('.done')).toContain('marked unverified');

    // u takes it back.
    await press('u');
    await page.waitForSelector('.done:has-text("Taken back")');

    // e and c open what is folded and begin in its first field; / goes to the search; ? lists the keys.
    await press('e');
    expect(await focused()).toBe('wording-text');
    await page.goto(first);
    await press('c');
    expect(await focused()).toBe('cite-sourceTitle');
    await page.goto(`${open.base}/lacking`);
    await press('/');
    expect(await focused()).toBe('q');
    await page.goto(first);
    await press('?');
    await page.waitForSelector('dialog[open]');
    await Promise.all([page.waitForURL(/keys/), page.click('dialog a')]);

    // Single keys can be switched off.
    await page.uncheck('[name=keys]');
    await page.click('main button.primary');
    await page.waitForSelector('.done:has-text("The keys are kept")');
    await page.goto(first);
    const version = async () => (await open.desk.services.articlePage(id, {})).claims[0]!.version;
    const before = await version();
    await press('4', 'j');
    expect(page.url()).toBe(first);
    expect(await page.isChecked('[name=status][value=unverified]')).toBe(false);
    await page.reload();
    expect(await version()).toBe(before);
    await window.close();
  });

  test('the theme changes without a reload, and the next page knows it', async () => {
    const window = await openWindow(open.browser, { width: 1280, theme: 'light' });
    const page = await window.newPage();
    await page.goto(`${open.base}/articles/new`);
    await page.fill('#text', 'typed, not sent');
    const paper = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
    const light = await paper();
    for (const name of ['Theme: light', 'Theme: dark']) {
      await page.click('[data-theme-button]');
      expect(await page.textContent('[data-theme-button]')).toBe(name);
    }
    expect(await paper()).not.toBe(light);
    expect(await page.inputValue('#text')).toBe('typed, not sent');
    await page.goto(`${open.base}/keys`);
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await window.close();
  });

  test('a decision shows exactly the fields of its status, without script too', async () => {
    const id = await open.desk.add(FERRY_ARTICLE);
    const { claims } = await open.desk.services.articlePage(id, {});
    const window = await openWindow(open.browser, { width: 1280, theme: 'light', javaScriptEnabled: false });
    const page = await window.newPage();
    await page.goto(`${open.base}/claims/${claims[0]!.id}`);
    const statuses = ['sourced', 'attributed', 'speculative', 'unverified'];
    for (const chosen of [null, ...statuses]) {
      if (chosen) await page.check(`[name=status][value=${chosen}]`);
      for (const status of statuses)
        expect(await page.isVisible(`.choice[data-s=${status}] > .needs`)).toBe(status === chosen);
    }
    await window.close();
  });
});

/** From the empty desk: paste, look, set one more line aside, look again, save. */
async function addFerryArticle(page: Page): Promise<void> {
  await page.click('main >> text=Add an article');
  await page.fill('#text', `author-image\n${FERRY_ARTICLE}`);
  await page.fill('#date', '2026-05-14');
  await page.click('text=See what will be kept');
  expect(await page.textContent('.preview')).toContain('set aside: newsletter');
  await page.uncheck('li:has-text("By Nils Orme") input');
  await page.click('text=Look again');
  expect(await page.isChecked('li:has-text("By Nils Orme") input')).toBe(false);
  expect(await page.inputValue('#title')).toBe('Ferry terminal to close for two years');
  await page.click('text=Put it on the desk');
  await page.waitForURL(/\/articles\/\d+$/);
}

async function openClaimWith(page: Page, open: BrowserDesk, words: string): Promise<void> {
  const { claims } = await open.desk.services.articlePage(1, {});
  const claim = claims.find((one) => one.wording.includes(words));
  await page.goto(`${open.base}/claims/${claim!.id}`);
}

async function choose(page: Page, status: string): Promise<void> {
  await page.check(`[name=status][value=${status}]`);
}
