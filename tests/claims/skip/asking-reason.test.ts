import { vouched } from '../attribution/vouched';

test.each([
  [
    '"Who pays for this?" asked Senator Bill Crane. "Not the banks."',
    ['the writer: Bill Crane [is] Senator.'],
  ],
  [
    '"Where is the plan?" asked Ida Roos. "We have waited two years."',
    ['Ida Roos: We have waited two years.'],
  ],
  ['"Is the road open?" asked the driver. "I have seen no sign."', ['the driver: I have seen no sign.']],
  ['"How can a dairy lose so much?" said Tom Beck. "It took years."', ['Tom Beck: It took years.']],
  ['"Call the dairy," said Tom Beck. "It opens at eight."', ['Tom Beck: [The dairy] opens at eight.']],
])('a question or an order that a quotation goes on behind: %s', (text, lines) => {
  expect(vouched(text)).toEqual(lines);
});

test.each([
  ['"The dam was old," said Tom Beck. "What did they expect?"', 'Tom Beck: The dam was old.'],
  ['"The dam fell. Who is to blame?" asked Tom Beck.', 'Tom Beck: The dam fell.'],
  [
    '"Where did it go?" asked Tom Beck, who has led the fund since 2020. "It was here."',
    'the writer: [Tom Beck] has led the fund since 2020.',
  ],
])('what stands beside it is told: %s', (text, line) => {
  expect(vouched(text)).toContain(line);
});
