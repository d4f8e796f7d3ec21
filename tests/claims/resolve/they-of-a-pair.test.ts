import { doubtsOf, lastOf } from './last-claim';

describe('"they" after those who are joined as a subject', () => {
  it.each([
    [
      'The queen and her cousin left Oslo.',
      'They will sail to Bergen.',
      '[The queen and her cousin] will sail to Bergen.',
    ],
    ['Ola Berg and his son were fined in May.', 'They paid in June.', '[Ola Berg and his son] paid in June.'],
    ['A tram and a van collided near Turin.', 'They had no lights.', '[The tram and the van] had no lights.'],
    [
      'Two cooks and a waiter were held.',
      'They were freed on Monday.',
      '[Two cooks and a waiter] were freed on Monday.',
    ],
  ])('%s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it('may mean others of whom the sentence told', () => {
    expect(doubtsOf('The king and his wife met 40 pupils.', 'They sang two songs.')).toContain(
      'may be the king and his wife or 40 pupils',
    );
  });
});

describe('"they" after where some of them are from', () => {
  it('means them', () => {
    expect(lastOf('Some 60 nurses, many of them from Portugal, signed.', 'They want higher pay.')).toBe(
      '[Some 60 nurses] want higher pay.',
    );
  });
});

describe('a second "that it" of one verb', () => {
  it('means what the first one means', () => {
    expect(
      lastOf('', 'The harbour said that it had lost power and that it had switched to generators.'),
    ).toBe('[The harbour] had switched to generators.');
  });
});
