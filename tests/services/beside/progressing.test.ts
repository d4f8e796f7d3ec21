import { NotFoundError } from '../../../src/domain/errors';
import { ADA, BO, MARK, openFreshDesk, PIER, type FreshDesk } from '../fresh-desk';
import { SALE } from './sale';

let desk: FreshDesk;
beforeAll(async () => {
  desk = await openFreshDesk();
  await desk.add(PIER);
  const sale = await desk.add(SALE);
  const speculative = { ...MARK, status: 'speculative', reason: 'r', whose: 'w', decision: 'keep' } as const;
  const tunnel = await desk.find(1, 'tunnel');
  await desk.services.mark(tunnel.id, { ...speculative, version: 1 }, ADA);
  const rumour = await desk.find(sale, 'reportedly');
  const { version, reviewId } = await desk.services.mark(rumour.id, { ...speculative, version: 1 }, BO);
  await desk.services.undo(rumour.id, version, reviewId, BO);
});
afterAll(() => desk.close());

test('over all articles: by day, by reviewer, and how often suggestions were followed', async () => {
  const { total, lacks, days, shares, confusion, article } = await desk.services.progressPage(null);
  expect(article).toBeNull();
  expect(days).toEqual([
    { day: '2026-06-01', tally: { sourced: 0, attributed: 0, speculative: 1, unverified: total - 1 } },
  ]);
  expect(lacks).toBe(total - 1);
  expect(shares).toEqual([
    { by: 'Ada', marked: 1, cited: 0, other: 0, undone: 0 },
    { by: 'Bo', marked: 0, cited: 0, other: 0, undone: 1 },
  ]);
  expect(confusion.marked).toBe(1);
});

test('of one article', async () => {
  const { article, shares, confusion } = await desk.services.progressPage(2);
  expect(article!.title).toBe('Harbour board nears deal to sell pier');
  expect(shares.map(({ by }) => by)).toEqual(['Bo']);
  expect(confusion.marked).toBe(0);
  await expect(desk.services.progressPage(99)).rejects.toThrow(NotFoundError);
});

test('what is done beside the marks counts as other acts, of its article alone', async () => {
  const before = (await desk.services.progressPage(1)).shares;
  await desk.services.dateArticle(2, '2026-05-14', 0, ADA);
  const { actId } = await desk.services.comment((await desk.find(2, 'reportedly')).id, 'Who says so?', BO);
  await desk.services.undoDeskAct(2, actId, ADA);
  expect((await desk.services.progressPage(2)).shares).toEqual([
    { by: 'Ada', marked: 0, cited: 0, other: 1, undone: 0 },
    { by: 'Bo', marked: 0, cited: 0, other: 0, undone: 2 },
  ]);
  expect((await desk.services.progressPage(1)).shares).toEqual(before);
  expect((await desk.services.progressPage(null)).shares).toMatchObject([
    { by: 'Ada', marked: 1, other: 1 },
    {},
  ]);
});
