import { above } from '../above';

test.each([
  ['The claims that the minister lied are false.', 'lied', 'acl claims'],
  ['The reports that the king died were denied.', 'died', 'acl reports'],
  ['The rumour that the firm had closed proved false.', 'closed', 'acl rumour'],
])('what is said: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

test.each([
  ['The claims that the minister made are false.', 'made', 'acl:relcl claims'],
  ['The trader at Norra who expects a slump sold his shares.', 'expects', 'acl:relcl trader'],
  ['Ida Roos, the mayor of Esk, who hopes to stand again, left.', 'hopes', 'acl:relcl mayor'],
  ['The wife of Tom Beck, who hopes to stand again, left.', 'hopes', 'acl:relcl Tom'],
])('what is told of a noun: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
