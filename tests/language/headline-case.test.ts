import { learnCapitals, toSentenceCase } from '../../src/language/headline-case';

const BODY =
  'On Monday the mill at Port Ellis closed, Hale said. The bid by Ida Roos won. NATO’s ships left the port of Port Ellis.';
const capitals = learnCapitals(BODY, [[0, BODY.length]]);

describe('toSentenceCase', () => {
  it.each([
    ['Mill Closes as Hale Wins Bid for Port Ellis', 'Mill closes as Hale wins bid for Port Ellis'],
    ['Who Sold Hale’s Mill, and Why NATO Left', 'Who sold Hale’s mill, and why NATO left'],
    ['MILL AT PORT ELLIS CLOSES, IDA ROOS SAYS', 'mill at Port Ellis closes, Ida Roos says'],
  ])('%s', (headline, sentence) => {
    expect(toSentenceCase(headline, capitals)).toBe(sentence);
  });

  it('leaves a headline in sentence case alone', () => {
    const headline = 'Mill at Port Ellis closes after bid by Hale';
    expect(toSentenceCase(headline, capitals)).toBe(headline);
  });

  it('leaves everything alone where there is no running text to learn from', () => {
    expect(toSentenceCase('Mill Closes As Hale Wins', learnCapitals('', []))).toBe(
      'Mill Closes As Hale Wins',
    );
  });

  it('keeps the length, code unit by code unit', () => {
    for (const headline of ['İSTANBUL MİLL CLOSES TODAY', 'Straße Closes Under Ǆ Rule Today 🚒 Again']) {
      expect(toSentenceCase(headline, capitals)).toHaveLength(headline.length);
    }
  });
});
