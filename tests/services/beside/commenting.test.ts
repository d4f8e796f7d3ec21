import { NotFoundError, StaleActError } from '../../../src/domain/errors';
import { ADA, BO, openFreshDesk, PIER, type FreshDesk } from '../fresh-desk';

let desk: FreshDesk;
let articleId: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  articleId = await desk.add(PIER);
});
afterEach(() => desk.close());

const pier = async () => (await desk.find(articleId, '612,000')).id;
const commentsOf = async () => (await desk.services.claimPage(await pier())).beside.comments;

test('a comment names people with @, is resolved, and opened again', async () => {
  await desk.services.comment(await pier(), 'Same report as above?', BO);
  await desk.services.comment(await pier(), '@Bo: yes, page 3.', ADA);
  expect(
    (await commentsOf()).map(({ number, by, mentions, isOpen }) => [number, by, mentions, isOpen]),
  ).toEqual([
    [1, 'Bo', [], true],
    [2, 'Ada', ['Bo'], true],
  ]);
  await desk.services.settleComment(await pier(), 2, 'resolved', 2, BO);
  expect((await commentsOf())[1]).toMatchObject({ isOpen: false, resolved: { by: 'Bo' } });
  await expect(desk.services.settleComment(await pier(), 2, 'resolved', 2, ADA)).rejects.toThrow(
    StaleActError,
  );
  await desk.services.settleComment(await pier(), 2, 'reopened', 3, ADA);
  expect((await commentsOf())[1]!.isOpen).toBe(true);
});

test('the list shows open ones, for one reviewer or all', async () => {
  await desk.services.comment(await pier(), 'Same report as above?', BO);
  await desk.services.comment(await pier(), '@Bo: yes, page 3.', ADA);
  const texts = async (name: string, isOpen: boolean) =>
    (await desk.services.listComments({ name, isOpen })).map(({ text }) => text);
  expect(await texts('', true)).toEqual(['@Bo: yes, page 3.', 'Same report as above?']);
  expect(await texts('Bo', true)).toEqual(['@Bo: yes, page 3.']);
  await desk.services.settleComment(await pier(), 2, 'resolved', 2, BO);
  expect(await texts('Bo', true)).toEqual([]);
  expect(await texts('Bo', false)).toEqual(['@Bo: yes, page 3.']);
});

test('a comment is taken back by undo, and an empty one is refused', async () => {
  const { actId } = await desk.services.comment(await pier(), 'A slip of the pen', ADA);
  await desk.services.undoDeskAct(articleId, actId, ADA);
  expect(await commentsOf()).toEqual([]);
  await expect(desk.services.comment(await pier(), '  ', ADA)).rejects.toMatchObject({
    fields: { comment: 'Write the comment first.' },
  });
  await expect(desk.services.settleComment(await pier(), 7, 'resolved', 0, ADA)).rejects.toThrow(
    NotFoundError,
  );
});
