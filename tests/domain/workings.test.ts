import type { Figure } from '../../src/domain/analysis';
import { compare, figureSubject, reckon, workingsOf, type Operation } from '../../src/domain/workings';
import { readValue, refuseWorking } from '../../src/domain/rules/working';
import { deskAct, undoOf } from './desk-act-of';

const figure = (value: number, unit: string | null = null, rest: Partial<Figure> = {}): Figure => ({
  span: [0, 1],
  value,
  upTo: null,
  unit,
  approximate: false,
  ...rest,
});

test.each<[Operation, number[], number | null]>([
  ['difference', [500, 343], 157],
  ['ratio', [157, 500], 0.314],
  ['ratio', [1, 0], null],
  ['percent-change', [500, 343], -31.4],
  ['percent-change', [0, 5], null],
  ['sum', [1, 2, 3], 6],
  ['sum', [1], null],
  ['conversion', [3.2, 0.621371], 1.988],
  ['difference', [1], null],
])('%s of %j is %s', (operation, values, result) => {
  const reckoned = reckon(operation, values);
  if (result === null) expect(reckoned).toBeNull();
  else expect(reckoned).toBeCloseTo(result, 3);
});

const ABOUT = { approximate: true };
const THIRD = figure(1 / 3, null, ABOUT);

test.each<[string, Operation, number, Figure, boolean]>([
  ['almost a third', 'ratio', 0.314, THIRD, true],
  ['almost a third', 'percent-change', -31.4, THIRD, true],
  ['almost a third', 'ratio', 0.311, THIRD, true],
  ['almost a third', 'ratio', 0.3, THIRD, false],
  ['almost a third', 'ratio', 0.34, THIRD, false],
  ['almost a third', 'ratio', 0.25, THIRD, false],
  ['a third', 'ratio', 0.332, figure(1 / 3), true],
  ['a third', 'ratio', 0.25, figure(1 / 3), false],
  ['more than 40%', 'percent-change', 41, figure(40, '%', ABOUT), true],
  ['more than 40%', 'percent-change', 39.5, figure(40, '%', ABOUT), false],
  ['more than 40%', 'percent-change', 90, figure(40, '%', ABOUT), false],
  ['over 40', 'sum', 40, figure(40, null, ABOUT), false],
  ['at least 40', 'sum', 40, figure(40, null, ABOUT), true],
  ['up to 12', 'sum', 12, figure(12, null, ABOUT), true],
  ['fewer than 12', 'sum', 14, figure(12, null, ABOUT), false],
  ['about 600', 'sum', 640, figure(600, null, ABOUT), true],
  ['about 600', 'sum', 700, figure(600, null, ABOUT), false],
  ['612,000', 'sum', 612_204, figure(612_000), true],
  ['612,000', 'sum', 613_204, figure(612_000), false],
  ['300 euros', 'sum', 251, figure(300, 'EUR'), false],
  ['300 euros', 'sum', 345, figure(300, 'EUR'), false],
  ['300 euros', 'sum', 298, figure(300, 'EUR'), true],
  ['4,000 residents', 'sum', 3_501, figure(4_000), false],
  ['4,000 residents', 'sum', 3_980, figure(4_000), true],
  ['20 percent', 'percent-change', 15.1, figure(20, 'percent'), false],
  ['20 percent', 'percent-change', 19.6, figure(20, 'percent'), true],
  ['5 percent', 'percent-change', 5.4, figure(5, 'percent'), true],
  ['2 million', 'sum', 2_400_000, figure(2_000_000), false],
  ['2 million', 'sum', 1_960_000, figure(2_000_000), true],
  ['halved', 'percent-change', -50, figure(0.5, 'times'), true],
  ['halved', 'percent-change', -40, figure(0.5, 'times'), false],
  ['twice', 'percent-change', 100, figure(2, 'times'), true],
  ['twice', 'ratio', 2, figure(2, 'times'), true],
  ['2.5 percentage points', 'difference', 2.5, figure(2.5, 'percentage points'), true],
  ['2.5 percentage points', 'percent-change', 2.5, figure(2.5, 'percentage points'), false],
  ['£3.5 million', 'difference', 3_540_000, figure(3_500_000, 'GBP'), true],
  ['£3.5 million', 'difference', 3_600_000, figure(3_500_000, 'GBP'), false],
  ['18%', 'ratio', 0.181, figure(18, '%'), true],
  ['90 to 120', 'sum', 100, figure(90, null, { upTo: 120 }), true],
  ['90 to 120', 'sum', 140, figure(90, null, { upTo: 120 }), false],
])('“%s” against %s %d', (words, operation, reckoned, against, holds) => {
  const verdict = compare(operation, reckoned, against, words);
  expect([verdict.says, verdict.holds]).toEqual([expect.stringContaining(words), holds]);
});

test.each<[number, boolean | null, boolean]>([
  [-31.4, false, true],
  [31.4, false, false],
  [31.4, true, true],
  [-31.4, true, false],
  [-31.4, null, true],
])('a change of %d against a figure that is a rise (%s) holds: %s', (reckoned, isUp, holds) => {
  expect(compare('percent-change', reckoned, THIRD, 'almost a third', isUp).holds).toBe(holds);
});

test('the verdict says what was reckoned, in the figure’s own measure', () => {
  expect(compare('ratio', 0.314, THIRD, 'almost a third')).toEqual({
    holds: true,
    result: '31.4 %',
    says: '“almost a third” is 33.3 %; reckoned: 31.4 %, a little less: holds',
  });
});

test.each([
  ['1,240', 1240],
  ['£3.5', 3.5],
  [' -40 % ', -40],
  ['−2', -2],
  ['about 3', null],
  ['', null],
  ['1e9', null],
])('“%s” is read as %s', (typed, value) => expect(readValue(typed)).toBe(value));

describe('a working is refused', () => {
  const input = { label: 'Sales 2025', value: '343', source: 'Annual report' };
  const empty = { label: '', value: '', source: '' };
  test.each([
    [{ operation: '', inputs: [input, input] }, ['operation']],
    [{ operation: 'ratio', inputs: [input, empty] }, ['value-1', 'label-1', 'source-1']],
    [{ operation: 'ratio', inputs: [input, { ...input, value: '0' }] }, ['value-1']],
    [{ operation: 'ratio', inputs: [input, input, input] }, ['operation']],
    [{ operation: 'sum', inputs: [input, input, { ...input, source: '' }] }, ['source-2']],
  ])('%j', (typed, fields) => expect(Object.keys(refuseWorking(typed))).toEqual(fields));
  test('not where all stands', () => {
    expect(refuseWorking({ operation: 'sum', inputs: [input, input, input, empty] })).toEqual({});
    expect(refuseWorking({ operation: 'difference', inputs: [input, input, empty, empty] })).toEqual({});
  });
});

test('the latest working of a figure stands; taken back, the one before', () => {
  const details = { claim: 7, figure: 0, span: [0, 1], operation: 'sum', inputs: [] };
  const first = deskAct(1, figureSubject(7, 0), 'worked', details);
  const second = deskAct(2, figureSubject(7, 0), 'worked', { ...details, operation: 'ratio' });
  expect(workingsOf([first, second]).map(({ operation }) => operation)).toEqual(['ratio']);
  expect(workingsOf([first, second, undoOf(3, second)]).map(({ operation }) => operation)).toEqual(['sum']);
});
