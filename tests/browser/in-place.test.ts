import type { Page } from 'playwright-core';
import { MARK } from '../domain/rules/fixtures';
import { CITATION as SOURCED } from '../services/fresh-desk';
import { SALE } from '../services/beside/sale';
import { FERRY_ARTICLE } from '../web/desk';
import { describeInBrowser, openBrowserDesk, openReviewing, type BrowserDesk } from './chromium';
import { lookAt } from './look-at';

jest.setTimeout(120_000);

describeInBrowser('what is saved takes its place without a load', () => {
  let open: BrowserDesk;
  let article: number;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    open = await openBrowserDesk();
    article = await open.desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  });
  afterAll(() => open.close());
  beforeEach(async () => {
    ({ page, complaints } = await openReviewing(open));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  const claims = async () => (await open.desk.services.articlePage(article, {})).claims;
  const says = (words: string) => page.waitForSelector(`#says:has-text("${words}")`, { state: 'attached' });
  const focused = () =>
    page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim()');
  const topOf = (selector: string) =>
    page.evaluate<number>(`document.querySelector('${selector}').getBoundingClientRect().top`);
  const idle = () => page.waitForSelector('main:not([aria-busy])');

  test('a mark by key that comes too late shows what somebody did meanwhile', async () => {
    const claim = (await claims()).at(-1)!;
    await page.goto(`${open.base}/articles/${article}`);
    await open.desk.services.note(claim.id, claim.version, 'Asked the harbour master.', { name: 'Bo Lund' });
    await page.focus(`#c${claim.number} a`);
    await page.keyboard.press('4');
    await page.waitForSelector('h1:has-text("Bo Lund saved this claim while you were writing")');
  });

  test('on a claim’s page: focus, scroll and what else is typed stay, and it is said', async () => {
    const [claim] = await claims();
    await page.goto(`${open.base}/claims/${claim!.id}`);
    await page.evaluate('window.isSame = true');
    await page.check('[name=status][value=unverified]');
    await page.fill('#tried', 'half typed');
    await page.click('summary:has-text("Write a note")');
    await page.fill('#note-text', 'Asked the harbour master.');
    const save = '#note-down form[action$=note] button';
    await page.focus(save);
    const before = await topOf(save);
    await page.keyboard.press('Enter');
    await says('A note is kept with claim 1');
    await idle();
    expect(await focused()).toBe('Save the note');
    expect(Math.abs((await topOf(save)) - before)).toBeLessThan(2);
    expect(await page.inputValue('#note-text')).toBe('');
    expect(await page.inputValue('#tried')).toBe('half typed');
    expect(await page.isChecked('[name=status][value=unverified]')).toBe(true);
    expect(await page.textContent('.history')).toContain('Asked the harbour master.');
    // What was done is in sight, with its undo, although the page is scrolled.
    expect(await topOf('.done')).toBeGreaterThan(0);

    // The next form on the page is of the version that the note made.
    await page.click('#labels > summary');
    await page.fill('#tag-text', 'harbour');
    await page.keyboard.press('Enter');
    await says('The tags of claim 1 are changed');
    expect(await focused()).toBe('tag-text');
    expect(await page.locator('.done').count()).toBe(1);
    await page.click('button:has-text("Take off")');
    await page.waitForSelector('#labels:not(:has-text("Take off"))');
    await idle();
    expect(await page.evaluate('document.activeElement.closest("#labels") !== null')).toBe(true);

    // What stands beside the marks too.
    await page.click('#comments > summary');
    await page.fill('#comment-comment', '@Bo, is this the same report?');
    await page.click('text=Keep the comment');
    await says('The comment is kept');
    await page.click('button:has-text("Resolve")');
    await says('The comment is resolved');
    expect(await focused()).toContain('Open again');
    expect(await page.evaluate('window.isSame')).toBe(true);
    expect(page.url()).toBe(`${open.base}/claims/${claim!.id}`);
    await lookAt(page, 1280);
  });

  test('of several forms of a kind the one that is saved goes, and what is typed in the next stays', async () => {
    const { id, version } = (await claims()).at(-1)!;
    const source = { ...SOURCED, sourceTitle: 'Harbour book', quote: 'First quote.' };
    await open.desk.services.cite(id, version, source, '', { name: 'Bo' });
    await open.desk.services.cite(id, version + 1, { ...source, sourceTitle: 'Town book' }, '', {
      name: 'Bo',
    });
    await page.goto(`${open.base}/claims/${id}`);
    const [first, second] = [page.locator('.citation').nth(0), page.locator('.citation').nth(1)];
    for (const one of [first, second]) await one.locator('summary').click();
    await second.locator('textarea').fill('half typed');
    await first.locator('textarea').fill('Another pier.');
    await first.locator('button:has-text("Withdraw")').click();
    await says('A citation of claim');
    await idle();
    expect(await page.locator('.citation').count()).toBe(1);
    expect(await page.textContent('.citation')).toContain('Town book');
    expect(await page.inputValue('.citation textarea')).toBe('half typed');
    expect(await page.evaluate('document.activeElement === document.body')).toBe(false);
  });

  test('a refusal leads to the first field, a mark with “Save” stays, and so does undo', async () => {
    const [, claim] = await claims();
    await page.goto(`${open.base}/claims/${claim!.id}`);
    await page.evaluate('window.isSame = true');
    await page.click('#cite > summary');
    await page.fill('#cite-locator', 'p. 4');
    await page.click('text=Save the citation');
    await page.waitForSelector('.errors[role=alert]');
    await idle();
    expect(await focused()).toBe('cite-sourceTitle');
    expect(await page.getAttribute('#cite-sourceTitle', 'aria-invalid')).toBe('true');
    expect(await page.inputValue('#cite-locator')).toBe('p. 4');
    expect(await page.title()).toContain('Not marked');

    await page.check('[name=status][value=unverified]');
    await page.click('button[value=stay]');
    await says('Claim 2 marked unverified');
    expect(await page.locator('.errors').count()).toBe(0);
    expect(await page.inputValue('#cite-locator')).toBe('p. 4');
    // The keys are silent in a field; Escape leaves it.
    await page.focus('#tried');
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await says('Taken back: claim 2');
    expect(await page.evaluate('window.isSame')).toBe(true);

    // Save and next is another page in its place: Back leads to the one before.
    await page.check('[name=status][value=unverified]');
    await page.click('button[value=next]');
    await page.waitForURL((url) => !url.pathname.endsWith(`/${claim!.id}`));
    expect(await page.evaluate('[document.activeElement.id, scrollY].join()')).toBe('main,0');
    await page.goBack();
    await page.waitForSelector('.crumbs:has-text("claim 2")');
  });

  test('a mark by key in the article changes the line of its claim also where words belong to several', async () => {
    const id = await open.desk.add('Ida Roos, the owner of the mill, closed it. She sold the pier in May.');
    const all = (await open.desk.services.articlePage(id, {})).claims;
    await page.goto(`${open.base}/articles/${id}`);
    const words = page.locator('.m:has(.m)').first();
    const [, inner] = (await words.getAttribute('data-claims'))!.split(' ');
    const claim = all.find(({ number }) => String(number) === inner)!;
    await open.desk.services.mark(
      claim.id,
      { ...MARK, version: 1, status: 'speculative', reason: 'Who knows', whose: 'Mine', decision: 'keep' },
      { name: 'Mara Quist' },
    );
    await page.reload();
    const lines = () =>
      words.evaluate((one) => {
        const mark = one as unknown as {
          dataset: { s: string; claims: string };
          firstElementChild: typeof mark;
        };
        return [mark.dataset.claims, mark.dataset.s, mark.firstElementChild.dataset.s];
      });
    const [order, ...before] = await lines();
    expect([...before].sort()).toEqual(['speculative', 'unverified']);
    await page.keyboard.press('u');
    await says('Taken back');
    expect(await lines()).toEqual([order, 'unverified', 'unverified']);
  });

  test('a mark by key in the article also shows what it does to claims that rest on it, and where work goes on', async () => {
    const id = await open.desk.add(SALE);
    const all = async () => (await open.desk.services.articlePage(id, {})).claims;
    const find = async (words: string) => (await all()).find(({ wording }) => wording.includes(words))!;
    const speculative = { ...MARK, status: 'speculative', reason: 'Who knows', whose: 'Mine' } as const;
    const by = { name: 'Mara Quist' };
    for (const words of ['reportedly', 'This deal']) {
      const { id: claim, version } = await find(words);
      await open.desk.services.mark(claim, { ...speculative, version, decision: 'keep' }, by);
    }
    const [rumour, resting] = [await find('reportedly'), await find('This deal')];
    await page.goto(`${open.base}/articles/${id}?at=${rumour.number}`);
    const [item, next] = [`#c${resting.number}`, '#here-next'];
    expect(await page.textContent(item)).not.toContain('Needs recheck');
    await page.focus(`#c${rumour.number} a`);
    await page.keyboard.press('4');
    await says('marked unverified');
    expect(await page.textContent(item)).toContain('Needs recheck');
    expect(await page.locator(`.m.recheck[data-claims~="${resting.number}"]`).count()).toBeGreaterThan(0);
    const left = (await all()).filter(({ lacks, number }) => lacks && number > rumour.number);
    expect(await page.getAttribute(next, 'href')).toBe(`/claims/${left[0]!.id}`);
    await page.keyboard.press('u');
    await says('Taken back');
    expect(await page.textContent(item)).not.toContain('Needs recheck');
  });

  test('a desk that does not answer says so, and what was typed is there', async () => {
    const [claim] = await claims();
    await page.goto(`${open.base}/claims/${claim!.id}`);
    await page.click('summary:has-text("Write a note")');
    await page.fill('#note-text', 'Asked again.');
    await page.route('**/note', (route) => route.abort());
    await page.click('text=Save the note');
    await page.waitForSelector('.errors:has-text("does not answer")');
    expect(await page.inputValue('#note-text')).toBe('Asked again.');
    await page.unroute('**/note');
    await page.click('text=Save the note');
    await says('A note is kept');
    expect(await page.locator('.errors').count()).toBe(0);
    complaints.splice(0, complaints.length);
  });

  test('in the article: keys lead to the forms of the claim, u undoes after a load, ? shows the keys', async () => {
    const [, second] = await claims();
    const at = `${open.base}/articles/${article}`;
    for (const [key, path, field] of [
      ['e', `/claims/${second!.id}#edit`, '#wording-text'],
      ['x', `/claims/${second!.id}#drop`, '#drop-text'],
      ['c', `/claims/${second!.id}#cite`, '#cite [name^=source]'],
      ['s', `/claims/${second!.id}/split`, ''],
      ['m', `/claims/${second!.id}/merge`, ''],
    ] as const) {
      await page.goto(at);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await Promise.all([page.waitForURL(`${open.base}${path}`), page.keyboard.press(key)]);
      if (field !== '') await page.waitForSelector(`${field}:focus`);
    }

    await page.goto(at);
    const before = await claims();
    await page.keyboard.press('j');
    await page.keyboard.press('4');
    await says('Claim 1 marked unverified');
    await page.reload();
    expect(await page.textContent('#undo-last')).toContain('claim 1');
    await page.keyboard.press('u');
    await says('Taken back: claim 1');
    expect((await claims())[0]!.version).toBe(before[0]!.version + 2);

    // Keys that come faster than the desk answers wait for their turn.
    const [one, two] = await claims();
    await page.evaluate(`for (const key of ['j', '4', 'j', '4', 'u'])
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))`);
    await says('Taken back: claim 2');
    const [first, next] = await claims();
    expect([first!.version - one!.version, next!.version - two!.version]).toEqual([1, 2]);
    const held = await focused();
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    expect(await page.textContent('dialog')).toContain('Next without a source');
    await lookAt(page, 1280);
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await focused()).toBe(held);
    expect(page.url()).toBe(at);
  });
});
