import { leadRepeats } from '../../src/domain/lead-repeats';
import { UNCHANGED, type Lineage } from '../../src/domain/lineage';

const claim = (number: number, of: number | null, wording = `Words of ${number}.`) => ({
  number,
  wording,
  repeats: of === null ? null : { claim: of, changes: [] },
});

test('where nothing was split, claims repeat what they repeated', () => {
  expect([...leadRepeats([claim(1, 2), claim(2, null)], UNCHANGED)]).toEqual([
    [1, { claim: 2, changes: [], since: [] }],
    [2, null],
  ]);
});

test('where the repeated claim was split, the part with most of the words is meant, and it says so', () => {
  const lineage: Lineage = { into: new Map([[2, [3, 4]]]), dropped: [] };
  const claims = [
    claim(1, 2, 'Council buys trams'),
    claim(3, null, 'The depot was closed.'),
    claim(4, null, 'The council bought 14 trams.'),
  ];
  expect(leadRepeats(claims, lineage).get(1)).toEqual({
    claim: 4,
    changes: [],
    since: ['claim 2 became claims 3 and 4'],
  });
});

test('a part of a repeat was not compared itself', () => {
  const lineage: Lineage = { into: new Map([[1, [3, 4]]]), dropped: [] };
  expect(leadRepeats([claim(2, null), claim(3, 2), claim(4, 2)], lineage).get(4)!.since).toEqual([
    'claim 4 was made of claim 1',
  ]);
});

test('where the repeated claim was dropped, the first that said it again takes its place', () => {
  const dropped = { number: 5, sentence: 0, by: 'Ada', at: '2026-05-14T09:30:00.000Z', reason: 'a pun' };
  const led = leadRepeats([claim(1, 5), claim(2, 5), claim(3, null)], {
    into: new Map(),
    dropped: [dropped],
  });
  expect(led.get(1)).toBeNull();
  expect(led.get(2)).toMatchObject({ claim: 1, since: ['claim 5 was dropped'] });
});
