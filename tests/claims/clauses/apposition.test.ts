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
    [
      'One of the owners, Ida Roos, resigned.',
      ['One of the owners resigned.', 'One of the owners [is] Ida Roos.'],
    ],
    [
      'A surveyor hired by the council, Ida Roos, resigned.',
      [
        'A surveyor hired by the council resigned.',
        '[A surveyor] [was] hired by the council.',
        'A surveyor [is] Ida Roos.',
      ],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The family lives in Bergen, Norway.',
    'The firm paid £600,000, the largest sum on record.',
    'The mill employs about 300 people, most of them in the river town of Brenn.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
