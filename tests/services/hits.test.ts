import { markHits } from '../../src/services/hits';

const WORDING = 'The board [of the harbour] sold it.';
const PIECES = [
  { text: 'The board ', isInsertion: false, because: null },
  { text: '[of the harbour]', isInsertion: true, because: 'pronoun' },
  { text: ' sold it.', isInsertion: false, because: null },
];

test('hits are cut out of the article’s words and out of insertions', () => {
  const marked = 'The \u0002board [of\u0003 the \u0002harbour\u0003] sold it.';
  const pieces = markHits(PIECES, marked);
  expect(pieces.map(({ text, isHit, isInsertion }) => [text, isHit, isInsertion])).toEqual([
    ['The ', false, false],
    ['board ', true, false],
    ['[of', true, true],
    [' the ', false, true],
    ['harbour', true, true],
    [']', false, true],
    [' sold it.', false, false],
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(WORDING);
});

test('a wording without a hit keeps its pieces', () => {
  expect(markHits(PIECES, null)).toEqual(PIECES.map((piece) => ({ ...piece, isHit: false })));
});
