import { restrictiveClause } from '../../../src/claims/clauses/restrictive-clause';
import { wordingsOf } from '../wordings';

describe('restrictive-clause', () => {
  it('does what its example says', () => {
    expect(wordingsOf(restrictiveClause.example.text)).toEqual(restrictiveClause.example.claims);
  });

  it.each([
    [
      'Papers released to the Chronicle suggest otherwise.',
      ['Papers released to the Chronicle suggest otherwise.', '[Papers] [were] released to the Chronicle.'],
    ],
    [
      'Samples held a toxin made by algae at 14 times the limit.',
      ['Samples held a toxin made by algae at 14 times the limit.', '[A toxin] [was] made by algae.'],
    ],
    [
      'The line would reopen 14 stations that had been closed in the 1990s.',
      [
        'The line would reopen 14 stations that had been closed in the 1990s.',
        '[14 stations] had been closed in the 1990s.',
      ],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'Anyone who parks here will be fined.',
    'The sluices are a job when the town has no engineer.',
    'The vehicles that meet the rules are cheap.',
    'Roos would not buy two boats that had been sunk.',
    'The idea that old patients spend weeks in hospital is wrong.',
    'Roos would buy a boat that sails itself.',
    'The council wants a mayor who speaks Welsh.',
    'The mill needs a pump that runs on gas.',
    'The council did not publish any report that it had ordered.',
    'By the time Ida Roos died two years later, the money was gone.',
    'The drug cut the time that older patients spend in bed.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
