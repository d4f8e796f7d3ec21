import { openEndsOf, openSubject, refuseOpenEnd, sayOpenEnd } from '../../src/domain/open-ends';
import { UNCHANGED, type Lineage } from '../../src/domain/lineage';
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
  expect(openEndsOf([left], UNCHANGED).get(7)).toMatchObject({ ...END, by: 'Ada' });
  expect(openEndsOf([left, taken], UNCHANGED).size).toBe(0);
  expect(openEndsOf([left, taken, undoOf(3, taken)], UNCHANGED).has(7)).toBe(true);
  expect(openEndsOf([left, undoOf(3, left)], UNCHANGED).size).toBe(0);
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

describe('a claim that was left open and then split', () => {
  const split: Lineage = { into: new Map([[7, [8, 9]]]), dropped: [] };
  const open = (...acts: Parameters<typeof openEndsOf>[0]) => [...openEndsOf(acts, split).keys()];

  test('leaves its parts open', () => expect(open(left)).toEqual([7, 8, 9]));
  test('until one of them is taken up by itself', () =>
    expect(open(left, deskAct(2, openSubject(8), 'taken-up'))).toEqual([7, 9]));
  test('and a part that is left open anew says its own', () => {
    const own = deskAct(2, openSubject(9), 'left-open', { ...END, tried: 'Rang the mint.' });
    expect(openEndsOf([left, own], split).get(9)!.tried).toBe('Rang the mint.');
    expect(openEndsOf([left, own], split).get(8)!.tried).toBe(END.tried);
  });
});
