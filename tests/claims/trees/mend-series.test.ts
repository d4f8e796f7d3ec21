import { above } from './above';

it.each([
  [
    'The builders took down a wall, opened a cellar that the owner had forgotten and carried the barrels out.',
    'carried',
    'conj took',
  ],
  [
    'The team had gone ahead through Ode, whose pass found the winger, and seemed safe.',
    'found',
    'acl:relcl Ode',
  ],
  ['It has since built two ferries, sold a crane to the port and repaid its loan.', 'built', 'root -'],
  [
    'The inquest heard that Roos had been ill for a week, had missed two shifts and was driving a borrowed van.',
    'missed',
    'conj ill',
  ],
  ['The chapel stood open for years, its benches stolen.', 'stolen', 'advcl stood'],
  [
    'Vale wrote twice, first to the painter Nils Orr, with whom she had studied, and then to Ida Lind.',
    'Ida',
    'conj painter',
  ],
  ['The mill leaks; the owner sued the builder in June, saying the roof had failed.', 'saying', 'advcl sued'],
  ['Ida Roos and Bo Lind, the founders of the mill, sold it in June.', 'founders', 'appos Ida'],
  ['The prize earns her 4,000 crowns a year.', 'her', 'iobj earns'],
  ['When the yard that had trained him closed its gates, Tom Orr did not complain.', 'complain', 'root -'],
  ['Two members left the board, and a third, Nils Orr, stayed away.', 'third', 'nsubj stayed'],
  ['Profit fell to 12 million crowns, hurt by a strike.', 'hurt', 'advcl fell'],
  [
    'The firm agreed to buy Aker, a maker of pumps that has never made a profit, for 40 million crowns.',
    'crowns',
    'obl buy',
  ],
  ['The bill failed by 40 votes to 39 when Senator Lind left the hall.', 'left', 'advcl failed'],
  ['She scrubbed the tank, had it filled by the brigade and taught the children.', 'filled', 'xcomp had'],
  ['The baker stopped speaking to Orr, her neighbour and former teacher.', 'neighbour', 'appos Orr'],
  ['Lind moved to Ostrey, where her sister runs a bakery and a fair was held.', 'held', 'conj runs'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The choir sang a mass, staged a play that nobody had seen, and left.', 'left', 'conj sang'],
  ['Roos has the ferry repaired every May.', 'repaired', 'ccomp has'],
  ['Vale wrote to Nils Orr and to Ida Lind.', 'Ida', 'conj Nils'],
  ['The mill leaks; the roof fell in.', 'fell', 'parataxis leaks'],
  ['Ida Roos, Bo Lind and the founders of the mill sold it in June.', 'founders', 'conj Ida'],
  ['The prize pays her rent.', 'her', 'nmod:poss rent'],
  ['The baker spoke to Orr, Lind and a teacher.', 'Lind', 'conj Orr'],
  ['Lind hired Ode, who had left in May, and sued two rivals.', 'sued', 'conj hired'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
