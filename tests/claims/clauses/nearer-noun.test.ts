import { analyze } from '../../../src/claims/analyze';

/** The wordings of a text as the whole engine reads it. */
const read = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

it.each([
  [
    'Roos had hoped for a clearer plan on debt, which rose to £3m in May.',
    '[A clearer plan on debt] rose to £3m in May.',
  ],
  [
    'Shares in the mill’s largest supplier, based in Ulm, fell by a tenth.',
    '[Shares in the mill’s largest supplier] [were] based in Ulm.',
  ],
  [
    'The court cut the sentence of Tom Hale, convicted in 2020 of theft, to six years.',
    '[The sentence of Tom Hale] [was] convicted in 2020 of theft.',
  ],
])('tells of no noun that stands further off what may be of the nearer one: %s', (text, wrong) => {
  expect(read(text)).not.toContain(wrong);
});

it.each([
  [
    'The sack of maize, which cost nine pounds in May, has burst.',
    '[The sack of maize] cost nine pounds in May.',
  ],
  [
    'The choir’s tour of Japan, cancelled in 2020, begins in Osaka.',
    '[The choir’s tour of Japan] [was] cancelled in 2020.',
  ],
])('tells of a noun what none nearer can be meant by: %s', (text, told) => {
  expect(read(text)).toContain(told);
});
