import { causePhrase } from '../../../src/claims/clauses/cause-phrase';
import { wordingsOf } from '../wordings';

describe('cause-phrase', () => {
  it('does what its example says', () => {
    expect(wordingsOf(causePhrase.example.text)).toEqual(causePhrase.example.claims);
  });

  it.each(['Sales may fall because of the strike.', 'Sales did not fall because of the strike.'])(
    'leaves whole: %s',
    (text) => {
      expect(wordingsOf(text)).toEqual([text]);
    },
  );
});
