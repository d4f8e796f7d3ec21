import { description } from '../../../src/claims/clauses/description';
import { analyze } from '../../../src/claims/analyze';

const claimsOf = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('description', () => {
  it('does what its example says', () => {
    expect(claimsOf(description.example.text)).toEqual(description.example.claims);
  });

  it('takes the firm that the article is about where others are named', () => {
    const claims = claimsOf(
      'Tesla signed a deal with Baidu. Tesla cut its prices. Tesla sold more, despite concerns about the EV maker’s growth.',
    );
    expect(claims).toContain('The EV maker [is] [Tesla].');
  });

  it.each([
    [
      'a firm that another is called by',
      'Baidu pleased the carmaker Esk Motors. Tesla shares rose. Tesla paid Tesla staff. The carmaker sold more.',
    ],
    ['no firm that was named', 'The carmaker sold more.'],
    ['a bare “company”', 'Esk Motors cut its prices. The company sold more.'],
  ])('says nothing of %s', (_, text) => {
    expect(claimsOf(text).filter((claim) => claim.includes(' [is] ['))).toEqual([]);
  });
});
