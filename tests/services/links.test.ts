import type { IncomingMessage, ServerResponse } from 'node:http';
import { createFetch } from '../../src/imports/fetch/fetch-page';
import { openLittleWeb, type LittleWeb } from '../imports/fetch/little-web';
import { pdfOf } from '../imports/pdf-of';
import { ADA, openFreshDesk, type FreshDesk } from './fresh-desk';

const WORDS =
  'The mean night level at the four quay meters fell from 61 to 33 decibels between January and May.';
const page = (words: string, title = 'Quay noise') =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${words}</p></body></html>`;

let web: LittleWeb;
let desk: FreshDesk;
/** What the server answers now, by path. */
let answers: Record<string, (res: ServerResponse, req: IncomingMessage) => unknown>;

beforeEach(async () => {
  answers = {};
  web = await openLittleWeb((req, res) => {
    const answer = answers[new URL(req.url!, 'http://a.example.org').pathname];
    if (answer) answer(res, req);
    else res.writeHead(404).end('Not found');
  });
  desk = await openFreshDesk(
    createFetch(web.network, { redirects: 5, milliseconds: 5_000, bytes: 1_000_000 }),
  );
});
afterEach(async () => {
  await desk.close();
  await web.close();
});

const html = (words: string, title?: string) => (res: ServerResponse) =>
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page(words, title));

const addSource = (url: string) =>
  desk.services.addSource(
    {
      ...{
        type: 'webpage',
        title: `Page at ${url}`,
        authors: '',
        publisher: '',
        container: '',
        issued: '',
        url,
      },
      ...{ urls: '', doi: '', isbn: '', rank: 'primary', licence: '', trust: '' },
    },
    null,
    ADA,
  );

test('a page is fetched and kept with its address and the one that answered', async () => {
  answers['/old'] = (res) => res.writeHead(301, { Location: '/noise' }).end();
  answers['/noise'] = html(WORDS);
  const source = await addSource('http://board.example.org/old');
  const copy = await desk.services.copy(
    await desk.services.fetchCopy(source, 'http://board.example.org/old', ADA),
  );
  expect(copy).toMatchObject({
    kind: 'fetch',
    mediaType: 'text/html',
    url: 'http://board.example.org/old',
    finalUrl: 'http://board.example.org/noise',
  });
  expect(copy.text).toContain(WORDS);
});

test('a PDF is fetched, whatever the server calls it', async () => {
  answers['/noise.pdf'] = (res) =>
    res.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(pdfOf([[WORDS]]));
  const source = await addSource('http://board.example.org/noise.pdf');
  const copy = await desk.services.copy(
    await desk.services.fetchCopy(source, 'http://board.example.org/noise.pdf', ADA),
  );
  expect(copy).toMatchObject({ mediaType: 'application/pdf', pageCount: 1 });
});

test.each([
  ['no address', 'board.example', /begins with http/],
  ['an inward address', 'http://127.0.0.1/', /private network/],
  ['a page that is not there', 'http://board.example.org/none', /answered 404/],
  ['a picture', 'http://board.example.org/picture', /no page, text, PDF or Word document/],
])('%s is refused beside the field', async (_what, url, says) => {
  answers['/picture'] = (res) =>
    res.writeHead(200, { 'Content-Type': 'image/png' }).end(Buffer.from([0x89, 0x50, 0, 0]));
  const source = await addSource('http://board.example.org/noise');
  await expect(desk.services.fetchCopy(source, url, ADA)).rejects.toMatchObject({
    fields: { url: expect.stringMatching(says) as string },
  });
  expect(await desk.services.copiesOf(source)).toEqual([]);
});

test('where fetching is switched off nothing is asked for, and it is said', async () => {
  const off = await openFreshDesk();
  await off.services.addSource(
    {
      type: 'webpage',
      title: 'A',
      authors: '',
      publisher: '',
      container: '',
      issued: '',
      url: 'http://a.example.org/',
      urls: '',
      doi: '',
      isbn: '',
      rank: 'primary',
      licence: '',
      trust: '',
    },
    null,
    ADA,
  );
  expect(off.services.canFetch()).toBe(false);
  await expect(off.services.fetchCopy(1, 'http://a.example.org/', ADA)).rejects.toThrow(/STET_FETCH/);
  await expect(off.services.checkLink(1)).rejects.toThrow(/STET_FETCH/);
  await expect(off.services.lookUp('http://a.example.org/')).rejects.toThrow(/STET_FETCH/);
  await off.close();
});

test.each([
  ['ok', 200, html(WORDS)],
  ['soft-404', 200, html(WORDS, 'Page not found')],
  [
    'soft-404',
    200,
    (res: ServerResponse, req: IncomingMessage) =>
      req.url === '/' ? html(WORDS)(res) : res.writeHead(302, { Location: '/' }).end(),
  ],
  [
    'moved',
    200,
    (res: ServerResponse, req: IncomingMessage) =>
      req.url === '/new' ? html(WORDS)(res) : res.writeHead(302, { Location: '/new' }).end(),
  ],
  ['dead', 410, (res: ServerResponse) => res.writeHead(410).end()],
  ['dead', 500, (res: ServerResponse) => res.writeHead(500).end()],
  ['dead', null, (res: ServerResponse) => res.destroy()],
  ['blocked', 403, (res: ServerResponse) => res.writeHead(403).end()],
  ['blocked', 429, (res: ServerResponse) => res.writeHead(429).end()],
  [
    'ok',
    200,
    (res: ServerResponse, req: IncomingMessage) =>
      req.method === 'HEAD' ? res.writeHead(405).end() : html(WORDS)(res),
  ],
])('an address that is %s (%s)', async (state, status, answer) => {
  for (const path of ['/noise', '/new', '/']) answers[path] = answer;
  const source = await addSource('http://board.example.org/noise');
  expect(await desk.services.checkLink(source)).toMatchObject({ state, status });
});

test('a server with a bad moment is asked once more', async () => {
  let faults = 2;
  answers['/noise'] = (res) => (faults-- > 0 ? res.writeHead(503).end() : html(WORDS)(res));
  const source = await addSource('http://board.example.org/noise');
  expect(await desk.services.checkLink(source)).toMatchObject({ state: 'ok', status: 200 });
  expect(web.asked.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'GET']);
});

test('a server that has too much is not asked again, but after the time that it names', async () => {
  answers['/noise'] = (res) => res.writeHead(429).end();
  const one = await addSource('http://a.example.org/noise');
  expect(await desk.services.checkLink(one)).toMatchObject({ state: 'blocked', status: 429 });
  expect(web.asked).toHaveLength(1);
  let isFull = true;
  answers['/soon'] = (res) => {
    if (isFull) res.writeHead(429, { 'Retry-After': '1' }).end();
    else html(WORDS)(res);
    isFull = false;
  };
  const two = await addSource('http://b.example.org/soon');
  expect(await desk.services.checkLink(two)).toMatchObject({ state: 'ok', status: 200 });
});

test('what an address did before is told, once for as long as nothing changed', async () => {
  answers['/noise'] = (res, req) =>
    req.url === '/noise' ? res.writeHead(302, { Location: '/new' }).end() : undefined;
  answers['/new'] = html(WORDS);
  const source = await addSource('http://board.example.org/noise');
  await desk.services.checkLink(source);
  await desk.services.checkLink(source);
  expect(await desk.services.earlierLinkStates(source)).toEqual([]);
  answers['/noise'] = html(WORDS);
  await desk.services.checkLink(source);
  expect(await desk.services.earlierLinkStates(source)).toMatchObject([
    { state: 'moved', says: 'It leads to http://board.example.org/new.' },
  ]);
});

test('a page without the words of its kept copy is a soft 404, and it is told since when', async () => {
  answers['/noise'] = html(WORDS);
  const source = await addSource('http://board.example.org/noise');
  await desk.services.fetchCopy(source, 'http://board.example.org/noise', ADA);
  expect((await desk.services.checkLink(source)).state).toBe('ok');
  answers['/noise'] = html('This domain is for sale. Ask our sales people for a price that suits you.');
  const { state, at } = await desk.services.checkLink(source);
  expect(state).toBe('soft-404');
  await desk.services.checkLink(source);
  expect((await desk.services.linkHealth([source])).get(source)).toMatchObject({
    since: at,
    latest: { state: 'soft-404' },
  });
});

test('a round looks after every address, asks with HEAD first, and leaves out what was looked after lately', async () => {
  answers['/noise'] = html(WORDS);
  await addSource('http://a.example.org/noise');
  await addSource('http://b.example.org/gone');
  await addSource('');
  const found = [];
  for await (const { state } of desk.services.checkLinks(7)) found.push(state);
  expect(found.sort()).toEqual(['dead', 'ok']);
  expect(web.asked[0]?.method).toBe('HEAD');
  const again = [];
  for await (const one of desk.services.checkLinks(7)) again.push(one);
  expect(again).toEqual([]);
});

/** A desk whose look-ups of names fail with these codes, but for names that the little web knows. */
async function withoutNames(code: (host: string) => string | null): Promise<FreshDesk> {
  await desk.close();
  const resolve = (host: string) => {
    const failed = code(host);
    return failed === null
      ? web.network.resolve(host)
      : Promise.reject(Object.assign(new Error(failed), { code: failed }));
  };
  return openFreshDesk(createFetch({ ...web.network, resolve }));
}

async function roundOf(): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for await (const { url, state } of desk.services.checkLinks(0)) found.push([new URL(url).hostname, state]);
  return found.toSorted();
}

test('a round in which no name could be looked up calls no address dead: the machine has no network', async () => {
  desk = await withoutNames(() => 'ENOTFOUND');
  const [one] = [
    await addSource('http://a.example.org/noise'),
    await addSource('http://b.example.org/noise'),
  ];
  expect(await roundOf()).toEqual([
    ['a.example.org', 'blocked'],
    ['b.example.org', 'blocked'],
  ]);
  expect((await desk.services.linkHealth([one])).get(one)!.latest.says).toMatch(/no network/);
  expect(await desk.services.checkLink(one)).toMatchObject({ state: 'dead' });
});

test('a name that is not known is dead where another address was reached in the round, before or after', async () => {
  answers['/noise'] = html(WORDS);
  desk = await withoutNames((host) => (host === 'b.example.org' ? null : 'ENOTFOUND'));
  for (const host of ['a', 'b', 'c']) await addSource(`http://${host}.example.org/noise`);
  expect(await roundOf()).toEqual([
    ['a.example.org', 'dead'],
    ['b.example.org', 'ok'],
    ['c.example.org', 'dead'],
  ]);
});

test('a look-up that cannot be made now says nothing of the address', async () => {
  desk = await withoutNames(() => 'EAI_AGAIN');
  const source = await addSource('http://a.example.org/noise');
  expect(await desk.services.checkLink(source)).toMatchObject({
    state: 'blocked',
    says: expect.stringMatching(/no network/) as string,
  });
});

test('a form is filled in from what a page says of itself', async () => {
  answers['/noise'] = (res) =>
    res.writeHead(200, { 'Content-Type': 'text/html' }).end(
      `<html><head><meta name="citation_title" content="Quay noise"><meta name="citation_author" content="Quist, Mara">
       <meta name="citation_journal_title" content="Tide Studies"><meta name="citation_publication_date" content="2026/5/12"></head></html>`,
    );
  const { input } = await desk.services.lookUp('http://board.example.org/noise');
  expect(input).toMatchObject({
    type: 'article-journal',
    title: 'Quay noise',
    authors: 'Quist, Mara',
    container: 'Tide Studies',
    issued: '2026-05-12',
    rank: '',
  });
});

test('nonsense is not looked up', async () => {
  await expect(desk.services.lookUp('quay noise')).rejects.toMatchObject({
    fields: { look: expect.anything() as string },
  });
});
