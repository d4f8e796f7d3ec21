import request from 'supertest';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('an empty desk says so', async () => {
  const { text } = await request(desk.app).get('/progress').expect(200);
  expect(text).toContain('Progress is drawn from the first article on.');
});

test('the drawing has a text of its own and the table behind it', async () => {
  const id = await desk.add(FERRY_ARTICLE);
  const mara = await signIn(desk.app, 'Mara Quist');
  const { claims } = await desk.services.articlePage(id, {});
  const mark = { version: '1', status: 'speculative', reason: 'r', whose: 'w', decision: 'keep' };
  await mara.post(`/claims/${claims[0]!.id}/mark`).type('form').send(mark).expect(303);
  for (const path of ['/progress', `/articles/${id}/progress`]) {
    const { text } = await mara.get(path).expect(200);
    expect(text).toMatch(
      /<svg class="days" role="img" aria-labelledby="days-title"[^>]*><title id="days-title">Claims by status/,
    );
    expect(text).toContain('fill="url(#p-speculative)"');
    expect(text).toMatch(/<tr><th scope="row">Mara Quist<\/th><td class="num">1<\/td>/);
    expect(text).toContain('of 1 marked claim');
    expect(text).not.toMatch(/style=/);
  }
  await mara.get('/articles/99/progress').expect(404);
});
