import { holdAgainst } from '../../../src/evidence/hold-against';

/** "figure: 76 / 79": kind, the claim's words, the source's. The whole claim is "…". */
function listMismatches(claim: string, passages: readonly string[]): string[] {
  return holdAgainst(claim, passages).mismatches.map(({ kind, claim: span, source }) => {
    const here = claim.slice(...span);
    const there = source === null ? '–' : passages[source[0]]!.slice(source[1], source[2]);
    return `${kind}: ${here.length > 40 ? '…' : here} / ${there}`;
  });
}

describe('findMismatches names', () => {
  test.each([
    [
      'figure',
      'Lyrness sold 1.7 million boats last year.',
      'Lyrness sold 1.6 million boats last year.',
      ['figure: 1.7 million / 1.6 million'],
    ],
    [
      'figure',
      'The rules allow 76 models on the list.',
      'The rules allow 79 models on the list.',
      ['figure: 76 / 79'],
    ],
    [
      'about a figure',
      'Lyrness sold 1.7 million boats last year.',
      'Lyrness sold some 1.6 million boats last year.',
      ['figure: 1.7 million / some 1.6 million'],
    ],
    [
      'nearly a figure',
      'The rules allow 76 models on the list.',
      'The rules allow nearly 79 models on the list.',
      ['figure: 76 / nearly 79'],
    ],
    [
      'points',
      'Turnout in Lyrness rose by 3 per cent.',
      'Turnout in Lyrness rose by 3 percentage points.',
      ['figure: 3 per cent / 3 percentage points'],
    ],
    [
      'currency',
      'The pier in Calder Bay cost £6.4m.',
      'The pier in Calder Bay cost €6.4m.',
      ['figure: £6.4m / €6.4m'],
    ],
    [
      'currency in words',
      'The pier in Calder Bay cost 5 million euros.',
      'The pier in Calder Bay cost 5 million dollars.',
      ['figure: 5 million euros / 5 million dollars'],
    ],
    [
      'measure',
      'The road to Lyrness is 12 kilometres long.',
      'The road to Lyrness is 12 miles long.',
      ['figure: 12 kilometres / 12 miles'],
    ],
    [
      'which way',
      'Sales in Lyrness rose 12 percent.',
      'Sales in Lyrness fell by 12 percent.',
      ['figure: rose 12 percent / fell by 12 percent'],
    ],
    [
      'which way, behind the figure',
      'Lyrness reported a 12 percent rise in sales.',
      'Lyrness reported a 12 percent drop in sales.',
      ['figure: 12 percent rise / 12 percent drop'],
    ],
    [
      'not as much',
      'The shares lost almost a third of their value.',
      'The shares lost 28 percent of their value.',
      ['figure: almost a third / 28 percent'],
    ],
    [
      'minus',
      'The mean in Ostrey was −12 degrees.',
      'The mean in Ostrey was 12 degrees.',
      ['figure: −12 degrees / 12 degrees'],
    ],
    [
      'from and to turned round',
      'The fee in Lyrness went from 20 to 30 crowns.',
      'The fee in Lyrness went from 30 to 20 crowns.',
      ['figure: 20 to 30 / 30 to 20'],
    ],
    [
      'doubled',
      'Exports of Ostrey doubled in two years.',
      'Exports of Ostrey rose 50 percent in two years.',
      ['figure: doubled / 50 percent'],
    ],
    [
      'tripled',
      'Exports of Ostrey tripled in two years.',
      'Exports of Ostrey doubled in two years.',
      ['figure: tripled / doubled'],
    ],
    [
      'rank',
      'Lyrness is the second-largest port of the county.',
      'Lyrness is the third-largest port of the county.',
      ['figure: second-largest / third-largest'],
    ],
    [
      'the first place and another',
      'Lyrness is the largest port of the county.',
      'Lyrness is the second-largest port of the county.',
      ['figure: largest / second-largest'],
    ],
    [
      'another and the first place, in other words',
      'Lyrness has the third-biggest quay of the county.',
      'The county’s largest quay is that of Lyrness.',
      ['figure: third-biggest / largest'],
    ],
    [
      'a number and a place',
      'Ostrey Mills is ranked No. 2 among the mills of the county.',
      'Ostrey Mills is the third-largest of the mills of the county.',
      ['figure: ranked No. 2 / third-largest'],
    ],
    [
      'a place in a race',
      'Ida Roos of Lyrness came second.',
      'In the race Ida Roos of Lyrness came third.',
      ['figure: came second / came third'],
    ],
    [
      'from the other end',
      'Lyrness is the oldest port of the county.',
      'Lyrness is the youngest port of the county.',
      ['figure: oldest / youngest'],
    ],
    [
      'missing figure',
      'The mill in Ostrey laid off 40 people.',
      'The mill in Ostrey laid off people.',
      ['figure: 40 / –'],
    ],
    [
      'name',
      'The director of the port is Karin Berg.',
      'The director of the port is Karin Holt.',
      ['name: Berg / Holt'],
    ],
    ['acronym', 'US exports fell in spring.', 'UK exports fell in spring.', ['name: US / UK']],
    [
      'acronym that is a word, too',
      'The mission of the WHO in Ostrey ended.',
      'The mission of the FAO in Ostrey ended, and a man who was there left.',
      ['name: WHO / FAO'],
    ],
    [
      'acronym with full stops',
      'The U.S. envoy left Ostrey.',
      'The UN envoy left Ostrey.',
      ['name: U.S. / UN'],
    ],
    [
      'given name',
      'Karin Berg sold the mill in Ostrey.',
      'Anna Berg sold the mill in Ostrey.',
      ['name: Karin / Anna'],
    ],
    [
      'given name with the same letter',
      'The mill was sold by James Smith.',
      'The mill was sold by the baker John Smith.',
      ['name: James / John'],
    ],
    [
      'who did it to whom',
      'Ostrey beat Lyrness 7-1.',
      'Lyrness beat Ostrey 7-1.',
      ['name: Ostrey beat Lyrness / Lyrness beat Ostrey'],
    ],
    [
      'to whom it was done',
      'Ostrey was beaten by Lyrness on Tuesday.',
      'Ostrey beat Lyrness on Tuesday.',
      ['name: Ostrey was beaten by Lyrness / Ostrey beat Lyrness'],
    ],
    [
      'who bought whom, in names of several words',
      'Ostrey Mills bought the Lyrness Yards.',
      'The Lyrness Yards bought Ostrey Mills.',
      ['name: Ostrey Mills bought the Lyrness Yards / Lyrness Yards bought Ostrey Mills'],
    ],
    [
      'what many say',
      'The board bribed officials.',
      'Residents allege that the board bribed officials.',
      ['attribution: The board bribed officials / allege'],
    ],
    [
      'what they think',
      'The board bribed officials.',
      'Residents believe that the board bribed officials.',
      ['hedge: The board bribed officials / believe'],
    ],
    ['few', 'Few residents like the quay.', 'Many residents like the quay.', ['figure: Few / Many']],
    ['all', 'All of the boats were sold.', 'Some of the boats were sold.', ['figure: All / Some']],
    ['most', 'Most residents like the quay.', 'A few residents like the quay.', ['figure: Most / few']],
    [
      'more',
      'Lyrness has more boats than Ostrey.',
      'Lyrness has fewer boats than Ostrey.',
      ['figure: more / fewer'],
    ],
    [
      'before',
      'The mayor resigned before the vote.',
      'The mayor resigned after the vote.',
      ['date: before / after'],
    ],
    [
      'name of two words',
      'The port was sold to Mara Quist.',
      'The port was sold to Ida Roos.',
      ['name: Mara Quist / Ida'],
    ],
    [
      'date',
      'The third quay opened in May 2018.',
      'The third quay opened in May 2019.',
      ['date: 2018 / 2019'],
    ],
    [
      'weekday',
      'The third quay opened on Tuesday.',
      'The third quay opened on Wednesday.',
      ['date: Tuesday / Wednesday'],
    ],
    ['day', 'The third quay opened on 12 May.', 'The third quay opened on 14 May.', ['date: 12 / 14']],
    ['month', 'The third quay opened on 12 May.', 'The third quay opened on 12 June.', ['date: May / June']],
    [
      'negation there',
      'The council approved the plan for the quay.',
      'The council has not approved the plan for the quay.',
      ['negation: … / not'],
    ],
    [
      'negation here',
      'The council did not approve the plan.',
      'The council approved the plan.',
      ['negation: not / –'],
    ],
    [
      'refused there',
      'The county paid for the pier.',
      'The county refused to pay for the pier.',
      ['negation: The county paid for the pier / refused'],
    ],
    [
      'what denies, denied here',
      'The plan for the quay was not rejected by the council.',
      'The plan for the quay was rejected by the council.',
      ['negation: not rejected / rejected'],
    ],
    [
      'what denies, denied there',
      'Karin Holt denied the delay of the quay.',
      'Karin Holt did not deny the delay of the quay.',
      ['negation: denied / not deny'],
    ],
    [
      'what fails, with a word between',
      'The cranes failed the test in Lyrness.',
      'The cranes never once failed the test in Lyrness.',
      ['negation: failed / never once failed'],
    ],
    [
      'what is refused, short form',
      'The county didn’t refuse to pay for the pier.',
      'The county refused to pay for the pier.',
      ['negation: didn’t refuse / refused'],
    ],
    [
      'not to refuse',
      'The county decided to refuse the grant.',
      'The county decided not to refuse the grant.',
      ['negation: refuse / not to refuse'],
    ],
    [
      'only rumoured there',
      'The mill laid off forty people.',
      'There were unconfirmed reports that the mill laid off forty people.',
      ['hedge: The mill laid off forty people / unconfirmed'],
    ],
    [
      'hedge there',
      'The mill laid off forty people.',
      'The mill reportedly laid off forty people.',
      ['hedge: The mill laid off forty people / reportedly'],
    ],
    [
      'plan there',
      'The port builds a fourth quay.',
      'The port could build a fourth quay.',
      ['hedge: The port builds a fourth quay / could'],
    ],
    [
      'only said there',
      'The new cranes are quieter than the old.',
      'The new cranes are quieter than the old, the board said.',
      ['attribution: The new cranes are quieter than the old / said'],
    ],
  ])('%s: %s', (_, claim, passage, mismatches) => {
    expect(listMismatches(claim, [passage, 'Readers can write to the editor.'])).toEqual(mismatches);
  });

  test.each([
    ['rounding', 'Lyrness handled 1.7 million containers.', 'Lyrness handled 1.68 million containers.'],
    ['almost a third', 'Almost a third of the boats were sold.', 'Of the boats, 32 per cent were sold.'],
    [
      'almost a third in other words',
      'The shares lost almost a third of their value since the start of the year.',
      'The stock fell 31.4 percent between January and April.',
    ],
    ['one measure', 'The road to Lyrness is 12 km long.', 'The road to Lyrness is 12 kilometres long.'],
    ['one currency', 'The pier cost 5 million euros.', 'The pier cost €5m.'],
    ['dollars of a country', 'The pier cost US$5m.', 'The pier cost 5 million dollars.'],
    ['one way', 'Sales in Lyrness rose 12 percent.', 'Sales in Lyrness were up 12 percent.'],
    ['from and to', 'Tax in Lyrness fell from 12 percent.', 'Tax in Lyrness rose to 12 percent.'],
    ['words and digits', 'Twelve boats of Lyrness sank.', 'In Lyrness 12 boats sank.'],
    ['a dozen', 'Two dozen boats of Lyrness sank.', 'In Lyrness 24 boats sank.'],
    [
      'basis points',
      'The bank raised its rate by 25 basis points.',
      'The bank raised its rate by 0.25 percentage points.',
    ],
    ['so many in ten', 'In Lyrness 90% of the boats sank.', 'Nine in ten boats of Lyrness sank.'],
    ['so many of so many', 'Of the boats, 31% sank off Lyrness.', 'Off Lyrness 31 of 100 boats sank.'],
    [
      'so many of so many here',
      'Off Lyrness 31 of the 100 boats sank.',
      'Of the boats, 31% sank off Lyrness.',
    ],
    ['a date in figures', 'The quay opened on March 5, 2021.', 'The quay opened on 05/03/2021.'],
    ['a date in figures here', 'The quay opened on 05/03/2021.', 'The quay opened on March 5, 2021.'],
    [
      'from and to in another order',
      'The fee went from 20 to 30 crowns.',
      'The fee went to 30 crowns from 20.',
    ],
    ['doubled by both ends', 'The fee in Lyrness doubled.', 'The fee in Lyrness went from 20 to 40 crowns.'],
    [
      'a rank that is not told',
      'Lyrness is the second-largest port.',
      'Only Ostrey is a larger port than Lyrness.',
    ],
    [
      'a rank in other words',
      'Lyrness is the biggest port of the county.',
      'The county’s largest port is Lyrness.',
    ],
    [
      'a rank of something else',
      'Lyrness is the largest port of the county.',
      'Lyrness, the second-largest town of Norra, has a port.',
    ],
    [
      'another rank beside the one',
      'Lyrness is the largest port of the county.',
      'Lyrness is the largest port of the county and the third-largest port of Norra.',
    ],
    [
      'a weekday and its date',
      'The quay of Lyrness opened on Tuesday.',
      'The quay of Lyrness opened on 12 May.',
    ],
    ['the same date', 'The quay opened on May 12, 2019.', 'The quay opened on 12 May 2019.'],
    ['initials', 'The grant came from the EU.', 'The grant came from the European Union.'],
    ['a country in other words', 'US exports fell.', 'American exports and UK exports fell.'],
    ['a country in full', 'US exports fell.', 'Exports of the United States fell, and UK exports rose.'],
    ['a pronoun', 'The board told us of the quay.', 'The board told the UN of the quay.'],
    ['all in capitals', 'THE BOARD TOLD US OF IT', 'The board told the UN of it.'],
    ['an initial', 'Karin Berg sold the mill.', 'K. Berg sold the mill.'],
    ['a title', 'Karin Berg sold the mill.', 'Mayor Berg sold the mill, and Karin left.'],
    ['a title alone', 'Mayor Berg sold the mill.', 'Karin Berg sold the mill.'],
    ['a short form', 'The mill was sold by Mike Berg.', 'Michael Berg sold the mill.'],
    ['a second given name', 'Karin Berg sold the mill.', 'Karin Maria Berg sold the mill.'],
    [
      'two of one surname',
      'Karin Berg sold the mill.',
      'Karin and Anna Berg sold the mill. Anna Berg smiled.',
    ],
    ['bodies of one kind', 'Ostrey Bank lends to Berg.', 'Berg owes money to Lyrness Bank, and to others.'],
    [
      'passive, in names of several words',
      'Ostrey Mills bought Lyrness Yards.',
      'Lyrness Yards was bought by Ostrey Mills.',
    ],
    ['passive', 'Ostrey beat Lyrness.', 'Lyrness was beaten by Ostrey.'],
    ['who met whom', 'Holt met Berg.', 'Berg met Holt.'],
    ['few of others', 'Few residents like the quay.', 'Few residents like the quay, which many sailors use.'],
    ['some hundred', 'All 20 boats sank.', 'Some 20 boats sank.'],
    ['before the one, after the other', 'The rain came before the vote.', 'The vote came after the rain.'],
    ['accents and possessive', 'Zoë’s boat sank off Lyrness.', 'The boat of Zoe sank off Lyrness.'],
    ['a hedge in the claim', 'The port may build a fourth quay.', 'The port builds a fourth quay.'],
    [
      'negation on both sides',
      'The council did not approve the plan.',
      'The plan was never approved by the council.',
    ],
    [
      'what denies, denied on both sides',
      'The council did not reject the plan.',
      'The plan was never rejected by the council.',
    ],
    [
      'what denies, after another that is denied',
      'The council rejected the plan.',
      'The council has not approved but rejected the plan.',
    ],
    [
      'what denies, denied against what does not',
      'The council did not reject the plan.',
      'The council approved the plan.',
    ],
    ['not only', 'The council rejected the plan.', 'The council not only rejected the plan.'],
    [
      'said on both sides',
      'The board said the cranes are quieter.',
      'The cranes are quieter, the board said.',
    ],
    [
      'a negation of something else',
      'The council approved the plan for the quay.',
      'The council approved the plan for the quay, and nobody in the crowded room looked surprised.',
    ],
    [
      'a title that denies',
      'The town choir sang about the harbour.',
      'The town choir sang Never Leave the harbour.',
    ],
    ['a season', 'The boats of Lyrness sailed in 2018–19.', 'The boats of Lyrness sailed in 2018.'],
    ['the month of May', 'The quay opened in May.', 'In May the quay opened.'],
  ])('nothing where only the writing differs: %s', (_, claim, passage) => {
    expect(listMismatches(claim, [passage])).toEqual([]);
  });
});
