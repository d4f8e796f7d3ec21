import { holdClaim } from '../../src/evidence/held-claim';
import { markFound } from '../../src/evidence/mark-found';
import { readClaim } from '../../src/evidence/read-claim';
import { readSource } from '../../src/evidence/read-source';

/** The claim's words that the source lacks, its passages taken in the order given. */
function lackedBy(passages: readonly string[], claim: string): string[] {
  const held = holdClaim(readClaim(claim), readSource(passages));
  return markFound(held, [...passages.keys()])
    .filter(({ found }) => !found)
    .map(({ word }) => word);
}

describe('markFound', () => {
  test.each([
    ['another place', 'The port opened in Bergen.', 'The port opened in Lyrness.', ['Bergen']],
    ['a date with what leads to it', 'It opened in 2018.', 'It opened.', ['in', '2018']],
    ['a month with what leads to it', 'It opened in March.', 'It opened.', ['in', 'March']],
    ['nothing where forms differ', 'Holt wrote two letters.', 'A letter is written by Holt; two were.', []],
    ['nothing where only function words are new', 'It is the port.', 'A port.', []],
  ])('%s', (_, claim, passage, lacked) => {
    expect(lackedBy([passage], claim)).toEqual(lacked);
  });

  test('a word that only a later passage has shows nothing', () => {
    const elsewhere = ['A port.', 'A quay.', 'A pier.', 'A fire broke out in Bergen.'];
    expect(lackedBy(elsewhere, 'The port is in Bergen.')).toEqual(['Bergen']);
  });
});
