import { NotFoundError, StaleActError } from '../../../src/domain/errors';
import { ADA, BO, MARK, openFreshDesk, type FreshDesk } from '../fresh-desk';
import { SALE } from './sale';

let desk: FreshDesk;
let articleId: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  articleId = await desk.add(SALE);
});
afterEach(() => desk.close());

const NOTE = { holds: '5 is nearest to what the board said.', should: 'Say “nears” throughout.' };
const card = async (key: string) =>
  (await desk.services.cardsPage(articleId)).cards.find((one) => one.key === key);

test('the engine’s conflict stands on a card with the quotes, and closes with a note', async () => {
  expect(await card('1-5')).toMatchObject({
    state: 'open',
    members: [{ quote: 'Harbour board nears deal to sell pier' }, { number: 5 }],
  });
  await expect(
    desk.services.closeCard(articleId, '1-5', { ...NOTE, should: ' ' }, 0, ADA),
  ).rejects.toMatchObject({
    fields: { should: 'Say what the article should say.' },
  });
  const act = await desk.services.closeCard(articleId, '1-5', NOTE, 0, ADA);
  expect(await card('1-5')).toMatchObject({ state: 'closed', settled: { ...NOTE, by: 'Ada' } });
  await expect(desk.services.closeCard(articleId, '1-5', NOTE, 0, BO)).rejects.toThrow(StaleActError);
  await desk.services.undoDeskAct(articleId, act, BO);
  expect((await card('1-5'))!.state).toBe('open');
});

test('it opens again when a member is marked otherwise, and closes by itself when that is taken back', async () => {
  await desk.services.closeCard(articleId, '1-5', NOTE, 0, ADA);
  const { id, version } = await desk.find(articleId, 'imminent');
  const mark = {
    ...MARK,
    status: 'speculative',
    reason: 'r',
    whose: 'Writer',
    decision: 'cut',
    version,
  } as const;
  const done = await desk.services.mark(id, mark, ADA);
  expect(await card('1-5')).toMatchObject({
    state: 'reopened',
    reopened: ['claim 5 was unverified, and is speculative'],
  });
  await desk.services.undo(id, done.version, done.reviewId, ADA);
  expect((await card('1-5'))!.state).toBe('closed');
});

test('a note on a member does not open it', async () => {
  await desk.services.closeCard(articleId, '1-5', NOTE, 0, ADA);
  const { id, version } = await desk.find(articleId, 'imminent');
  await desk.services.note(id, version, 'Asked the board.', ADA);
  expect((await card('1-5'))!.state).toBe('closed');
});

test('a reviewer makes a card by hand, and takes it back', async () => {
  const act = await desk.services.makeCard(
    articleId,
    { claims: [4, 3], about: ' jobs ', why: 'Not both.' },
    ADA,
  );
  expect(await card('3-4')).toMatchObject({ by: 'Ada', about: 'jobs', claims: [3, 4] });
  await expect(
    desk.services.makeCard(articleId, { claims: [3, 4], about: 'x', why: 'y' }, BO),
  ).rejects.toMatchObject({ fields: { claims: expect.stringContaining('already') as string } });
  await desk.services.undoDeskAct(articleId, act, ADA);
  expect(await card('3-4')).toBeUndefined();
});

test('a card that is not there', async () => {
  await expect(desk.services.closeCard(articleId, '7-9', NOTE, 0, ADA)).rejects.toThrow(NotFoundError);
  await expect(desk.services.cardsPage(99)).rejects.toThrow(NotFoundError);
});

test('the report prints cards with quotes and notes', async () => {
  await desk.services.closeCard(articleId, '1-5', NOTE, 0, ADA);
  const { body } = await desk.services.report(articleId, 'html', '2026-06-02T09:00:00.000Z');
  expect(body).toContain('Conflicts inside the article: 1, of which 0 open');
  expect(body).toContain('Say “nears” throughout.');
});
