import { wordingsOf } from '../wordings';

it.each([
  'The act will force shops to print prices and list ingredients.',
  'The town urged families to boil water and store food.',
  'The state sent crews to kill infected hens and clean barns.',
  'The firm plans to build vans and lease trucks.',
])('what may be a second infinitive is no object: %s', (text) => {
  expect(wordingsOf(text)).toEqual([text]);
});

it.each([
  ['The town plans to buy apples and pears.', 'The town plans to buy pears.'],
  ['The town plans to buy bread and fresh fruit.', 'The town plans to buy fresh fruit.'],
  ['The town plans to hire a cook and a driver.', 'The town plans to hire a driver.'],
  ['The town plans to test wells and monitor rivers.', 'The town plans to monitor rivers.'],
])('but two objects are two: %s', (text, claim) => {
  expect(wordingsOf(text)).toContain(claim);
});
