import { namedExamples } from '../../../src/claims/clauses/named-examples';
import { wordingsOf } from '../wordings';

describe('named-examples', () => {
  it('does what its example says', () => {
    expect(wordingsOf(namedExamples.example.text)).toEqual(namedExamples.example.claims);
  });

  it.each([
    [
      'The yard builds many ships, such as ferries.',
      ['The yard builds many ships.', 'The yard builds ferries [for instance].'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The yard has never built large ships such as ferries.',
    'The boat has features such as radar.',
    'If the yard builds large ships such as ferries, it needs a dock.',
    'It was such a long voyage.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).not.toContain(expect.stringContaining('[for instance]'));
    expect(wordingsOf(text).join(' ')).not.toContain('instance');
  });
});
