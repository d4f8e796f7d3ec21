import fc from 'fast-check';
import type { Fragment } from '../../src/domain/analysis';
import { cutWording } from '../../src/domain/pieces';

const verbatim = (text: string): Fragment => ({ text, from: [0, text.length] });
const inserted = (text: string, because = 'antecedent'): Fragment => ({ text, because, from: null });

test('cuts at the insertions and keeps every character', () => {
  const pieces = cutWording('[The Skua] cost £6.4m [in 2026].', [
    inserted('[The Skua]'),
    verbatim('cost £6.4m'),
    inserted('[in 2026]', 'article date'),
  ]);
  expect(pieces).toEqual([
    { text: '[The Skua]', isInsertion: true, because: 'antecedent' },
    { text: ' cost £6.4m ', isInsertion: false, because: null },
    { text: '[in 2026]', isInsertion: true, because: 'article date' },
    { text: '.', isInsertion: false, because: null },
  ]);
});

test('finds an insertion whose first letter became a capital', () => {
  expect(cutWording('[It] fell.', [inserted('[it]'), verbatim('fell')])[0]).toMatchObject({
    text: '[It]',
    isInsertion: true,
  });
});

test('the same insertion twice is found twice', () => {
  const pieces = cutWording('[A] saw [A].', [
    inserted('[A]', 'one'),
    verbatim('saw'),
    inserted('[A]', 'two'),
  ]);
  expect(pieces.flatMap(({ because }) => because ?? [])).toEqual(['one', 'two']);
});

test('falls back on the brackets where the fragments are of other words', () => {
  expect(cutWording('[The mill] closed.', [inserted('[The dam]')])).toEqual([
    { text: '[The mill]', isInsertion: true, because: null },
    { text: ' closed.', isInsertion: false, because: null },
  ]);
});

test('whatever the fragments, the pieces joined are the wording', () => {
  const word = fc.stringMatching(/^[a-z[\]. é🌊]{0,8}$/u);
  fc.assert(
    fc.property(word, fc.array(fc.tuple(word, fc.boolean())), (wording, parts) => {
      const fragments = parts.map(([text, isIn]) => (isIn ? inserted(`[${text}]`) : verbatim(text)));
      const joined = cutWording(wording, fragments).map(({ text }) => text);
      expect(joined.join('')).toBe(wording);
    }),
  );
});
