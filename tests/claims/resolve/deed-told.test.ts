import { doubtsOf, lastOf } from './last-claim';

describe('"the move" and "the plan"', () => {
  it.each([
    [
      'Norland raised its tax on fuel on Monday.',
      'The move angered hauliers.',
      "The move [to raise Norland's tax on fuel] angered hauliers.",
    ],
    [
      'The minister said she would cut the subsidy.',
      'The decision shocked farmers.',
      'The decision [to cut the subsidy] shocked farmers.',
    ],
    [
      'The mayor proposed a ban on fireworks.',
      'The plan drew criticism.',
      'The plan [a ban on fireworks] drew criticism.',
    ],
    [
      'The council voted to close two baths.',
      'Swimmers called the move a disgrace.',
      'Swimmers called the move [to close two baths] a disgrace.',
    ],
  ])('takes up what the sentence before tells: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it.each([
    [
      'The bus firm plans to cut two routes. The council favours a levy on parking.',
      'The plan will be debated in May.',
      'may be a levy on parking or to cut two routes',
    ],
    [
      'The mayor proposed to close Mill Street. Roos Mills plans to open a shop.',
      'The proposal drew 900 objections.',
      'may be to close Mill Street or to open a shop',
    ],
    // what is wished is no move
    ['Norlast wants to expand its mill.', 'Its rival opposed the move.', 'points to what was told before'],
    // what was not done, what may be, two deeds
    ['The council did not close the baths.', 'The move pleased swimmers.', 'points to what was told before'],
    ['The council may close the baths.', 'The move would hurt swimmers.', 'points to what was told before'],
    [
      'The council closed the baths and raised its rents.',
      'The move hurt tenants.',
      'points to what was told before',
    ],
  ])('is open where that is not sure: %s %s', (before, sentence, doubt) => {
    expect(doubtsOf(before, sentence)).toContain(doubt);
  });
});
