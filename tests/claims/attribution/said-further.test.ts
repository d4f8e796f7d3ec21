import { vouched } from './vouched';

/** A participle of saying or blaming behind a remark, and who does so. */
test.each([
  [
    'Output fell by a third, the dairy said, blaming a lack of milk.',
    'the dairy: [The dairy] [blamed] a lack of milk.',
  ],
  [
    'Trams were stopped, the operator said, pointing to a worn rail.',
    'the operator: [The operator] [pointed] to a worn rail.',
  ],
  ['The play was moved, the band said, citing heavy rain.', 'the band: [The band] [cited] heavy rain.'],
  ['The ferry was late, the port said, blaming fog.', 'the port: [The port] [blamed] fog.'],
  [
    'Exports fell by 9 percent, said the ministry, blaming low prices.',
    'the ministry: [The ministry] [blamed] low prices.',
  ],
  [
    'The line failed, the utility said late on Friday, blaming a storm.',
    'the utility: [The utility] [blamed] a storm.',
  ],
  [
    'The retailer will close, it said, blaming high rents.',
    'The retailer: [The retailer] [blamed] high rents.',
  ],
])('%s', (text, line) => {
  expect(vouched(text)).toContain(line);
});

test.each([
  ['The wall fell, police said, killing two people.', ['police: The wall fell.']],
  [
    'The child was found, police said, adding that she was well.',
    ['police: The child was found.', 'police: [The child] was well.'],
  ],
])('what came of it is not the speaker’s doing, and the remark is no claim: %s', (text, lines) => {
  expect(vouched(text)).toEqual(lines);
});

test.each([
  ['Asked about the mill, Beck said only that talks "are going on".', 'Beck: Talks "are going on".'],
  ['Beck said that only talks went on.', 'Beck: Only talks went on.'],
])('who says only that much says that: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});
