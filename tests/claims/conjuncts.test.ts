import { SHARES } from '../../src/claims/conjuncts/shares';
import { wordingsOf } from './wordings';

describe.each(SHARES)('what joined words share: $name', ({ examples }) => {
  it.each(examples)('$text', ({ text, claims }) => {
    expect(wordingsOf(text)).toEqual(claims);
  });
});
