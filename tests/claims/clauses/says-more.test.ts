import { analyze } from '../../../src/claims/analyze';

/** The wordings of a text as the whole engine reads it. */
const read = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('what would say more than its sentence', () => {
  it.each([
    // without them all would be otherwise
    'But for the guard, the thieves would have escaped.',
    'Lund ate everything but the beans and the rice.',
    'Quakes hit Ode twice, on Monday and Thursday.',
    // told of several together, or of one against the other
    'He was named as a witness and not a suspect.',
    'Roos heard a bang and then a scream.',
    'Lund and Beck won the other 12.',
    // a noun that says too little without its clause
    'The town had waited for a thing that never came.',
    // no bearer of a time, and of two names joined
    'In the 62nd minute Kim Lund scored.',
    'The study appeared in the journal Bone and Joint.',
    'The shipbuilder Hale and Sons has 900 workers.',
    // one phrase goes with another
    'Exports to Norland fell by 12 percent in July and to Sudland by 4 percent.',
    // the subject of the second verb may be that of the clause between
    'The answers are poor because people forget or are ashamed.',
    // some of all that there are
    'Nurses not trained in the method made more mistakes.',
    'No letter that was sent in May arrived.',
  ])('is not cut: %s', (text) => {
    expect(read(text)).toEqual([text]);
  });

  it('tells nothing as done that somebody foresees', () => {
    expect(read('The storm would leave the village cut off from the coast, Roos said.')).toEqual([
      'The storm would leave the village cut off from the coast.',
    ]);
  });

  it.each([
    [
      'The people of Ostrey, who had waited for a year, cheered.',
      ['The people of Ostrey cheered.', '[The people of Ostrey] had waited for a year.'],
    ],
    [
      'The 34-year-old, who joined in 2019, scored twice.',
      ['The 34-year-old scored twice.', '[The 34-year-old] joined in 2019.'],
    ],
    [
      'The bill, which the senate has yet to pass, bans lead paint.',
      ['The bill bans lead paint.', 'The senate has yet to pass [the bill].'],
    ],
    [
      'A report by an accountant, Ida Roos, put the loss at £3m.',
      ['A report by an accountant [Ida Roos] put the loss at £3m.', 'An accountant [is] Ida Roos.'],
    ],
    ['“That is the ferry, Darren, don’t miss it,” Val said.', ['That is the ferry, Darren, don’t miss it.']],
    [
      'Friends describe a woman who laughed at everything.',
      ['Friends describe a woman who laughed at everything.', '[A woman] laughed at everything.'],
    ],
    [
      'Police held three men, one of them briefly.',
      ['Police held three men.', 'Police held three men, one of them briefly.'],
    ],
    ['He woke up and bought a toy.', ['He woke up.', '[He] bought a toy.']],
    ['They set up and ran the firm.', ['They set up the firm.', '[They] ran the firm.']],
  ])('%s', (text, wordings) => {
    expect(read(text)).toEqual(wordings);
  });
});
