import { followLineage, settleSentences, type Lineage } from '../../src/domain/lineage';

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

test('a sentence has the claims that stand, and says so where all of them were dropped', () => {
  const sentence = { start: 0, end: 1, block: 0, claims: [1], skipped: null };
  const question = { ...sentence, claims: [], skipped: { reason: 'question' } } as const;
  const settled = settleSentences(
    [sentence, sentence, question, question],
    [
      { number: 6, sentence: 0 },
      { number: 7, sentence: 3 },
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
