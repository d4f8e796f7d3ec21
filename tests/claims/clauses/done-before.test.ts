import { wordingsOf } from '../wordings';

it.each([
  ['Roos lived in Ode before moving to Hale.', '[Roos] [moved] to Hale.'],
  [
    'The index fell 3 percent before recovering in the afternoon.',
    '[The index] [recovered] in the afternoon.',
  ],
  ['Ida Roos spent three years in prison before being released.', '[Ida Roos] [was] released.'],
  ['The rocket flew for two minutes before it exploded.', 'It exploded.'],
  ['Before joining the bank in 2010, Lind taught in Ode.', '[Lind] [joined] the bank in 2010.'],
])('%s tells that %s', (text, told) => {
  const claims = wordingsOf(text);
  expect(claims).toHaveLength(3);
  expect(claims).toContain(told);
  expect(claims).toContain(text);
});

it.each([
  'Roos died before finishing the book.',
  'Roos died before she could finish the book.',
  'Police caught him before he reached the border.',
  'The ferry sank before reaching port.',
  'Talks ended before a deal was signed.',
  'Roos never worked in Ode before moving to Hale.',
  'Roos may have worked in Ode before moving to Hale.',
  'Roos was held before reaching the gate.',
  'Lind will work there before he retires.',
])('leaves whole: %s', (text) => {
  expect(wordingsOf(text)).toEqual([text]);
});
