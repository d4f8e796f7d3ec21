import { analyze } from '../../../src/claims/analyze';
import { lastOf } from './last-claim';

describe('a firm that only an aside about another tells of', () => {
  it.each([
    [
      'Salt Norra, which is owned by the Indian group Madhav Foods, said it would appeal.',
      'The company spent $6 million.',
      'The company [Salt Norra] spent $6 million.',
    ],
    [
      'Halden Foods, bought last year by Brask Holdings, will close two mills.',
      'The firm employs 900 people.',
      'The firm [Halden Foods] employs 900 people.',
    ],
    [
      'Halden Foods, whose parent is the Danish group Brask, lost $2m.',
      'It will cut 40 jobs.',
      '[Halden Foods] will cut 40 jobs.',
    ],
  ])('is not the one that is meant: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it('does not speak as "the company"', () => {
    const { attributions } = analyze(
      'Kelda, a unit of the French group Suvero, lost $2m. The company said demand was weak.',
    );
    expect(attributions.map(({ claimant }) => claimant.name)).toEqual(['Kelda']);
  });

  it('is meant inside of the aside', () => {
    expect(
      lastOf('', 'Halden Foods, bought by Brask Holdings, which said it would keep the name, lost $2m.'),
    ).not.toContain('[Halden Foods] would keep');
  });
});
