import { vouched } from './vouched';

test.each([
  ['The drug, its maker says, is safe, but regulators have banned it.', 'Regulators have banned [the drug].'],
  ['The yard, the union says, will close in May, but managers reject it.', 'Managers reject [the yard].'],
  ['The mine is safe, its owner said, but two men died there in May.', 'Two men died there in May.'],
  [
    'The ship, the crew said, is old, although inspectors passed it in March.',
    'Inspectors passed [the ship] in March.',
  ],
  [
    'The port is full, its chief said, though a berth stood empty on Monday.',
    'A berth stood empty on Monday.',
  ],
  [
    'The tax, the minister argued, would raise $2 billion, but economists reject it.',
    'Economists reject [the tax].',
  ],
  [
    'The club, its owner said, is not for sale, but two banks have made offers.',
    'Two banks have made offers.',
  ],
])('behind a remark the writer sets against it what others do or what has happened: %s', (text, claim) => {
  expect(vouched(text).some((one) => one === `the writer: ${claim}`)).toBe(true);
});

test.each([
  [
    'The road, the council said, would reopen in May, but repairs would take years.',
    'Repairs would take years.',
  ],
  ['The fund, its manager said, had grown by 5%, but rates had fallen.', 'Rates had fallen.'],
  ['The team, the coach said, was tired, and the players needed rest.', 'The players needed rest.'],
  ['The lake, the agency said, is clean, and fish are coming back.', 'Fish are coming back.'],
  ['Rents, the agency says, are high, but wages are rising.', 'Wages are rising.'],
  ['Sales rose by 5%, the firm said, but profits fell.', 'Profits fell.'],
  ['The dam, the agency says, is safe, but it leaks in spring.', '[The dam] leaks in spring.'],
  ['The port, Roos says, is full, but her staff are tired.', '[Roos’s] staff are tired.'],
])('what goes on in its tense, with "and" or of the same goes on with what is said: %s', (text, claim) => {
  const found = vouched(text).map((one) => one.replaceAll("'", '’'));
  expect(found.some((one) => one.endsWith(`: ${claim}`) && !one.startsWith('the writer'))).toBe(true);
});
