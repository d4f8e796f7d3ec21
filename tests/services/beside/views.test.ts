import type { ClaimQuery } from '../../../src/domain/claim-query';
import { NotFoundError } from '../../../src/domain/errors';
import { ADA, BO, openFreshDesk, PIER, type FreshDesk } from '../fresh-desk';
import { SALE } from './sale';

const ALL: ClaimQuery = {
  q: '',
  article: null,
  status: '',
  kind: '',
  lacks: false,
  contradicted: false,
  recheck: false,
  hedged: false,
  figure: false,
  date: false,
  repeats: false,
  worth: 0,
  speaker: '',
  claimant: '',
  reviewer: '',
  tag: '',
  since: '',
  sort: 'article',
};

let desk: FreshDesk;
beforeAll(async () => {
  desk = await openFreshDesk();
  await desk.add(PIER);
  await desk.add(SALE);
  const { id } = await desk.find(1, '612,000');
  await desk.services.note(id, 1, 'Ask the archive.', BO);
});
afterAll(() => desk.close());

const find = async (query: Partial<ClaimQuery>) => {
  const { rows, matching } = await desk.services.listClaims({ ...ALL, ...query }, 1);
  expect(matching).toBe(rows.length);
  return rows.map(({ wording }) => wording);
};

test('without a question, every claim as it is read', async () => {
  const all = await find({});
  const claims = (await Promise.all([1, 2].map((id) => desk.services.articlePage(id, {})))).flatMap(
    (page) => page.claims,
  );
  expect(all).toEqual(claims.map(({ wording }) => wording));
});

test.each<[string, Partial<ClaimQuery>, string, string]>([
  ['words', { q: 'archive' }, '612,000 passengers in 2025', 'reportedly'],
  ['article', { article: 2 }, 'Ostrey Holdings', 'Calder Bay will open'],
  ['hedge', { hedged: true }, 'reportedly', '612,000 passengers in 2025'],
  ['figure', { figure: true }, '612,000', 'reportedly'],
  ['date', { date: true }, '2025', 'tunnel'],
  ['nobody named', { speaker: 'nobody' }, 'reportedly', '612,000'],
  ['somebody named', { speaker: 'named' }, '£6.4m', 'reportedly'],
  ['the article', { speaker: 'article' }, '612,000', '£6.4m'],
  ['claimant', { claimant: 'HARBOUR' }, '£6.4m', '612,000'],
  ['reviewer', { reviewer: 'Bo' }, '612,000 passengers in 2025', 'reportedly'],
  ['repeats', { repeats: true }, 'nears deal', 'tunnel'],
  ['both', { figure: true, article: 1 }, '612,000 passengers in 2025', 'since the start'],
  ['lacking', { lacks: true, status: 'unverified' }, 'reportedly', 'nothing at all'],
])('by %s', async (_what, query, has, hasNot) => {
  const found = (await find(query)).join(' | ');
  expect(found).toContain(has);
  expect(found).not.toContain(hasNot);
});

test('by check-worthiness, and in its order', async () => {
  const { rows } = await desk.services.listClaims({ ...ALL, worth: 0.5, sort: 'worth' }, 1);
  const worth = rows.map(({ checkworthiness }) => checkworthiness);
  expect(Math.min(...worth)).toBeGreaterThanOrEqual(0.5);
  expect(worth).toEqual([...worth].sort((a, b) => b - a));
});

test('changed since', async () => {
  expect(await find({ since: '2026-06-01' })).not.toEqual([]);
  expect(await find({ since: '2026-06-02' })).toEqual([]);
});

test('what nothing has', async () => {
  expect(await find({ contradicted: true })).toEqual([]);
  expect(await find({ recheck: true })).toEqual([]);
  expect(await find({ tag: 'no such tag' })).toEqual([]);
  expect(await find({ q: '“”' })).toEqual([]);
});

test('a question is saved under a name, taken over by a newer one, removed and put back', async () => {
  const names = async () =>
    (await desk.services.listClaims(ALL, 1)).views.map(({ name, query }) => [name, query]);
  await desk.services.saveView(' Rumours ', 'speaker=nobody', ADA);
  const id = await desk.services.saveView('Rumours', 'speaker=nobody&lacks=yes', BO);
  expect(await names()).toEqual([['Rumours', 'speaker=nobody&lacks=yes']]);
  await desk.services.removeView(id, ADA);
  expect(await names()).toEqual([]);
  await desk.services.restoreView(id, ADA);
  expect(await names()).toEqual([['Rumours', 'speaker=nobody&lacks=yes']]);
  await expect(desk.services.saveView(' ', '', ADA)).rejects.toMatchObject({
    fields: { view: 'Give the view a name.' },
  });
  await expect(desk.services.removeView(99, ADA)).rejects.toThrow(NotFoundError);
});
