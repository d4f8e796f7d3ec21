import { StaleActError } from '../../../src/domain/errors';
import { ADA, BO, openFreshDesk, PIER, type FreshDesk } from '../fresh-desk';

/** Words that the engine leaves outside of every claim: a question asked in passing. */
const COURT = `The court closed the case in May. “Where is the money?” asked Petra Holm, its treasurer, who left in June.
`;

let desk: FreshDesk;
beforeEach(async () => {
  desk = await openFreshDesk();
});
afterEach(() => desk.close());

const ledgerOf = async (id: number) => (await desk.services.coveragePage(id)).ledger;

test('every character is accounted for', async () => {
  const id = await desk.add(PIER);
  const { text } = await desk.services.articlePage(id, {});
  const { tally } = await ledgerOf(id);
  expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(text.length);
  expect(tally['not-a-claim']).toBeGreaterThan('Will they still sail'.length);
  expect(tally['set-aside']).toBeGreaterThanOrEqual('Sign up for our newsletter'.length);
});

test('a gap stands with its words, is decided with a reason, and comes back by undo', async () => {
  const id = await desk.add(COURT);
  const gap = (await ledgerOf(id)).gaps[0]!;
  expect(gap.words).toContain('Where is the money?');
  await expect(desk.services.setAsideGap(id, { ...gap, reason: ' ' }, gap.seen, ADA)).rejects.toMatchObject({
    fields: { reason: 'Say why these words are no claim.' },
  });
  const act = await desk.services.setAsideGap(id, { ...gap, reason: 'a question' }, gap.seen, ADA);
  const after = await ledgerOf(id);
  expect(after.gaps).toHaveLength((await ledgerOf(id)).gaps.length);
  expect(after.gaps.map(({ start }) => start)).not.toContain(gap.start);
  expect(after.decided).toMatchObject([{ words: gap.words, reason: 'a question', by: 'Ada' }]);
  await expect(desk.services.setAsideGap(id, { ...gap, reason: 'x' }, gap.seen, BO)).rejects.toThrow(
    StaleActError,
  );
  await desk.services.undoDeskAct(id, act, BO);
  expect((await ledgerOf(id)).gaps.map(({ start }) => start)).toContain(gap.start);
});

test('words that are no gap cannot be set aside', async () => {
  const id = await desk.add(PIER);
  await expect(
    desk.services.setAsideGap(id, { start: 0, end: 4, reason: 'x' }, 0, ADA),
  ).rejects.toMatchObject({
    fields: { reason: 'These words are no gap any more.' },
  });
});

test('the report prints the tally, the gaps and what was decided', async () => {
  const id = await desk.add(COURT);
  const gap = (await ledgerOf(id)).gaps[0]!;
  const before = await desk.services.report(id, 'markdown', '2026-06-02T09:00:00.000Z');
  expect(before.body).toContain('## Every character accounted for');
  expect(before.body).toContain('Where is the money?');
  await desk.services.setAsideGap(id, { ...gap, reason: 'a question' }, 0, ADA);
  const { body } = await desk.services.report(id, 'html', '2026-06-02T09:00:00.000Z');
  expect(body).toContain('not a claim: a question (Ada)');
});
