import { above } from './above';

it.each([
  [
    'The builders took down a wall, opened a cellar that the owner had forgotten and carried the barrels out.',
    'carried',
    'conj took',
  ],
  [
    'Vale wrote twice, first to the painter Nils Orr, with whom she had studied, and then to Ida Lind.',
    'Ida',
    'conj painter',
  ],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The choir sang a mass, staged a play that nobody had seen, and left.', 'left', 'conj sang'],
  ['Vale wrote to Nils Orr and to Ida Lind.', 'Ida', 'conj Nils'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
