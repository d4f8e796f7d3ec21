import { doubtsOf, lastOf } from './last-claim';
import { analyze } from '../../../src/claims/analyze';

describe('a bare phrase', () => {
  it.each([
    [
      ['Marlow council met on Monday.', 'The council raised the rent.'],
      'The council [Marlow council] raised the rent.',
    ],
    [['A mill in Lund burned down.', 'The mill was empty.'], 'The mill [in Lund] was empty.'],
    [
      [
        'Ansell has a partnership with Roos Mills.',
        'It reached an agreement with Baidu.',
        'This deal is new.',
      ],
      'This deal [the agreement with Baidu] is new.',
    ],
    [
      ['Ansell signed a deal with the tech giant Orrin.', 'The deal ends in May.'],
      'The deal [with the tech giant Orrin] ends in May.',
    ],
    [
      ['Beck has concerns about the growth of Ansell.', 'These concerns are old.'],
      'These concerns [about the growth of Ansell] are old.',
    ],
    [
      ['The board of the Arden trust met.', 'The board was split.'],
      'The board [of the Arden trust] was split.',
    ],
    [["Ansell's board met.", 'The board was split.'], 'The board [of Ansell] was split.'],
    [['A trial of Corvexin, a new drug, began.', 'The drug is cheap.'], 'The drug [Corvexin] is cheap.'],
    [
      ['Patients given the drug, corvexin, went home early.', 'The drug is cheap.'],
      'The drug [corvexin] is cheap.',
    ],
    [
      ['A petition against the levy drew 900 names.', 'The petition was handed in.'],
      'The petition [against the levy] was handed in.',
    ],
    [
      ['The school has a pond that holds three rare newts.', 'The pond froze.'],
      'The pond [that holds three rare newts] froze.',
    ],
    [
      ['Orrin reached an agreement with Vell to use its maps.', 'This deal clears a hurdle.'],
      'This deal [the agreement with Vell] clears a hurdle.',
    ],
    [
      ['Orrin signed a contract with Vell last year.', 'The contract runs for six years.'],
      'The contract [with Vell] runs for six years.',
    ],
    [
      ['A mill in Lund burned down.', 'The building was empty.'],
      'The building [the mill in Lund] was empty.',
    ],
  ])('says which one is meant by what introduced it: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it.each([
    // nothing that says which
    [['A mill burned down.', 'The mill was empty.'], 'The mill was empty.'],
    // clear by itself
    [['The economy of Norland grew.', 'The economy is strong.'], 'The economy is strong.'],
    // another since then
    [['A strike at Ansell ended.', 'Cooks began a strike.', 'The strike goes on.'], 'The strike goes on.'],
    // of one and of several
    [['Two mills in Lund burned down.', 'The mill was empty.'], 'The mill was empty.'],
    // what somebody is told of
    [['He told a council of the faults.', 'The council met.'], 'The council met.'],
    // held by the claim itself
    [
      ['The mill in Lund burned because the mill was old.'],
      'The mill in Lund burned because the mill was old.',
    ],
    // whom it was done with
    [['Orrin opened a mill with Vell.', 'The mill is large.'], 'The mill [that Orrin opened] is large.'],
    // a time says when
    [['A meeting on Monday failed.', 'The meeting was short.'], 'The meeting was short.'],
  ])('is left as it is: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it('is open where two fit', () => {
    const sentences = ['A mill in Lund and a mill in Ystad burned down.', 'The mill was empty.'];
    expect(lastOf(...sentences)).toBe('The mill was empty.');
    expect(doubtsOf(...sentences)).toMatch(/in Lund or in Ystad/u);
  });

  it.each([
    [
      ['Marlow council voted to close three schools.', 'The decision takes effect in May.'],
      'The decision [to close three schools] takes effect in May.',
    ],
    [
      ['Ansell agreed to buy its smaller rival Bexley Mills.', 'The takeover needs approval.'],
      'The takeover [of Bexley Mills] needs approval.',
    ],
    [
      ['Ansell will close its mill in Lund.', 'The closure will cost £2m.'],
      /The closure \[of Ansell's mill/u,
    ],
    [['Two divers died near Ystad.', 'The police explained the deaths.'], /the deaths \[of two divers\]/u],
  ])('for an act takes up the clause that told it: %j', (sentences, wording) => {
    if (wording instanceof RegExp) expect(lastOf(...sentences)).toMatch(wording);
    else expect(lastOf(...sentences)).toBe(wording);
  });

  it.each([
    [['Ansell did not close the mill.', 'The closure would cost £2m.'], 'The closure would cost £2m.'],
    [['The shares of Ansell closed at 214p.', 'The closure would cost £2m.'], 'The closure would cost £2m.'],
    [['More than a million cars have been sold.', 'The deal is off.'], 'The deal is off.'],
  ])('for an act is left where nothing told it: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it('keeps what it was found to mean', () => {
    expect(
      lastOf(
        'Marlow council voted to close three schools.',
        'The decision pleased few.',
        'The decision stands.',
      ),
    ).toBe('The decision [to close three schools] stands.');
  });

  it('goes with the pronoun that stands for it', () => {
    expect(lastOf('A trial of Corvexin began.', 'The trial was small.', 'It ended in May.')).toBe(
      '[The trial of Corvexin] ended in May.',
    );
  });
});

describe('a word for how many', () => {
  it.each([
    [['Sixty firefighters came.', 'Two were hurt.'], 'Two [of the sixty firefighters] were hurt.'],
    [
      ['About 300 families live in hotels.', 'The others have left.'],
      'The others [of the 300 families] have left.',
    ],
    [['Researchers asked 600 parents.', 'Most were in favour.'], 'Most [of the 600 parents] were in favour.'],
    [
      ['Thirty-one schools take part.', 'Nine have no kitchen.'],
      'Nine [of the thirty-one schools] have no kitchen.',
    ],
    [['Few growers had cover, and many have sold their land.'], 'Many [growers] have sold their land.'],
    [['No passengers were hurt.', 'Many were taken to a hotel.'], 'Many [passengers] were taken to a hotel.'],
    [['The few growers met early.', 'Many left.'], 'Many [of the few growers] left.'],
  ])('says of whom: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it.each([
    [['Boys met girls.', 'Most were shy.'], 'Most were shy.'],
    [['It rained for three hours.', 'Two were hurt.'], 'Two were hurt.'],
    [['Few guests came.', 'Two were late.'], 'Two were late.'],
    [['Few guests came, and all left early.'], 'All left early.'],
    [['Thirty-one schools and nine clinics take part.', 'Six have no kitchen.'], 'Six have no kitchen.'],
  ])('is left where nobody or several may be meant: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });
});

describe('a noun for harm', () => {
  it.each([
    // a nearer clause tells of another
    [
      ['The murder of a judge shocked Vell.', 'In 1992, gunmen killed a clerk.', 'That murder led to a law.'],
      'That murder [of a clerk] led to a law.',
    ],
    [
      ['The theft of a harp made news.', 'In 2019, burglars robbed a bank.', 'That theft was filmed.'],
      'That theft was filmed.',
    ],
    // or of the same
    [
      ['The theft of a harp made news.', 'Thieves stole the harp from a car.', 'That theft was filmed.'],
      'That theft [of a harp] was filmed.',
    ],
    [
      ['The attack on the mosque hurt six.', 'A man shot at them for an hour.', 'The attack was filmed.'],
      'The attack [on the mosque] was filmed.',
    ],
  ])('is of what was told last: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });
});

describe('a figure or a place pointed at', () => {
  it.each([
    [['The insurer paid £1.2 million.', 'The sum is small.'], 'The sum [£1.2 million] is small.'],
    [['The town had 90 murders.', 'That figure fell to 60.'], 'That figure [90 murders] fell to 60.'],
    [['Some 900 voters came.', 'That number doubled.'], 'That number [some 900 voters] doubled.'],
    [
      ['The final is at Marlow Park.', 'Fenby lost there in May.'],
      'Fenby lost there [at Marlow Park] in May.',
    ],
  ])('is told: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it.each([
    [['The insurer paid £2 million, not £3 million.', 'The sum is small.'], 'The sum is small.'],
    [['In the towns 12 % died.', 'On farms the figure was 29 %.'], 'On farms the figure was 29 %.'],
    [['She went from Lund to Ystad.', 'Fenby lost there.'], /lost there(?: \[in Ystad\])?\.$/u],
  ])('is left: %j', (sentences, wording) => {
    if (wording instanceof RegExp) expect(lastOf(...sentences)).toMatch(wording);
    else expect(lastOf(...sentences)).toBe(wording);
  });
});

describe('a claim cut apart from a name beside a phrase', () => {
  it('has the name', () => {
    const wordings = analyze('The operator, Dunmoor Trams, owns 22 trams.').claims.map(
      ({ wording }) => wording,
    );
    expect(wordings).toEqual([
      'The operator [Dunmoor Trams] owns 22 trams.',
      'The operator [is] Dunmoor Trams.',
    ]);
  });
});

describe("a firm's figures", () => {
  it('are told whose they are', () => {
    expect(lastOf('The firm Ansell sold a mill.', 'Sales rose 3% in May.')).toBe(
      'Sales [of Ansell] rose 3% in May.',
    );
    expect(lastOf('Sales rose 3% in May.')).toBe('Sales rose 3% in May.');
  });
});
