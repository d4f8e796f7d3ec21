import { analyze } from '../../../src/claims/analyze';

const wordings = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('a name set beside a phrase', () => {
  it('goes with the phrase', () => {
    expect(wordings('The baker, Ida Roos, who sold the inn, left.')).toContain('The baker [Ida Roos] left.');
  });

  it.each([
    'The head of the firm that runs the port, Ida Roos, resigned.',
    'The manager of the club that sold the striker, Bo Lind, apologised.',
    'The cook who wrote to the editor, Bo Lind, was fined.',
  ])('goes with no other noun: %s', (text) => {
    expect(wordings(text).join(' ')).not.toMatch(/\[(?:[Tt]he (?:firm|club|port) )?(?:Ida Roos|Bo Lind)\]/u);
  });
});
