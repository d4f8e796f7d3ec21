import { adverbialClause } from '../../../src/claims/clauses/adverbial-clause';
import { wordingsOf } from '../wordings';

describe('adverbial-clause', () => {
  it('does what its example says', () => {
    expect(wordingsOf(adverbialClause.example.text)).toEqual(adverbialClause.example.claims);
  });

  it.each([
    [
      'The match was stopped because the pitch had flooded.',
      [
        'The match was stopped.',
        'The pitch had flooded.',
        'The match was stopped because the pitch had flooded.',
      ],
    ],
    ['While Roos praised the plan, Beck attacked it.', ['Beck attacked it.', 'Roos praised the plan.']],
    [
      'The firm has sold a million cars since it opened a plant in Leipzig.',
      [
        'The firm has sold a million cars since it opened a plant in Leipzig.',
        'It opened a plant in Leipzig.',
      ],
    ],
    [
      'More hives could harm bees because they compete for food.',
      ['More hives could harm bees because they compete for food.', 'They compete for food.'],
    ],
    [
      'The offer comes as the firm sells a mill.',
      ['The offer comes as the firm sells a mill.', 'The firm sells a mill.'],
    ],
    [
      'No mill is larger than the one in Bergen, even as rivals build ever more.',
      [
        'No mill is larger than the one in Bergen, even as rivals build ever more.',
        'Rivals build ever more.',
      ],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The strike will end when the firm pays its workers.',
    'Roos did not resign because she was ill.',
    'The dam will be closed until the court decides.',
    'The fee rises if nobody objects.',
    'The report, as the rules require, was published.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
