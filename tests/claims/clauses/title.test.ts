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
    ['Singer Ann Vale sold the house.', ['Singer Ann Vale sold the house.', 'Ann Vale [is a] Singer.']],
    [
      'The charge was dropped by Prosecutor Lena Holt.',
      ['The charge was dropped by Prosecutor Lena Holt.', 'Lena Holt [is a] Prosecutor.'],
    ],
    ['Sen. Mark Dunn resigned.', ['Sen. Mark Dunn resigned.', 'Mark Dunn [is] Sen.']],
    [
      'Majority Leader Carl Wren resigned.',
      ['Majority Leader Carl Wren resigned.', 'Carl Wren [is] Majority Leader.'],
    ],
    ['The keys were taken by husband Rolf.', ['The keys were taken by husband Rolf.']],
    ['Prime Minister May resigned.', ['Prime Minister May resigned.', 'May [is] Prime Minister.']],
    ['Mayor April Jones resigned.', ['Mayor April Jones resigned.', 'April Jones [is] Mayor.']],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'Mr Beck resigned.',
    'Former President Lars Thoen and acting governor Mary Oakes met in Turku.',
    'Uncle Tom died.',
    'The Premier League opened in August.',
    'On Monday Beck resigned.',
    'The board will meet at 7 p.m. Monday.',
    'The call came at 2:15 p.m. EST on Friday.',
    'The rule takes effect Jan. 1.',
    'The fair takes place Nov. 5.',
    'The law came into force July 4.',
    'The Beck Twins resigned.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
