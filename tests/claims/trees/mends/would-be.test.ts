import { mendTree } from '../../../../src/claims/trees/mend-tree';
import { parseSentence } from '../../../../src/language/parse';

const parse = (text: string) => mendTree(parseSentence(text, [0, text.length])).tokens;

test.each([
  ['The would-be robber fled.', 'robber'],
  ['Would-be thieves broke the lock.', 'thieves'],
  ['Police stopped a would-be bomber.', 'bomber'],
  ['Two would-be bank robbers left a note.', 'robbers'],
])('"would-be" is an adjective of the noun behind it: %s', (text, noun) => {
  const tokens = parse(text);
  const be = tokens.find(({ form }) => form === 'be');
  expect(tokens[be?.head ?? -1]?.form).toBe(noun);
  expect(be?.deprel).toBe('amod');
});

test('a verb stays one', () => {
  expect(parse('The firm would be late.').find(({ form }) => form === 'would')?.upos).toBe('AUX');
});
