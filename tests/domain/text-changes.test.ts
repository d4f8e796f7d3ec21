import fc from 'fast-check';
import { changesBetween, compareParagraphs } from '../../src/domain/text-changes';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });

test('both texts can be put together again from the changes', () => {
  fc.assert(
    fc.property(letters, letters, (first, second) => {
      const changes = changesBetween(first, second);
      const without = (kind: string) =>
        changes.filter((change) => change.kind !== kind).flatMap(({ items }) => items);
      expect(without('new')).toEqual(first);
      expect(without('gone')).toEqual(second);
    }),
  );
});

test('the way is the shortest', () => {
  expect(changesBetween(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual([
    { kind: 'same', items: ['a'] },
    { kind: 'gone', items: ['b'] },
    { kind: 'same', items: ['c'] },
    { kind: 'new', items: ['d'] },
  ]);
});

test('texts with nothing in common are all gone and all new, however long', () => {
  const [first, second] = [1, 2].map((n) => Array.from({ length: 4_000 }, (_, i) => `${n} ${i}`));
  expect(changesBetween(first!, second!).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});

test('a paragraph that changed is compared word by word, others stand as they are', () => {
  const lines = compareParagraphs(
    ['The quay is open.', 'It carried 612,000 people in 2025.', 'Old note.'],
    ['The quay is open.', 'It carried 613,000 people in 2025.', 'The board has been told of the delay.'],
  );
  expect(lines).toEqual([
    { kind: 'same', words: 'The quay is open.' },
    {
      kind: 'changed',
      pieces: [
        { kind: 'same', words: 'It carried ' },
        { kind: 'gone', words: '612,000' },
        { kind: 'new', words: '613,000' },
        { kind: 'same', words: ' people in 2025.' },
      ],
    },
    { kind: 'gone', words: 'Old note.' },
    { kind: 'new', words: 'The board has been told of the delay.' },
  ]);
});

test('what is only gone or only new stays so', () => {
  expect(compareParagraphs(['A.', 'B.'], ['B.', 'C.'])).toEqual([
    { kind: 'gone', words: 'A.' },
    { kind: 'same', words: 'B.' },
    { kind: 'new', words: 'C.' },
  ]);
  expect(compareParagraphs([], [])).toEqual([]);
});
