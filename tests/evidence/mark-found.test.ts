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
    ['nothing where a weak verb is new', 'Holt joined the board.', 'Holt, a member of the board.', []],
    ['a verb that says something', 'Holt left the board.', 'Holt, a member of the board.', ['left']],
    ['what was added with its “and”', 'Holt owns ships and mines.', 'Holt owns ships.', ['and', 'mines']],
    ['no article before a figure', 'It was the 32nd ship.', 'It was a ship.', ['32nd']],
    ['a day with its month', 'It opened on 20 July 2014.', 'In July 2014 it opened.', ['on', '20', 'July']],
  ])('%s', (_, claim, passage, lacked) => {
    expect(lackedBy([passage], claim)).toEqual(lacked);
  });

  test('a figure counts only where the claim itself is', () => {
    const dated = ['The port opened.', 'Updated in 2018.'];
    expect(lackedBy(dated, 'The port opened in 2018.')).toEqual(['in', '2018']);
  });

  test('the name that a claim begins with is found wherever the source has it', () => {
    const page = ['She owns a ship.', 'A quay.', 'A pier.', 'On Karin Holt.'];
    expect(lackedBy(page, 'Karin Holt owns a ship.')).toEqual([]);
    expect(lackedBy(page, 'A ship of Karin Holt.')).toEqual(['Karin', 'Holt']);
    expect(lackedBy(page, 'KARIN HOLT')).toEqual(['KARIN', 'HOLT']);
  });

  test('a word that only a later passage has shows nothing', () => {
    const elsewhere = ['A port.', 'A quay.', 'A pier.', 'A fire broke out in Bergen.'];
    expect(lackedBy(elsewhere, 'The port is in Bergen.')).toEqual(['Bergen']);
  });
});
