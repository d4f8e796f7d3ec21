import { StaleActError } from '../../../src/domain/errors';
import type { LackingQuery } from '../../../src/services/services';
import { readClaimQuery } from '../../../src/web/forms/claim-query';
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
};
const TYPED = { ...END, cannotBeSourced: false };
const HOPELESS = { ...END, next: '', cannotBeSourced: true };
const TAG = 'cannot be sourced';
const tagsOf = async () => (await county()).tags;
const tag = async (add: string[], remove: string[]) => {
  const { id, version } = await county();
  return desk.services.tag(id, version, { add, remove }, BO);
};
/** As the claim was left open when the tick was no tag yet. */
async function leaveAsBefore(): Promise<void> {
  const { id, number } = await county();
  const details = JSON.stringify({ ...END, next: '', cannotBeSourced: true });
  const db = desk.sql();
  db.prepare(
    `INSERT INTO "DeskAct" ("articleId", "claimId", "subject", "act", "by", "at", "details")
     VALUES (?, ?, ?, 'left-open', 'Ada', '2026-06-01T08:00:00.000Z', ?)`,
  ).run(articleId, id, `open:${number}`, details);
  db.close();
}
const county = () => desk.find(articleId, 'refused to pay');
const openOf = async () => (await desk.services.claimPage((await county()).id)).beside.open;
const lacking = (why: LackingQuery['why']) =>
  desk.services.lacking({ q: '', articleId: null, why, sort: 'worth', page: 1 });

test('a claim is left open with what was tried, the next step, who has it and until when', async () => {
  const { id, number } = await county();
  await desk.services.leaveOpen(id, TYPED, 0, ADA);
  expect(await openOf()).toMatchObject({ end: { ...END, by: 'Ada' }, seen: 1 });
  const { rows } = await lacking('left-open');
  expect(rows.map((row) => [row.number, row.open?.next])).toEqual([[number, 'Ask for the minutes']]);
  expect((await lacking('')).rows.find((row) => row.number === number)!.open).toMatchObject(END);
  expect((await lacking('cannot-be-sourced')).rows).toEqual([]);
});

test('one that cannot be sourced is tagged so in the same act, and needs no next step', async () => {
  const { id, number } = await county();
  await expect(desk.services.leaveOpen(id, { ...TYPED, next: ' ' }, 0, ADA)).rejects.toMatchObject({
    fields: { next: 'Say what the next step is, or that it cannot be sourced.' },
  });
  await desk.services.leaveOpen(id, HOPELESS, 0, ADA);
  expect(await tagsOf()).toEqual([TAG]);
  const { rows } = await lacking('cannot-be-sourced');
  expect(rows.map((row) => [row.number, row.tags])).toEqual([[number, [TAG]]]);
  const { history } = await desk.services.claimPage(id);
  expect(history.map(({ by, says }) => [by, says])).toEqual([['Ada', `tagged it “${TAG}”`]]);
});

test('both are taken back together, and neither where the claim was worked on since', async () => {
  const { id } = await county();
  const { actId } = await desk.services.leaveOpen(id, HOPELESS, 0, ADA);
  const { reviewId } = await tag(['urgent'], []);
  await expect(desk.services.undoDeskAct(articleId, actId, BO)).rejects.toThrow(
    'Only the latest act that stands can be taken back.',
  );
  expect((await openOf()).end).not.toBeNull();
  expect(await tagsOf()).toEqual([TAG, 'urgent']);
  await desk.services.undo(id, (await county()).version, reviewId, BO);
  await desk.services.undoDeskAct(articleId, actId, BO);
  expect((await openOf()).end).toBeNull();
  expect(await tagsOf()).toEqual([]);
  expect((await lacking('cannot-be-sourced')).matching).toBe(0);
});

test('what was taken back by itself does not hinder the other', async () => {
  const { id } = await county();
  const { actId } = await desk.services.leaveOpen(id, HOPELESS, 0, ADA);
  const { undoable, claim } = await desk.services.claimPage(id);
  await desk.services.undo(id, claim.version, undoable!.id, BO);
  expect((await openOf()).end).toMatchObject({ tried: END.tried });
  await desk.services.undoDeskAct(articleId, actId, BO);
  expect((await openOf()).end).toBeNull();
});

test('where somebody was faster, nothing is tagged', async () => {
  const { id } = await county();
  await desk.services.leaveOpen(id, TYPED, 0, BO);
  await expect(desk.services.leaveOpen(id, HOPELESS, 0, ADA)).rejects.toThrow(StaleActError);
  expect(await tagsOf()).toEqual([]);
});

test('it is a tag like any other: put on by itself, found in the list of claims, taken off', async () => {
  const { id } = await county();
  await tag([TAG], []);
  expect((await lacking('cannot-be-sourced')).matching).toBe(1);
  await desk.services.leaveOpen(id, { ...TYPED, next: '' }, 0, ADA);
  const { history } = await desk.services.claimPage(id);
  expect(history.map(({ act }) => act)).toEqual(['tagged']);
  await tag([], [TAG]);
  expect((await lacking('cannot-be-sourced')).matching).toBe(0);
  expect((await openOf()).end).toMatchObject({ tried: END.tried });
});

describe('what was ticked before there was the tag', () => {
  const listed = async () => {
    const { query } = readClaimQuery({ tag: TAG });
    const { rows, tags } = await desk.services.listClaims(query, 1);
    return [rows.map((row) => row.tags), tags];
  };

  test('is read as the tag everywhere', async () => {
    await leaveAsBefore();
    expect(await tagsOf()).toEqual([TAG]);
    expect((await lacking('cannot-be-sourced')).rows.map(({ tags }) => tags)).toEqual([[TAG]]);
    expect(await listed()).toEqual([[[TAG]], [TAG]]);
  });

  test('becomes the tag where it is saved again, and ends where it is taken up', async () => {
    await leaveAsBefore();
    const { id } = await county();
    const { seen } = await openOf();
    await desk.services.leaveOpen(id, { ...TYPED, next: '' }, seen, BO);
    expect(await tagsOf()).toEqual([TAG]);
    await desk.services.takeUp(id, (await openOf()).seen, BO);
    expect(await tagsOf()).toEqual([TAG]);
    await tag([], [TAG]);
    expect(await tagsOf()).toEqual([]);
  });

  test('is taken off like a tag, and comes back where that is taken back', async () => {
    await leaveAsBefore();
    const { id } = await county();
    await tag(['urgent'], []);
    expect(await tagsOf()).toEqual([TAG, 'urgent']);
    const { reviewId } = await tag([], [TAG]);
    expect(await tagsOf()).toEqual(['urgent']);
    expect(await listed()).toEqual([[], ['urgent']]);
    await desk.services.undo(id, (await county()).version, reviewId, BO);
    expect(await tagsOf()).toEqual([TAG, 'urgent']);
  });
});

test('it is taken up again, and both can be taken back; two people do not overwrite each other', async () => {
  const { id } = await county();
  await desk.services.leaveOpen(id, TYPED, 0, ADA);
  await expect(desk.services.leaveOpen(id, TYPED, 0, BO)).rejects.toThrow(StaleActError);
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
  await desk.services.leaveOpen((await county()).id, TYPED, 0, ADA);
  const { body } = await desk.services.report(articleId, 'markdown', '2026-06-02T09:00:00.000Z');
  expect(body).toContain(
    'Left open by Ada: Called the county twice. (next: Ask for the minutes · Bo · until 10 June 2026)',
  );
  await tag([TAG, 'urgent'], []);
  const tagged = await desk.services.report(articleId, 'markdown', '2026-06-02T09:00:00.000Z');
  expect(tagged.body).toContain('Tagged: cannot be sourced, urgent');
});
