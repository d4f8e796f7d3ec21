import { analyze } from '../../../../src/claims/analyze';

/** The wordings of a text as the whole engine reads it. */
const read = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('words that the tree hangs on something else than the sentence does', () => {
  it.each([
    // a bare form goes on with what is said will be so
    [
      'The firm said the merger would create a giant and cut its staff by half.',
      ['The merger would create a giant.', "[The merger] [would] cut [the firm's] staff by half."],
    ],
    ['He told the Courier she had seen the boat.', ['She had seen the boat.']],
    // what follows a later member is its own
    [
      'The clinic is kind to pupils and strict about spelling.',
      ['The clinic is kind to pupils.', 'The clinic is strict about spelling.'],
    ],
    // what is measured is joined, not the measure
    ['The firm bought 40 tonnes of wheat and barley.', ['The firm bought 40 tonnes of wheat and barley.']],
    [
      'The firm bought 40 tonnes of wheat and a mill.',
      ['The firm bought 40 tonnes of wheat.', 'The firm bought a mill.'],
    ],
    // "when" behind a comma tells of the time before it
    ['Roos left in 2009, when her son was three.', ['Roos left in 2009.', 'Her son was three [in 2009].']],
    [
      'The mill closed in 2009 when the bank failed.',
      ['The mill closed in 2009.', 'The bank failed.', 'The mill closed in 2009 when the bank failed.'],
    ],
    [
      'The strike lasted beyond Friday, when the rains came.',
      ['The strike lasted beyond Friday.', 'The rains came [on] [Friday].'],
    ],
    // what is published is what is cited
    [
      'The rate has fallen, according to the figures, published on Monday.',
      ['The rate has fallen.', '[The figures] [were] published on Monday.'],
    ],
    // behind an aside the verb is that of the noun after "after"
    [
      'The police were called after Lund’s nephew, Tom Hale, asked to see the will.',
      [
        'The police were called.',
        'Lund’s nephew [Tom Hale] asked to see the will.',
        'The police were called after Lund’s nephew [Tom Hale] asked to see the will.',
      ],
    ],
    // a person is listed with no thing
    [
      'The club stopped paying its coach, Tom Hale, a salary.',
      ['The club stopped paying its coach [Tom Hale] a salary.', "[The club's] coach [is] Tom Hale."],
    ],
    [
      'It was a blow to Tom Hale, a farmer and father of four, who had sown in May.',
      [
        'It was a blow to Tom Hale.',
        'Tom Hale [is] a farmer and father of four.',
        '[Tom Hale] had sown in May.',
      ],
    ],
    [
      'It was a victory for Tom Hale, a defeat and a lesson.',
      ['It was a victory for Tom Hale.', 'It was a defeat.', 'It was a lesson.'],
    ],
    // what asks for an object and has none is done to its subject
    [
      'Two men have been charged and a third questioned.',
      ['Two men have been charged and a third questioned.'],
    ],
    [
      'The man has been arrested and his lawyer resigned.',
      ['The man has been arrested.', "[The man's] lawyer resigned."],
    ],
    // what a span with a hyphen lasts is a noun
    ['The party ended a 12-year run in the city.', ['The party ended a 12-year run in the city.']],
    // a plural after "rarely" is a verb
    ['The machine is cheap and rarely works.', ['The machine is cheap.', '[The machine] rarely works.']],
  ])('%s', (text, wordings) => {
    expect(read(text).slice(0, wordings.length)).toEqual(wordings);
  });
});
