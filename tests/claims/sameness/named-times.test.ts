import { nameOneTime, nameTwoTimes } from '../../../src/claims/sameness/named-times';

test.each([
  ['as early as March', 'in March'],
  ['on Tuesday evening', 'Tuesday'],
  ['9 February', 'in February'],
])('%s and %s may be one time', (first, second) => {
  expect(nameOneTime(first, second)).toBe(true);
  expect(nameTwoTimes(first, second)).toBe(false);
});

test.each([
  ['at noon on Monday', 'on Sunday night'],
  ['in March', 'in May'],
])('%s and %s are two times', (first, second) => {
  expect(nameTwoTimes(first, second)).toBe(true);
  expect(nameOneTime(first, second)).toBe(false);
});

test.each([
  ['last year', 'this year'],
  ['9 February', '10 February'],
  ['on Monday', 'in May'],
  ['a marching band', 'in March'],
])('%s and %s are not told to be one', (first, second) => {
  expect(nameOneTime(first, second)).toBe(false);
});
