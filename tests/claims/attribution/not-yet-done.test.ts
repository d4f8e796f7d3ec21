import { attributionsOf, lineOf } from './attributions-of';

const lines = (text: string): string[] => attributionsOf(text).map((one) => lineOf(text, one));

test.each([
  'The ferry will stop unless the owner agreed to a new fare.',
  'The yard closes if the crews accept that the work is done.',
  'Nothing can be sold until the judge decides who owns it.',
  'The board met to agree that the fee should rise.',
  'Once the members consent to the merger, the club moves.',
  'If Ulm agrees and promises to pay, the case ends.',
  'The lease ends unless the tenant decides to renew it.',
  'Tenants may ask if the lift is worth the rent.',
  'Buyers might wonder why the shop was shut.',
])('nobody has said so yet: %s', (text) => {
  expect(lines(text)).toEqual([]);
});

test.each([
  ['The owner agreed to a new fare.', 'The owner | agreed | to a new fare'],
  ['The crews accepted that the work was done.', 'The crews | accepted | that the work was done'],
  ['When the judge decided that it was hers, he wept.', 'the judge | decided | that it was hers'],
  ['Tenants asked if the lift was worth the rent.', 'Tenants | asked | if the lift was worth the rent'],
  ['The owner, who agreed to pay, has left.', 'The owner … who | agreed | to pay'],
  ['If the judge says that it is hers, she will sell it.', 'the judge | says | that it is hers'],
])('but here somebody has, or is quoted: %s', (text, line) => {
  expect(lines(text)).toContain(line);
});
