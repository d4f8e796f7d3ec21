import { analyze } from '../../../src/claims/analyze';

const wordingsOf = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('whom the participle before a clause names beside its subject', () => {
  it.each([
    'Born to a miner and a railway clerk, she moved to Leeds at nine.',
    'Having met the doctor, she left for Leeds.',
  ])('is not she: %s', (text) => {
    expect(wordingsOf(text).filter((wording) => /^\[The (?:railway clerk|doctor)\]/u.test(wording))).toEqual(
      [],
    );
  });

  it('leaves her who is told of before', () => {
    expect(wordingsOf('Ida Roos left in May. Born to a miner, she moved to Leeds.')).toContain(
      '[Ida Roos] moved to Leeds.',
    );
  });
});
