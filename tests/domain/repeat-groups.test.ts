import type { RepeatChange } from '../../src/domain/analysis';
import { groupRepeats, isFault, unequalForce, type RepeatGroup } from '../../src/domain/repeat-groups';

const change = (what: string, words = '…'): RepeatChange => ({ what, words, span: [0, 1] });
const claim = (number: number, of: number | null, ...changes: RepeatChange[]) => ({
  number,
  repeats: of === null ? null : { claim: of, changes, since: [] },
});

test('claims that repeat one another stand in one group, chains included', () => {
  const groups = groupRepeats([claim(1, 4), claim(2, null), claim(3, 1), claim(4, null), claim(5, 2)]);
  expect(groups.map(({ original, repeats }) => [original, repeats.map(({ number }) => number)])).toEqual([
    [4, [1, 3]],
    [2, [5]],
  ]);
});

test('claims that repeat nothing make no group', () => {
  expect(groupRepeats([claim(1, null), claim(2, null)])).toEqual([]);
});

test('two claims that repeat each other make one group with one original', () => {
  expect(groupRepeats([claim(1, 2), claim(2, 1)]).map(({ original }) => original)).toEqual([1]);
});

test.each([
  ['hedge dropped', true],
  ['speaker dropped', true],
  ['hedge added', false],
  ['number changed', false],
  ['put more strongly', false],
])('%s is a fault of the article: %s', (what, fault) => expect(isFault({ what })).toBe(fault));

describe('a status goes to another member', () => {
  const group: RepeatGroup = {
    original: 4,
    repeats: [
      { number: 1, of: 4, changes: [change('hedge dropped', 'reportedly')], since: [] },
      { number: 2, of: 4, changes: [], since: [] },
      { number: 6, of: 4, changes: [], since: ['claim 9 became claims 4 and 7'] },
      { number: 3, of: 4, changes: [change('number changed', '“40” became “400”')], since: [] },
      { number: 5, of: 4, changes: [change('act changed', '“met” became “visited”')], since: [] },
    ],
  };
  test('only where the words are equally strong', () => {
    expect(unequalForce(group, 4, 2, new Set())).toEqual([]);
    expect(unequalForce(group, 2, 4, new Set())).toEqual([]);
  });
  test('not where one of the two is no longer what was compared', () => {
    expect(unequalForce(group, 4, 6, new Set())).toEqual([
      'claim 9 became claims 4 and 7, so they are to be compared anew',
    ]);
  });
  test('not where another act is told', () => {
    expect(unequalForce(group, 4, 5, new Set())).toEqual(['claim 5 act changed: “met” became “visited”']);
  });
  test('not where a hedge was dropped, a number changed, or a reviewer wrote other words', () => {
    expect(unequalForce(group, 4, 1, new Set())).toEqual([
      'claim 1 drops the hedge “reportedly”, so it is put more strongly',
    ]);
    expect(unequalForce(group, 2, 3, new Set())).toEqual(['claim 3 number changed: “40” became “400”']);
    expect(unequalForce(group, 4, 2, new Set([2]))).toEqual(['claim 2 was reworded']);
  });
});
