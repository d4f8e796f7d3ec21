import { parenthesis } from '../../../src/claims/clauses/parenthesis';
import { wordingsOf } from '../wordings';

describe('parenthesis', () => {
  it('does what its example says', () => {
    expect(wordingsOf(parenthesis.example.text)).toEqual(parenthesis.example.claims);
  });

  it.each(['Full Self-Driving (FSD) is not sold in Norway.', 'The report (2021) won six prizes.'])(
    'leaves whole: %s',
    (text) => {
      expect(wordingsOf(text)).toEqual([text]);
    },
  );
});
