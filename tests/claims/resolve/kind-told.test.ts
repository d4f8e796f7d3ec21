import { doubtsOf, lastOf } from './last-claim';

describe('what is called by its kind', () => {
  it.each([
    [
      'A dog bit a boy in Lom.',
      'The animal was shot.',
      'The animal [the dog that bit a boy in Lom] was shot.',
    ],
    [
      'A ferry ran aground near Lom.',
      'The vessel was towed to port.',
      'The vessel [the ferry that ran aground near Lom] was towed to port.',
    ],
    [
      'A fire broke out in a mill in Vell.',
      'The blaze lasted all night.',
      'The blaze [the fire that broke out in a mill in Vell] lasted all night.',
    ],
    [
      'A woman was robbed in Vell.',
      'The victim lost £200.',
      'The victim [the woman who was robbed in Vell] lost £200.',
    ],
    [
      'A man stabbed two people at a bar in Lom.',
      'The suspect fled.',
      'The suspect [the man who stabbed two people at a bar in Lom] fled.',
    ],
  ])('is told by what was told of it: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it.each([
    ['A tanker collided with a ferry.', 'The vessel sank.', 'may be the tanker or the ferry'],
    ['Police detained a boy and a woman in Vell.', 'The suspect was released.', 'the suspect'],
    ['A tram hit a man and a woman in Vell.', 'The victim was taken to hospital.', 'the victim'],
  ])('is left open where two may be meant: %s %s', (before, sentence, doubt) => {
    expect(doubtsOf(before, sentence)).toContain(doubt);
  });
});

describe('somebody unnamed who came just before', () => {
  it.each([
    [
      'Ida Roos opened the fair. A man was arrested outside.',
      'He had thrown an egg.',
      '[The man who was arrested outside] had thrown an egg.',
    ],
    [
      'A spokesman for Nordline said the mill would close.',
      'He declined to say when.',
      '[The spokesman for Nordline] declined to say when.',
    ],
    [
      'A man robbed a bank in Lom. He fled by bicycle.',
      'The man was caught in Vell.',
      'The man [who robbed a bank in Lom] was caught in Vell.',
    ],
  ])('is put in: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it('is asked of where no more is told', () => {
    expect(doubtsOf('A man was arrested on Tuesday.', 'He had robbed a bank.')).toBe('which one: the man');
  });
});
