import { above } from '../above';

it.each([
  [
    'The team had gone ahead through Ode, whose pass found the winger, and seemed safe.',
    'found',
    'acl:relcl Ode',
  ],
  ['The editor of Hafn News, which closed in May, has died.', 'closed', 'acl:relcl News'],
  [
    'They lost the trust of a choir which sang and played, and whose hall burned down.',
    'burned',
    'acl:relcl choir',
  ],
  ['A former director of a small charity who spent its money was jailed.', 'spent', 'acl:relcl director'],
  ['He wept at the death of his aunt, who had fed him.', 'fed', 'acl:relcl aunt'],
  ['The editor of Hafn News, who left in May, has died.', 'left', 'acl:relcl editor'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['Lind hired Ode, who had left in May, and sued two rivals.', 'sued', 'conj hired'],
  ['A member of a family who lost a son wept.', 'lost', 'acl:relcl family'],
  ['The nephew of the king, who fled in May, has died.', 'fled', 'acl:relcl nephew'],
  ['The editor of Karl Maas, who left in May, has died.', 'left', 'acl:relcl Karl'],
  ['The mayor, who ran the mill, resigned.', 'ran', 'acl:relcl mayor'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
