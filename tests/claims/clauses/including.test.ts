import { including } from '../../../src/claims/clauses/including';
import { wordingsOf } from '../wordings';

describe('including', () => {
  it('does what its example says', () => {
    expect(wordingsOf(including.example.text)).toEqual(including.example.claims);
  });

  it.each([
    [
      'The firm closed six ports, including Gdynia.',
      ['The firm closed six ports.', 'The firm closed Gdynia [among others].'],
    ],
    [
      'Last year the county issued 11 such fines, including four to the same man.',
      [
        'Last year the county issued 11 such fines.',
        'Last year the county issued four to the same man [among others].',
      ],
    ],
    [
      'Pro-democracy marchers, including Ida Roos, filled the square in May.',
      [
        'Pro-democracy marchers filled the square in May.',
        'Ida Roos [is among the] [pro-democracy] marchers [that] filled the square in May.',
      ],
    ],
    [
      'Six ports, including Gdynia and Riga, closed.',
      [
        'Six ports closed.',
        'Gdynia [is among the] [six] ports [that] closed.',
        'Riga [is among the] [six] ports [that] closed.',
      ],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The council did not visit six ports, including Gdynia.',
    'She wrote a book including letters.',
    'Nine of the ten banks, including Saxo but not Norden, failed.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
