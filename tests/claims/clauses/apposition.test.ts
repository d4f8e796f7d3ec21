import { apposition } from '../../../src/claims/clauses/apposition';
import { wordingsOf } from '../wordings';

describe('apposition', () => {
  it('does what its example says', () => {
    expect(wordingsOf(apposition.example.text)).toEqual(apposition.example.claims);
  });

  it.each([
    [
      'The harbour master, Ida Roos, resigned.',
      ['The harbour master resigned.', 'The harbour master [is] Ida Roos.'],
    ],
    [
      'The loss of the ferry, a blow to the island, was blamed on ice.',
      ['The loss of the ferry was blamed on ice.', 'The loss of the ferry [is] a blow to the island.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each(['The family lives in Bergen, Norway.', 'The firm paid £600,000, the largest sum on record.'])(
    'leaves whole: %s',
    (text) => {
      expect(wordingsOf(text)).toEqual([text]);
    },
  );
});
