import type { Page } from 'playwright-core';
import { FERRY_ARTICLE } from '../web/desk';
import { describeInBrowser, openBrowserDesk, openReviewing, type BrowserDesk } from './chromium';

jest.setTimeout(120_000);

describeInBrowser('u on a claim’s page', () => {
  let open: BrowserDesk;
  let article: number;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    open = await openBrowserDesk();
    article = await open.desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
    ({ page, complaints } = await openReviewing(open));
  });
  afterAll(async () => {
    expect(complaints).toEqual([]);
    await open.close();
  });

  const claims = async () => (await open.desk.services.articlePage(article, {})).claims;
  const says = (words: string) => page.waitForSelector(`#says:has-text("${words}")`, { state: 'attached' });

  test('takes back what one did last, also from another claim and after a load; or says that there is nothing', async () => {
    const [first, second] = await claims();
    const at = `${open.base}/claims/${first!.id}`;
    await page.goto(at);
    await page.keyboard.press('u');
    await page.waitForSelector('#undo-last:has-text("Nothing of yours")');
    await says('Nothing of yours');

    await page.keyboard.press('4');
    await page.waitForURL(`${open.base}/claims/${second!.id}`);
    await page.keyboard.press('j');
    await page.waitForURL((url) => !url.pathname.endsWith(`/${second!.id}`));
    const here = page.url();
    await page.waitForSelector('#undo-last:has-text("Undo claim 1")');
    await page.keyboard.press('u');
    await says('Taken back');
    expect(page.url()).toBe(here);
    expect((await claims())[0]!.version).toBe(3);

    await page.goto(at);
    await page.click('#comments > summary');
    await page.fill('#comment-comment', 'Whose report?');
    await page.click('text=Keep the comment');
    await says('The comment is kept');
    await page.reload();
    expect(await page.textContent('.history')).toContain('commented on claim 1: Whose report?');
    await page.keyboard.press('u');
    await says('Taken back');
    expect(await page.textContent('.history')).toContain('Undone by Mara Quist');
    await page.keyboard.press('u');
    await page.waitForSelector('#undo-last:has-text("Nothing of yours")');
  });
});
