import type request from 'supertest';
import { CITATION } from '../domain/rules/fixtures';
import { SALE } from '../services/beside/sale';
import { openDesk, signIn, type TestDesk } from './desk';

let desk: TestDesk;
let mara: ReturnType<typeof request.agent>;
let id: number;
beforeAll(async () => {
  desk = await openDesk();
  id = await desk.add(SALE);
  mara = await signIn(desk.app, 'Mara Quist');
  const { claims } = await desk.services.articlePage(id, {});
  await desk.services.cite(claims[1]!.id, 1, CITATION, '', { name: 'Mara Quist' });
});
afterAll(() => desk.close());

const give = (fields: Record<string, string>) =>
  mara
    .post(`/articles/${id}/repeats`)
    .type('form')
    .send({ group: '2', ...fields });

test('the page names what each repeat changed, and calls a dropped hedge a fault', async () => {
  const { text } = await mara.get(`/articles/${id}/repeats`).expect(200);
  expect(text).toContain('Claim 2 and what repeats it');
  expect(text).toMatch(/hedge dropped: <del>reportedly<\/del>/);
  expect(text).toContain('a fault of the article');
  expect(text).toContain('No status between 2 and 1: claim 1 drops the hedge “reportedly”');
  expect((await mara.get(`/articles/${id}`)).text).toContain(`href="/articles/${id}/repeats"`);
});

test('nobody chosen is refused beside the boxes', async () => {
  const { text } = await give({ from: '2' }).expect(422);
  expect(text).toContain('<a href="#to-2">Choose at least one other claim.</a>');
});

test('evidence is given, what is refused is said, and undo takes it back', async () => {
  await give({ from: '2', 'to-1': 'yes', status: 'yes' }).expect(303);
  const { text } = await mara.get(`/articles/${id}/repeats`);
  expect(text).toContain('Claim 2 gave claim 1 1 citation');
  const undo = /action="(\/articles\/\d+\/acts\/\d+\/undo)"/.exec(text)![1]!;
  await mara
    .post(undo)
    .type('form')
    .send({ back: `/articles/${id}/repeats` })
    .expect(303);
  expect((await desk.services.articlePage(id, {})).claims[0]!.citationCount).toBe(0);
});
