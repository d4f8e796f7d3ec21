import { areReverse, isDenied, oppositesOf, saysNot, undenied } from '../../../src/claims/sameness/polarity';
import { comparedAs } from '../../../src/claims/sameness/word-groups';

test.each([
  ['The ferry did not sail.', 'sail'],
  ['Nobody sailed.', 'sailed'],
  ['The ferry found no difference.', 'found'],
  ['The line failed to sail.', 'failed'],
  ['No ticket will cost more than last year.', 'cost'],
])('denied: %s', (wording, main) => {
  expect(isDenied(wording, wording.indexOf(main))).toBe(true);
});

test.each([
  ['The ferry sailed because the storm had not come.', 'sailed'],
  ['The ferry sailed without its captain.', 'sailed'],
  ['No ferry is larger than the Aurora.', 'is'],
  ['The line refunded the fares, which it had not done before.', 'refunded'],
  ['The gulls find the ferry by its smell, not by its colour.', 'find'],
  ['The fare may rise by 4 crowns and no more.', 'rise'],
])('not denied: %s', (wording, main) => {
  expect(isDenied(wording, wording.indexOf(main))).toBe(false);
});

test.each([
  ['unfunded', 'funded'],
  ['unpaid', 'paid'],
  ['united', null],
  ['undermined', null],
  ['uncle', null],
])('%s turns round %s', (word, plain) => {
  expect(undenied(word)).toBe(plain);
});

test('an act may say by itself that something is not so', () => {
  expect(['stopped', 'ignored', 'banned'].map((word) => saysNot(comparedAs(word)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(saysNot(comparedAs('sailed'))).toBe(false);
});

test('what does not rise is frozen; what closes may open or reopen', () => {
  expect(oppositesOf(comparedAs('rise'))).toEqual([comparedAs('frozen')]);
  expect(oppositesOf(comparedAs('closed'))).toEqual(['open', 'reopen'].map(comparedAs));
  expect(oppositesOf(comparedAs('sail'))).toEqual([]);
});

test('falling is the reverse of rising, sailing of nothing', () => {
  expect(areReverse(comparedAs('fell'), comparedAs('rose'))).toBe(true);
  expect(areReverse(comparedAs('fell'), comparedAs('sailed'))).toBe(false);
});
