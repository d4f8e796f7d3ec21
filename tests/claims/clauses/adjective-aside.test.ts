import { adjectiveAside } from '../../../src/claims/clauses/adjective-aside';
import { wordingsOf } from '../wordings';

describe('adjective-aside', () => {
  it('does what its example says', () => {
    expect(wordingsOf(adjectiveAside.example.text)).toEqual(adjectiveAside.example.claims);
  });

  it.each([
    [
      'Shares in Orr, down 30 percent this year, rose.',
      ['Shares in Orr rose.', 'Shares in Orr [were] down 30 percent this year.'],
    ],
    [
      'The rules, due to take effect in May, will stand.',
      ['The rules will stand.', 'The rules [are] due to take effect in May.'],
    ],
    [
      'The brothers, aged 17 and 19, are in hospital.',
      ['The brothers are in hospital.', 'The brothers [are] aged 17 and 19.'],
    ],
    [
      'The siege, now in its third week, has cut off two towns.',
      ['The siege has cut off two towns.', 'The siege [is] now in its third week.'],
    ],
    [
      'The war, in its fifth year, has ruined the port.',
      ['The war has ruined the port.', 'The war [is] in its fifth year.'],
    ],
    ['Ida Roos, then 19, lost a leg.', ['Ida Roos lost a leg.', 'Ida Roos [was] then 19.']],
    [
      'The mayor, angry at the delay, walked out.',
      ['The mayor walked out.', 'The mayor [was] angry at the delay.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The mill, however, will stay open.',
    'Roos bought a big, old and ugly house.',
    'The council met, as usual, on Monday.',
    'The firm, in its reply, denied it.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
