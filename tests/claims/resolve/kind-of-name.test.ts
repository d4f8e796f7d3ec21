import { doubtsOf, lastOf } from './last-claim';

describe('a name that is called by its kind', () => {
  it.each([
    [
      'The Louvre raised its prices.',
      'The museum is closed today.',
      'The museum [the Louvre] is closed today.',
    ],
    ['Water in the Rhine fell by a metre.', 'Barges left the river.', 'Barges left the river [the Rhine].'],
    ['Die Zeit printed the list.', 'The paper is sold in Bonn.', 'The paper [Zeit] is sold in Bonn.'],
    ['The Aurora left Hamburg in 1912.', 'The ship never arrived.', 'The ship [the Aurora] never arrived.'],
    [
      'Danish lender Nordvik made a profit.',
      'The bank has 20 branches.',
      'The bank [Nordvik] has 20 branches.',
    ],
    ['Lisbon banned new hotels.', 'The city has 40,000 beds.', 'The city [Lisbon] has 40,000 beds.'],
    ['TikTok was banned in Nepal.', 'The app has 2m users.', 'The app [TikTok] has 2m users.'],
    [
      'Credit Suisse collapsed in March.',
      'The bank had 900 clerks.',
      'The bank [Credit Suisse] had 900 clerks.',
    ],
    ['Credit Suisse collapsed in March.', 'It had 900 clerks.', '[Credit Suisse] had 900 clerks.'],
    [
      'Floods hit Chile in May.',
      'The country has had no rain since.',
      'The country [Chile] has had no rain since.',
    ],
    ['Norway cut its tax on oil.', 'The country has a fund.', 'The country [Norway] has a fund.'],
    ['Bahrain lost a case.', 'The kingdom will appeal.', 'The kingdom [Bahrain] will appeal.'],
    ['Sri Lanka asked for a loan.', 'The island is in debt.', 'The island [Sri Lanka] is in debt.'],
    ['Mexico banned the sale of maize.', 'The country imports oil.', 'The country [Mexico] imports oil.'],
  ])('is put in where it alone can be meant: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it.each([
    ['The Louvre sued the Prado.', 'The museum is closed today.', 'may be the Louvre or the Prado'],
    [
      'A museum in Lom lent a vase to the Louvre.',
      'The museum is closed today.',
      'may be the museum in Lom or the Louvre',
    ],
    ['Ohio passed a law.', 'The river is polluted.', 'which one: the river'],
    ['Fighting in the Congo killed 90 people.', 'The river is full of mines.', 'which one: the river'],
    ['The plane left Lisbon for Madrid.', 'The city was dark.', 'may be Lisbon or Madrid'],
    ['Lisbon sued Madrid.', 'The city has 40,000 beds.', 'may be Lisbon or Madrid'],
    ['Ryanair will leave Vienna.', 'The airport has two terminals.', 'which one: the airport'],
    ['A fire at a nightclub in Liverpool killed two.', 'The club had no licence.', 'which one: the club'],
    ['The Eagles lost again.', 'The stadium was half empty.', 'which one: the stadium'],
    ['French ministers met in Chile.', 'The country will pay.', 'may be Chile'],
  ])('is left open where it may be another: %s %s', (before, sentence, doubt) => {
    expect(doubtsOf(before, sentence)).toContain(doubt);
  });
});
