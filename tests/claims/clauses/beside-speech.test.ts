import { analyze } from '../../../src/claims/analyze';

describe('what stands beside speech', () => {
  it.each([
    [
      'Ms Roos denied that she had known of the leak, saying that she would have stopped it.',
      'Ms Roos denied that she had known of the leak.',
    ],
    [
      'Ms Roos denied having known of the leak and said that it was small.',
      'Ms Roos denied having known of the leak.',
    ],
  ])('keeps what is denied with its denial: %s', (text, claim) => {
    const wordings = analyze(text).claims.map(({ wording }) => wording);
    expect(wordings).toContain(claim);
    expect(wordings.filter((wording) => wording.includes('had known'))).toHaveLength(
      claim.includes('had known') ? 1 : 0,
    );
  });

  it('tells what the speaker judges by itself', () => {
    const wordings = analyze('Ms Roos called the plan rash and said that it would fail.').claims;
    expect(wordings.map(({ wording }) => wording)).toContain('Ms Roos called the plan rash.');
  });
});
