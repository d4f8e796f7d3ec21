import { above } from '../above';

it.each([
  ['The report states that few if any mills use peat in the making of malt.', 'use', 'ccomp states'],
  ['The report states that few if any mills use peat in the making of malt.', 'few', 'amod mills'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The choir sang a mass, staged a play that nobody had seen, and left.', 'left', 'conj sang'],
  ['Vale wrote to Nils Orr and to Ida Lind.', 'Ida', 'conj Nils'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
