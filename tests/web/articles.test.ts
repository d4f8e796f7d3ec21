import request from 'supertest';
import { FERRY_ARTICLE, openDesk, type TestDesk } from './desk';

let desk: TestDesk;
let id: number;
beforeAll(async () => {
  desk = await openDesk();
  id = await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
});
afterAll(() => desk.close());

const get = (path: string) => request(desk.app).get(path);

describe('the article page', () => {
  test('shows each claim in the text and beside it, by number, word and letters', async () => {
    const { text } = await get(`/articles/${id}`).expect(200).expect('Content-Type', /html/);
    const { claims } = await desk.services.articlePage(id, {});
    expect(claims.length).toBeGreaterThan(4);
    for (const { number, id: claimId } of claims) {
      expect(text).toContain(`id="t${number}" data-s="unverified"`);
      expect(text).toContain(`<li id="c${number}"`);
      expect(text).toContain(`href="/claims/${claimId}"`);
    }
    expect(text).toContain(`${claims.length} of ${claims.length} claims</strong> lack a source`);
  });

  test('accounts for what makes no claim, and lists what was set aside', async () => {
    const { text } = await get(`/articles/${id}`);
    expect(text).toContain('not a claim: question');
    expect(text).toMatch(/<summary>\d lines set aside<\/summary>/);
    expect(text).toContain('Share this story');
  });

  test('prints the article’s words and nothing of them as markup', async () => {
    const other = await desk.add(
      'The <b>mayor</b> & his “friends” closed 3 roads on Monday. The town paid £2m.',
    );
    const { text } = await get(`/articles/${other}`);
    expect(text).not.toContain('<b>mayor');
    expect(text).toContain('&lt;b&gt;mayor');
  });

  test('shows under a filter only its claims, and says so', async () => {
    const { shown, claims } = await desk.services.articlePage(id, { show: 'figures' });
    expect(shown.size).toBeGreaterThan(0);
    expect(shown.size).toBeLessThan(claims.length);
    const { text } = await get(`/articles/${id}?show=figures`).expect(200);
    expect(text.match(/<li id="c\d+"/g)).toHaveLength(shown.size);
    expect(text).toContain(`${shown.size} of ${claims.length} claims shown`);
    expect(text).toMatch(/show=figures" aria-current="true"/);
  });

  test('leaves out a filter that it does not know', async () => {
    const { claims } = await desk.services.articlePage(id, {});
    const { text } = await get(`/articles/${id}?show=nonsense&status=true`).expect(200);
    expect(text.match(/<li id="c\d+"/g)).toHaveLength(claims.length);
  });

  test('marks the claim that one comes from', async () => {
    const { text } = await get(`/articles/${id}?at=2`);
    expect(text).toMatch(/<li id="c2"[^>]* class="is-current" aria-current="true"/);
  });
});

describe('the start page', () => {
  test('lists articles with a bar and what each lacks', async () => {
    const { text } = await get('/').expect(200);
    expect(text).toContain(`<a href="/articles/${id}">Ferry terminal to close for two years</a>`);
    expect(text).toMatch(/<span class="left">\d+ of \d+ claims lack a source<\/span>/);
    expect(text).toMatch(
      /<title id="bar-1">\d+ claims: 0 sourced, 0 attributed, 0 speculative, \d+ unverified<\/title>/,
    );
    expect(text).toMatch(/class="button primary" href="\/claims\/\d+" data-key="n"/);
  });

  test('finds claims by their words', async () => {
    const { text } = await get('/?q=repairs').expect(200);
    expect(text).toContain('1 claim matches “repairs”');
    expect(text).toContain('<mark>repairs</mark>');
  });

  test('says when nothing matches', async () => {
    const { text } = await get('/?q=lighthouse').expect(200);
    expect(text).toContain('Nothing matches “lighthouse”');
  });

  test('prints a search as words, never as markup', async () => {
    const { text } = await get('/?q=%3Cscript%3E%22').expect(200);
    expect(text).not.toContain('<script>"');
  });
});

test('an empty desk gives one way on', async () => {
  const empty = await openDesk();
  const { text } = await request(empty.app).get('/').expect(200);
  expect(text).toContain('Nothing on the desk yet');
  expect(text.match(/class="button primary"/g)).toHaveLength(1);
  await empty.close();
});
