import { cardsOf, cardSubject, type CardMember } from '../../src/domain/cards';
import { UNCHANGED, type Lineage } from '../../src/domain/lineage';
import { deskAct, undoOf } from './desk-act-of';

const FOUND = [{ claims: [5, 1], about: 'the sale', why: 'They differ in how far it has got.' }];
const member = (number: number, rest: Partial<CardMember> = {}): CardMember => ({
  number,
  status: 'unverified',
  wording: `Words of ${number}.`,
  contradicted: false,
  ...rest,
});
const MEMBERS = [1, 2, 3, 4, 5].map((number) => member(number));
const NOTE = { holds: '1 holds.', should: 'Say so.' };
const closed = deskAct(10, cardSubject('1-5'), 'closed', { ...NOTE, members: [member(1), member(5)] });
const withMember = (changed: CardMember) =>
  MEMBERS.map((one) => (one.number === changed.number ? changed : one));

test('a card that the engine found is open', () => {
  expect(cardsOf(FOUND, [], MEMBERS, UNCHANGED)).toEqual([
    {
      key: '1-5',
      claims: [1, 5],
      about: 'the sale',
      why: FOUND[0]!.why,
      by: null,
      state: 'open',
      settled: null,
      reopened: [],
    },
  ]);
});

test('a note closes it, and taking that back opens it', () => {
  expect(cardsOf(FOUND, [closed], MEMBERS, UNCHANGED)[0]).toMatchObject({
    state: 'closed',
    settled: { ...NOTE, by: 'Ada' },
  });
  expect(cardsOf(FOUND, [closed, undoOf(11, closed)], MEMBERS, UNCHANGED)[0]).toMatchObject({
    state: 'open',
    settled: null,
  });
});

test.each([
  ['status', member(5, { status: 'sourced' }), 'claim 5 was unverified, and is sourced'],
  ['wording', member(1, { wording: 'Other words.' }), 'claim 1 has another wording'],
  ['contradiction', member(1, { contradicted: true }), 'claim 1 is contradicted'],
])('it opens again when a member’s %s changes, and says why', (_what, changed, says) => {
  const card = cardsOf(FOUND, [closed], withMember(changed), UNCHANGED)[0];
  expect(card).toMatchObject({ state: 'reopened', reopened: [says], settled: NOTE });
});

test('it opens again when a member is withdrawn', () => {
  const card = cardsOf(FOUND, [closed], MEMBERS.slice(1), UNCHANGED)[0];
  expect(card).toMatchObject({ state: 'reopened', reopened: ['claim 1 was withdrawn'] });
});

test('it stays closed when another claim changes', () => {
  expect(cardsOf(FOUND, [closed], withMember(member(3, { status: 'sourced' })), UNCHANGED)[0]!.state).toBe(
    'closed',
  );
});

test('a reviewer opens it by hand', () => {
  const reopened = deskAct(12, cardSubject('1-5'), 'reopened');
  expect(cardsOf(FOUND, [closed, reopened], MEMBERS, UNCHANGED)[0]!.state).toBe('reopened');
});

test('a reviewer’s cards stand beside the engine’s; open ones first', () => {
  const made = deskAct(1, cardSubject('2-3'), 'carded', {
    claims: [2, 3],
    about: 'the date',
    why: 'Two days.',
  });
  const cards = cardsOf(FOUND, [made, closed], MEMBERS, UNCHANGED);
  expect(cards.map(({ key, by, state }) => [key, by, state])).toEqual([
    ['2-3', 'Ada', 'open'],
    ['1-5', null, 'closed'],
  ]);
  expect(cardsOf(FOUND, [made, undoOf(2, made)], MEMBERS, UNCHANGED)).toHaveLength(1);
});

test('the same claims stand on one card only', () => {
  const made = deskAct(1, cardSubject('1-5'), 'carded', { claims: [1, 5], about: 'x', why: 'y' });
  expect(cardsOf(FOUND, [made], MEMBERS, UNCHANGED)).toHaveLength(1);
});

describe('when a member is split', () => {
  const lineage: Lineage = { into: new Map([[1, [6, 7]]]), dropped: [] };
  const members = [...MEMBERS.slice(1), member(6), member(7)];
  test('its parts stand on the card in its place, and a closed card opens again', () => {
    expect(cardsOf(FOUND, [], members, lineage)[0]).toMatchObject({
      key: '1-5',
      claims: [5, 6, 7],
      state: 'open',
    });
    expect(cardsOf(FOUND, [closed], members, lineage)[0]).toMatchObject({
      claims: [5, 6, 7],
      state: 'reopened',
      reopened: ['claim 1 became claims 6 and 7'],
    });
  });
  test('the card can be closed over the parts, and opens again when one of them changes', () => {
    const again = deskAct(11, cardSubject('1-5'), 'closed', {
      ...NOTE,
      members: [member(5), member(6), member(7)],
    });
    expect(cardsOf(FOUND, [closed, again], members, lineage)[0]!.state).toBe('closed');
    const changed = members.map((one) => (one.number === 7 ? member(7, { contradicted: true }) : one));
    expect(cardsOf(FOUND, [closed, again], changed, lineage)[0]!.reopened).toEqual([
      'claim 7 is contradicted',
    ]);
  });
});
