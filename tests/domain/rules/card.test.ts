import { refuseCard, refuseClosing } from '../../../src/domain/rules/card';

const KNOWN = new Set([1, 2, 3]);
const CARD = { claims: [1, 3], about: 'the sale', why: 'One denies it.' };

test('a card of two known claims with words is made', () =>
  expect(refuseCard(CARD, KNOWN, new Set(['1-2']))).toEqual({}));

test.each([
  [{ ...CARD, claims: [1] }, 'claims', 'Name at least two claims'],
  [{ ...CARD, claims: [1, 1] }, 'claims', 'Name at least two claims'],
  [{ ...CARD, claims: [1, 9] }, 'claims', 'has no claim 9'],
  [{ ...CARD, claims: [1, 2] }, 'claims', 'already'],
  [{ ...CARD, about: '' }, 'about', 'Say what they are about'],
  [{ ...CARD, why: '' }, 'why', 'cannot all be right'],
])('is refused: %j', (card, field, says) =>
  expect(refuseCard(card, KNOWN, new Set(['1-2']))[field]).toContain(says),
);

test('closing needs both notes', () => {
  expect(refuseClosing({ holds: 'The first.', should: 'Say so.' })).toEqual({});
  expect(Object.keys(refuseClosing({ holds: '', should: '' }))).toEqual(['holds', 'should']);
  expect(refuseClosing({ holds: 'x'.repeat(5001), should: 'y' })).toHaveProperty('holds');
});
