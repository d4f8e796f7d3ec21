import { above } from '../above';

it.each([
  ['Thanks to the fuel cut, airlines saved money.', 'cut', 'obl saved'],
  ['Due to the fee cut, sales rose.', 'cut', 'obl rose'],
  ['Thanks to a new canal, exports doubled.', 'canal', 'obl doubled'],
  ['Sales rose, thanks to a warm spring.', 'thanks', 'case spring'],
  ['The mayor, thanks to a loan, kept the house.', 'loan', 'obl kept'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['She gave thanks to the crew, and the boat left.', 'thanks', 'obj gave'],
  ['The crew, due to sail in May, went home.', 'went', 'root -'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
