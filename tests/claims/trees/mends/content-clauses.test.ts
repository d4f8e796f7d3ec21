import { above } from '../above';

test.each([
  ['The claims that the minister lied are false.', 'lied', 'acl claims'],
  ['The reports that the king died were denied.', 'died', 'acl reports'],
  ['The rumour that the firm had closed proved false.', 'closed', 'acl rumour'],
  ['The allegation that guards sold the maps was first made in May.', 'sold', 'acl allegation'],
  ['The accusation that he took bribes came from a rival.', 'took', 'acl accusation'],
  ['A report by the union that wages fell was wrong.', 'fell', 'acl report'],
  ['Denials by the company that it knew of the leak were ignored.', 'knew', 'acl Denials'],
])('what is said: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

test.each([
  ['The claims that the minister made are false.', 'made', 'acl:relcl claims'],
  ['A report by the union that members read was wrong.', 'read', 'acl:relcl report'],
  ['The promise that they broke was old.', 'broke', 'acl:relcl promise'],
  ['The trader at Norra who expects a slump sold his shares.', 'expects', 'acl:relcl trader'],
  ['Ida Roos, the mayor of Esk, who hopes to stand again, left.', 'hopes', 'acl:relcl mayor'],
  ['The wife of Tom Beck, who hopes to stand again, left.', 'hopes', 'acl:relcl Tom'],
])('what is told of a noun: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
