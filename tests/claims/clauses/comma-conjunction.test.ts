import { commaConjunction } from '../../../src/claims/clauses/comma-conjunction';
import { wordingsOf } from '../wordings';

describe('comma-conjunction', () => {
  it('does what its example says', () => {
    expect(wordingsOf(commaConjunction.example.text)).toEqual(commaConjunction.example.claims);
  });

  it.each([
    'The mayor, and nobody else, may open the vault.',
    'If the rain stops, and the river falls, the bridge will open.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
