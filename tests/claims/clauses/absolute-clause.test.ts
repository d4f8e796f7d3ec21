import { absoluteClause } from '../../../src/claims/clauses/absolute-clause';
import { wordingsOf } from '../wordings';

describe('absolute-clause', () => {
  it('does what its example says', () => {
    expect(wordingsOf(absoluteClause.example.text)).toEqual(absoluteClause.example.claims);
  });

  it.each(['The firm may close a plant, with sales falling 3%.'])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
