import { SHARES } from '../../src/claims/conjuncts/shares';
import { wordingsOf } from './wordings';

describe.each(SHARES)('what joined words share: $name', ({ examples }) => {
  it.each(examples)('$text', ({ text, claims }) => {
    expect(wordingsOf(text)).toEqual(claims);
  });
});

describe('a ministry that is called by two of its matters', () => {
  it.each([
    [
      'The Ministry of Health and Welfare shut the ward.',
      ['The Ministry of Health and Welfare shut the ward.'],
    ],
    [
      'The Agency for Safety and Health at Work fined the yard.',
      ['The Agency for Safety and Health at Work fined the yard.'],
    ],
    [
      'The Department of Health and Hale shut the ward.',
      ['The Department of Health shut the ward.', 'Hale shut the ward.'],
    ],
    [
      'The Ministry of Health and the Ministry of Labour shut the ward.',
      ['The Ministry of Health shut the ward.', 'The Ministry of Labour shut the ward.'],
    ],
  ])('%s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });
});
