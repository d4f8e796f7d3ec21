import { StaleActError } from '../../../src/domain/errors';
import type { LackingQuery } from '../../../src/services/services';
import { ADA, BO, openFreshDesk, PIER, type FreshDesk } from '../fresh-desk';

let desk: FreshDesk;
let articleId: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  articleId = await desk.add(PIER);
});
afterEach(() => desk.close());

const END = {
  tried: 'Called the county twice.',
  next: 'Ask for the minutes',
  who: 'Bo',
  until: '2026-06-10',
  cannotBeSourced: false,
};
const county = () => desk.find(articleId, 'refused to pay');
const openOf = async () => (await desk.services.claimPage((await county()).id)).beside.open;
const lacking = (why: LackingQuery['why']) =>
  desk.services.lacking({ q: '', articleId: null, why, sort: 'worth', page: 1 });

test('a claim is left open with what was tried, the next step, who has it and until when', async () => {
  const { id, number } = await county();
  await desk.services.leaveOpen(id, END, 0, ADA);
  expect(await openOf()).toMatchObject({ end: { ...END, by: 'Ada' }, seen: 1 });
  const { rows } = await lacking('left-open');
  expect(rows.map((row) => [row.number, row.open?.next])).toEqual([[number, 'Ask for the minutes']]);
  expect((await lacking('')).rows.find((row) => row.number === number)!.open).toMatchObject(END);
  expect((await lacking('cannot-be-sourced')).rows).toEqual([]);
});

test('one that cannot be sourced needs no next step', async () => {
  const { id } = await county();
  await expect(desk.services.leaveOpen(id, { ...END, next: ' ' }, 0, ADA)).rejects.toMatchObject({
    fields: { next: 'Say what the next step is, or that it cannot be sourced.' },
  });
  await desk.services.leaveOpen(id, { ...END, next: '', cannotBeSourced: true }, 0, ADA);
  expect((await lacking('cannot-be-sourced')).matching).toBe(1);
});

test('it is taken up again, and both can be taken back; two people do not overwrite each other', async () => {
  const { id } = await county();
  await desk.services.leaveOpen(id, END, 0, ADA);
  await expect(desk.services.leaveOpen(id, END, 0, BO)).rejects.toThrow(StaleActError);
  const { actId } = await desk.services.takeUp(id, 1, BO);
  expect((await openOf()).end).toBeNull();
  expect((await lacking('left-open')).rows).toEqual([]);
  await expect(desk.services.takeUp(id, 2, BO)).rejects.toMatchObject({
    fields: { open: 'It is not left open.' },
  });
  await desk.services.undoDeskAct(articleId, actId, BO);
  expect((await openOf()).end).toMatchObject(END);
  expect((await lacking('left-open')).matching).toBe(1);
});

test('the report prints it', async () => {
  await desk.services.leaveOpen((await county()).id, END, 0, ADA);
  const { body } = await desk.services.report(articleId, 'markdown', '2026-06-02T09:00:00.000Z');
  expect(body).toContain(
    'Left open by Ada: Called the county twice. (next: Ask for the minutes · Bo · until 10 June 2026)',
  );
});
