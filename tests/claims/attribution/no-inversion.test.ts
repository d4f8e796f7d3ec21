import { analyze } from '../../../src/claims/analyze';

it.each([
  'Ida Roos, who was born in Ode and studied in Hale, wrote nine novels.',
  'The brewery, which opened in June, added 40 jobs.',
  'Tom Beck, who owns a mill, noted the storks in his diary.',
  'The pier, built in 1932, added a second ramp in 1950.',
])('what stands behind the verb of a subject is nobody who says so: %s', (text) => {
  expect(analyze(text).attributions).toEqual([]);
});

it.each([
  ['The pier, which was built in 1932, is unsafe, wrote two engineers.', 'two engineers'],
  ['The pier loses money, says the letter.', 'the letter'],
  ['The pier is shut, added a spokesman.', 'a spokesman'],
])('but who stands behind it after a clause is: %s', (text, name) => {
  expect(analyze(text).attributions.map(({ claimant }) => claimant.name)).toContain(name);
});
