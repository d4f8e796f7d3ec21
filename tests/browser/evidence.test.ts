import type { Page } from 'playwright-core';
import { CITATION } from '../domain/rules/fixtures';
import { pdfOf } from '../imports/pdf-of';
import { FERRY_ARTICLE } from '../web/desk';
import {
  collectComplaints,
  describeInBrowser,
  openBrowserDesk,
  openWindow,
  type BrowserDesk,
} from './chromium';
import { lookAt } from './look-at';

jest.setTimeout(180_000);

const ADA = { name: 'Ada' };
const IN_REPORT = 'The terminal carried 612,000 passengers last year, more than ever before.';
const WIRE = `CALDER BAY (Reuters) - The old ferry terminal carried 612,000 passengers last year, the harbour board said on Tuesday.\n\nThe figure is the highest since the terminal was built in 1974. Repairs will begin in June and are to last two years.`;
const PAGE = `<html><head><title>Ferries</title></head><body><article><h1>Ferries</h1><p>The winter timetable is out.</p><p>The old terminal carried 612,000 passengers last year.</p></article></body></html>`;
const NOTE = 'Tomas Reyl, by telephone.\n\nHe said that 612,000 people had come through the terminal.';

describeInBrowser('evidence from a PDF, a web page and a note', () => {
  let open: BrowserDesk;
  let claim: number;
  const copies: Record<'report' | 'page' | 'note', number> = { report: 0, page: 0, note: 0 };

  beforeAll(async () => {
    open = await openBrowserDesk();
    const { services } = open.desk;
    const article = await open.desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
    claim = (await services.articlePage(article, {})).claims.find(({ wording }) =>
      wording.includes('612,000'),
    )!.id;
    const source = async (title: string, type: string, url = '') => {
      const blank = { authors: '', publisher: '', container: '', issued: '', urls: '', doi: '', isbn: '' };
      const input = { ...blank, type, title, url, rank: 'secondary', licence: '', trust: '' };
      return services.addSource(input, null, ADA);
    };
    const upload = async (id: number, bytes: Buffer, fileName: string) =>
      services.uploadCopy(id, { bytes, fileName, declaredType: '' }, ADA);
    const pages = [['Annual report of the harbour board', '', 'Contents'], [IN_REPORT]];
    copies.report = await upload(await source('Annual report', 'report'), pdfOf(pages), 'report.pdf');
    copies.page = await upload(await source('Ferries', 'webpage'), Buffer.from(PAGE), 'ferries.html');
    copies.note = await services.pasteCopy(await source('Call with Reyl', 'interview'), NOTE, ADA);
    for (const site of ['https://tide.example/ferry', 'https://gull.example/terminal']) {
      const id = await source(`Terminal breaks its record, ${new URL(site).host}`, 'article-newspaper', site);
      await services.pasteCopy(id, WIRE, ADA);
      const { claim: now } = await services.claimPage(claim);
      const quote = 'The old ferry terminal carried 612,000 passengers last year';
      const cited = { ...CITATION, sourceId: id, quote, locator: 'para. 1', seen: '2026-05-18' };
      await services.cite(claim, now.version, cited, '', ADA);
    }
  });
  afterAll(() => open.close());

  /** Fills in what a choice of words leaves open, and saves the citation. */
  async function save(page: Page): Promise<void> {
    await page.fill('#cite-seen', '2026-05-18');
    await page.check('#cite-stance');
    await page.check('#cite-shows');
    if ((await page.locator('#cite-name').count()) > 0) await page.fill('#cite-name', 'Mara Quist');
    await page.click('text=Save the citation');
    await page.waitForSelector('.done, .errors');
  }

  test('words of a PDF are selected, and cited with their page', async () => {
    const window = await openWindow(open.browser, { width: 1280, theme: 'light' });
    const page = await window.newPage();
    const complaints = collectComplaints(page);
    await page.goto(`${open.base}/copies/${copies.report}`);
    await lookAt(page, 1280, complaints);
    await page.selectOption('#for', String(claim));
    await page.click('text=Choose its words');
    await page.waitForURL(/for=/);
    expect(await page.isVisible('[data-chosen]')).toBe(false);
    await page.evaluate(
      `(() => { const node = [...document.querySelectorAll('.stored p')].at(-1).firstChild; getSelection().setBaseAndExtent(node, 0, node, ${IN_REPORT.indexOf(', more')}); })()`,
    );
    await page.waitForSelector('[data-chosen]:not([hidden])');
    await lookAt(page, 1280, complaints);
    await page.keyboard.press('c');
    await page.waitForURL(/\/claims\//);
    expect(await page.inputValue('#cite-quote')).toBe('The terminal carried 612,000 passengers last year');
    expect(await page.inputValue('#cite-locator')).toBe('p. 2');
    await save(page);
    expect(await page.textContent('.done')).toContain('A source is cited');
    await window.close();
  });

  test('a paragraph of a web page is cited without JavaScript, at 360 px', async () => {
    const window = await openWindow(open.browser, { width: 360, theme: 'dark', javaScriptEnabled: false });
    const page = await window.newPage();
    await page.goto(`${open.base}/copies/${copies.page}?for=${claim}`);
    expect(await page.isVisible('[data-chosen]')).toBe(false);
    await page.locator('a.take').last().click();
    await page.waitForURL(/\/claims\//);
    expect(await page.inputValue('#cite-quote')).toBe(
      'The old terminal carried 612,000 passengers last year.',
    );
    await save(page);
    expect(await page.textContent('.done')).toContain('A source is cited');
    await window.close();
  });

  test('a quote that differs from a note is laid over it, and gives way to its words', async () => {
    const window = await openWindow(open.browser, { width: 360, theme: 'light' });
    const page = await window.newPage();
    const complaints = collectComplaints(page);
    await page.goto(`${open.base}/copies/${copies.note}?for=${claim}`);
    await lookAt(page, 360, complaints);
    await page.locator('a.take').last().click();
    await page.waitForURL(/\/claims\//);
    await page.fill('#cite-quote', 'He said 621,000 people had come through the terminal.');
    await save(page);
    expect(await page.textContent('.nearest blockquote del')).toBe('621,000');
    expect(await page.locator('.nearest blockquote ins').allTextContents()).toEqual(['that 612,000']);
    expect(await page.textContent('.nearest blockquote')).toContain('He said 621,000 that 612,000 people');
    await lookAt(page, 360, complaints);
    await page.check('[name=take]');
    await page.click('text=Save the citation');
    await page.waitForSelector('.done');
    expect(await page.textContent('.done')).toContain('A source is cited');
    await window.close();
  });

  test('the wire story on two sites is one origin; the report lists all, and leads there and back', async () => {
    const window = await openWindow(open.browser, { width: 360, theme: 'dark' });
    const page = await window.newPage();
    const complaints = collectComplaints(page);
    await page.goto(`${open.base}/claims/${claim}`);
    expect(await page.textContent('main')).toMatch(/One origin \(Reuters\) with 1 other here, counted once/);
    await page.goto(`${open.base}/articles/1/report`);
    await page.selectOption('#style', 'apa');
    await page.click('form:has(#style) button');
    await page.waitForURL(/style=/);
    expect(new URL(page.url()).search).toBe('?style=apa');
    expect(await page.locator('.references > li').count()).toBe(5);
    await lookAt(page, 360, complaints);
    await page.locator('.citation a[href^="#ref"]').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#ref\d$/);
    await page.locator('.references li:target a[href^="#r"]').first().click();
    expect(await page.locator('.entry:target').count()).toBe(1);
    await window.close();
  });

  test('a citation is withdrawn by keyboard, without JavaScript; the reason is asked for', async () => {
    const window = await openWindow(open.browser, { width: 360, theme: 'light', javaScriptEnabled: false });
    const page = await window.newPage();
    await page.goto(`${open.base}/claims/${claim}`);
    const before = await page.locator('.citation').count();
    await page.locator('.citation summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    if ((await page.locator('.citation details[open] [name=name]').count()) > 0) {
      await page.keyboard.type('Mara Quist');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('.errors');
    expect(await page.textContent('.errors')).toContain('Say why it is withdrawn');
    await page.click('.errors a');
    await page.fill('.citation details[open] [name=reason]', 'The wire was corrected.');
    await page.click('.citation details[open] button');
    await page.waitForSelector('.done');
    expect(await page.textContent('.done')).toContain('A citation of claim');
    expect(await page.locator('.citation').count()).toBe(before - 1);
    expect(await page.textContent('.history')).toContain('The wire was corrected.');
    await window.close();
  });

  test.each([360, 1280] as const)('the form that withdraws one, at %i px', async (width) => {
    const window = await openWindow(open.browser, { width, theme: 'dark' });
    const page = await window.newPage();
    const complaints = collectComplaints(page);
    await page.goto(`${open.base}/claims/${claim}`);
    await page.locator('.citation summary').first().click();
    await lookAt(page, width, complaints);
    await window.close();
  });
});
