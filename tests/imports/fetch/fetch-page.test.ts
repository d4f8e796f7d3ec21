import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { createFetch, LIMITS } from '../../../src/imports/fetch/fetch-page';
import { openLittleWeb, PUBLIC, type LittleWeb } from './little-web';

const BASE = 'http://tide.example.org';
const PAGE = '<p>Quay noise fell.</p>';

const redirect = (res: ServerResponse, to: string, status = 302) =>
  res.writeHead(status, { Location: to }).end();
const packed = (res: ServerResponse, encoding: string, body: Buffer) =>
  res.writeHead(200, { 'Content-Encoding': encoding, 'Content-Type': 'text/html' }).end(body);

function drip(res: ServerResponse): void {
  res.writeHead(200, { 'Content-Type': 'text/plain' });
  const drops = setInterval(() => res.write('.'), 20);
  res.on('close', () => clearInterval(drops));
}

function pour(res: ServerResponse): void {
  const block = Buffer.alloc(1_000_000, 0x61);
  const more = () => {
    while (!res.destroyed && res.write(block));
    res.once('drain', more);
  };
  res.writeHead(200);
  more();
}

const ANSWERS: Readonly<Record<string, (res: ServerResponse, url: URL) => unknown>> = {
  '/page': (res) =>
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': 'a=b' }).end(PAGE),
  '/gone': (res) => res.writeHead(404).end('Gone.'),
  '/to': (res, url) => redirect(res, url.searchParams.get('url') ?? ''),
  '/hops': (res, url) => {
    const left = Number(url.searchParams.get('left'));
    return left === 0
      ? res.end('There.')
      : redirect(res, `/hops?left=${left - 1}`, [301, 302, 303, 307, 308][left % 5]);
  },
  '/loop': (res) => redirect(res, '/loop'),
  '/gzip': (res) => packed(res, 'gzip', gzipSync(PAGE)),
  '/deflate': (res) => packed(res, 'deflate', deflateSync(PAGE)),
  '/br': (res) => packed(res, 'br', brotliCompressSync(PAGE)),
  '/bomb': (res) => packed(res, 'gzip', gzipSync(Buffer.alloc(60_000_000))),
  '/bomb-br': (res) => packed(res, 'br', brotliCompressSync(Buffer.alloc(20_000_000))),
  '/twice': (res) => packed(res, 'gzip, gzip', gzipSync(gzipSync(PAGE))),
  '/strange': (res) => packed(res, 'zstd', Buffer.from('x')),
  '/not-gzip': (res) => packed(res, 'gzip', Buffer.from('not at all')),
  '/cut-gzip': (res) => packed(res, 'gzip', gzipSync(PAGE).subarray(0, 15)),
  '/long': (res) => res.writeHead(200, { 'Content-Length': '20000000' }).write('a'),
  '/flood': pour,
  '/slow': drip,
  '/never': () => undefined,
  '/half': (res) => {
    res.writeHead(200, { 'Content-Length': '100' }).write('a');
    setImmediate(() => res.destroy());
  },
};

let web: LittleWeb;
beforeEach(async () => {
  web = await openLittleWeb((req: IncomingMessage, res) => {
    const url = new URL(req.url ?? '/', BASE);
    (ANSWERS[url.pathname] ?? ((one) => one.writeHead(500).end()))(res, url);
  });
});
afterEach(() => web.close());

const get = (address: string, milliseconds = 5_000) =>
  createFetch(web.network, { ...LIMITS, milliseconds })(address);
const to = (address: string) => `${BASE}/to?url=${encodeURIComponent(address)}`;

test('brings the page, where it was, and what it says it is', async () => {
  const { bytes, ...rest } = await get(`${BASE}/page#part`);
  expect(bytes.toString()).toBe(PAGE);
  expect(rest).toEqual({ status: 200, finalUrl: `${BASE}/page`, contentType: 'text/html; charset=utf-8' });
});

test('says honestly who asks, and sends no cookie, no referrer and no name', async () => {
  await get(to('/page'));
  for (const { headers } of web.asked) {
    expect(headers['user-agent']).toMatch(/^Stet\//);
    expect(headers.host).toBe('tide.example.org');
    expect(headers.cookie ?? headers.referer ?? headers.authorization).toBeUndefined();
  }
});

test('an answer that is no page is brought as it is', async () => {
  expect(await get(`${BASE}/gone`)).toMatchObject({ status: 404 });
});

test('HEAD brings no body', async () => {
  const { status, bytes } = await createFetch(web.network)(`${BASE}/page`, { method: 'HEAD' });
  expect([status, bytes.length, web.asked[0]?.method]).toEqual([200, 0, 'HEAD']);
});

test.each(['gzip', 'deflate', 'br'])('unpacks %s', async (encoding) => {
  expect((await get(`${BASE}/${encoding}`)).bytes.toString()).toBe(PAGE);
});

test('follows five redirects of every kind', async () => {
  expect((await get(`${BASE}/hops?left=5`)).finalUrl).toBe(`${BASE}/hops?left=0`);
});

test('connects to the address that was checked, and asks for a name once a hop', async () => {
  web.names.set('rebind.example.org', [['93.184.216.99'], ['127.0.0.1']]);
  await get('http://rebind.example.org/page');
  expect(web.connected).toEqual(['93.184.216.99']);
});

test.each([
  ['this machine', 'http://127.0.0.1/page'],
  ['a decimal address', 'http://2130706433/page'],
  ['an octal address', '//0177.0.0.1/page'],
  ['IPv4 mapped', 'http://[::ffff:7f00:1]/'],
  ['metadata', 'http://169.254.169.254/latest/meta-data/'],
  ['a name of this network', 'http://router/'],
  ['a name that leads inward', 'http://inward.example.org/'],
  ['a name with one address that leads inward', 'http://half.example.org/'],
  ['another hop that leads inward', to('http://127.0.0.1/')],
])('a redirect to %s is not followed', async (_what, address) => {
  web.names.set('inward.example.org', [['10.0.0.7']]);
  web.names.set('half.example.org', [[PUBLIC, '::1']]);
  await expect(get(to(address))).rejects.toMatchObject({ reason: 'address' });
  expect(new Set(web.connected)).toEqual(new Set([PUBLIC]));
});

test.each([
  ['a file', to('file:///etc/passwd'), 'scheme'],
  ['another scheme', to('gopher://tide.example.org/'), 'scheme'],
  ['a name and password', to('http://a:b@tide.example.org/'), 'name'],
  ['the port of a database', to('http://tide.example.org:5/'), 'port'],
  ['no address', to('http://'), 'scheme'],
  ['itself, for ever', `${BASE}/loop`, 'redirects'],
  ['a sixth redirect', `${BASE}/hops?left=6`, 'redirects'],
])('a redirect to %s is refused', async (_what, address, reason) => {
  await expect(get(address)).rejects.toMatchObject({ name: 'FetchRefusedError', reason });
});

test.each([
  ['a name that is another’s at the second hop (DNS rebinding)', [[PUBLIC], ['127.0.0.1']]],
  ['a name that becomes metadata', [[PUBLIC], ['169.254.169.254']]],
])('%s is refused', async (_what, given) => {
  web.names.set('rebind.example.org', given);
  await expect(get('http://rebind.example.org/to?url=/page')).rejects.toMatchObject({ reason: 'address' });
  expect(web.connected).toEqual([PUBLIC]);
});

test.each([
  ['a name with no address', [[]], 'lookup'],
  ['a name with a private address', [['192.168.0.1']], 'address'],
  ['a name with a private address among others', [[PUBLIC, '10.0.0.1']], 'address'],
  ['a name with a mapped address', [['::ffff:10.0.0.1']], 'address'],
])('%s is never connected to', async (_what, given, reason) => {
  web.names.set('odd.example.org', given);
  await expect(get('http://odd.example.org/page')).rejects.toMatchObject({ reason });
  expect(web.connected).toEqual([]);
});

test.each([
  ['a gzip bomb', '/bomb', 'size'],
  ['a brotli bomb', '/bomb-br', 'size'],
  ['a body that declares too much', '/long', 'size'],
  ['a body that never ends', '/flood', 'size'],
  ['packing within packing', '/twice', 'encoding'],
  ['packing that is not understood', '/strange', 'encoding'],
  ['packing that is broken', '/not-gzip', 'encoding'],
  ['packing that was cut off', '/cut-gzip', 'encoding'],
  ['an answer that breaks off', '/half', 'network'],
])('%s is refused', async (_what, path, reason) => {
  await expect(get(BASE + path, 20_000)).rejects.toMatchObject({ name: 'FetchRefusedError', reason });
});

test.each([
  ['a body that drips', '/slow'],
  ['a server that never answers', '/never'],
])('%s is given up', async (_what, path) => {
  await expect(get(BASE + path, 300)).rejects.toMatchObject({ reason: 'time' });
});

test('a resolver that never answers is given up', async () => {
  const network = { ...web.network, resolve: () => new Promise<never>(() => undefined) };
  await expect(createFetch(network, { ...LIMITS, milliseconds: 50 })(`${BASE}/page`)).rejects.toMatchObject({
    reason: 'time',
  });
});

test('a name that is not there is said so', async () => {
  const network = { ...web.network, resolve: () => Promise.reject(new Error('ENOTFOUND')) };
  await expect(createFetch(network)(`${BASE}/page`)).rejects.toThrow('There is no tide.example.org.');
});
