import { analyze } from '../../../src/claims/analyze';

/** The claims of a headline over a short article. */
const claimsOf = (line: string): string[] =>
  analyze(`${line}\n\nThe harbour was quiet on Sunday. Nobody saw the boat.`).claims.map(
    ({ wording }) => wording,
  );

it.each([
  ['Widow, 81, nets burglar with fishing rod', 'Widow nets burglar with fishing rod.', 'Widow [is] 81.'],
  ['Baker, 51, tops regional bread league', 'Baker tops regional bread league.', 'Baker [is] 51.'],
  ['Emil Strand, 31, tops poll in dock ward', 'Emil Strand tops poll in dock ward.', 'Emil Strand [is] 31.'],
])('the word behind the age is the verb: %s', (line, ...claims) => {
  expect(claimsOf(line)).toEqual(expect.arrayContaining(claims));
});

it('a number that is no age stays where it is', () => {
  expect(claimsOf('Ward 7, 300, beats Ward 9, 200').join()).toContain('300');
});

it('a quotation before a colon is apart from the news behind it', () => {
  expect(claimsOf("'The barn was dry': Farmer sells hay")).toEqual(
    expect.arrayContaining(['The barn was dry.', 'Farmer sells hay.']),
  );
});
