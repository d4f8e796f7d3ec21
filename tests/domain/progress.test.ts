import type { Status } from '../../src/domain/analysis';
import { confusionOf, sharesOf, statusByDay, type ProgressAct } from '../../src/domain/progress';

let id = 0;
const act = (day: string, claimId: number, kind: string, rest: Partial<ProgressAct> = {}): ProgressAct => {
  id += 1;
  return {
    id,
    claimId,
    act: kind,
    by: 'Ada',
    at: `${day}T09:00:00.000Z`,
    status: null,
    undoes: null,
    ...rest,
  };
};
const marked = (day: string, claimId: number, status: Status, by = 'Ada') =>
  act(day, claimId, 'marked', { status, by });

const first = marked('2026-06-01', 1, 'sourced');
const second = marked('2026-06-02', 1, 'speculative', 'Bo');
const undo = act('2026-06-03', 1, 'undid', { undoes: second.id });
const other = marked('2026-06-03', 2, 'attributed');
const note = act('2026-06-03', 2, 'noted');

test('claims by status at the end of each day, what was taken back with it', () => {
  const days = statusByDay([first, second, undo, other, note], [{ day: '2026-05-30', claims: 3 }]);
  expect(
    days.map(({ day, tally }) => [day, tally.sourced, tally.attributed, tally.speculative, tally.unverified]),
  ).toEqual([
    ['2026-05-30', 0, 0, 0, 3],
    ['2026-06-01', 1, 0, 0, 2],
    ['2026-06-02', 0, 0, 1, 2],
    ['2026-06-03', 1, 1, 0, 1],
  ]);
});

test('a mark as unverified leaves a claim unverified, and nothing happens on an empty desk', () => {
  const down = marked('2026-06-04', 1, 'unverified');
  expect(statusByDay([first, down], [{ day: '2026-06-01', claims: 1 }]).at(-1)!.tally.unverified).toBe(1);
  expect(statusByDay([], [])).toEqual([]);
});

test('who did how much, and what of it was taken back', () => {
  expect(sharesOf([first, second, undo, other, note], [])).toEqual([
    { by: 'Ada', marked: 2, cited: 0, other: 1, undone: 0 },
    { by: 'Bo', marked: 0, cited: 0, other: 0, undone: 1 },
  ]);
});

test('acts beside the marks count as other ones; those that gave their like to claims are counted there', () => {
  const beside = (id: number, act: string, undoes: number | null = null) => ({ id, act, by: 'Cy', undoes });
  // Both books number their acts from 1: taking back the second act beside takes back none on a claim.
  const book = [beside(1, 'dated'), beside(2, 'commented'), beside(3, 'undid', 2), beside(4, 'carried')];
  const onClaim = { id: 2, act: 'marked', by: 'Cy', undoes: null };
  expect(sharesOf([onClaim], book)).toEqual([{ by: 'Cy', marked: 1, cited: 0, other: 1, undone: 1 }]);
});

test('suggestions against statuses', () => {
  const table = confusionOf([
    { suggested: 'attributed', status: 'attributed' },
    { suggested: 'attributed', status: 'unverified' },
    { suggested: 'unverified', status: 'sourced' },
  ]);
  expect([table.marked, table.followed]).toEqual([3, 1]);
  expect(table.counts.attributed).toMatchObject({ attributed: 1, unverified: 1, sourced: 0 });
});
