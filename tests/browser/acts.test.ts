import type { Page } from 'playwright-core';
import { MARK } from '../domain/rules/fixtures';
import { FERRY_ARTICLE } from '../web/desk';
import {
  collectComplaints,
  describeInBrowser,
  openBrowserDesk,
  openWindow,
  type BrowserDesk,
} from './chromium';

jest.setTimeout(180_000);

describeInBrowser('one key decides, and claims are cut anew', () => {
  let open: BrowserDesk;
  let article: number;
  beforeEach(async () => {
    open = await openBrowserDesk();
    article = await open.desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  });
  afterEach(() => open.close());

  const claims = async () => (await open.desk.services.articlePage(article, {})).claims;
  const find = async (words: string) => (await claims()).find(({ wording }) => wording.includes(words))!;

  async function openPage(look: Parameters<typeof openWindow>[1]): Promise<Page> {
    const window = await openWindow(open.browser, look);
    const page = await window.newPage();
    await page.goto(`${open.base}/name`);
    await page.fill('#name', 'Mara Quist');
    await page.click('button:has-text("Keep this name")');
    await page.waitForSelector('.done:has-text("Reviewing as")');
    return page;
  }

  test('by keyboard, on the claim’s page: 1 to 4 save and go on, or lead to the first missing field', async () => {
    const page = await openPage({ width: 1280, theme: 'light' });
    const complaints = collectComplaints(page);
    const [first, second] = await claims();
    await page.goto(`${open.base}/claims/${first!.id}`);
    await page.keyboard.press('1');
    await page.waitForSelector('#sourceTitle:focus');
    expect(await page.textContent('#says')).toContain('Not marked as sourced');
    expect(page.url()).toContain(`/claims/${first!.id}`);
    await page.goto(`${open.base}/claims/${first!.id}`);
    await page.keyboard.press('4');
    await page.waitForURL(`**/claims/${second!.id}`);
    expect(await page.textContent('#says')).toContain('Claim 1 marked unverified');
    expect((await page.textContent('.done'))!).toContain('Claim 1 marked unverified');
    await page.keyboard.press('u');
    await page.waitForSelector('.done:has-text("Taken back")');
    expect((await claims())[0]!.version).toBe(3);
    expect(complaints).toEqual([]);
  });

  test('by keyboard, in the article: j, k and a mark move nothing else', async () => {
    const page = await openPage({ width: 1280, theme: 'light' });
    const complaints = collectComplaints(page);
    const [first, second] = await claims();
    const guess = { reason: 'Nobody can know yet.', whose: 'The writer’s', decision: 'keep' } as const;
    const mark = { ...MARK, ...guess, status: 'speculative', version: 1 } as const;
    await open.desk.services.mark(first!.id, mark, { name: 'Bo Lind' });
    await page.goto(`${open.base}/articles/${article}`);
    const state = async () => [
      await page.textContent('.legend a[href="?status=speculative"] .n'),
      await page.getAttribute('.strip [data-of="1"]', 'fill'),
      (await page.textContent('.strip a:has([data-of="1"])'))!.includes('claim 1 speculative'),
    ];
    expect(await state()).toEqual(['1', 'url(#p-speculative)', true]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate('document.activeElement.closest("li").id')).toBe('c1');
    const places = () =>
      page.evaluate<string>(
        '[...document.querySelectorAll(".row, .rail > li, .here, .strip")].map((one) => JSON.stringify(one.getBoundingClientRect())).join() + scrollY',
      );
    const before = await places();
    await page.keyboard.press('4');
    await page.waitForSelector('#says:has-text("marked")', { state: 'attached' });
    expect(await page.textContent('#says')).toContain('Claim 1 marked unverified');
    expect(await places()).toBe(before);
    expect(await page.evaluate('document.activeElement.closest("li").id')).toBe('c1');
    expect((await claims())[0]!.version).toBe(3);
    expect(await state()).toEqual(['0', 'url(#p-unverified)', false]);
    expect(await page.locator('#undo-last').isVisible()).toBe(true);
    expect(await page.textContent('#undo-last')).toContain('Undo claim 1');
    await page.keyboard.press('u');
    await page.waitForSelector('#says:has-text("Taken back")', { state: 'attached' });
    expect((await claims())[0]!.version).toBe(4);
    expect(await state()).toEqual(['1', 'url(#p-speculative)', true]);
    expect(await page.locator('#undo-last').isVisible()).toBe(false);
    expect(await places()).toBe(before);
    // What needs more opens the form there.
    await page.keyboard.press('j');
    await page.keyboard.press('1');
    await page.waitForURL(`**/claims/${second!.id}?status=sourced`);
    expect(await page.evaluate('document.activeElement.id')).toBe('sourceTitle');
    expect(complaints).toEqual([]);
  });

  test('without a name a mark by key in the article leads to the name', async () => {
    const window = await openWindow(open.browser, { width: 1280, theme: 'light' });
    const page = await window.newPage();
    await page.goto(`${open.base}/articles/${article}`);
    await page.keyboard.press('j');
    await page.keyboard.press('4');
    await page.waitForURL('**/claims/*?status=unverified');
    expect(await page.evaluate('document.activeElement.id')).toBe('name');
  });

  test('keys can be given to other acts, and switched off', async () => {
    const page = await openPage({ width: 1280, theme: 'light' });
    const [first, second] = await claims();
    await page.goto(`${open.base}/keys`);
    await page.fill('#key-106', 'd');
    await page.fill('#key-110', 'd');
    await page.click('button:has-text("Save")');
    await page.waitForSelector('.errors:has-text("“d” is the key of")');
    await page.fill('#key-110', 'n');
    await page.click('button:has-text("Save")');
    await page.waitForSelector('.done:has-text("The keys are kept")');
    await page.goto(`${open.base}/claims/${first!.id}`);
    expect(await page.textContent('a[data-key="j"] kbd')).toBe('d');
    await page.keyboard.press('j');
    await Promise.all([page.waitForURL(`**/claims/${second!.id}`), page.keyboard.press('d')]);
    await page.goto(`${open.base}/keys`);
    await page.uncheck('[name=keys]');
    await page.click('button:has-text("Save")');
    await page.waitForSelector('.done:has-text("The keys are kept")');
    await page.goto(`${open.base}/claims/${first!.id}`);
    await page.keyboard.press('d');
    await page.keyboard.press('4');
    expect((await claims())[0]!.version).toBe(1);
  });

  test('split, merge, drop and undo by keyboard alone', async () => {
    const page = await openPage({ width: 1280, theme: 'light' });
    const { id, wording } = await find('refused');
    const total = (await claims()).length;
    await page.goto(`${open.base}/claims/${id}`);
    await Promise.all([page.waitForURL('**/split'), page.keyboard.press('s')]);
    const at = wording.split(' ').indexOf('to');
    await page.focus(`[name=at][value="${at}"]`);
    await page.keyboard.press('Space');
    await Promise.all([page.waitForURL(/claims\/\d+$/), page.keyboard.press('Enter')]);
    expect(await page.textContent('.done')).toContain('split into 2');
    expect(await claims()).toHaveLength(total + 1);
    await page.keyboard.press('u');
    await page.waitForSelector('.done:has-text("Taken back")');
    expect(await claims()).toHaveLength(total);
    await page.goto(`${open.base}/claims/${id}`);
    await Promise.all([page.waitForURL('**/merge'), page.keyboard.press('m')]);
    await page.focus('#others');
    await page.keyboard.press('Space');
    await page.focus('#speaker');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await Promise.all([
      page.waitForURL(/claims\/\d+$/),
      page.press('form[action$="/merge"] button[type=submit], form[action$="/merge"] button', 'Enter'),
    ]);
    expect(await claims()).toHaveLength(total - 1);
    await page.keyboard.press('u');
    await page.waitForSelector('.done:has-text("Taken back")');
    await page.goto(`${open.base}/claims/${id}`);
    await page.keyboard.press('x');
    expect(await page.evaluate('document.activeElement.id')).toBe('drop-text');
    await page.keyboard.type('A figure of speech');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.done:has-text("is dropped")');
    expect(await claims()).toHaveLength(total - 1);
  });

  test.each([
    ['by touch, with JavaScript', 360, true],
    ['by touch, without JavaScript', 360, false],
    ['by mouse, without JavaScript', 1280, false],
  ] as const)('split, merge, drop, add and undo %s', async (_, width, javaScriptEnabled) => {
    const page = await openPage({ width, theme: 'light', javaScriptEnabled });
    const press = (selector: string) => (width === 360 ? page.tap(selector) : page.click(selector));
    const { id, wording } = await find('refused');
    const total = (await claims()).length;
    await page.goto(`${open.base}/claims/${id}`);
    await press('a:has-text("Split")');
    await page.waitForURL('**/split');
    const at = wording.split(' ').indexOf('to');
    await press(`label:has([name=at][value="${at}"])`);
    await press('button:has-text("See the parts first")');
    await page.waitForURL('**/split?**');
    expect(await page.inputValue('[name=part2]')).toContain('to pay');
    await press('button:has-text("Split it so")');
    await page.waitForSelector('.done:has-text("split into 2")');
    expect(await claims()).toHaveLength(total + 1);
    await press('.done button');
    await page.waitForSelector('.done:has-text("Taken back")');
    expect(await claims()).toHaveLength(total);

    await page.goto(`${open.base}/claims/${id}`);
    await press('a:has-text("Merge")');
    await page.waitForURL('**/merge');
    await press('label[for=others]');
    await page.selectOption('#speaker', 'none');
    await press('button:has-text("Merge them")');
    await page.waitForSelector('.done:has-text("2 claims are merged")');
    await press('.done button');
    await page.waitForSelector('.done:has-text("Taken back")');

    await page.goto(`${open.base}/claims/${id}`);
    await press('summary:has-text("It is no claim")');
    await press('button:has-text("Drop it")');
    await page.waitForSelector('.errors:has-text("Say why it is no claim")');
    await page.fill('#drop-text', 'A figure of speech');
    await press('button:has-text("Drop it")');
    await page.waitForSelector('.done:has-text("is dropped")');
    expect(await claims()).toHaveLength(total - 1);

    await page.goto(`${open.base}/articles/${article}`);
    await press('a:has-text("Add a claim")');
    await page.waitForURL('**/claims/new');
    await page.selectOption('#sentence', { index: 2 });
    await page.fill('#words', 'nothing of the kind');
    await press('button:has-text("Add the claim")');
    await page.waitForSelector('.errors:has-text("do not stand in this sentence")');
    const words = (await page.textContent('#sentence option:checked'))!
      .split(': ')[1]!
      .split(' ')
      .slice(0, 2)
      .join(' ');
    await page.fill('#words', words);
    await press('button:has-text("Add the claim")');
    await page.waitForSelector('.done:has-text("The claim is added")');
    expect(await claims()).toHaveLength(total);
  });

  test('a selection in the article fills the form that adds a claim', async () => {
    const page = await openPage({ width: 1280, theme: 'light' });
    await page.goto(`${open.base}/articles/${article}`);
    await page.dblclick('.copy:has-text("café") .m:has-text("café")');
    const words = await page.evaluate<string>('getSelection().toString().trim()');
    await Promise.all([page.waitForURL('**/claims/new?**'), page.keyboard.press('a')]);
    expect(await page.inputValue('#words')).toBe(words);
    expect(await page.inputValue('#sentence')).not.toBe('');
  });
});
