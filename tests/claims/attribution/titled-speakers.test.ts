import { attributionsOf } from './attributions-of';

const speaker = (text: string): string[] =>
  attributionsOf(text).map(({ claimant: { name, kind } }) => `${name ?? '–'} | ${kind}`);

test.each([
  ['"The lift is shut," said Councillor Day.', 'Day | person'],
  ['"The lift is shut," Councillor Day said.', 'Day | person'],
  ['"The lift is shut," said Day.', 'Day | person'],
  ['"The lift is shut," said Brigadier Mills.', 'Mills | person'],
  ['The lift, said Brigadier Anton Falk, was shut in May.', 'Anton Falk | person'],
  ['"The lift is shut," said Harbourmaster Lena Quist.', 'Lena Quist | person'],
  ['"The lift is shut," said Coroner Lake.', 'Lake | person'],
  ['"The lift is shut," said Attorney Ruth Mills.', 'Ruth Mills | person'],
  ['"The lift is shut," said Dr. Ana Mills.', 'Ana Mills | person'],
  ['"The lift is shut," said Rosa Church, a nurse.', 'Rosa Church | person'],
  // a firm's name stays one
  ['"The lift is shut," said Delmar Mills, a flour maker.', 'Delmar Mills | body'],
  ['The lift is shut, Ulm Church said.', 'Ulm Church | body'],
])('%s', (text, expected) => {
  expect(speaker(text)).toEqual([expected]);
});

test.each(['The firm has ninety days to say yes.', 'That was the day, said to be cold.'])(
  'a stretch of time says nothing: %s',
  (text) => {
    expect(speaker(text).filter((line) => /day/iu.test(line))).toEqual([]);
  },
);
