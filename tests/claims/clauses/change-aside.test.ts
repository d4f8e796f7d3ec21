import { changeAside } from '../../../src/claims/clauses/change-aside';
import { wordingsOf } from '../wordings';

describe('change-aside', () => {
  it('does what its example says', () => {
    expect(wordingsOf(changeAside.example.text)).toEqual(changeAside.example.claims);
  });

  it.each([
    [
      'Analysts see a profit of £19m, down from £22m last year.',
      ['Analysts see a profit of £19m.', 'Analysts see a profit of £19m, down from £22m last year.'],
    ],
    [
      'The bus carried 2,300 people in May, 15 per cent fewer than in April.',
      [
        'The bus carried 2,300 people in May.',
        'The bus carried 2,300 people in May, 15 per cent fewer than in April.',
      ],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The bus did not carry 2,300 people, up from 2,000.',
    'The road goes up from the harbour.',
    'He came home, more tired than before.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
