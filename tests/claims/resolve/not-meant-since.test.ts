import { analyze } from '../../../src/claims/analyze';
import { doubtsOf, lastOf } from './last-claim';

describe('where somebody was told something', () => {
  it.each([
    [
      'The owner told bakers at a meeting that the mill would close.',
      'The bakers walked out.',
      'The bakers walked out.',
    ],
    [
      'She told tenants in a letter that rents would rise.',
      'The tenants refused to pay.',
      'The tenants refused to pay.',
    ],
  ])('does not tell who they are: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it('is not where they work', () => {
    expect(lastOf('Workers at a mill in Kent met on Monday.', 'The workers want more pay.')).toContain(
      'at a mill',
    );
  });
});

describe('"the vote"', () => {
  it('may be the referendum that was told of since', () => {
    expect(
      doubtsOf(
        'Residents of Basel voted to ban flats.',
        'Campaigners asked for a referendum.',
        'The court blocked the vote.',
      ),
    ).toContain('the referendum or the vote to ban flats');
  });

  it('is the one that was told, where no other poll was', () => {
    expect(lastOf('Residents of Basel voted to ban flats.', 'The court blocked the vote.')).toBe(
      'The court blocked the vote [to ban flats].',
    );
  });
});

describe('"the two" of a kind', () => {
  it.each([
    [
      'Peru and Chile signed a treaty.',
      'The two countries will share water.',
      'The two countries [Peru and Chile] will share water.',
    ],
    [
      'Ivan Pak and Ola Berg met in Oslo.',
      'The two men had not spoken for years.',
      'The two men [Ivan Pak and Ola Berg] had not spoken for years.',
    ],
    // three, or none
    [
      'Peru, Chile and Cuba signed a treaty.',
      'The two countries had fought.',
      'The two countries had fought.',
    ],
    ['Two mills closed.', 'The two mills had 90 looms.', 'The two mills had 90 looms.'],
  ])('%s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });
});

describe('"it turned"', () => {
  it('is asked, unless it turned out', () => {
    expect(doubtsOf('Roos Mills lost its licence.', 'It turned to the courts.')).not.toBe(
      doubtsOf('Roos Mills lost its licence.', 'It turned out that the papers were lost.'),
    );
  });
});

describe('"the lender"', () => {
  it('tells nothing new of a bank', () => {
    const { claims } = analyze('Deutsche Bank lost $2bn. The lender will cut 300 jobs.');
    expect(claims.map(({ wording }) => wording)).toEqual([
      'Deutsche Bank lost $2bn.',
      'The lender [Deutsche Bank] will cut 300 jobs.',
    ]);
  });
});
