import type { BrowserContext } from 'playwright-core';
import { FetchRefusedError } from '../../src/imports/fetch/refused';
import { CITATION } from '../domain/rules/fixtures';
import { pdfOf } from '../imports/pdf-of';
import {
  collectComplaints,
  describeInBrowser,
  openBrowserDesk,
  openWindow,
  type BrowserDesk,
  type Look,
} from './chromium';
import { lookAt } from './look-at';

jest.setTimeout(120_000);

const LOOKS: readonly Look[] = [
  { width: 1280, theme: 'light' },
  { width: 360, theme: 'dark' },
];

/** A page that tries to run something in every way that comes to mind. */
const HOSTILE = `<html><head><title>Register</title><script>window.ran = 1; alert(1)</script><meta http-equiv="refresh" content="0;url=/keys"></head>
<body onload="window.ran = 2"><h1>Register</h1><p>40 posts ended in May.</p><img src="x" onerror="window.ran = 3"><svg onload="window.ran = 4"></svg>
<a href="javascript:window.ran = 5">Click</a><iframe srcdoc="<script>top.ran = 6</script>"></iframe><p>&lt;script&gt;window.ran = 7&lt;/script&gt;</p></body></html>`;

const BIB = `@book{a, title={Piers of the north ${'quay '.repeat(20)}}, author={Orme, Nils}, year=2020}\n@book{b, title={Cut`;

const PAGES: Readonly<Record<string, string>> = {
  sources: '/sources',
  'a source with copies': '/sources/1',
  'a source without': '/sources/2',
  'a copy of a page': '/copies/1',
  'a copy of a PDF': '/copies/2',
  'what changed': '/copies/4/changes?from=3',
  'the form of a source': '/sources/new',
  'the record of a source': '/sources/1/edit',
  'the import': '/sources/import',
  duplicates: '/sources/duplicates',
};

describeInBrowser('the pages of sources', () => {
  let open: BrowserDesk;
  const actor = { name: 'Mara Quist' };
  beforeAll(async () => {
    open = await openBrowserDesk(() =>
      Promise.reject(new FetchRefusedError('network', 'There is no network in a test.')),
    );
    const { services } = open.desk;
    await open.desk.add('Mill closes\n\nThe mill laid off 40 people in May.');
    await services.cite(1, 1, { ...CITATION, sourceUrl: 'https://mill.example/register' }, '', actor);
    const input = {
      type: 'webpage',
      title: `The ${'register '.repeat(20)}`,
      authors: 'Quist, Mara',
      publisher: '',
      container: '',
      issued: '2026',
    };
    await services.addSource(
      {
        ...input,
        url: 'http://www.mill.example/register/',
        urls: '',
        doi: '',
        isbn: '',
        rank: 'secondary',
        licence: '',
        trust: 'So so.',
      },
      null,
      actor,
    );
    const file = (bytes: Buffer, fileName: string) =>
      services.uploadCopy(1, { bytes, fileName, declaredType: '' }, actor);
    await file(Buffer.from(HOSTILE), 'register.html');
    await file(pdfOf([['Register', '', `40 posts ${'x'.repeat(120)}`], ['Page two.']]), 'register.pdf');
    await services.pasteCopy(1, 'The mill is open.\n\n40 posts ended in May.', actor);
    await services.pasteCopy(1, 'The mill is open.\n\n44 posts ended in May.\n\nMore was said.', actor);
    await services.checkLink(1);
  });
  afterAll(() => open.close());

  describe.each(LOOKS)('at $width px, $theme', ({ width, theme }) => {
    let window: BrowserContext;
    beforeAll(async () => {
      window = await openWindow(open.browser, { width, theme });
    });
    afterAll(() => window.close());

    test.each(Object.entries(PAGES))(
      '%s: axe finds nothing, nothing is wider, nothing complains',
      async (_name, path) => {
        const page = await window.newPage();
        const complaints = collectComplaints(page);
        await page.goto(open.base + path);
        await lookAt(page, width, complaints);
        await page.close();
      },
    );

    test('a preview of an import, and a refused form', async () => {
      const page = await window.newPage();
      const complaints = collectComplaints(page);
      await page.goto(`${open.base}/sources/import`);
      await page.fill('#text', BIB);
      await page.click('main .primary');
      await page.waitForSelector('text=What will be added');
      await lookAt(page, width, complaints);
      await page.goto(`${open.base}/sources/new`);
      await page.click('main .primary');
      await page.waitForSelector('.errors');
      await lookAt(page, width, complaints);
      await page.close();
    });
  });

  test('nothing of a stored page ever runs, and its file only leaves as a download', async () => {
    const window = await openWindow(open.browser, { width: 1280, theme: 'light' });
    const page = await window.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`${open.base}/copies/1`);
    expect(await page.textContent('.stored')).toContain('40 posts ended in May.');
    // What the page wrote as words is shown as words.
    expect(await page.textContent('.stored')).toContain('<script>window.ran = 7</script>');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Download the file'),
    ]);
    expect(download.suggestedFilename()).toBe('register.html');
    // Asked for as an address, it is a download all the same.
    const [again] = await Promise.all([
      page.waitForEvent('download'),
      page.goto(`${open.base}/copies/1/file`).catch(() => null),
    ]);
    expect(again.suggestedFilename()).toBe('register.html');
    expect(page.url()).toBe(`${open.base}/copies/1`);
    expect([await page.evaluate('window.ran'), dialogs]).toEqual([undefined, []]);
    await window.close();
  });

  test('a copy is kept with a file, and without JavaScript', async () => {
    const window = await openWindow(open.browser, { width: 1280, theme: 'light', javaScriptEnabled: false });
    const page = await window.newPage();
    await page.goto(`${open.base}/sources/1`);
    await page.click('#keep > summary');
    await page.setInputFiles('#copy-file', {
      name: 'notes.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('She said so.\n\nTwice.'),
    });
    await page.fill('#copy-name', 'Mara Quist');
    await page.click('text=Keep this copy');
    await page.waitForURL(/\/copies\/\d+$/);
    expect(await page.textContent('.stored')).toContain('Twice.');
    await window.close();
  });
});
