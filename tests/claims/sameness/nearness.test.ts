import { isCommonWord, nearWords } from '../../../src/language/near-words';
import { stem } from '../../../src/language/stem';
import { nearness } from '../../../src/claims/sameness/nearness';
import { comparedAs } from '../../../src/claims/sameness/word-groups';

const near = (first: string, second: string): number => nearness(comparedAs(first), comparedAs(second));

test.each([
  ['ruin', 'destroy'],
  ['halt', 'stop'],
  ['memory', 'remember'],
  ['failure', 'failed'],
  ['treaty', 'accord'],
  ['relative', 'family'],
])('%s and %s may say the same', (first, second) => {
  expect(near(first, second)).toBeGreaterThan(0);
  expect(near(first, second)).toBe(near(second, first));
});

test.each([
  ['rise', 'fall'],
  ['buy', 'sell'],
  ['win', 'lose'],
  ['monday', 'tuesday'],
  ['north', 'south'],
  ['bridge', 'minister'],
])('%s and %s say two things', (first, second) => {
  expect(near(first, second)).toBe(0);
});

test('one word is nearest to itself', () => {
  expect(near('halted', 'halt')).toBe(1);
});

test('the table knows common words, and no names', () => {
  expect(isCommonWord(stem('council'))).toBe(true);
  expect(isCommonWord(stem('nordline'))).toBe(false);
  expect(nearWords(stem('nordline')).size).toBe(0);
});
