import { proVerb } from '../../../src/claims/clauses/pro-verb';
import { wordingsOf } from '../wordings';

describe('"so did"', () => {
  it('does what its example says', () => {
    expect(wordingsOf(proVerb.example.text)).toEqual(proVerb.example.claims);
  });

  it.each([
    ['Oslo did not sign the pact, and neither did Bergen.', 'Bergen [did not sign the pact].'],
    ['Oslo never paid, nor did Bergen.', 'Bergen [never paid].'],
    ['The inn has closed, and so has the bar.', 'The bar [has closed].'],
    ['The inn was empty, and so were the bars.', 'The bars [were] [empty].'],
    ['Norway exports gas, and so does Russia.', 'Russia [exports gas].'],
  ])('says of another what was said of the first: %s', (text, claim) => {
    expect(wordingsOf(text)).toContain(claim);
  });

  it.each([
    // whose rates
    'Sweden raised its rates and so did Norway.',
    // exports, export
    'Norway exports gas, and so do the Danes.',
    // what the barge did
    'The mill closed, the ferry sank, and so did the barge.',
    'If Oslo pays, Bergen will pay and so will Ulm.',
  ])('but not what is not the same of both: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });

  it('nor what follows from it', () => {
    expect(wordingsOf('The tax was cut, and so investors bought shares.')).toEqual([
      'The tax was cut.',
      'Investors bought shares.',
    ]);
  });
});
