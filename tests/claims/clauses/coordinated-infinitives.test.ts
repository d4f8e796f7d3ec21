import { coordinatedInfinitives } from '../../../src/claims/clauses/coordinated-infinitives';
import { wordingsOf } from '../wordings';

describe('coordinated-infinitives', () => {
  it('does what its example says', () => {
    expect(wordingsOf(coordinatedInfinitives.example.text)).toEqual(coordinatedInfinitives.example.claims);
  });

  it.each([
    [
      'The new rules could help the firm to sell more cars and to hire more people.',
      [
        'The new rules could help the firm to sell more cars.',
        'The new rules could help the firm to hire more people.',
      ],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The firm refused to close the mill or to sell the ferry.',
    'The firm did not try to close the mill and to sell the ferry.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
