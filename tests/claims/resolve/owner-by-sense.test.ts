import { doubtsOf, lastOf } from './last-claim';

describe('an owner that can have what it is said to have', () => {
  it('is a country, where a minister or a king is told of', () => {
    expect(lastOf('Bahrain sued Gulf Ports of Dubai.', 'Its king spoke on Monday.')).toBe(
      "[Bahrain's] king spoke on Monday.",
    );
    expect(doubtsOf('Gulf Ports lost a case against Bahrain.', 'Its minister resigned.')).toBe(
      'may be Bahrain',
    );
    expect(lastOf('Roos Mills signed a deal with Norway.', 'Its prime minister left.')).not.toContain('Roos');
  });

  it('is a firm, where researchers are', () => {
    expect(lastOf('Halden bought Lumen Bio.', 'Its researchers work in Leeds.')).toContain(
      "[Halden's] researchers",
    );
  });
});

describe('somebody of whom their kin speak', () => {
  it.each([
    ['Tom Beck won.', 'His father said he was proud.', "may be Tom Beck's father or Tom Beck"],
    [
      'A dog bit a girl.',
      'Her mother said she had called the police.',
      "may be the girl's mother or the girl",
    ],
  ])('may be meant as well: %s %s', (before, sentence, doubt) => {
    expect(doubtsOf(before, sentence)).toBe(doubt);
  });

  it('is not asked where a lawyer speaks', () => {
    expect(lastOf('Tom Beck, 24, was jailed.', 'His lawyer said he would appeal.')).toBe(
      '[Tom Beck] would appeal.',
    );
  });
});

describe('what is decided, declined and not told', () => {
  it.each([
    ['Roos Mills wants a permit.', 'The council has not decided.', 'on what: decided'],
    ['A court fined the mill.', 'The government will appeal.', 'against what: appeal'],
    ['Ida Roos spoke of the price.', 'Halden gave no details.', 'of what: details'],
  ])('asks of what: %s %s', (before, sentence, doubt) => {
    expect(doubtsOf(before, sentence)).toContain(doubt);
  });

  it.each([
    ['Sales fell in May.', 'Exports declined by 3%.'],
    ['Sales fell in May.', 'Norlast declined 2%.'],
    ['The union called a strike.', 'The bishop appealed for calm.'],
    ['Roos Mills wants a permit.', 'Voters decide who wins.'],
  ])('does not where it is told, or of what grows less: %s %s', (before, sentence) => {
    expect(doubtsOf(before, sentence)).not.toContain('what:');
  });
});
