import { title } from '../../../src/claims/clauses/title';
import { wordingsOf } from '../wordings';

describe('title', () => {
  it('does what its example says', () => {
    expect(wordingsOf(title.example.text)).toEqual(title.example.claims);
  });

  it.each([
    [
      'Union leader Jan Moberg thanked the minister.',
      ['Union leader Jan Moberg thanked the minister.', 'Jan Moberg [is] [union] leader.'],
    ],
    ['Magistrate Ida Roos resigned.', ['Magistrate Ida Roos resigned.', 'Ida Roos [is a] Magistrate.']],
    [
      'Tyre maker Lindholm Motors sold a mill.',
      ['Tyre maker Lindholm Motors sold a mill.', 'Lindholm Motors [is a] [tyre] maker.'],
    ],
    [
      'Wanderers coach Tom Beck resigned after Esk Wanderers lost.',
      [
        'Wanderers coach Tom Beck resigned.',
        'Esk Wanderers lost.',
        'Wanderers coach Tom Beck resigned after Esk Wanderers lost.',
        'Tom Beck [is] Wanderers coach.',
      ],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'Mr Beck resigned.',
    'The Premier League opened in August.',
    'On Monday Beck resigned.',
    'The Beck Twins resigned.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
