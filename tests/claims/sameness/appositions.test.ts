import { readText } from '../../../src/claims/analyze';
import { describedClaims } from '../../../src/claims/claims-of';
import { appositionsOf, besides } from '../../../src/claims/sameness/appositions';

test('what a sentence says of a phrase it says of the name beside it', () => {
  const { text, layout, read } = readText(
    'Harbour news of the week\n\nThe boat will sail without its best rower, Ida Roos, on Monday.\n',
  );
  const { claims } = describedClaims(text, layout, read, null);
  const [, own = []] = [...appositionsOf(claims)][0] ?? [];
  expect(besides('The boat will sail without its best rower.', own)).toBe('Ida Roos');
  expect(besides('Ida Roos will row.', own)).toBe('best rower');
  expect(besides('Ida Roos is its best rower.', own)).toBe('');
  expect(besides('The boat is old.', own)).toBe('');
});
