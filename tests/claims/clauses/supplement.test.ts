import { supplement } from '../../../src/claims/clauses/supplement';
import { wordingsOf } from '../wordings';

describe('supplement', () => {
  it('does what its example says', () => {
    expect(wordingsOf(supplement.example.text)).toEqual(supplement.example.claims);
  });

  it.each([
    ['Analysts see a profit of £19m, down from £22m last year.', 'Analysts see a profit of £19m.'],
    [
      'The bus carried 2,300 people in May, 15 per cent fewer than in April.',
      'The bus carried 2,300 people in May.',
    ],
    ['The firm paid £600,000, the largest sum on record.', 'The firm paid £600,000.'],
    [
      'The mill employs about 300 people, most of them in the river town of Brenn.',
      'The mill employs about 300 people.',
    ],
    ['He sold two houses, one in Leeds and one in York.', 'He sold two houses.'],
    ['The Reds lost 12 matches (down from 14 in May).', 'The Reds lost 12 matches.'],
    ['They cut 300 jobs, the most since 2009.', 'They cut 300 jobs.'],
    ['Police shot a man, the third this year.', 'Police shot a man.'],
    ['He was born in Ostrey, the fourth of six children.', 'He was born in Ostrey.'],
    [
      'It reached 41 degrees at Garth Airport, the highest reading since 1951.',
      'It reached 41 degrees at Garth Airport.',
    ],
    ['Repairs will cost £2m, more than twice what councillors were told.', 'Repairs will cost £2m.'],
    ['The mill was closed in May, which Roos hailed.', 'The mill was closed in May.'],
    ['Their boats were on it, which clears a hurdle.', 'Their boats were on it.'],
    ['The firm may win the case, clearing a hurdle.', 'The firm may win the case.'],
    [
      'The ministers voted to shut the port, a step that the union condemned.',
      'The ministers voted to shut the port.',
    ],
    ['The mill, with orders from Oslo and Bergen falling, will close.', 'The mill will close.'],
    [
      'The lot was sold in Oslo on Monday night for £4m, six times its estimate and a record for Orr.',
      'The lot was sold in Oslo on Monday night for £4m.',
    ],
    [
      'The river crested at 24.3 feet, almost two feet above the mark set in 1993.',
      'The river crested at 24.3 feet.',
    ],
    ['The shop closed on Saturday, leaving the nearest one six miles away.', 'The shop closed on Saturday.'],
    ['The fare will rise in May, adding £40 a year to the bill.', 'The fare will rise in May.'],
    ['The hall was struck by lightning, destroying its roof.', 'The hall was struck by lightning.'],
    ['The office will cut 120 jobs, with 40 more to follow in spring.', 'The office will cut 120 jobs.'],
    ['Nolan won the bee on Friday, a first for the county.', 'Nolan won the bee on Friday.'],
    ['The tower leaks 1,100 gallons a day, enough to fill a pool.', 'The tower leaks 1,100 gallons a day.'],
    [
      'The crew fought a fire at the mill in Garth, which broke out at three.',
      'The crew fought a fire at the mill in Garth.',
    ],
    [
      'Repairs to the lighthouse, estimated at £600,000, were never made.',
      'Repairs to the lighthouse were never made.',
    ],
    ['Police held four men, all from the same street.', 'Police held four men.'],
  ])('tells with the aside and without it: %s', (text, without) => {
    expect(wordingsOf(text)).toEqual([without, text]);
  });

  it('keeps an aside that is told of another one with it', () => {
    expect(wordingsOf('The council closed two pools, saving £2m a year, a sum that Roos disputes.')).toEqual([
      'The council closed two pools.',
      'The council closed two pools, saving £2m a year.',
      'The council closed two pools, saving £2m a year, a sum that Roos disputes.',
      'Roos disputes [a sum].',
    ]);
  });

  it.each([
    'The bus did not carry 2,300 people, up from 2,000.',
    'The road goes up from the harbour.',
    'He came home, more tired than before.',
    'He sent a red, a blue and the last of the greens.',
    'If the court agrees, the dam goes, the third in a year.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
