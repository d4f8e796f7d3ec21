import request from 'supertest';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

let desk: TestDesk;
let id: number;
beforeAll(async () => {
  desk = await openDesk();
  id = await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  const agent = await signIn(desk.app, 'Mara Quist');
  const { claims } = await desk.services.articlePage(id, {});
  const cost = claims.find((claim) => claim.wording.includes('£6.4m'));
  await agent
    .post(`/claims/${cost!.id}/mark`)
    .type('form')
    .send({
      version: '1',
      status: 'attributed',
      claimant: 'The harbour board',
      utterance: 'Press notice of 2 May',
    })
    .expect(303);
});
afterAll(() => desk.close());

test('the page lists first what lacks a source, then the text, then what is covered', async () => {
  const { text } = await request(desk.app).get(`/articles/${id}/report`).expect(200);
  const order = [
    'Where it stands',
    'Still lacks a source:',
    'The text, marked',
    'Covered: 1 of',
    'Every sentence accounted for',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(text).toContain('The harbour board · utterance not cited');
  expect(text).toContain('How it is known: Press notice of 2 May');
  expect(text).toMatch(/sha-256 [0-9a-f]{64}/);
  expect(text).toContain('not a claim: question');
});

test('the style of the references stands in the address, and in those of the files', async () => {
  const { text } = await request(desk.app).get(`/articles/${id}/report?style=apa`).expect(200);
  expect(text).toContain('<option value="apa" selected>');
  expect(text).toContain(`href="/articles/${id}/report.csv?style=apa"`);
  const json = await request(desk.app).get(`/articles/${id}/report.json?style=apa`).buffer().expect(200);
  expect(json.text).toContain('"style": "apa"');
});

test('a style that there is not is the default', async () => {
  const { text } = await request(desk.app).get(`/articles/${id}/report?style=bluebook`).expect(200);
  expect(text).toContain('<option value="newsroom" selected>');
  expect(text).toContain(`href="/articles/${id}/report.csv"`);
});

test('every claim of the text leads to its entry', async () => {
  const { text } = await request(desk.app).get(`/articles/${id}/report`);
  const { claims } = await desk.services.articlePage(id, {});
  for (const { number } of claims) {
    expect(text).toContain(`href="#r${number}"`);
    expect(text).toContain(`id="r${number}"`);
  }
});

test.each([
  ['md', 'text/markdown'],
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['html', 'text/html'],
])('comes as a file: .%s', async (ending, type) => {
  const { headers, text } = await request(desk.app).get(`/articles/${id}/report.${ending}`).expect(200);
  expect(headers['content-type']).toContain(type);
  expect(headers['content-disposition']).toMatch(new RegExp(`^attachment; filename="?[^"]+\\.${ending}"?$`));
  expect(text).toContain('612,000');
});
