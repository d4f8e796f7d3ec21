import { parseSentence } from '../../../../src/language/parse';
import { mendTree } from '../../../../src/claims/trees/mend-tree';

const firstTag = (text: string): string | undefined =>
  mendTree(parseSentence(text, [0, text.length])).tokens.find(({ upos }) => upos !== 'PUNCT')?.upos;

test.each([
  'Will Holm resigned as keeper in June.',
  'Will Holm has sold the ferry.',
  'Will Holm, the keeper, lives in Oslo.',
  'Will Holm’s wife left the hall.',
  'Hope Dahl saved the penalty.',
])('opens with a name: %s', (text) => {
  expect(firstTag(text)).toBe('PROPN');
});

test.each([
  ['Will Anna Holm leave the club?', 'AUX'],
  ['Hope for a deal faded.', 'NOUN'],
  ['They will leave Oslo.', 'PRON'],
])('leaves alone: %s', (text, tag) => {
  expect(firstTag(text)).toBe(tag);
});
