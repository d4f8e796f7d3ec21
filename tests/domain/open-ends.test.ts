import { openEndsOf, openSubject, refuseOpenEnd, sayOpenEnd } from '../../src/domain/open-ends';
import { deskAct, undoOf } from './desk-act-of';

const END = {
  tried: 'Called the board.',
  next: 'Ask again',
  who: 'Bo',
  until: '2026-06-10',
};
const left = deskAct(1, openSubject(7), 'left-open', END);
const taken = deskAct(2, openSubject(7), 'taken-up');

test('a claim is left open until it is taken up, and again where that is taken back', () => {
  expect(openEndsOf([left]).get(7)).toMatchObject({ ...END, by: 'Ada' });
  expect(openEndsOf([left, taken]).size).toBe(0);
  expect(openEndsOf([left, taken, undoOf(3, taken)]).has(7)).toBe(true);
  expect(openEndsOf([left, undoOf(3, left)]).size).toBe(0);
});

test.each([
  [END, false, []],
  [{ ...END, next: '' }, true, []],
  [{ ...END, who: '', until: '' }, false, []],
  [{ ...END, tried: '' }, true, ['tried']],
  [{ ...END, next: '' }, false, ['next']],
  [{ ...END, until: 'Friday' }, false, ['until']],
])('%j, cannot be sourced: %j, is refused for %j', (details, cannotBeSourced, fields) =>
  expect(Object.keys(refuseOpenEnd(details, cannotBeSourced))).toEqual(fields),
);

test('in one line', () => {
  expect(sayOpenEnd(END, (day) => day)).toBe('next: Ask again · Bo · until 2026-06-10');
  expect(sayOpenEnd({ ...END, next: '', who: '', until: '' }, String)).toBe('');
});
