import { partitiveAside } from '../../../src/claims/clauses/partitive-aside';
import { wordingsOf } from '../wordings';

describe('partitive-aside', () => {
  it('does what its example says', () => {
    expect(wordingsOf(partitiveAside.example.text)).toEqual(partitiveAside.example.claims);
  });

  it.each([
    [
      'The ferry carried 40 tourists, most of them Danes.',
      ['The ferry carried 40 tourists.', 'Most of [the] [40 tourists] [are] Danes.'],
    ],
    [
      'Four sailors, one of them a Dane, drowned.',
      ['Four sailors drowned.', 'One of [the] [four sailors] [is] a Dane.'],
    ],
    [
      'Five of the sailors, all of them Danes, drowned.',
      ['Five of the sailors drowned.', 'All [five of the sailors] [are] Danes.'],
    ],
    [
      'None of the sailors, all of them Danes, drowned.',
      ['None of the sailors drowned.', 'All of [the sailors] [are] Danes.'],
    ],
    [
      'A group of tourists, most of them Danes, was robbed.',
      ['A group of tourists was robbed.', 'Most of [the] [tourists] [are] Danes.'],
    ],
    [
      'Four of the sailors, two of them Danes, drowned.',
      ['Four of the sailors drowned.', 'Four of the sailors, two of them Danes, drowned.'],
    ],
    [
      'Most of the sailors, all of them Danes, drowned.',
      ['Most of the sailors drowned.', 'Most of the sailors, all of them Danes, drowned.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each(['The firm sold two of them.', 'Beck met two of them in May.'])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
