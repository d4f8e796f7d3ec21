import { doubtsOf, lastOf } from './last-claim';

it.each([
  ['The depot will move to Harbour Road.', '"Land is cheaper there," the owner said.', 'It opened in 1951.'],
  ['Vell Paper closed its mill.', '"Timber costs too much," a manager said.', 'It employed 300 people.'],
  ['The rink reopened on Friday.', '"The ice is superb," the trainer said.', 'It seats 9,000.'],
  ['The farm lost two barns.', '“The storm was awful,” Ida Roos said.', 'It lies near Holm.'],
])('what somebody has told of alone is not surely meant outside: %s %s', (before, quotation, last) => {
  expect(lastOf(before, quotation, last)).toBe(last);
  expect(doubtsOf(before, quotation, last)).toMatch(/^may be /u);
});

it('a bare word that opens a quotation is no name', () => {
  const text = ['The ferry line cut 12 routes.', '"Diesel is too dear," it said.', 'It sails to nine ports.'];
  expect(doubtsOf(...text)).not.toContain('diesel');
});

it.each([
  [
    ['Vell Foods bought a dairy.', '"The dairy has loyal customers," Ida Roos said.', 'It opened in 1921.'],
    '[The dairy that Vell Foods bought] opened in 1921.',
  ],
  [['“Foxes are clever,” Ida Roos said.', '“They hunt at dusk.”'], '[Foxes] hunt at dusk.'],
])('but what is told of outside as well, and in the same words of theirs: %s', (sentences, wording) => {
  expect(lastOf(...sentences)).toBe(wording);
});
