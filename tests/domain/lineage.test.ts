import { ancestryOf, followLineage, lineOf, settleSentences, type Lineage } from '../../src/domain/lineage';

const gone = { by: 'Ada', at: '2026-05-14T09:30:00.000Z', reason: 'no claim', sentence: 1 };
const LINEAGE: Lineage = {
  into: new Map([
    [1, [4, 5]],
    [5, [6]],
    [2, [6]],
  ]),
  dropped: [{ ...gone, number: 4 }],
};

test.each([
  [3, [3]],
  [1, [6]],
  [2, [6]],
  [4, []],
])('claim %i leads to %j', (number, standing) => expect(followLineage(LINEAGE, number)).toEqual(standing));

test.each([
  [1, [1, 4, 5, 6], [1]],
  [6, [6], [6, 5, 2, 1]],
  [3, [3], [3]],
])('of claim %i came %j, and it came of %j', (number, line, ancestry) => {
  expect(lineOf(LINEAGE, number)).toEqual(line);
  expect(ancestryOf(LINEAGE, number)).toEqual(ancestry);
});

test('a sentence has the claims that stand, and says so where all of them were dropped', () => {
  const sentence = { start: 0, end: 1, block: 0, claims: [1], skipped: null };
  const question = { ...sentence, claims: [], skipped: { reason: 'question' } } as const;
  const settled = settleSentences(
    [sentence, sentence, question, question],
    [
      { number: 6, sentence: 0, spans: [[0, 1]] },
      { number: 7, sentence: 3, spans: [[0, 1]] },
    ],
    LINEAGE,
  );
  expect(settled.map(({ claims, skipped }) => [claims, skipped?.reason ?? null])).toEqual([
    [[6], null],
    [[], 'dropped'],
    [[], 'question'],
    [[7], null],
  ]);
});

test('a claim that was merged over two sentences is in both', () => {
  const at = (start: number, end: number) => ({ start, end, block: 0, claims: [], skipped: null });
  const settled = settleSentences(
    [at(0, 10), at(11, 20), at(21, 30)],
    [
      {
        number: 8,
        sentence: 0,
        spans: [
          [2, 9],
          [12, 18],
        ],
      },
    ],
    LINEAGE,
  );
  expect(settled.map(({ claims }) => claims)).toEqual([[8], [8], []]);
});
