import { residence } from '../../../src/claims/clauses/residence';
import { wordingsOf } from '../wordings';

describe('residence', () => {
  it('does what its example says', () => {
    expect(wordingsOf(residence.example.text)).toEqual(residence.example.claims);
  });

  it.each([
    [
      'Tom Beck, 43, of Mill Lane, Ashmere, admitted theft.',
      ['Tom Beck admitted theft.', 'Tom Beck [is] of Mill Lane, Ashmere.', 'Tom Beck [is] 43.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each(['Tom Beck spoke of Mill Lane.'])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
