import { mendTree } from '../../../src/claims/trees/mend-tree';
import { parseSentence } from '../../../src/language/parse';

/** The main verb of a sentence as it is read and mended. */
function rootOf(text: string): string {
  const { tokens } = mendTree(parseSentence(text, [0, text.length]));
  return tokens.find(({ head }) => head < 0)!.form;
}

it.each([
  ['The Wexby Farm Union, which has about 400 members, disputes the figures.', 'disputes'],
  ['The film premiered in May and was shown in ten towns.', 'premiered'],
  ['The firm plans to close the mill.', 'plans'],
  ['The opening of the lock in Norra, a key step in the plan, now seems near.', 'seems'],
  ['Most of the 40 ships that left the port never returned.', 'returned'],
  ['The mayor, who has three dogs, keeps two cats.', 'keeps'],
  ['A harbour, two boats, a crane.', 'harbour'],
  ['The clinic, whose owners hid the letters and paid no rent, sued nine tenants.', 'sued'],
  ['If the port refuses the offer, which was made in May, the town must pay, Marsh said.', 'said'],
])('%s', (text, verb) => {
  expect(rootOf(text)).toBe(verb);
});
