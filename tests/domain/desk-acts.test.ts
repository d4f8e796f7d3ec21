import { lastOn, seenOf, standingActs } from '../../src/domain/desk-acts';
import { deskAct, undoOf } from './desk-act-of';

const first = deskAct(1, 'card:1-2', 'closed');
const second = deskAct(2, 'card:1-2', 'reopened');
const other = deskAct(3, 'card:4-5', 'closed');

test('acts stand until they are taken back', () => {
  expect(standingActs([second, first, other])).toEqual([first, second, other]);
  expect(standingActs([first, second, undoOf(4, second)])).toEqual([first]);
  expect(standingActs([first, undoOf(4, first)])).toEqual([]);
});

test('the last act on a subject is the one that can be taken back', () => {
  expect(lastOn([first, second, other], 'card:1-2')).toBe(second);
  expect(lastOn([first, second, undoOf(4, second)], 'card:1-2')).toBe(first);
  expect(lastOn([first], 'card:9-10')).toBeNull();
});

test('a form has seen every act on its subject, also those that were taken back', () => {
  expect(seenOf([first, second, undoOf(4, second), other], 'card:1-2')).toBe(4);
  expect(seenOf([other], 'card:1-2')).toBe(0);
});
