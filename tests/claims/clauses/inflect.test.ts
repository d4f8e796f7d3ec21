import { pastOf, presentOf } from '../../../src/claims/clauses/inflect';

test.each([
  ['secure', 'secured'],
  ['win', 'won'],
  ['stab', 'stabbed'],
  ['plan', 'planned'],
  ['quiz', 'quizzed'],
  ['unplug', 'unplugged'],
  ['deny', 'denied'],
  ['enjoy', 'enjoyed'],
  ['mix', 'mixed'],
  ['row', 'rowed'],
  ['act', 'acted'],
  ['heal', 'healed'],
  ['open', 'opened'],
  ['offer', 'offered'],
  ['admit', 'admitted'],
  ['travel', 'travelled'],
])('%s → %s', (lemma, past) => {
  expect(pastOf(lemma)).toBe(past);
});

test.each([
  ['secure', 'secures'],
  ['deny', 'denies'],
  ['enjoy', 'enjoys'],
  ['go', 'goes'],
  ['be', 'is'],
])('%s → %s', (lemma, present) => {
  expect(presentOf(lemma)).toBe(present);
});
