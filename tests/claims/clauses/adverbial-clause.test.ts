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
    [
      'Lind worked as a miner before he joined the police.',
      [
        'Lind worked as a miner.',
        'He joined the police.',
        'Lind worked as a miner before he joined the police.',
      ],
    ],
    [
      'Nurses voted to prolong a boycott after talks with the clinic failed.',
      [
        'Nurses voted to prolong a boycott.',
        'Talks with the clinic failed.',
        'Nurses voted to prolong a boycott after talks with the clinic failed.',
      ],
    ],
    [
      'The ferry will be scrapped after divers found cracks in May.',
      [
        'The ferry will be scrapped.',
        'Divers found cracks in May.',
        'The ferry will be scrapped after divers found cracks in May.',
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
      'The minister resigned minutes after the report was published.',
      ['The minister resigned minutes after the report was published.', 'The report was published.'],
    ],
    [
      'Berg announced his departure hours after Holm rejected the plan.',
      ['Berg announced his departure hours after Holm rejected the plan.', 'Holm rejected the plan.'],
    ],
    [
      'More hives could harm bees because they compete for food.',
      [
        'More hives could harm bees.',
        'They compete for food.',
        'More hives could harm bees because they compete for food.',
      ],
    ],
    [
      'The bank has agreed to pay £200 because it had failed the choir.',
      [
        'The bank has agreed to pay £200.',
        'It had failed the choir.',
        'The bank has agreed to pay £200 because it had failed the choir.',
      ],
    ],
    [
      'Torp kept the lamp until the coastguard switched it off in May.',
      [
        'Torp kept the lamp until the coastguard switched it off in May.',
        'The coastguard switched it off in May.',
      ],
    ],
    [
      'Marsh has not played since he was hurt in April.',
      ['Marsh has not played since he was hurt in April.', 'He was hurt in April.'],
    ],
    [
      'If the Reds win, they will play abroad for the first time since the club was founded in 1921.',
      [
        'If the Reds win, they will play abroad for the first time since the club was founded in 1921.',
        'The club was founded in 1921.',
      ],
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
    [
      'The bank failed two days after it opened.',
      ['The bank failed two days after it opened.', 'It opened.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'Beck resigned two days before the vote.',
    'The strike will end when the firm pays its workers.',
    'Roos did not resign because she was ill.',
    'The dam will be closed until the court decides.',
    'The fee rises if nobody objects.',
    'The plant would stay shut until the owner paid.',
    'The owner may not pay because the court may agree.',
    'The report, as the rules require, was published.',
    'The court will rule after both sides have spoken.',
    'The bridge would close after divers found cracks.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});

describe('a reason for what is not so, or not yet', () => {
  it.each([
    ['Fares will rise in May because fuel has become dear.', 'Fuel has become dear.'],
    ['The pool will not reopen before May because the lift has failed.', 'The lift has failed.'],
    ['The ferry could not sail because the pilot was ill.', 'The ferry could not sail.'],
    ['The mayor did not sign, because the lawyers had warned her.', 'The mayor did not sign.'],
  ])('is told: %s', (text, claim) => {
    expect(wordingsOf(text)).toContain(claim);
    expect(wordingsOf(text)).toContain(text);
  });

  it.each([
    'He did not resign because he had lost the vote.',
    'They will not pay because they are rich.',
    'The bank will close its branch because it will lose money.',
  ])('but not where it may be what is denied, or is to come: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
