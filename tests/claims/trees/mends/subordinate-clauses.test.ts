import { above } from '../above';

it.each([
  ['Growers voiced fears that the dam might fail in spring.', 'fail', 'acl fears'],
  [
    'They learned a lesson from the old exhibit that events like these were ripe for use.',
    'ripe',
    'acl lesson',
  ],
  ['It is a name they might know because he was such a star.', 'star', 'advcl know'],
  ['Profit fell to 12 million crowns, hurt by a strike.', 'hurt', 'advcl fell'],
  ['The result was a relief, given that rivals had lost money.', 'given', 'advcl relief'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The officer told the court that the dam could burst.', 'burst', 'ccomp told'],
  ['Roos said although the dam was old, nobody had looked at it.', 'looked', 'ccomp said'],
  ['The medal, given that year to a nurse, was sold.', 'given', 'acl medal'],
  ['The mill leaks; the roof fell in.', 'fell', 'parataxis leaks'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
