import type { SourceCopy } from '../../src/domain/source-copy';
import { holdAgainstCopies } from '../../src/services/holding';

const copies = (...texts: readonly string[]): readonly SourceCopy[] =>
  texts.map((text, id) => ({ id, text }) as SourceCopy);
const QUOTE = 'The board paid 84 million crowns for the third quay of Lyrness';
const FAR = 'The board paid nobody. Crowns for the third gate of Ostrey are lost.';
const NEAR = 'The board paid 83 million crowns for the third quay of Lyrness.';

test.each([
  ['the one in which it stands, before a later one that is like it', [NEAR, `${QUOTE}.`], 1],
  ['the one that is most like it, before a later one that is less so', [FAR, NEAR], 1],
  ['of two that are as like it the latest', [NEAR, NEAR.replace('83', '85')], 0],
  ['a later one that is more like it', [NEAR, FAR], 0],
  ['the latest where none is like it', ['It rained.', 'It snowed.'], 0],
])('of several copies, the latest first, a quote is held against %s', (_, texts, id) => {
  expect(holdAgainstCopies(QUOTE, copies(...texts)).copy?.id).toBe(id);
});

test('the far one of these tests is like the quote by itself', () => {
  expect(holdAgainstCopies(QUOTE, copies(FAR)).quote?.found).toBe('differs');
});
