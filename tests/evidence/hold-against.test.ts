import fc from 'fast-check';
import { holdAgainst } from '../../src/evidence/hold-against';

const page = [
  'Harbour news, week 20',
  'The port of Lyrness opened its third quay in May 2019.',
  'Traffic grew slowly after that.',
  'In 2024 the port handled 1.68 million containers, up 7 % on the year before.',
  'Its director, Karin Holt, did not say whether a fourth quay would follow.',
  'Readers can write to the editor.',
];

describe('holdAgainst', () => {
  test('puts the passage that bears on the claim first', () => {
    expect(holdAgainst('Lyrness opened a third quay in 2019.', page).ranking[0]).toBe(1);
    expect(holdAgainst('The port handled 1.68 million containers in 2024.', page).ranking[0]).toBe(3);
  });

  test.each(['', '  ', '…'])('a claim without words is not supported: “%s”', (claim) => {
    expect(holdAgainst(claim, page).supported).toBe(0);
  });

  test('ranks every passage once', () => {
    const { ranking, scores } = holdAgainst('Karin Holt is the director.', page);
    expect([...ranking].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(scores).toHaveLength(6);
  });

  test('finds the one passage that bears on the claim among thousands, and ranks all of them', () => {
    const long = Array.from({ length: 3_000 }, (_, i) => `Ship ${i} left the harbour on time.`);
    long[2_345] = page[3]!;
    const { ranking, scores } = holdAgainst('The port handled 1.68 million containers.', long);
    expect(ranking[0]).toBe(2_345);
    expect(new Set(ranking).size).toBe(3_000);
    expect(scores).toHaveLength(3_000);
  });

  test('prefers the passage that adds what the first one lacks', () => {
    const claim = 'Karin Holt, director of the port of Lyrness, opened the third quay in 2019.';
    const repeats = 'The port of Lyrness has a third quay.';
    const { ranking } = holdAgainst(claim, [repeats, page[1]!, 'Karin Holt was director then.', repeats]);
    expect(ranking[0]).toBe(1);
    expect(ranking.indexOf(2)).toBeLessThan(ranking.indexOf(3));
  });

  test('says which words of the claim are not found', () => {
    const { tokens } = holdAgainst('The port opened its third quay in Bergen.', page);
    expect(tokens.filter(({ found }) => !found).map(({ word }) => word)).toEqual(['Bergen']);
  });

  test('a claim that stands in the source scores above one that does not', () => {
    const there = holdAgainst('The port handled 1.68 million containers in 2024.', page).supported;
    const notThere = holdAgainst('The airport of Hallen lost 40 airlines in 1998.', page).supported;
    expect(there).toBeGreaterThan(notThere);
  });

  test.each([
    ['The port handled 2.4 million containers in 2024.', 'figure', '2.4 million', '1.68 million'],
    ['The port opened its third quay in May 2018.', 'date', '2018', '2019'],
    ['Its director, Karin Berg, spoke of a fourth quay.', 'name', 'Berg', 'Holt'],
  ])('names what differs: %s', (claim, kind, said, there) => {
    const found = holdAgainst(claim, page).mismatches.find((m) => m.kind === kind);
    expect(claim.slice(...found!.claim)).toBe(said);
    const [passage, start, end] = found!.source!;
    expect(page[passage]!.slice(start, end)).toBe(there);
  });

  test('a rounded figure beside "about" is no mismatch', () => {
    const { mismatches } = holdAgainst('The port handled about 1.7 million containers in 2024.', page);
    expect(mismatches.filter(({ kind }) => kind === 'figure')).toEqual([]);
  });

  test('a negation that only the source has is named', () => {
    const { mismatches } = holdAgainst('Director Karin Holt said that a fourth quay would follow.', page);
    expect(mismatches).toContainEqual(expect.objectContaining({ kind: 'negation', source: [4, 30, 33] }));
  });

  test('an empty source has nothing', () => {
    expect(holdAgainst('Anything.', [])).toMatchObject({ ranking: [], scores: [], supported: 0 });
  });

  test('no input breaks it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }),
        (claim, passages) => {
          const finding = holdAgainst(claim, passages);
          expect(finding.ranking).toHaveLength(passages.length);
          expect(finding.supported).toBeGreaterThanOrEqual(0);
          expect(finding.supported).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
