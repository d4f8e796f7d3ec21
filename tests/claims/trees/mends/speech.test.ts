import { above } from '../above';

it.each([
  ['The method matters, argues Beck, because moss makes soil.', 'Beck', 'nsubj argues'],
  ['Addressing the jury on Monday, Tom Birch, prosecuting, said the pumps were sold.', 'Tom', 'nsubj said'],
  ['Opening the case at Dale Crown Court, Edmund Sayle said Hale had the keys.', 'Edmund', 'nsubj said'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
