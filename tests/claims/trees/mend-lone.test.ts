import { above } from './above';

it.each([['The prize earns her 4,000 crowns a year.', 'her', 'iobj earns']])(
  '%s: “%s” is %s',
  (text, word, wanted) => {
    expect(above(text, word)).toBe(wanted);
  },
);

it.each([['The prize pays her rent.', 'her', 'nmod:poss rent']])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
