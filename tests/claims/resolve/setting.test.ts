import { analyze } from '../../../src/claims/analyze';

/** The wordings of a text whose paragraphs are given, each with what is open in it. */
const read = (...paragraphs: string[]): string[] =>
  analyze(paragraphs.join('\n\n')).claims.map(({ wording, unresolved }) =>
    [wording, ...unresolved.map(({ why }) => why)].join(' ?? '),
  );

const COUNCIL_STORY = [
  'Orrin Bay ferry to stop',
  'The ferry in Orrin Bay will stop in May after councillors voted to sell it.',
];
const FLOOD_STORY = [
  'Flood cuts off town',
  'SALLOW CREEK, Ohio — A flood tore through this town of 900 on Friday and took two bridges with it.',
];

test('what happened on an island did not happen in the town of the dateline', () => {
  const rest = 'Officials said the eruption began at dawn.';
  expect(read('PORT ESK — The volcano on Tern Island erupted on Friday.', rest)).toContain(
    'The eruption began at dawn. ?? which one: the eruption',
  );
  expect(read('PORT ESK — A fire tore through a mill on Friday.', 'The fire began at dawn.')).toContain(
    'The fire [in Port Esk] began at dawn.',
  );
});

describe('the town that an article is about', () => {
  it.each([
    [COUNCIL_STORY, 'The library will open at noon.', 'The library [in Orrin Bay] will open at noon.'],
    [COUNCIL_STORY, 'Nobody came to the town hall.', 'Nobody came to the town hall [in Orrin Bay].'],
    [COUNCIL_STORY, 'Residents were asked on Monday.', 'Residents [in Orrin Bay] were asked on Monday.'],
    [COUNCIL_STORY, 'No school would close.', 'No school [in Orrin Bay] would close.'],
    [
      COUNCIL_STORY,
      'The public gallery was full.',
      'The public gallery [of the council in Orrin Bay] was full.',
    ],
    [
      COUNCIL_STORY,
      'Two Green members abstained.',
      'Two Green members [of the council in Orrin Bay] abstained.',
    ],
    [COUNCIL_STORY, 'The mayor, Ida Roos, left early.', 'The mayor [of Orrin Bay] [is] Ida Roos.'],
    [COUNCIL_STORY, 'Council leader Ada Munk left early.', 'Ada Munk [is] [council] leader [of Orrin Bay].'],
    [FLOOD_STORY, 'The town has one doctor.', 'The town [Sallow Creek] has one doctor.'],
    [
      FLOOD_STORY,
      'The town has one doctor, according to the University of Leeds.',
      'The town [Sallow Creek] has one doctor.',
    ],
    [FLOOD_STORY, 'Mayor Tom Beck thanked the soldiers.', 'Tom Beck [is] Mayor [of Sallow Creek].'],
    [FLOOD_STORY, 'Gov. Ida Roos came by boat.', 'Ida Roos [is] Gov. [of Ohio].'],
    [FLOOD_STORY, 'Highway 9 is closed north of town.', 'Highway 9 is closed north of town [Sallow Creek].'],
  ])('tells where local things are: %j', (story, sentence, wording) => {
    expect(read(...story, sentence)).toContain(wording);
  });

  it('is that of the body that the first sentence names', () => {
    const claims = read(
      'Board votes to close school',
      'The Ansell Bay School Board voted on Monday to close Birch Street Elementary.',
      'Board President Jon Falk wept. The district has four schools left. The historical society wants the bell.',
    );
    expect(claims).toContain('Jon Falk [is] Board President [of the Ansell Bay School Board].');
    expect(claims).toContain('The district [of Ansell Bay] has four schools left.');
    expect(claims).toContain('The historical society [in Ansell Bay] wants the bell.');
  });

  it.each([
    [
      'Orrin Bay Rovers have sacked a man they called a genius. The club lost again. Captain Jon Falk wept.',
      'Jon Falk [is] Captain [of Orrin Bay Rovers].',
    ],
    [
      'A museum of salt opened in Orrin Bay on Monday. Director Ada Munk expects 900 visitors.',
      'Ada Munk [is] Director [of the museum in Orrin Bay].',
    ],
    [
      'A bridge in Orrin Bay fell down on Monday. Superintendent Ada Munk of the county police closed the road.',
      'Ada Munk [is] Superintendent.',
    ],
  ])('is the club or house that the first sentence is about: %j', (story, wording) => {
    expect(read(story)).toContain(wording);
  });

  it('belongs to what stands for a noun as well', () => {
    expect(read(...COUNCIL_STORY, 'Residents were asked on Monday. They were angry.')).toContain(
      '[Residents in Orrin Bay] were angry.',
    );
  });

  it.each([
    // the piece says it
    [COUNCIL_STORY, 'Residents of Orrin Bay were angry.', 'Residents of Orrin Bay were angry.'],
    // of all there are
    [COUNCIL_STORY, 'Residents pay for what councils waste.', /^Residents pay for what councils waste\./u],
    // another town
    [COUNCIL_STORY, 'In Marlow, the library was sold.', /^In Marlow, the library was sold\./u],
    // told of before
    [COUNCIL_STORY, 'A school in Lund burned down. The school was old.', 'The school [in Lund] was old.'],
    // one of several
    [
      COUNCIL_STORY,
      'Nationally, a third of pools have closed. The library is next.',
      /^The library is next\./u,
    ],
    [['Mill sold', 'A mill was sold on Monday.'], 'The town hall was shut.', 'The town hall was shut.'],
    // two towns, none of them the one
    [
      ['Ferry to stop', 'The ferry from a quay in Lund to a pier in Marlow will stop.'],
      'The library shut.',
      /^The library shut\./u,
    ],
    // a report filed in a capital
    [
      ['Vote lost', 'OSLO — The government lost a vote on fish on Monday.'],
      'The library shut.',
      /^The library shut\./u,
    ],
  ])('is left out where it is said or may be another: %j', (story, sentence, wording) => {
    expect(read(...story, sentence)).toContainEqual(
      typeof wording === 'string' ? wording : expect.stringMatching(wording),
    );
  });

  it('moves with what opens a paragraph', () => {
    const story = [
      ...COUNCIL_STORY,
      'It has lost money since 2019. Fares did not pay for the oil.',
      'In Lund, the ferry was sold in 2019. The council pays for a bus. Residents were pleased.',
    ];
    expect(read(...story)).toContain('The council [of Lund] pays for a bus.');
    expect(read(...story)).toContain('Residents [in Lund] were pleased.');
    expect(read(...story, 'The library will open at noon. Residents were asked.')).toContain(
      'Residents [in Orrin Bay] were asked.',
    );
  });
});

describe('what became of people in the one event that an article tells of', () => {
  it.each([
    ['Two people died.', 'Two people died [in the flood in Sallow Creek].'],
    ['A third man was still missing.', 'A third man was still missing [after the flood in Sallow Creek].'],
    [
      'About 60 people were evacuated overnight.',
      'About 60 people were evacuated overnight [after the flood in Sallow Creek].',
    ],
    ['The flood lasted an hour.', 'The flood [in Sallow Creek] lasted an hour.'],
    ['The damage will top $2 million.', 'The damage [in the flood in Sallow Creek] will top $2 million.'],
    ['Most of the dead were children.', 'Most of the dead [in the flood in Sallow Creek] were children.'],
    ['Nobody was hurt, the mayor said.', 'Nobody was hurt [in the flood in Sallow Creek].'],
    // another time, another event, another place, what happens every year
    ['In 1993 the creek rose as high. Two people died.', /^Two people died\./u],
    ['A storm came on Sunday. Two people died when it struck.', /^Two people died\./u],
    ['In Lund, two people died.', 'In Lund, two people died.'],
    ['Two people drown in the creek every year.', /^Two people drown in the creek every year\./u],
    // told of before
    ['The driver died.', /^The driver died\./u],
  ])('%j', (sentence, wording) => {
    expect(read(...FLOOD_STORY, sentence)).toContainEqual(
      typeof wording === 'string' ? wording : expect.stringMatching(wording),
    );
  });
});
