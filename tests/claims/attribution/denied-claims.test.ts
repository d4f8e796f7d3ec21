import { vouched } from './vouched';

/** A claim that is called untrue, or denied, is nobody's who is named: the article tells that it is. */
test.each([
  'It is a myth that the firm paid no tax.',
  'It is a lie that Lind took the money.',
  'It is a pity that the mine has closed.',
  'It is a mystery why the pumps failed.',
  'The claim that the firm paid no tax is false.',
  'The idea that the mine is safe is a myth.',
  'Lind rejected claims that the firm paid no tax.',
  'Lind denied suggestions that the firm paid no tax.',
  'Lind dismissed rumours that the mine had been sold.',
  'The firm refuted allegations that it had paid no tax.',
  'The firm disputes claims that the water is poisoned.',
  'Lind brushed off suggestions that she would quit.',
  'The club played down reports that the coach would leave.',
  'There is no evidence that the firm paid no tax.',
  'Contrary to what Lind says, the mine is flooded.',
])('%s', (text) => {
  expect(vouched(text)).toEqual([`the writer: ${text}`]);
});

test.each([
  ['It is a book that Lind wrote in May.', 'the writer: Lind wrote [a book] in May.'],
  ['What Lind says is that the mine is flooded.', 'Lind: The mine is flooded.'],
  ['Lind dismissed the plan as nonsense.', 'Lind: Lind dismissed the plan as nonsense.'],
  ['The firm disputes the figures.', 'The firm: The firm disputes the figures.'],
])('stays as it is: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});
