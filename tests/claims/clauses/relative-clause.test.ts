import { analyze } from '../../../src/claims/analyze';
import { relativeClause } from '../../../src/claims/clauses/relative-clause';
import { wordingsOf } from '../wordings';

describe('relative-clause', () => {
  it('does what its example says', () => {
    expect(wordingsOf(relativeClause.example.text)).toEqual(relativeClause.example.claims);
  });

  it.each([
    [
      'Exports grew last year, which surprised the bank.',
      ['Exports grew last year.', 'Exports grew last year, which surprised the bank.'],
    ],
    [
      'The plan, which the council rejected in May, would cost $4 million.',
      ['The plan would cost $4 million.', 'The council rejected [the plan] in May.'],
    ],
    [
      'The bridge is a span of 64 metres, which was opened in 1887.',
      ['The bridge is a span of 64 metres.', '[The bridge] was opened in 1887.'],
    ],
    [
      'Roos owns a barn in Orlik, which has 300 residents.',
      ['Roos owns a barn in Orlik.', '[Orlik] has 300 residents.'],
    ],
    [
      'Roos owns a cafe in Orlik, which has 30 seats.',
      ['Roos owns a cafe in Orlik.', '[A cafe in Orlik] has 30 seats.'],
    ],
    [
      'Roos owns a barn in Orlik, which lies on the Elbe.',
      ['Roos owns a barn in Orlik.', 'Roos owns a barn in Orlik, which lies on the Elbe.'],
    ],
    ['The cooks, both of whom are from Ode, left.', ['The cooks left.', 'Both of [the cooks] are from Ode.']],
    [
      'The head of the agency, who was born in Oslo, left.',
      ['The head of the agency left.', '[The head of the agency] was born in Oslo.'],
    ],
    [
      'The sons of the duke, who were raised in Bern, fled.',
      ['The sons of the duke fled.', '[The sons of the duke] were raised in Bern.'],
    ],
    [
      'The house of the painter, who died in 1990, burned.',
      ['The house of the painter burned.', '[The painter] died in 1990.'],
    ],
    [
      'It is the worst fire since 1978, when a mill burned.',
      ['It is the worst fire since 1978.', 'A mill burned [in] [1978].'],
    ],
    ['Aker is a firm that builds ferries.', ['Aker is a firm.', '[Aker] builds ferries.']],
    [
      'Roos moved to Bergen, where she opened a bakery.',
      ['Roos moved to Bergen.', 'She opened a bakery [in] [Bergen].'],
    ],
    [
      'If the fund refuses the bid, which was sent off in May, the town would have to borrow.',
      ['If the fund refuses the bid, the town would have to borrow.', '[The bid] was sent off in May.'],
    ],
    [
      'Roos is an actor, author and former mayor who ran Ostrey from 1977 to 1981.',
      [
        'Roos is an actor.',
        'Roos is an author.',
        'Roos is [a] former mayor.',
        '[Roos] ran Ostrey from 1977 to 1981.',
      ],
    ],
    [
      'He lives in a house with a garden, in which he keeps bees.',
      ['He lives in a house with a garden.', 'He keeps bees in [a garden].'],
    ],
    [
      'She wrote two novels, the latest of which was filmed in 2010.',
      ['She wrote two novels.', 'The latest of [two novels] was filmed in 2010.'],
    ],
    [
      'The rate was lower than in Norway, where cases fell.',
      ['The rate was lower than in Norway.', 'Cases fell [in Norway].'],
    ],
    [
      'Okoro, a geologist at Harrow University who was not involved in the work, resigned.',
      [
        'Okoro resigned.',
        'Okoro [is] a geologist at Harrow University.',
        '[Okoro] was not involved in the work.',
      ],
    ],
    [
      'The club lost money until the arrival of Tamsin, who sold the ground.',
      ['The club lost money until the arrival of Tamsin.', '[Tamsin] sold the ground.'],
    ],
    [
      'The team played Harrow University, who won the cup.',
      ['The team played Harrow University.', '[Harrow University] won the cup.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The committee interviewed anyone who had complained.',
    'Nobody who saw the fire was hurt.',
    'It was Beck who found the wreck.',
    'There are two theatres in the town, the older of which was built in 1790.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});

it.each([
  ['Cherry and plum grower Ida Roos, whose farm is in Lund, lost a crop.', "[Ida Roos's] farm is in Lund."],
  [
    'Apple grower Ida Roos, whose farm is in Lund, lost a crop.',
    "[Apple grower Ida Roos's] farm is in Lund.",
  ],
])('says a title before a name whole or not at all: %s', (text, wording) => {
  expect(analyze(text).claims.map((claim) => claim.wording)).toContain(wording);
});

it.each([
  'Norway resumed talks with the EU, which it had first tried to join in 1972.',
  'Norway ended its war against Mali, which began in 1990.',
])('is not parted where it may be about either of two: %s', (text) => {
  expect(wordingsOf(text)).toContain(text);
});
