import { stem } from '../../src/language/stem';

test('forms of a word share a stem, in any case', () => {
  expect(stem('Transferred')).toBe(stem('transfer'));
  expect(stem('houses')).toBe(stem('house'));
});

test('what is longer than any word stays as it is, and takes no time', () => {
  const run = 'x'.repeat(2_000_000);
  expect(stem(run)).toBe(run);
  expect(stem('Y'.repeat(61))).toBe('y'.repeat(61));
});
