import type { BrowserContext, Page } from 'playwright-core';
import { MARK } from '../domain/rules/fixtures';
import { SALE } from '../services/beside/sale';
import { FERRY_ARTICLE } from '../web/desk';
import {
  collectComplaints,
  describeInBrowser,
  openBrowserDesk,
  openWindow,
  type BrowserDesk,
} from './chromium';
import { lookAt } from './look-at';

jest.setTimeout(120_000);

/** A name, a title and a word that strain the page. */
const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis';
const LONG_TITLE =
  'Inquiry into the closing of the ferry terminal finds that owners, county and national board each believed for nine years that one of the others had kept the books';

const SOURCE = {
  sourceId: null,
  sourceTitle: 'Annual report 2025',
  sourceBy: 'Calder Bay Harbour Board',
  sourceUrl: `https://example.org/${'annual-report-'.repeat(8)}2025`,
  sourceRank: 'primary',
  quote: 'Passengers in 2025: 612,204.',
  locator: 'p. 11',
  seen: '2026-05-19',
  shows: 'content',
} as const;

type Visit = (page: Page, base: string) => Promise<void>;

const go =
  (path: string): Visit =>
  async (page, base) => {
    await page.goto(base + path);
  };

/** Every page: how one comes to it, by name. */
const PAGES: Readonly<Record<string, Visit>> = {
  articles: go('/'),
  'search results': go('/?q=terminal'),
  'search without a hit': go('/?q=lighthouse'),
  article: go('/articles/1'),
  'article with a filter': go('/articles/1?show=hedged'),
  'article with a long title': go('/articles/2'),
  claim: go('/claims/2'),
  'claim that was marked': go('/claims/1'),
  'claim that is contradicted': go('/claims/3'),
  split: go('/claims/4/split'),
  'split with its parts': go('/claims/4/split?at=2&at=4'),
  'refused split': async (page, base) => {
    await page.goto(`${base}/claims/4/split`);
    await submit(page, 'text=Split it here');
  },
  merge: go('/claims/4/merge'),
  'refused merge': async (page, base) => {
    await page.goto(`${base}/claims/4/merge`);
    await submit(page, 'text=Merge them');
  },
  'adding a claim': go('/articles/1/claims/new?words=ferry%20terminal'),
  'refused addition': async (page, base) => {
    await page.goto(`${base}/articles/1/claims/new`);
    await submit(page, 'text=Add the claim');
  },
  'several at once': go('/articles/1/bulk?all=yes'),
  'several at once, refused': async (page, base) => {
    await page.goto(`${base}/articles/1/bulk?all=yes`);
    await page.check('[name=does][value=sourced]');
    await submit(page, 'text=Do it to those ticked');
  },
  'several at once, over all articles': go('/claims/bulk?figure=yes&all=yes'),
  'refused keys': async (page, base) => {
    await page.goto(`${base}/keys`);
    await page.fill('#key-106', 'k');
    await submit(page, 'main button.primary');
  },
  'article with a conflict': go('/articles/3'),
  conflicts: go('/articles/3/conflicts'),
  repeats: go('/articles/3/repeats'),
  coverage: go('/articles/3/coverage'),
  history: go('/articles/1/history'),
  'article date': go('/articles/3/date'),
  progress: go('/progress'),
  comments: go('/comments'),
  claims: go('/claims?hedged=yes'),
  'claim with everything beside it': async (page, base) => {
    await page.goto(`${base}/articles/3`);
    await page.click('.rail a.wording >> text=612,000');
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
  },
  'refused closing of a card': async (page, base) => {
    await page.goto(`${base}/articles/3/conflicts`);
    await page.click('text=Close this card');
    await submit(page, 'text=Close the card');
  },
  'refused mark': async (page, base) => {
    await page.goto(`${base}/claims/4`);
    await page.check('[name=status][value=sourced]');
    await page.fill('#locator', 'Online');
    await submit(page, 'button[value=stay]');
  },
  'refused citation': async (page, base) => {
    await page.goto(`${base}/claims/4`);
    await page.click('#cite > summary');
    await submit(page, 'text=Save the citation');
  },
  'two versions': async (page, base) => {
    await page.goto(`${base}/claims/1`);
    await page.evaluate(`document.querySelector('form.sheet [name=version]').value = '1'`);
    await page.check('[name=status][value=unverified]');
    await submit(page, 'button[value=stay]');
  },
  'add an article': go('/articles/new'),
  'refused article': async (page, base) => {
    await page.goto(`${base}/articles/new`);
    await submit(page, 'main .primary');
  },
  preview: async (page, base) => {
    await page.goto(`${base}/articles/new`);
    await page.fill('#text', `author-image\n${FERRY_ARTICLE}The pier reopened on Friday after a storm.`);
    await submit(page, 'main .primary');
  },
  'preview of an article that is there': async (page, base) => {
    await page.goto(`${base}/articles/new`);
    await page.fill('#text', FERRY_ARTICLE);
    await submit(page, 'main .primary');
  },
  lacking: go('/lacking'),
  'lacking without a match': go('/lacking?q=lighthouse'),
  sources: go('/sources'),
  source: go('/sources/1'),
  'library on the way from a form': async (page, base) => {
    await page.goto(`${base}/claims/4`);
    await page.click('#cite > summary');
    await page.fill('#cite-note', 'Ask the board');
    await submit(page, '#cite button.link');
  },
  'source that may be there already': async (page, base) => {
    await page.goto(`${base}/sources/new`);
    await page.fill('#title', SOURCE.sourceTitle);
    await page.selectOption('#type', 'report');
    await page.check('[name=rank][value=primary]');
    await submit(page, '.save button');
  },
  report: go('/articles/1/report'),
  keys: go('/keys'),
  name: go('/name'),
  'missing claim': go('/claims/9999'),
};

async function submit(page: Page, button: string): Promise<void> {
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.click(button),
  ]);
  await page.waitForLoadState('load');
  await page.waitForSelector('main:not([aria-busy])');
}

describeInBrowser('every page', () => {
  let open: BrowserDesk;
  beforeAll(async () => {
    open = await openBrowserDesk();
    const { desk } = open;
    const actor = { name: LONG_NAME };
    await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
    await desk.add(`${FERRY_ARTICLE}\nThe pier at ${'Llanfairpwllgwyngyll'.repeat(4)} closed in 2019.`, {
      title: LONG_TITLE,
    });
    await desk.services.cite(1, 1, { ...SOURCE, stance: 'supports' }, 'A note', actor);
    await desk.services.cite(3, 1, { ...SOURCE, stance: 'contradicts' }, '', actor);
    await desk.add(SALE);
    const { lastMark, claim } = await desk.services.claimPage(1);
    expect(lastMark).toBeNull();
    await desk.services.mark(1, { ...MARK, status: 'sourced', version: claim.version }, actor);
    await desk.services.reword(1, claim.version + 1, 'The old terminal will close in June 2026.', actor);
  });
  afterAll(() => open.close());

  describe.each([1280, 360] as const)('at %i px, light and dark', (width) => {
    let window: BrowserContext;
    beforeAll(async () => {
      window = await openWindow(open.browser, { width, theme: 'light' });
      const page = await window.newPage();
      await page.goto(`${open.base}/name?back=/keys`);
      await page.fill('#name', LONG_NAME);
      await submit(page, 'main .primary');
      await page.close();
    });
    afterAll(() => window.close());

    test.each(Object.keys(PAGES))(
      '%s: axe finds nothing, nothing is wider, nothing complains',
      async (name) => {
        const page = await window.newPage();
        const complaints = collectComplaints(page);
        await PAGES[name]!(page, open.base);
        await lookAt(page, width, complaints);
        await page.close();
      },
    );
  });

  test.each([320, 768, 1024, 1600])('nothing scrolls sideways at %i px', async (width) => {
    const page = await open.browser.newPage({ viewport: { width, height: 900 } });
    for (const path of [
      '/',
      '/articles/2',
      '/claims/1',
      '/lacking',
      '/articles/1/report',
      '/articles/new',
      '/sources',
    ]) {
      await page.goto(open.base + path);
      expect([path, await page.evaluate<number>('document.documentElement.scrollWidth')]).toEqual([
        path,
        width,
      ]);
    }
    await page.close();
  });

  test.each(['/', '/articles/1', '/claims/1', '/lacking', '/articles/new'])(
    'each stop of the Tab key on %s is seen, and not under the bar',
    async (path) => {
      const page = await open.browser.newPage({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
      });
      await page.goto(open.base + path);
      const faults: string[] = [];
      let stops = 0;
      for (; stops < 120; stops++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate<{ html: string; isNew: boolean; isSeen: boolean } | null>(
          FOCUS_STOP,
        );
        if (!stop?.isNew) break;
        if (!stop.isSeen) faults.push(stop.html);
      }
      expect(stops).toBeGreaterThan(8);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  test('the report prints on A4 and on Letter', async () => {
    const page = await open.browser.newPage();
    await page.goto(`${open.base}/articles/1/report`);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.masthead')).toBe(false);
    expect(await page.isVisible('.actions')).toBe(false);
    await page.close();
  });
});

/** The focused element: whether it has a ring of at least 2 px and is not covered by the bar that stays in sight. */
const FOCUS_STOP = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const bar = document.querySelector('.here')?.getBoundingClientRect();
  const isUnder = bar && !element.closest('.here') && bar.top <= 1 && box.top >= bar.top && box.bottom <= bar.bottom && box.width > 2;
  const isNew = !element.dataset.seen;
  element.dataset.seen = '1';
  return { html: element.outerHTML.slice(0, 90), isNew, isSeen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !isUnder };
})()`;
