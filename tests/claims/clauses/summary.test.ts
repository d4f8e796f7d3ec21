import { analyze } from '../../../src/claims/analyze';

const read = (text: string): string[] =>
  analyze(text).claims.map(({ wording, attribution }) => `${wording}${attribution === null ? '' : ' «'}`);

describe('a noun that sums up a clause', () => {
  it.each([
    [
      'The board rejected the plan, a decision that angered tenants.',
      ['The board rejected the plan.', 'The board rejected the plan, a decision that angered tenants.'],
    ],
    [
      'The judge freed the sailors, a ruling that shocked their captain.',
      ['The judge freed the sailors.', 'The judge freed the sailors, a ruling that shocked their captain.'],
    ],
    ['The mill will close, a blow to Ulm.', ['The mill will close.', 'The mill will close, a blow to Ulm.']],
  ])('stays with it, and the clause stands without it: %s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each([
    ['The club signed Ola Beck, a striker.', ['The club signed Ola Beck.', 'Ola Beck [is] a striker.']],
    [
      'They made a gamble, a decision and a mistake.',
      ['They made a gamble.', 'They made a decision.', 'They made a mistake.'],
    ],
  ])('but not a noun for somebody, nor a list: %s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe('a noun that sums up what was said', () => {
  it.each([
    [
      'The port was shut on Monday, the navy said, a move that stranded 40 ships.',
      ['The port was shut on Monday. «', 'The port was shut on Monday, a move that stranded 40 ships. «'],
    ],
    [
      'Sales fell by 9% in May, the firm said on Tuesday, the third drop in a row.',
      ['Sales fell by 9% in May. «', 'Sales fell by 9% in May, the third drop in a row. «'],
    ],
    [
      'Profit was £5m, the firm said, up from £3m in 2020.',
      ['Profit was £5m. «', 'Profit was £5m, up from £3m in 2020. «'],
    ],
  ])('is said as well: %s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it.each([
    [
      'The mine is safe, the owner said in Essen, the largest city in the Ruhr.',
      ['The mine is safe. «', 'Essen [is] the largest city in the Ruhr.'],
    ],
    [
      'The road will stay shut, the county said on Monday, the first day of the fair.',
      ['The road will stay shut. «'],
    ],
  ])('but not what tells where or when it was: %s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
