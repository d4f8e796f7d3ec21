import { analyze } from '../../../src/claims/analyze';

const wordings = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

test.each([
  'There is a risk that prices rise.',
  'He raised the possibility that the mill closes.',
  'Residents live in fear that the dam bursts.',
])('what may come about is told of nothing: %s', (text) => {
  expect(wordings(text)).toEqual([text]);
});

test.each([
  ['Ida Roos wrote a book that critics liked.', 'Critics liked'],
  ['There is a risk that kills.', '[A risk] kills.'],
])('but: %s', (text, wording) => {
  expect(wordings(text).join(' ')).toContain(wording);
});

test.each([['Ida Roos met the labour minister, Per Dahl, in Oslo.', 'The labour minister [is] Per Dahl.']])(
  'a name like a word of measure: %s',
  (text, wording) => {
    expect(wordings(text)).toContain(wording);
  },
);

test('an amount beside another is no name', () => {
  expect(wordings('Sales fell 3 per cent, per store 4 per cent.').join(' ')).not.toContain('[is]');
});
