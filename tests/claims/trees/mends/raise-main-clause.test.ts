import { above } from '../above';

it.each([
  [
    "Norvik's chief executive, Ida Roos, has flown out of Oslo with a prize in hand: the boats that her firm builds in Norland have passed the state's safety check.",
    'passed',
    'parataxis flown',
  ],
  [
    "Norvik's chief executive, Ida Roos, has flown out of Oslo with a prize in hand: the boats that her firm builds in Norland have passed the state's safety check.",
    'boats',
    'nsubj passed',
  ],
  ['Most of the 40 ships that left the port never returned.', 'returned', 'root -'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['That the mill closed has hurt the town.', 'closed', 'csubj hurt'],
  ['The mill has one rule: what the keeper says is done.', 'rule', 'obj has'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
