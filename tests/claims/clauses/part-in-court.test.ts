import { partInCourt } from '../../../src/claims/clauses/part-in-court';
import { wordingsOf } from '../wordings';

describe('part-in-court', () => {
  it('does what its example says', () => {
    expect(wordingsOf(partInCourt.example.text)).toEqual(partInCourt.example.claims);
  });

  it('is told beside what was said', () => {
    const speech = {
      source: 'Imran Sharif, prosecuting',
      cue: 'said',
      content: ['the clerk had forged a cheque'],
    };
    expect(wordingsOf('Imran Sharif, prosecuting, said the clerk had forged a cheque.', [speech])).toEqual([
      'The clerk had forged a cheque.',
      'Imran Sharif [was] prosecuting.',
    ]);
  });

  it.each(['Lucy Tran is defending the clerk.', 'The town, defending its record, won.'])(
    'finds nothing in: %s',
    (text) => {
      expect(wordingsOf(text).join(' ')).not.toContain('[was] defending.');
    },
  );
});
