import { openStore } from '../../src/store/open-store';
import { FERRY_ARTICLE } from '../web/desk';
import { addLong } from '../web/long-article';
import { describeInBrowser, openBrowserDesk, openWindow, type BrowserDesk } from './chromium';

jest.setTimeout(180_000);

describeInBrowser('on paper, on a phone, and by one key', () => {
  let open: BrowserDesk;
  let article: number;
  beforeAll(async () => {
    open = await openBrowserDesk();
    article = await open.desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  });
  afterAll(() => open.close());

  const firstClaim = async () => (await open.desk.services.articlePage(article, {})).claims[0]!;
  const openPage = async (look: Parameters<typeof openWindow>[1]) =>
    (await openWindow(open.browser, look)).newPage();

  test('“/” leads to the search from a page that has none', async () => {
    const page = await openPage({ width: 1280, theme: 'light' });
    await page.goto(`${open.base}/claims/${(await firstClaim()).id}`);
    await page.keyboard.press('/');
    await page.waitForSelector('#q:focus');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.keyboard.type('ferry');
    expect(await page.inputValue('#q')).toBe('ferry');
  });

  test('a printed article and a printed claim keep no words of the desk', async () => {
    const page = await openPage({ width: 1280, theme: 'light' });
    for (const path of [`/articles/${article}`, `/claims/${(await firstClaim()).id}`]) {
      await page.goto(open.base + path);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate<string>('document.body.innerText');
      for (const words of [
        'Report',
        'Coverage',
        'Progress',
        'Add an article',
        'Next',
        'Edit wording',
        'Save',
      ])
        expect(printed).not.toContain(words);
      expect(printed).toMatch(/ferry terminal/i);
      expect(await page.locator('kbd:visible, form:visible, button:visible').count()).toBe(0);
    }
  });

  test.each([true, false])(
    'a refusal is seen at once on a phone (script: %s), with links to its fields',
    async (js) => {
      const page = await openPage({ width: 360, theme: 'light', javaScriptEnabled: js });
      await page.goto(`${open.base}/claims/${(await firstClaim()).id}`);
      await page.fill('#name', 'Mara Quist');
      await page.check('#status');
      await page.click('.save button:has-text("Save"):not(.primary)');
      await page.waitForSelector('.errors');
      // In place the first field at fault has the focus, its error beside it; on a page of its own the list comes first.
      if (js) await page.waitForSelector(':focus[aria-invalid]');
      const box = (await page.locator(js ? ':focus' : '.errors h2').boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThan(740);
      const links = page.locator('.errors a');
      expect(await links.count()).toBe(6);
      await links.last().click();
      const target = (await links.last().getAttribute('href'))!;
      expect(await page.locator(target).isVisible()).toBe(true);
      const place = (await page.locator(target).boundingBox())!;
      expect(place.y).toBeGreaterThanOrEqual(0);
      expect(place.y).toBeLessThan(740);
      if (!js) return;
      await page.keyboard.press('Space');
      expect(await page.locator(target).isChecked()).toBe(true);
    },
  );

  test('an article in parts is no wider than a phone, and folds its other parts', async () => {
    const store = await openStore({ databaseUrl: `file:${open.desk.file}` });
    const long = await addLong(store, 102);
    await store.close();
    for (const width of [360, 1280] as const) {
      const page = await openPage({ width, theme: 'light' });
      await page.goto(`${open.base}/articles/${long}`);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.locator('.strips details a:visible').count()).toBe(0);
      await page.click('.strips summary');
      expect(await page.locator('.strips details a:visible').count()).toBe(1);
    }
  });
});
