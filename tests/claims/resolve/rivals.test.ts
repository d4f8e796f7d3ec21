import { doubtsOf, lastOf } from './last-claim';

describe('what a bare phrase may mean as well', () => {
  it.each([
    // another of the noun since then
    [
      [
        "The Dockers' Union ended its strike on Friday.",
        'A rival union, Free Hands, called it a defeat.',
        'The union has 90 members.',
      ],
      'The union has 90 members.',
    ],
    // set off from the one that the text is about
    [
      [
        'An earlier study by the Arden Centre had found nothing.',
        'It followed 60 people.',
        'Some of them were ill.',
        'The study cost £2m.',
      ],
      'The study cost £2m.',
    ],
    // an act of that verb which cannot be said again here, and one of long before
    [
      [
        'Roos sold the mill in Lund.',
        'Beck was glad.',
        'Hale was not.',
        'It rained.',
        'Vell sold the dairy in Ystad.',
        'It was cold.',
        'The rain went on.',
        'Beck left.',
        'The sale took a year.',
      ],
      'The sale took a year.',
    ],
    // what another undid is the background
    [
      [
        'The Court of Appeal let the levy go, overturning a decision by the High Court.',
        'Roos was glad.',
        'The decision is a relief.',
      ],
      'The decision is a relief.',
    ],
    // the second of its kind
    [
      [
        'Vell and Orrin plan a merger.',
        'The board blocked a merger between two dairies.',
        'Roos was glad.',
        'The merger is large.',
      ],
      'The merger is large.',
    ],
    // "that" points at what was just told
    [
      [
        'Orrin has agreed to buy Vell.',
        'Beck was glad.',
        'In May the board blocked a sale.',
        'That deal was large.',
      ],
      'That deal was large.',
    ],
    // an idiom tells of no thing
    [
      [
        'Search goes on.',
        'Soldiers dug through mud in search of 11 people.',
        'They found none.',
        'The search ended.',
      ],
      'The search ended.',
    ],
    // no half of a phrase
    [
      ['The team levelled before the break through a penalty.', 'The penalty was awarded for a foul.'],
      'The penalty was awarded for a foul.',
    ],
    // no name, though a word of it has a capital
    [
      [
        'A ROW over the closure of the only pool in Marl goes on.',
        'The row began in May.',
        'The pool is old.',
      ],
      'The pool [in Marl] is old.',
    ],
    // a speaker points at where she is
    [
      [
        "Marl is the region's third-largest city.",
        '“Women of this city have waited for years,” Ida Roos said.',
      ],
      'Women of this city have waited for years.',
    ],
  ])('puts nothing in for %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it('names those that may be meant', () => {
    expect(
      doubtsOf(
        "The Dockers' Union ended its strike on Friday.",
        'A rival union, Free Hands, called it a defeat.',
        'The union has 90 members.',
      ),
    ).toBe("may be Free Hands or Dockers' Union");
  });

  it.each([
    [
      ['A 22-storey tower will stand in Lund.', 'The tower will have 190 flats.'],
      'The tower [the 22-storey tower] will have 190 flats.',
    ],
    [
      ['The fraud was found when the Lyle Trust changed its bank.', 'The bank had asked about a payment.'],
      'The bank [of the Lyle Trust] had asked about a payment.',
    ],
    [['A 9 per cent offer was made.', 'The offer was fair.'], 'The offer [the 9 per cent offer] was fair.'],
    [
      ['The Court of Appeal met on Monday.', 'The court was split.'],
      'The court [the Court of Appeal] was split.',
    ],
    [
      ['A poll by Arden has reportedly reached a council.', 'The council will meet.'],
      'The council [that a poll by Arden has reportedly reached] will meet.',
    ],
    // a council is a body, and has a house with a roof
    [['A bridge fell and a school lost its roof.'], 'A school lost its roof.'],
    // what speaks can act, whatever its noun
    [
      ['The centre said it would repeat the test.', 'It welcomed the findings.'],
      '[The centre] welcomed the findings.',
    ],
  ])('puts in whole phrases: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it('takes a participle for what it says of its noun', () => {
    expect(lastOf('Soldiers came.', 'Families forced out of their homes got £900.')).toBe(
      '[Families that got £900] [were] forced out of their homes.',
    );
  });
});

describe('a name that holds the noun', () => {
  it.each([
    [
      ['Hamburg bought 12 bronzes from Benin City in 1912.', 'The city would return 30.'],
      'Hamburg or Benin City',
    ],
    [
      ['The museum in Kassel lent 20 works to the British Museum.', 'The museum was shut.'],
      'the museum in Kassel',
    ],
  ])('is not the only one that may be meant: %j', (sentences, why) => {
    expect(doubtsOf(...sentences)).toContain(why);
  });

  it.each([
    [
      ['Mexico City raised its taxes on Monday.', 'The city needed the money.'],
      'The city [Mexico City] needed the money.',
    ],
    // more than were told of
    [
      ['A blast killed at least 23 people on Friday.', 'Another 14 were missing.'],
      'Another 14 were missing.',
    ],
    // who tells it is not counted
    [
      ['A blast hurt 12 people.', 'Doctors said two were in danger.'],
      'Two [of the 12 people] were in danger.',
    ],
  ])('%j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });
});
