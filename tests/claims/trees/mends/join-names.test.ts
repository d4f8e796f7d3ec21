import { above } from '../above';

it.each([
  ['The keeper, Mary-Ann Doyle, was hurt.', 'Ann', 'flat Mary'],
  ['The firm, Rolls-Royce, makes engines.', 'Royce', 'flat Rolls'],
  ['Valmora has agreed to buy its rival Trask & Boyle for cash.', 'Boyle', 'flat Trask'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The Paris-based firm makes boats.', 'based', 'amod firm'],
  ['Oslo and Bergen raised the tax.', 'Bergen', 'conj Oslo'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
