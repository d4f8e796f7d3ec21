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

  it('leaves out the participle whose content is a claim', () => {
    const wordings = analyze('Orla, saying that it would close two plants, blamed the weather.').claims;
    expect(wordings.map(({ wording }) => wording)).not.toContain('Orla, saying, blamed the weather.');
    const left = analyze('Ms Roos, warning that fares would rise, left the room.').claims;
    expect(left.map(({ wording }) => wording)).toContain('Ms Roos left the room.');
  });
});

/** Who vouches for the claim with these words. */
const speakerOf = (text: string, wording: string): string | null | undefined => {
  const { claims, attributions } = analyze(text);
  const claim = claims.find((one) => one.wording === wording);
  return claim && (claim.attribution === null ? null : attributions[claim.attribution]!.claimant.name);
};

describe('the clause beside one in which something is said', () => {
  it.each([
    'The union called off the strike when the minister promised that wages would rise.',
    'The day’s best performer was Lind Foods, which rose 6% after announcing that its oil had sold out.',
  ])('is the writer’s: %s', (text) => {
    expect(speakerOf(text, text)).toBeNull();
  });

  it('has an act of saying that is its own', () => {
    const text = 'The firm announced that the mill would close.';
    expect(speakerOf(text, text)).toBe('The firm');
  });

  it.each([
    ['Shares in Lind, whose brands include Vell, rose 3%.', '[Lind’s] brands include Vell.'],
    ['Shares in Lind Bank, which runs 40 branches, rose 3%.', '[Lind Bank] runs 40 branches.'],
    ['Shares in Lind Bank, which fell 4%, were sold.', null],
  ])('tells of the firm and not of its shares: %s', (text, wording) => {
    const wordings = analyze(text).claims.map((one) => one.wording.replaceAll("'", '’'));
    if (wording === null) expect(wordings.filter((one) => one.startsWith('[Lind Bank]'))).toEqual([]);
    else expect(wordings).toContain(wording);
  });
});
