import { findWords, joinSpans, leftOver } from '../../src/domain/parts';

const TEXT = 'The mill closed, and 40 people left (all of them).';

test('spans with only marks between them are one', () =>
  expect(
    joinSpans(TEXT, [
      [17, 23],
      [0, 15],
      [21, 30],
    ]),
  ).toEqual([[0, 30]]));

test.each([
  [[[0, 15]], ['people', 'left'], ['40']],
  [
    [
      [0, 15],
      [21, 35],
    ],
    [],
    [],
  ],
] as const)('what %j leaves over', (parts, words, figures) => {
  const left = leftOver(TEXT, [[0, 35]], [parts]);
  expect(left).toEqual([...figures, ...words]);
});

test.each([
  ['mill  closed', [[4, 15]]],
  [
    'The mill … 40 people',
    [
      [0, 8],
      [21, 30],
    ],
  ],
  ['people (all', []],
  ['left (all', [[31, 40]]],
  ['40 people ... The mill', []],
  ['', []],
])('“%s” stands at %j', (words, spans) => expect(findWords(TEXT, [0, TEXT.length], words)).toEqual(spans));
