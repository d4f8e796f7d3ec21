import { analyze } from '../../../src/claims/analyze';

/** The wordings of a text's claims, each with what is open in it. */
const readIn = (text: string): string[] =>
  analyze(text).claims.map(({ wording, unresolved }) =>
    [wording, ...unresolved.map(({ why }) => why)].join(' ?? '),
  );

describe('somebody who is joined to whose he is', () => {
  it.each([
    ['The nurse and her husband left.', "[The nurse's] husband left. ?? which one: the nurse"],
    ['Rosa Diaz was ill. The nurse and her son left.', "[The nurse's] son left. ?? which one: the nurse"],
    ['A pilot and his deputy were fined.', "[The pilot's] deputy [was] fined. ?? which one: the pilot"],
    // another gender
    ['Anna Beck and his brother left.', 'His brother left. ?? nobody named before fits'],
  ])('is that one’s: %s', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });

  it.each([
    ['Karl Ott and his wife Rita sold the hotel. They are rich.', '[Karl Ott and his wife Rita] are rich.'],
    [
      'Ivan Bek and his partner, Lia Noor, founded Ruta. They live in Hull.',
      '[Ivan Bek and his partner, Lia Noor] live in Hull.',
    ],
    ['Ann Moss met Karl Ott and his wife. They had dinner.', 'They had dinner. ?? nothing named before fits'],
  ])('is meant by “they” with the name: %s', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });
});

describe('others', () => {
  it.each([
    [
      'Two tourists died in the snow. Rescuers fear that others are buried.',
      'Rescuers fear that others are buried. ?? besides two tourists',
    ],
    ['Five ships left on Monday. Others will follow.', 'Others will follow. ?? besides five ships'],
    ['The five ships left on Monday. Others will follow.', 'Others [of the five ships] will follow.'],
    ['Some residents left. Others stayed.', 'Others [of the residents] stayed.'],
    ['Two hikers died. Others were rescued.', 'Others [hikers] were rescued.'],
  ])('are none of those who were all counted: %s', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });
});

describe('what a clause told of', () => {
  it.each([
    [
      'A train hit a lorry near Pisa on Monday. The crash killed two people.',
      'The crash [in which a train hit a lorry near Pisa] killed two people.',
    ],
    [
      'Two lorries collided on the M4. The crash closed a road.',
      'The crash [in which two lorries collided on the M4] closed a road.',
    ],
    [
      'Rail staff walked out on Monday. The strike halted 400 trains.',
      'The strike [in which rail staff walked out] halted 400 trains.',
    ],
    [
      'A car hit 120 mph on a bridge. The crash came later.',
      'The crash came later. ?? points to what was told before',
    ],
    [
      'The firm hit its target in May. The crash came later.',
      'The crash came later. ?? points to what was told before',
    ],
    // by its kind
    ['The ferry sank off Crete. The vessel was old.', 'The vessel [the ferry that sank off Crete] was old.'],
    ['A Boeing 737 landed on a road. The plane was old.', 'The plane [Boeing 737] was old.'],
    ['The ferry and a tug sank. The vessel was old.', 'The vessel was old. ?? may be the ferry or the tug'],
  ])('is called by a noun: %s', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });
});
