import { wordingsOf } from '../wordings';

it.each([
  'Few doctors read the letter and signed it.',
  'No driver stopped and helped the girl.',
  'Not all members voted and left.',
  'Only Oslo and Bergen raised the tax.',
  'No more than two jurors voted to acquit Beck and free him.',
  'At most 40 members came and voted.',
])('what is counted from above is true of both together: %s', (text) => {
  expect(wordingsOf(text)).toEqual([text]);
});

it.each([
  [
    'A few doctors read the letter and signed it.',
    ['A few doctors read the letter.', '[A few doctors] signed it.'],
  ],
  ['Oslo and Bergen raised the tax.', ['Oslo raised the tax.', 'Bergen raised the tax.']],
])('but not what is counted from below: %s', (text, claims) => {
  expect(wordingsOf(text)).toEqual(claims);
});
