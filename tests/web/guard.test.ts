import Database from 'better-sqlite3';
import type { Request, Response } from 'express';
import request from 'supertest';
import type { Services } from '../../src/services/services';
import { createApp } from '../../src/web/app';
import { isWorthCompressing } from '../../src/web/compressing';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.add(FERRY_ARTICLE);
});
afterAll(() => desk.close());

describe('headers', () => {
  test('the policy allows this server’s own style, script, fonts and pictures, and nothing inline', async () => {
    const { headers } = await request(desk.app).get('/');
    const policy = headers['content-security-policy']!.split(';').map((part) => part.trim());
    expect(policy.sort()).toEqual(
      [
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
      ].sort(),
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  test.each([
    '/',
    '/articles/1',
    '/claims/1',
    '/lacking',
    '/keys',
    '/name',
    '/articles/new',
    '/articles/1/report',
    '/x',
  ])('%s has no inline style or script', async (path) => {
    const { text } = await request(desk.app).get(path);
    expect(text).not.toMatch(/ style=|<style|<script(?! src="\/assets\/)| on[a-z]+="/);
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
  });
});

describe('a form from another site', () => {
  const send = () => request(desk.app).post('/theme').type('form').send({ back: '/' });
  test('is refused by Sec-Fetch-Site', async () => {
    await send().set('Sec-Fetch-Site', 'cross-site').expect(403);
    await send().set('Sec-Fetch-Site', 'same-site').expect(403);
    await send().set('Sec-Fetch-Site', 'same-origin').expect(303);
  });
  test('is refused by Origin where the browser sends no fetch metadata', async () => {
    await send().set('Origin', 'https://elsewhere.example').expect(403);
    await send().set('Origin', 'null').expect(403);
    await send().set('Host', 'localhost:3000').set('Origin', 'http://localhost:3000').expect(303);
    await send().set('Host', 'localhost:3000').set('Origin', 'http://localhost:4000').expect(403);
  });
});

describe('names that the desk answers to', () => {
  test.each(['localhost:3000', '127.0.0.1', '[::1]:3000', 'desk.localhost', '192.168.1.5:80'])('%s', (host) =>
    request(desk.app).get('/keys').set('Host', host).expect(200),
  );
  test.each(['elsewhere.example', 'localhost.elsewhere.example', ''])('not “%s”', (host) =>
    request(desk.app).get('/keys').set('Host', host).expect(421),
  );
});

describe('cookies', () => {
  test('the name’s is signed, HttpOnly and SameSite=Lax', async () => {
    const { headers } = await request(desk.app)
      .post('/name')
      .type('form')
      .send({ name: 'Åsa Öst', back: '/' });
    expect(String(headers['set-cookie'])).toMatch(/^reviewer=s%3A.*?; Path=\/; .*?HttpOnly; SameSite=Lax/);
  });
  test('the theme goes round, and the page says which', async () => {
    const agent = await signIn(desk.app, 'Mara Quist');
    for (const theme of ['light', 'dark']) {
      await agent.post('/theme').type('form').send({ back: '/keys' }).expect(303).expect('Location', '/keys');
      expect((await agent.get('/keys')).text).toContain(`<html lang="en" data-theme="${theme}">`);
    }
    await agent
      .post('/theme')
      .type('form')
      .send({ back: 'https://elsewhere.example' })
      .expect('Location', '/');
    expect((await agent.get('/keys')).text).toContain('<html lang="en">');
  });
  test('that the keys are kept is said once, where they are', async () => {
    const agent = request.agent(desk.app);
    await agent.post('/keys').type('form').send({ keys: 'on' }).expect(303).expect('Location', '/keys');
    expect((await agent.get('/keys').set('X-Stet-Part', 'keys')).text).not.toContain('The keys are kept');
    expect((await agent.get('/keys')).text).toContain('The keys are kept');
    expect((await agent.get('/keys')).text).not.toContain('The keys are kept');
  });
  test('the list of keys comes by itself too, with the keys that were given', async () => {
    const agent = request.agent(desk.app);
    await agent.post('/keys').type('form').send({ keys: 'on', 'key-106': 'l' }).expect(303);
    const { text } = await agent.get('/keys').set('X-Stet-Part', 'keys').expect(200);
    expect(text).not.toContain('<main');
    expect(text).toContain('<kbd>l</kbd></dt><dd>Next claim</dd>');
    expect(text).toContain('href="/keys"');
  });

  test('single keys can be switched off and on', async () => {
    const agent = request.agent(desk.app);
    await agent.post('/keys').type('form').send({}).expect(303);
    expect((await agent.get('/keys')).text).toContain('data-keys="off"');
    await agent.post('/keys').type('form').send({ keys: 'on' });
    expect((await agent.get('/keys')).text).not.toContain('data-keys="off"');
  });
});

describe('what is not there', () => {
  test.each([
    ['/claims/9999', 'There is no claim 9999'],
    ['/claims/12abc', 'There is no claim 12abc'],
    ['/claims/99999999999', 'There is no claim 99999999999'],
    ['/articles/0', 'There is no article 0'],
    ['/articles/77/report', 'There is no article 77'],
    ['/articles/77/report.json', 'There is no article 77'],
    ['/articles/1/report.pdf', 'There is no such page'],
    ['/sources/5', 'There is no source 5'],
    ['/claims/%E0%A4%A', 'The desk could not read that'],
    ['/nothing/here', 'There is no such page'],
  ])('%s', async (path, says) => {
    const { text, status } = await request(desk.app).get(path);
    expect(status).toBe(says.startsWith('There') ? 404 : 400);
    expect(text).toContain(`<h1>${says}</h1>`);
  });
  test('an address with markup in it is printed as words', async () => {
    const { text } = await request(desk.app).get('/claims/%3Cimg%20src=x%3E').expect(404);
    expect(text).toContain('There is no claim &lt;img src=x&gt;');
  });
  test('an act on an unknown claim', async () => {
    const agent = await signIn(desk.app, 'Mara Quist');
    await agent.post('/claims/9999/note').type('form').send({ version: '1', note: 'x' }).expect(404);
  });
});

describe('assets', () => {
  test('carry an ETag and are not sent twice', async () => {
    const first = await request(desk.app)
      .get('/assets/stet.css')
      .expect(200)
      .expect('Content-Type', /text\/css/);
    await request(desk.app).get('/assets/stet.css').set('If-None-Match', first.headers.etag!).expect(304);
  });
  test('hold every font that the style sheet names', async () => {
    const { text } = await request(desk.app).get('/assets/stet.css');
    const fonts = [...text.matchAll(/url\("(?<font>[^"]+)"\)/g)].map((match) => match.groups!.font!);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts)
      await request(desk.app).get(font).expect(200).expect('Content-Type', 'font/woff2');
  });
  test('one that is missing is a 404 page', () => request(desk.app).get('/assets/nothing.js').expect(404));
  test.each(['..%2Fstart.ejs', '..%2F..%2Fpackage.json', '%00', '..%5Cstart.ejs'])(
    'nothing outside the folder: %s',
    async (path) => {
      const { text } = await request(desk.app).get(`/assets/${path}`);
      expect(text).toMatch(/There is no such page|could not read that/);
      expect(text).not.toMatch(/node_modules|TypeError/);
    },
  );
});

test('a form that is far too large is refused in words', async () => {
  const agent = await signIn(desk.app, 'Mara Quist');
  const note = 'x'.repeat(9 * 1024 * 1024);
  const { text } = await agent.post('/claims/1/note').type('form').send({ version: '1', note }).expect(413);
  expect(text).toContain('The desk takes forms without a file of at most 8 MB.');
});

test('a form with far too many fields is refused in words that are about its fields', async () => {
  const agent = await signIn(desk.app, 'Mara Quist');
  const claims = Array.from({ length: 10_001 }, (_, i) => `claims=${i + 1}:1`).join('&');
  const { text } = await agent.post('/articles/1/bulk').type('form').send(claims).expect(413);
  expect(text).toContain('The form has more fields than the desk takes at once');
  expect(text).not.toContain('MB');
});

test.each([
  ['/articles/preview', 'text/plain', 'words'],
  ['/articles', 'text/plain', 'words'],
  ['/articles/1/coverage', 'text/plain', 'words'],
  ['/articles/1/repeats', 'text/plain', 'words'],
  ['/claims/1/figures', 'application/json', '{}'],
  ['/sources/import', 'multipart/form-data', 'no boundary'],
  ['/sources/import/preview', 'multipart/form-data', 'no boundary'],
])('%s of %s is refused, and no fault of the program', async (path, type, body) => {
  const agent = await signIn(desk.app, 'Mara Quist');
  const { status } = await agent.post(path).set('Content-Type', type).send(body);
  expect([303, 400, 404, 409, 422]).toContain(status);
});

describe('trouble', () => {
  test('a fault of the program is said plainly, without its stack', async () => {
    const faulty: Services = { ...desk.services, counts: () => Promise.reject(new Error('secret detail')) };
    const app = createApp(faulty, { secret: 'a secret for tests', host: '127.0.0.1', logLevel: 'silent' });
    const { text } = await request(app).get('/').expect(500);
    expect(text).toContain('<h1>Something went wrong on the desk</h1>');
    expect(text).not.toMatch(/secret detail|\.ts:|node_modules/);
  });

  test('a locked database is a 503 that says so, and nothing is half saved', async () => {
    const agent = await signIn(desk.app, 'Mara Quist');
    const other = new Database(desk.file);
    other.exec('BEGIN IMMEDIATE');
    const note = { version: '1', note: 'Not now' };
    const { text, headers } = await agent.post('/claims/1/note').type('form').send(note).expect(503);
    other.exec('ROLLBACK');
    other.close();
    expect(text).toContain('The database is locked by another program.');
    expect(headers['retry-after']).toBe('5');
    // What was typed is still there, and goes out again with one button.
    expect(text).toContain('<form method="post" action="/claims/1/note">');
    expect(text).toContain('<input type="hidden" name="note" value="Not now">');
    expect((await desk.services.claimPage(1)).history).toHaveLength(0);
  });
});

test('an article that a locked database could not take is there again with one button', async () => {
  const agent = await signIn(desk.app, 'Mara Quist');
  const other = new Database(desk.file);
  other.exec('BEGIN IMMEDIATE');
  const article = { text: 'The mill at Torr closed in May. It had 40 workers.', title: 'The mill' };
  const first = await agent.post('/articles').field(article);
  let { status, text } = first;
  // Where it takes longer than a second, the page that says how far it is answers once it is over.
  for (let tries = 0; first.status === 303 && tries < 100 && status !== 503; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    ({ status, text } = await agent.get(first.headers.location!));
  }
  other.exec('ROLLBACK');
  other.close();
  expect(status).toBe(503);
  expect(text).toContain('The database is locked by another program.');
  expect(text).toContain('save it again');
  expect(text).toContain('The mill at Torr closed in May. It had 40 workers.');
  const id = (await agent.post('/articles').field(article)).headers.location!;
  expect(id).toMatch(/^\/articles\/(?:reading\/)?[\w-]+$/);
}, 60_000);

describe('compression', () => {
  const from = (remoteAddress: string) => ({ socket: { remoteAddress } }) as unknown as Request;
  const page = { getHeader: () => 'text/html' } as unknown as Response;

  test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
    'a page for this machine (%s) goes as it is',
    (address) => expect(isWorthCompressing(from(address), page)).toBe(false),
  );
  test('a page for another machine comes compressed', () =>
    expect(isWorthCompressing(from('192.0.2.7'), page)).toBe(true));
});
