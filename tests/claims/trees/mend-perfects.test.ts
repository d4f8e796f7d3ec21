import { above } from './above';

it.each([
  ['It has since built two ferries, sold a crane to the port and repaid its loan.', 'built', 'root -'],
  [
    'The inquest heard that Roos had been ill for a week, had missed two shifts and was driving a borrowed van.',
    'missed',
    'conj ill',
  ],
  ['She scrubbed the tank, had it filled by the brigade and taught the children.', 'filled', 'xcomp had'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([['Roos has the ferry repaired every May.', 'repaired', 'ccomp has']])(
  'leaves alone: %s',
  (text, word, wanted) => {
    expect(above(text, word)).toBe(wanted);
  },
);
