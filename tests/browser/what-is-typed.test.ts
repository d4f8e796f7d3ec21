import type { Page } from 'playwright-core';
import { FERRY_ARTICLE } from '../web/desk';
import { describeInBrowser, openBrowserDesk, openReviewing, type BrowserDesk } from './chromium';

jest.setTimeout(120_000);

describeInBrowser('what is typed', () => {
  let open: BrowserDesk;
  let article: number;
  let claim: number;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    open = await openBrowserDesk();
    article = await open.desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
    claim = (await open.desk.services.articlePage(article, {})).claims[1]!.id;
    const by = { name: 'Mara Quist' };
    await open.desk.services.makeCard(article, { claims: [1, 2], about: 'the fare', why: 'Not both.' }, by);
  });
  afterAll(() => open.close());
  beforeEach(async () => {
    ({ page, complaints } = await openReviewing(open));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['a source', '', '[name=status][value=sourced]', { quote: 'The fare\nrose.' }, 'button[value=stay]'],
    [
      'where they said it',
      '',
      '[name=status][value=attributed]',
      { claimant: 'it', utterance: 'At the pier.' },
      'button[value=stay]',
    ],
    ['a quote to cite', '', '#cite summary', { 'cite-quote': 'The fare rose.' }, '#cite .actions button'],
    ['what was tried', '', '#open summary', { 'open-tried': 'Rang twice.' }, '#open .actions button'],
    ['parts', '/split', '', { part1: 'The fare rose.' }, '.sheet .actions button'],
  ] as const)('is kept by a refusal: %s', async (_, path, first, typed, save) => {
    await page.goto(`${open.base}/claims/${claim}${path}`);
    if (first !== '') await page.click(first);
    for (const [id, words] of Object.entries(typed)) await page.fill(`#${id}`, words);
    await page.click(save);
    await page.waitForSelector('.errors[role=alert]');
    for (const [id, words] of Object.entries(typed)) expect(await page.inputValue(`#${id}`)).toBe(words);
  });

  test('is kept by refusals that follow each other', async () => {
    await page.goto(`${open.base}/articles/${article}/conflicts`);
    await page.click('summary:has-text("Close this card")');
    await page.fill('[name=holds]', 'The second.');
    await page.click('button:has-text("Close the card")');
    await page.waitForSelector('[name=should][aria-invalid]');
    expect(await page.inputValue('[name=holds]')).toBe('The second.');
    await page.fill('[name=should]', 'That it fell.');
    await page.click('button:has-text("Close the card")');
    await page.waitForSelector('dl.notes:has-text("The second."):has-text("That it fell.")');

    await page.goto(`${open.base}/articles/${article}/claims/new`);
    await page.fill('#words', 'nothing of the kind');
    await page.fill('#wording', 'Nothing is so.');
    for (const sentence of ['', '2']) {
      await page.selectOption('#sentence', sentence);
      await page.click('button:has-text("Add the claim")');
      await page.waitForSelector(sentence === '' ? '#sentence[aria-invalid]' : '#words[aria-invalid]');
      expect(await page.inputValue('#words')).toBe('nothing of the kind');
      expect(await page.inputValue('#wording')).toBe('Nothing is so.');
    }
  });

  test('goes to the first field of what a key or an address unfolds', async () => {
    const at = `${open.base}/claims/${claim}`;
    await page.goto(at);
    await page.keyboard.press('c');
    await page.keyboard.type('Fare table');
    expect(await page.inputValue('#cite-sourceTitle')).toBe('Fare table');
    await page.goto('about:blank');
    await page.goto(`${at}#cite`);
    await page.waitForSelector('#cite[open] #cite-sourceTitle:focus');
    await page.keyboard.type('Fare table');
    expect(await page.inputValue('#cite-sourceTitle')).toBe('Fare table');
  });
});
