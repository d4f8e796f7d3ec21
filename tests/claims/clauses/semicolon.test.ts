import { semicolon } from '../../../src/claims/clauses/semicolon';
import { wordingsOf } from '../wordings';

describe('semicolon', () => {
  it('does what its example says', () => {
    expect(wordingsOf(semicolon.example.text)).toEqual(semicolon.example.claims);
  });

  it.each(['The prizes went to Oslo, Norway; Bergen, Norway; and Turku.'])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
