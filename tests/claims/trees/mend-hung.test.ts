import { above } from './above';

it.each([
  ['The chapel stood open for years, its benches stolen.', 'stolen', 'advcl stood'],
  ['The mill leaks; the owner sued the builder in June, saying the roof had failed.', 'saying', 'advcl sued'],
  ['When the yard that had trained him closed its gates, Tom Orr did not complain.', 'complain', 'root -'],
  ['Profit fell to 12 million crowns, hurt by a strike.', 'hurt', 'advcl fell'],
  ['The bill failed by 40 votes to 39 when Senator Lind left the hall.', 'left', 'advcl failed'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([['The mill leaks; the roof fell in.', 'fell', 'parataxis leaks']])(
  'leaves alone: %s',
  (text, word, wanted) => {
    expect(above(text, word)).toBe(wanted);
  },
);
