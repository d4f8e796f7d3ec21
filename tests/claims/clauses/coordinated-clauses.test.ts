import { analyze } from '../../../src/claims/analyze';
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

  it('cuts what a second “that” opens, which stands on no condition', () => {
    const { claims } = analyze(
      'Ida Roos said she would resign if the vote failed and that she had no regrets.',
    );
    expect(claims.map(({ wording }) => wording)).toEqual([
      '[Ida Roos] would resign if the vote failed.',
      '[Ida Roos] had no regrets.',
    ]);
  });
});
