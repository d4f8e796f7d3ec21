import { age } from '../../../src/claims/clauses/age';
import { wordingsOf } from '../wordings';

describe('age', () => {
  it('does what its example says', () => {
    expect(wordingsOf(age.example.text)).toEqual(age.example.claims);
  });

  it.each([
    [
      'Dr Ida Roos, 58, a surgeon, retired in May.',
      ['Dr Ida Roos retired in May.', 'Dr Ida Roos [is] a surgeon.', 'Dr Ida Roos [is] 58.'],
    ],
    ['The boy, 12, was found alive.', ['The boy was found alive.', 'The boy [is] 12.']],
    ['Rusk, 52, flew home.', ['Rusk flew home.', 'Rusk [is] 52.']],
    ['Baker, 61, won the race.', ['Baker won the race.', 'Baker [is] 61.']],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'On May 4, 21, the mill closed.',
    'The shop sold 43, 44 and 45 chairs.',
    'The winner, 21, 14 and 9 in the sets, wept.',
    'Her cooks, 52, went home.',
    'The gate, 52, was shut.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
