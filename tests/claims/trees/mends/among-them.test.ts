import { above } from '../above';

it.each([
  ['The men freed ten hostages, among them a priest and two nurses.', 'nurses', 'conj priest'],
  [
    'The storm killed 40 people, among them six children and a teacher, and broke a dam.',
    'broke',
    'conj killed',
  ],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it('leaves alone what stands among things that are named', () => {
  expect(above('The men hid among the reeds, rocks and trees.', 'rocks')).toBe('conj reeds');
});
