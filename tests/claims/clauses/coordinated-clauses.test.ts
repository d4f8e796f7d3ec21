import { coordinatedClauses } from '../../../src/claims/clauses/coordinated-clauses';
import { wordingsOf } from '../wordings';

describe('coordinated-clauses', () => {
  it('does what its example says', () => {
    expect(wordingsOf(coordinatedClauses.example.text)).toEqual(coordinatedClauses.example.claims);
  });

  it.each([
    ['Sales fell in May, but the firm made a profit.', ['Sales fell in May.', 'The firm made a profit.']],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'If the court agrees, the dam goes and the farms return.',
    'The announcement came in May, but only because fees were higher than a year earlier.',
    'The driver stole the van, York Crown Court heard.',
    'The court will close the mill or the firm will sell it.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
