import { above } from './above';

it.each([
  ['The keeper, Mary-Ann Doyle, was hurt.', 'Ann', 'flat Mary'],
  ['The firm, Rolls-Royce, makes engines.', 'Royce', 'flat Rolls'],
  ['Valmora has agreed to buy its rival Trask & Boyle for cash.', 'Boyle', 'flat Trask'],
  ['He abused the trust of a small charity which fed and clothed some families.', 'clothed', 'conj fed'],
  [
    'They lost the trust of a choir which sang and played, and whose hall burned down.',
    'burned',
    'acl:relcl choir',
  ],
  [
    'The mayor, who toured the port with the harbour master, Ines Falk, promised money.',
    'Ines',
    'appos master',
  ],
  ['Ferry firm offloads loss-making yard, clearing the way for its new boats.', 'making', 'amod yard'],
  ['Ferry firm offloads loss-making yard, clearing the way for its new boats.', 'clearing', 'advcl offloads'],
  ['A former director of a small charity who spent its money was jailed.', 'spent', 'acl:relcl director'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The Paris-based firm makes boats.', 'based', 'amod firm'],
  ['Oslo and Bergen raised the tax.', 'Bergen', 'conj Oslo'],
  ['A member of a family who lost a son wept.', 'lost', 'acl:relcl family'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
