import { above } from './above';

it.each([
  [
    'The team had gone ahead through Ode, whose pass found the winger, and seemed safe.',
    'found',
    'acl:relcl Ode',
  ],
  ['Ida Roos and Bo Lind, the founders of the mill, sold it in June.', 'founders', 'appos Ida'],
  ['Two members left the board, and a third, Nils Orr, stayed away.', 'third', 'nsubj stayed'],
  [
    'The firm agreed to buy Aker, a maker of pumps that has never made a profit, for 40 million crowns.',
    'crowns',
    'obl buy',
  ],
  ['The baker stopped speaking to Orr, her neighbour and former teacher.', 'neighbour', 'appos Orr'],
  ['Lind moved to Ostrey, where her sister runs a bakery and a fair was held.', 'held', 'conj runs'],
  ['Lind dined with Orr, her neighbour and former teacher.', 'neighbour', 'appos Orr'],
  ['Lind dined with Orr, her neighbour and former teacher.', 'teacher', 'conj neighbour'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['Ida Roos, Bo Lind and the founders of the mill sold it in June.', 'founders', 'conj Ida'],
  ['The baker spoke to Orr, Lind and a teacher.', 'Lind', 'conj Orr'],
  ['Lind hired Ode, who had left in May, and sued two rivals.', 'sued', 'conj hired'],
  ['Lind dined with Orr, the mayor spoke and the choir sang.', 'spoke', 'conj dined'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
