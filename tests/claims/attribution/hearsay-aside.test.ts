import { analyze } from '../../../src/claims/analyze';
import { attributionsOf, lineOf } from './attributions-of';

const lines = (text: string): string[] =>
  attributionsOf(text)
    .filter(({ rule }) => rule === 'hearsay-aside')
    .map((one) => lineOf(text, one));

test.each([
  ['The herd, it is believed, came from Ulm.', ' | is believed | The herd … came from Ulm'],
  ['The herd – it is claimed – came from Ulm.', ' | is claimed | The herd … came from Ulm'],
  ['The herd (it is said) came from Ulm.', ' | is said | The herd … came from Ulm'],
  ['The herd came from Ulm, it was reported.', ' | was reported | The herd came from Ulm'],
  ['The barn, it is now thought, cost £2m.', ' | is now thought | The barn … cost £2m'],
  ['The barn was, it was rumoured, a still.', ' | was rumoured | The barn was … a still'],
  ['The barn, it is alleged by two clerks, was sold.', 'two clerks | is alleged | The barn … was sold'],
  ['The clerk sold the barn and, it is said, left.', ' | is said | left'],
  ['A clerk who it is thought sold the barn was held.', ' | is thought | who … sold the barn'],
  ['The barn, it is hoped, will stand.', ' | is hoped | The barn … will stand'],
])('somebody says so who is not named: %s', (text, line) => {
  expect(lines(text)).toEqual([line]);
});

test.each([
  'The barn, it turned out, was empty.',
  'The barn, it has since emerged, was empty.',
  'The barn, it seems, was empty.',
  'The barn, it should be noted, was empty.',
  'The barn burned, it was late and nobody came.',
  'When the bid came in, it was noted, weighed and refused.',
])('nobody is said to have said so: %s', (text) => {
  expect(lines(text)).toEqual([]);
});

const claimsIn = (text: string): string[] => {
  const { claims, attributions } = analyze(text);
  return claims.map(({ wording, kind, attribution }) =>
    [wording, kind, attribution === null ? '–' : attributions[attribution]!.claimant.kind].join(' | '),
  );
};

test.each([
  ['The herd, it is believed, came from Ulm.', ['The herd came from Ulm. | attributed | missing']],
  [
    'The clerks, it is claimed, sold the barn and left the town.',
    [
      'The clerks sold the barn. | attributed | missing',
      '[The clerks] left the town. | attributed | missing',
    ],
  ],
  [
    'The clerks sold the barn and, it is claimed, hid the bill.',
    ['The clerks sold the barn. | factual | –', '[The clerks] hid the bill. | attributed | missing'],
  ],
  [
    'The herd, which it is thought came from Ulm, was sold.',
    ['The herd was sold. | factual | –', '[The herd] came from Ulm. | attributed | missing'],
  ],
  [
    'The farm has lost, it is estimated, a third of its herd.',
    ['The farm has lost a third of its herd. | attributed | missing'],
  ],
  [
    'The barn was sold, but, it is alleged, a clerk hid the bill.',
    ['A clerk hid the bill. | attributed | missing', 'The barn was sold. | factual | –'],
  ],
  // a wish says nothing: it stays with its clause
  ['The barn, it is hoped, will stand.', ['The barn, it is hoped, will stand. | speculative | –']],
  ['The barn, it seems, was empty.', ['The barn, it seems, was empty. | speculative | –']],
  [
    'The owner had, it appears, sold the barn and gone home.',
    ['The owner had, it appears, sold the barn and gone home. | speculative | –'],
  ],
  ['The barn, it turned out, was empty.', ['The barn, it turned out, was empty. | factual | –']],
])('%s', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

test.each([
  ['Three clerks were reported killed in Ulm.', ' | were reported | Three clerks … killed in Ulm'],
  ['The boy is presumed drowned.', ' | is presumed | The boy … drowned'],
  ['Six miners are feared dead.', ' | are feared | Six miners … dead'],
])('what has become of somebody: %s', (text, line) => {
  expect(attributionsOf(text).map((one) => lineOf(text, one))).toEqual([line]);
});
