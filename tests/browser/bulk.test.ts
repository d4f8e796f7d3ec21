import { SALE } from '../services/beside/sale';
import { FERRY_ARTICLE } from '../web/desk';
import {
  collectComplaints,
  describeInBrowser,
  openBrowserDesk,
  openWindow,
  type BrowserDesk,
} from './chromium';

jest.setTimeout(120_000);

describeInBrowser('several claims of all articles at once', () => {
  let open: BrowserDesk;
  const ids: number[] = [];
  beforeAll(async () => {
    open = await openBrowserDesk();
    ids.push(await open.desk.add(FERRY_ARTICLE, { date: '2026-05-14' }), await open.desk.add(SALE));
  });
  afterAll(() => open.close());

  const tagged = async () => {
    const pages = await Promise.all(ids.map((id) => open.desk.services.articlePage(id, {})));
    return pages.flatMap(({ claims }) => claims).filter(({ tags }) => tags.includes('sums')).length;
  };

  test.each([
    ['by keyboard', 1280, true],
    ['by touch, without JavaScript', 360, false],
  ] as const)('%s: ticked, done, refused ones listed, taken back', async (_, width, javaScriptEnabled) => {
    const window = await openWindow(open.browser, { width, theme: 'light', javaScriptEnabled });
    const page = await window.newPage();
    const complaints = collectComplaints(page);
    const press = async (selector: string) => {
      if (!javaScriptEnabled) return page.tap(selector);
      await page.focus(selector);
      await page.keyboard.press((await page.locator(selector).getAttribute('type')) ? 'Space' : 'Enter');
    };
    await page.goto(`${open.base}/claims?figure=yes&status=unverified`);
    await press('a:has-text("Several at once")');
    await page.waitForURL('**/claims/bulk?**');
    await press('a:has-text("Tick all")');
    await page.waitForURL('**all=yes');
    const count = await page.locator('[name=claims]:checked').count();
    expect(count).toBeGreaterThan(3);

    // Without a name nothing is done, and all stays ticked.
    await press('#does-tag');
    await page.fill('#tag', 'sums');
    await press('button.primary');
    await page.waitForSelector('.errors:has-text("Say who is reviewing")');
    if (javaScriptEnabled) await page.waitForSelector('#name:focus');
    expect(await page.locator('[name=claims]:checked').count()).toBe(count);
    await page.fill('#name', 'Mara Quist');
    await press('button.primary');
    await page.waitForSelector(`.done:has-text("Done on ${count} claims")`);
    expect(await tagged()).toBe(count);

    // What is refused stands with its reason, and is still ticked.
    await press('a:has-text("Tick all")');
    await page.waitForURL('**all=yes');
    await press('#does-tag');
    await page.fill('#tag', 'sums');
    await press('button.primary');
    await page.waitForSelector(`.done:has-text("refused on ${count}")`);
    expect(await page.textContent('.preview li')).toContain('It has this tag already.');

    // The history has one line for each article, and one undo for all.
    await page.goto(`${open.base}/articles/${ids[0]!}/history`);
    await press('button:has-text("Undo on all")');
    await page.waitForSelector(`.done:has-text("Taken back on ${count} claims")`);
    expect(page.url()).toContain('/history');
    expect(await tagged()).toBe(0);
    expect(complaints).toEqual([]);
    await window.close();
  });
});
