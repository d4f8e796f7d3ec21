import { wordingsOf } from '../wordings';

it.each([
  'Marks and Spencer shut a depot.',
  'Smith and Wesson opened a depot.',
  'Procter and Gamble shut a depot.',
  'Trinidad and Tobago raised the tax.',
  'Lund and Weld raised its forecast.',
  'Lund and Weld has shut the depot.',
])('a firm or a place that is called by two names is one: %s', (text) => {
  expect(wordingsOf(text)).toEqual([text]);
});

it.each([
  ['Oslo and Bergen raised the tax.', ['Oslo raised the tax.', 'Bergen raised the tax.']],
  ['Roos and Beck resigned on Monday.', ['Roos resigned on Monday.', 'Beck resigned on Monday.']],
  ['Lund and Weld raised their hands.', ['Lund raised their hands.', 'Weld raised their hands.']],
])('but two that act are two: %s', (text, claims) => {
  expect(wordingsOf(text)).toEqual(claims);
});
