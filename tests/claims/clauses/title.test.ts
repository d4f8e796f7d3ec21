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
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each(['Mr Beck resigned.', 'The Premier League opened in August.', 'On Monday Beck resigned.'])(
    'leaves whole: %s',
    (text) => {
      expect(wordingsOf(text)).toEqual([text]);
    },
  );
});
