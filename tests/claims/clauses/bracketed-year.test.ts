import { bracketedYear } from '../../../src/claims/clauses/bracketed-year';
import { wordingsOf } from '../wordings';

describe('bracketed-year', () => {
  it('does what its example says', () => {
    expect(wordingsOf(bracketedYear.example.text)).toEqual(bracketedYear.example.claims);
  });

  it.each([
    [
      'She starred in Northern Tide (1996).',
      ['She starred in Northern Tide.', 'Northern Tide [is from] 1996.'],
    ],
    [
      'She starred in "The Grey Ferry" (1996).',
      ['She starred in "The Grey Ferry".', '"The Grey Ferry" [is from] 1996.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The hives gave 31 kg (68 lb) a year.',
    'Ida Roos (Beck) resigned.',
    'The harbour (see map) is closed.',
    'The Harbour Safety Board (HSB) fined the firm.',
    'The report (2021) won six prizes.',
    'Beck (1993–2001) was mayor.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text).join(' ')).not.toMatch(/\[is (?:also|from|of)\]/);
  });
});
