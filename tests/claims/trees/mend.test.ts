import { mendClause, mendRoot } from '../../../src/claims/trees/mend';
import { parseSentence } from '../../../src/language/parse';
import { sentence } from './sentences';

/** The main verb of a sentence as it is mended. */
function rootOf(text: string): string {
  const { tokens } = mendRoot(parseSentence(text, [0, text.length]));
  return tokens.find(({ head }) => head < 0)!.form;
}

it.each([
  ['The Wexby Farm Union, which has about 400 members, disputes the figures.', 'disputes'],
  ['The film premiered in May and was shown in ten towns.', 'premiered'],
  ['The firm plans to close the mill.', 'plans'],
  ['The opening of the lock in Norra, a key step in the plan, now seems near.', 'seems'],
  ['Most of the 40 ships that left the port never returned.', 'returned'],
])('%s', (text, verb) => {
  expect(rootOf(text)).toBe(verb);
});

it.each([
  ['The mayor, who has three dogs, keeps two cats.', 'keeps'],
  ['A harbour, two boats, a crane.', 'harbour'],
])('not mended: %s', (text, root) => {
  const parsed = parseSentence(text, [0, text.length]);
  expect(parsed.tokens.find(({ head }) => head < 0)!.form).toBe(root);
  expect(mendRoot(parsed)).toBe(parsed);
});

it('leaves every word with a head, one root, and no circle', () => {
  const text = 'The opening of the lock in Norra, a key step in the plan, now seems near after talks.';
  const { tokens } = mendRoot(parseSentence(text, [0, text.length]));
  expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
  for (let token of tokens) {
    for (let steps = 0; token.head >= 0; steps++) {
      expect(steps).toBeLessThan(tokens.length);
      token = tokens[token.head]!;
    }
  }
});

it('leaves a noun below the verb that would take its place', () => {
  const parsed = sentence(
    'The/DT/DET/1/det record/NN/NOUN/6/obl ,/,/PUNCT/4/punct once/RB/ADV/4/advmod hers/PRP/PRON/1/appos ,/,/PUNCT/4/punct sold/VBD/VERB/-1/root ././PUNCT/6/punct',
  );
  expect(mendClause(parsed, 1)).toBe(parsed);
});
