import { analyze } from '../../../src/claims/analyze';

const wordingsOf = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('a bare phrase is not told', () => {
  it.each([
    // by how one was called that was kept apart from it
    [
      'Roos Rovers sold Ola Beck on Monday. The Danish club had asked for him twice. The chairman said the club owed £2m.',
      'The club owed £2m.',
    ],
    // by what was decided about it
    [
      'Vell Council voted to object to the scheme. The scheme would bring 14 homes.',
      'The scheme would bring 14 homes.',
    ],
    // by those who speak of it
    ['Sales rose by 60% in May. Two clerks said the figure was wrong.', 'The figure [60%] was wrong.'],
    // by another meaning of the word
    [
      'Ross Beck headed in a corner. Ola Roos turned to shoot low into the corner.',
      'Ola Roos turned to shoot low into the corner.',
    ],
    // by whatever shares the title speaks of
    ['European shares fell on Monday. An analyst said the shares were cheap.', 'The shares were cheap.'],
  ])('%s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });

  it('and a number behind a name is nobody who speaks', () => {
    expect(wordingsOf('Ida Roos said that the bridge harmed a chapel listed Grade I.')).toEqual([
      'The bridge harmed a chapel listed Grade I.',
    ]);
  });

  it('but a people keeps its capital where it is put in', () => {
    expect(wordingsOf('Norwegian trawlers sank a barge. The barge was empty.')).toContain(
      'The barge [that Norwegian trawlers sank] was empty.',
    );
  });
});

describe('a definite phrase of more than its noun', () => {
  const BOARD = 'Esk Valley health board has long waits.';

  it.each([
    [
      `${BOARD} Patients blame the health board for that.`,
      'Patients blame the health board [Esk Valley health board] for that.',
    ],
    [`${BOARD} The health board said it was sorry.`, '[Esk Valley health board] was sorry.'],
  ])('has the one name that ends with it: %s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });

  it.each([
    [`${BOARD} The school board was sorry.`, 'The school board was sorry.'],
    [`${BOARD} Lund health board has none. The health board was sorry.`, 'The health board was sorry.'],
  ])('but not another, nor one of two: %s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });

  it('and somebody who is called by where he is from is open', () => {
    const { claims } = analyze('The Belgian played on.');
    expect(claims.flatMap(({ unresolved }) => unresolved.map(({ why }) => why))).toEqual([
      'who: the Belgian',
    ]);
  });
});

describe('no thing by itself', () => {
  it.each(['paved the way for a sale', 'took part in the sale'])('is the noun of one verb: %s', (deed) => {
    const { claims } = analyze(`Halden won a licence. The ruling ${deed} and lifted its shares.`);
    expect(claims.flatMap(({ unresolved }) => unresolved.map(({ why }) => why)).join()).not.toMatch(
      /the way|part/u,
    );
  });
});
