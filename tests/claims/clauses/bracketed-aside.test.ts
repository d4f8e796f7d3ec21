import { bracketedAside } from '../../../src/claims/clauses/bracketed-aside';
import { wordingsOf } from '../wordings';

describe('bracketed-aside', () => {
  it('does what its example says', () => {
    expect(wordingsOf(bracketedAside.example.text)).toEqual(bracketedAside.example.claims);
  });

  it.each([
    [
      'The siege (now in its third week) has cut off two towns.',
      ['The siege has cut off two towns.', '[The siege] [is] now in its third week.'],
    ],
    [
      'The mast (once the tallest in Europe) fell down.',
      ['The mast fell down.', '[The mast] [was] once the tallest in Europe.'],
    ],
    [
      'The lake (the deepest in the province) froze.',
      ['The lake froze.', '[The lake] [is] the deepest in the province.'],
    ],
    [
      'Hale (population 9,000) has two schools.',
      ['Hale has two schools.', "[Hale's] population [is] 9,000."],
    ],
    [
      'The brewery (a unit of Orrin) did not reply.',
      ['The brewery did not reply.', '[The brewery] [is] a unit of Orrin.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    // another name for it
    'The Food Safety Board (the agency) closed the dairy.',
    // told of an amount
    'The prize of 500 francs (now about 300 euros) went to a baker.',
    'Sales hit 3 million (a rise of 12 percent).',
    // several, and one
    'The suspects (a gang from Leeds) were held.',
    'The peak (4,200 metres) was climbed in 1931.',
    // no sentence
    'A dome (the largest of three).',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
