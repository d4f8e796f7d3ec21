import { parenthesis } from '../../../src/claims/clauses/parenthesis';
import { wordingsOf } from '../wordings';

describe('parenthesis', () => {
  it('does what its example says', () => {
    expect(wordingsOf(parenthesis.example.text)).toEqual(parenthesis.example.claims);
  });

  it.each([
    [
      'The pump (not yet approved in Europe) costs $12.',
      ['The pump costs $12.', '[The pump] [is] not yet approved in Europe.'],
    ],
    ['The inquest (which began in May) is over.', ['The inquest is over.', '[The inquest] began in May.']],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each(['Full Self-Driving (FSD) is not sold in Norway.', 'The report (2021) won six prizes.'])(
    'leaves whole: %s',
    (text) => {
      expect(wordingsOf(text)).toEqual([text]);
    },
  );
});
