import { quoteDiffers } from '../../src/services/quote-differs';

const supports = (quote: string) => ({ quote, stance: 'supports', shows: 'content' }) as const;

test.each([
  [
    'The library lent 76 books on its first day.',
    'On the first day the library lent 79 books.',
    '“76” here, “79” there',
  ],
  ['The library is open on Sundays.', 'The library is not open on Sundays.', 'a negation there'],
  ['The roof was repaired.', 'The roof may have been repaired in May.', 'a hedge there'],
])('“%s” and a quote that differs: %s', (claim, quote, says) => {
  expect(quoteDiffers(claim, supports(quote)).join('; ')).toContain(says);
});

test('nothing is said of a quote that bears the claim out, insertions aside', () => {
  expect(quoteDiffers('[The library] lent 76 books.', supports('The library lent 76 books in May.'))).toEqual(
    [],
  );
});

test.each(['contradicts', 'context'] as const)('nor of one that is cited as %s', (stance) => {
  const quote = 'On the first day the library lent 79 books.';
  expect(quoteDiffers('The library lent 76 books.', { quote, stance, shows: 'content' })).toEqual([]);
});

test('that somebody said so is what a citation of the utterance shows', () => {
  const quote = 'The builder said that the roof was repaired.';
  expect(quoteDiffers('The roof was repaired.', { quote, stance: 'supports', shows: 'utterance' })).toEqual(
    [],
  );
  expect(quoteDiffers('The roof was repaired.', supports(quote)).join()).toContain('only said by somebody');
});
