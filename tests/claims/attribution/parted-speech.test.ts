import { vouched } from './vouched';

it.each([
  [
    '‘The tenants’ bus has gone.\n\n‘They want to sell the barn,’ said Ida Roos.',
    'The tenants’ bus has gone.',
  ],
  ['"The bus has gone.\n\n"They want to sell the barn," said Ida Roos.', 'The bus has gone.'],
  [
    '“The bus has gone.\n\n“The van has gone.\n\n“They want to sell the barn,” said Ida Roos.',
    'The van has gone.',
  ],
])('a paragraph that the next ones go on with has their speaker: %s', (speech, wording) => {
  expect(vouched(`The club met in May.\n\n${speech}`)).toContain(`Ida Roos: ${wording}`);
});

it('goes on behind a remark, by single marks as well', () => {
  const text =
    '‘He sold the farmers’ van,’ said Ida Roos, who chairs the club. ‘The bus has gone.\n\n‘The barn is next.’';
  expect(vouched(text)).toEqual(
    expect.arrayContaining(['Ida Roos: The bus has gone.', 'Ida Roos: The barn is next.']),
  );
});

it.each([
  [
    'The club met in the ’90s.\n\n‘The barn is next,’ said Ida Roos.',
    'the writer: The club met in the ’90s.',
  ],
  [
    "The club met in the '90s.\n\n'The barn is next,' said Ida Roos.",
    "the writer: The club met in the '90s.",
  ],
])('an apostrophe opens nothing: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

it.each([
  [
    '“The mayor says the bridge will open in May, but it has no road,” said Tom Beck.',
    'Tom Beck: [The bridge] has no road.',
  ],
  [
    '“The firm claims that the boats are safe, and yet two have sunk,” Carl Wren said.',
    'Carl Wren: Yet two [of the boats] have sunk.',
  ],
])('who is quoted answers what another says: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

it.each([['The mayor says the bridge is old, but the road is dry.', 'The mayor: The road is dry.']])(
  'what is told further is the other’s: %s',
  (text, claim) => {
    expect(vouched(text)).toContain(claim);
  },
);

it.each([
  ['Dredging to start by May, says Orlov; Fishermen cry foul', 'Pavel Orlov: Dredging to start by May.'],
  ['Dredging to start by May, says Orlov; Fishermen cry foul', 'the writer: Fishermen cry foul.'],
  ['Two piers to close, says Orlov', 'Pavel Orlov: Two piers to close.'],
])('a headline’s speaker ends at its semicolon: %s', (line, claim) => {
  expect(vouched(`${line}\n\nMinister Pavel Orlov said on Monday that the work would start.`)).toContain(
    claim,
  );
});

it('goes on behind a semicolon in running text', () => {
  const text = 'Ida Roos runs the port. The road was dry, she said; it had been swept at noon.';
  expect(vouched(text).at(-1)).toMatch(/^Ida Roos: .*had been swept at noon\.$/u);
});

it('tells a story without its “how”', () => {
  expect(vouched('Olga Finch told how she felled a thief with a cod.')).toContain(
    'Olga Finch: [Olga Finch] felled a thief with a cod.',
  );
  expect(vouched('Olga Finch explained how the engine works.').join()).toContain(
    'Olga Finch explained how the engine works',
  );
});

it('leaves single marks out of what is quoted', () => {
  expect(vouched('Ida Roos runs the club. ‘The hall is cold,’ she said, ‘but the barn is dry.’')).toEqual(
    expect.arrayContaining(['Ida Roos: The hall is cold.', 'Ida Roos: The barn is dry.']),
  );
});

it.each([
  [
    'Errors were made, Ida Roos conceded, but none of them was a crime. As for the mill, it had been paid for with a legacy.',
    'Ida Roos',
  ],
  ['Errors were made, said Ida Roos. The mill had burned down in May.', 'the writer'],
  ['Errors were made, Ida Roos conceded, but none was a crime. The mill burned down in May.', 'the writer'],
])('what runs on around a remark runs on in the past perfect: %s', (text, speaker) => {
  expect(vouched(text).at(-1)).toMatch(new RegExp(`^${speaker}:`, 'u'));
});
