import { StaleActError } from '../../../src/domain/errors';
import { ADA, BO, openFreshDesk, type FreshDesk } from '../fresh-desk';
import { SALE } from './sale';

let desk: FreshDesk;
let articleId: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  articleId = await desk.add(SALE);
});
afterEach(() => desk.close());

const date = async () => (await desk.find(articleId, '612,000')).dates[0]!;
const asks = async () => (await desk.services.articlePage(articleId, {})).beside.asksDate;

test('the desk asks for the date that a claim needs, once', async () => {
  expect(await date()).toMatchObject({ from: null, needs: 'article-date' });
  expect(await asks()).toMatchObject({ claims: 1, words: 'since the start of the year', seen: 0 });
  await desk.services.dateArticle(articleId, null, 0, ADA);
  expect(await asks()).toBeNull();
  expect(await date()).toMatchObject({ needs: 'article-date' });
});

test('told the day, it works relative dates out, everywhere', async () => {
  const { actId } = await desk.services.dateArticle(articleId, '2024-04-29', 0, ADA);
  expect(await asks()).toBeNull();
  expect(await date()).toMatchObject({ from: '2024-01-01', to: '2024-04-29', needs: null });
  const { claim, article } = await desk.services.claimPage((await desk.find(articleId, '612,000')).id);
  expect([claim.dates[0]!.to, article.date]).toEqual(['2024-04-29', '2024-04-29']);
  await desk.services.undoDeskAct(articleId, actId, BO);
  expect(await date()).toMatchObject({ from: null, needs: 'article-date' });
  expect((await desk.services.listArticles())[0]!.date).toBeNull();
});

test('the report prints relative dates worked out, or that they are not', async () => {
  const print = async () =>
    (await desk.services.report(articleId, 'markdown', '2026-06-02T09:00:00.000Z')).body;
  expect(await print()).toContain('Date: “since the start of the year”: needs the article’s date');
  await desk.services.dateArticle(articleId, '2024-04-29', 0, ADA);
  expect(await print()).toContain('Date: “since the start of the year”: 1 January 2024 to 29 April 2024');
});

test('a second answer takes the place of the first, and undo brings the first back', async () => {
  await desk.services.dateArticle(articleId, '2024-04-29', 0, ADA);
  const { actId } = await desk.services.dateArticle(articleId, '2025-02-01', 1, ADA);
  expect((await date()).from).toBe('2025-01-01');
  await desk.services.undoDeskAct(articleId, actId, ADA);
  expect((await date()).from).toBe('2024-01-01');
});

test.each(['', 'Tuesday', '2026-02-30'])('“%s” is refused', async (typed) => {
  await expect(desk.services.dateArticle(articleId, typed, 0, ADA)).rejects.toMatchObject({
    fields: { date: expect.any(String) as string },
  });
});

test('two people who answer at once', async () => {
  await desk.services.dateArticle(articleId, '2024-04-29', 0, ADA);
  await expect(desk.services.dateArticle(articleId, '2024-04-30', 0, BO)).rejects.toThrow(StaleActError);
});

test('an article that needs no date is not asked', async () => {
  const other = await desk.add('The pier was built in 1974. It has 40 posts.');
  expect((await desk.services.articlePage(other, {})).beside.asksDate).toBeNull();
});
