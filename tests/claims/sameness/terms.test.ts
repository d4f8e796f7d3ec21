import { termsIn } from '../../../src/claims/sameness/terms';

/** The terms that two stretches of words share. */
function shared(first: string, second: string): string[] {
  const other = termsIn(second);
  return [...termsIn(first).keys()].filter((term) => other.has(term));
}

test.each([
  ['headline words', 'axes post', 'cut the job'],
  ['nouns of acts', 'closure of the mill', 'the mill was shut'],
  ['irregular forms', 'sold and struck', 'sell and strike'],
  ['who causes it', 'raised fares', 'fares rose'],
  ['verbs with a particle', 'turned the offer down', 'rejected an offer'],
  ['verbs with a noun', 'pleaded guilty to theft', 'admits stealing'],
  ['a share that closed down', 'stock closed down 6.2%', 'shares fell'],
  ['a court', 'they will go to court over the pier', 'will challenge the pier lease in court'],
  ['a rule that takes effect', 'the lease takes effect', 'the lease begins'],
  ['a ferry that is held up', 'the ferry was held up', 'delayed ferry'],
  ['rules that are met', 'the boat met the harbour rules', 'the boat complied'],
  ['words denied by "un"', 'the unfunded plan', 'plans are funded'],
])('%s: %s, %s', (_, first, second) => {
  expect(shared(first, second)).toHaveLength(2);
});

test.each([
  ['over the bridge', 'took the ferry over'],
  ['the mill closed down the road', 'prices fell'],
  ['under the united flag', 'flags of the under-sixteens'],
])('%s, %s share one thing at the most', (first, second) => {
  expect(shared(first, second).length).toBeLessThanOrEqual(1);
});
