import { above } from '../above';

it.each([
  ['Roos wasted three hours waiting for a bus.', 'waiting', 'xcomp wasted'],
  ['Ida Roos, who has spent ten weeks mending it for the fair, hopes to keep it.', 'mending', 'xcomp spent'],
  [
    'The school said it had been told of the cut only last Monday and was working out what it would mean for its pupils.',
    'mean',
    'ccomp working',
  ],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The council spent £4m, raising fears of a deficit.', 'raising', 'advcl spent'],
  ['Roos stood an hour waiting for a bus.', 'waiting', 'advcl stood'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
