import { wordingsOf } from '../wordings';

describe('where a relative clause ends', () => {
  it.each([
    [
      'Norway sold the fund, which it had wanted to keep, for 3 billion kroner.',
      ['Norway sold the fund for 3 billion kroner.', 'It had wanted to keep [the fund].'],
    ],
    [
      'The firm opened a plant, which makes hoses, in Ulm.',
      ['The firm opened a plant in Ulm.', '[A plant] makes hoses.'],
    ],
    [
      'The club hired Lena Berg, who had coached the women, in June.',
      ['The club hired Lena Berg in June.', '[Lena Berg] had coached the women.'],
    ],
  ])('with the second comma: %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    [
      'The bank, which lost 3 million euros in 2020, in part because of fraud, was sold.',
      '[The bank] lost 3 million euros in 2020, in part because of fraud.',
    ],
    ['Beck met Lena Berg, who has a farm in Ulm, in Bonn and in Kiel.', 'Beck met Lena Berg.'],
  ])('but not before what it is told of: %s', (text, claim) => {
    expect(wordingsOf(text)).toContain(claim);
  });
});

describe('what an infinitive has for its object', () => {
  it.each([
    [
      'The mayor opened the bridge, which crews began to build in 2017.',
      'Crews began to build [the bridge] in 2017.',
    ],
    [
      'The senator sold the farm, which his father had refused to leave.',
      'His father had refused to leave [the farm].',
    ],
    [
      'Oslo left the union, which it had threatened to leave in 2012.',
      'It had threatened to leave [the union] in 2012.',
    ],
  ])('stands behind it: %s', (text, claim) => {
    expect(wordingsOf(text)).toContain(claim);
  });

  it.each([
    [
      'The court fined the bank, which it ordered to repay its customers.',
      'It ordered [the bank] to repay its customers.',
    ],
    [
      'The union blames the firm, which analysts expect to cut 300 jobs.',
      'Analysts expect [the firm] to cut 300 jobs.',
    ],
    ['Roos praised the nurse, whom doctors asked to stay.', 'Doctors asked [the nurse] to stay.'],
  ])('but not who is to do it: %s', (text, claim) => {
    expect(wordingsOf(text)).toContain(claim);
  });
});
