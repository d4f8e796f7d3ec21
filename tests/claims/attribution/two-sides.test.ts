import { vouched } from './vouched';

type Case = readonly [text: string, first: string, second: string];

describe('two sides in one sentence each keep what they say', () => {
  it.each<Case>([
    [
      'Ulm says the ships stayed in port, while Esk says the strait was blocked.',
      'Ulm: The ships stayed in port.',
      'Esk: The strait was blocked.',
    ],
    [
      'The union argues that the kiln is unsafe, whereas the owner contends that it passed every test.',
      'The union: The kiln is unsafe.',
      'the owner: [The kiln] passed every test.',
    ],
    [
      'Divers say the wreck is empty; the navy says it holds fuel.',
      'Divers: The wreck is empty.',
      'the navy: [The wreck] holds fuel.',
    ],
    [
      'The mayor said the dam was sound, but engineers warned that it leaked.',
      'The mayor: The dam was sound.',
      'engineers: [The dam] leaked.',
    ],
    [
      'No fee was charged, according to the bank, but two clients said that they had paid 40 crowns.',
      'the bank: No fee was charged.',
      'two clients: They had paid 40 crowns.',
    ],
    [
      'According to Ulm, the pass will stay shut until May, but Esk insists that trucks can use it.',
      'Ulm: The pass will stay shut until May.',
      'Esk: Trucks can use it.',
    ],
  ])('%s', (text, first, second) => {
    const lines = vouched(text);
    const bare = (line: string): string => line.replace(/[[\]]/gu, '').toLowerCase();
    const said = lines.map((line) => line.split(': ')[0]!);
    expect(said.sort()).toEqual([first, second].map((line) => line.split(': ')[0]!).sort());
    expect(lines.map(bare)).toContain(bare(first));
    expect(lines).toHaveLength(2);
  });

  it('but not what one says of another', () => {
    expect(
      vouched('Ida Roos says that if the gate fails, Tom Beck says it must be shut.'),
    ).not.toContainEqual(expect.stringMatching(/^Tom Beck: The gate fails/u));
  });
});

describe('a second side whose word of saying is left out says something else of the same thing', () => {
  it.each([
    ['Delhi says three people died, Beijing four.', 'Beijing: Four people died.'],
    ['The police say 12 people were hurt, the union 30.', 'the union: 30 people were hurt.'],
    [
      'The army says the bridge fell on Monday, the rebels on Tuesday.',
      'the rebels: The bridge fell on Tuesday.',
    ],
    [
      'The ministry puts the cost at 4 million crowns, the union at 9 million.',
      'the union: The union puts the cost at 9 million.',
    ],
  ])('%s', (text, line) => {
    const lines = vouched(text).map((one) => one.replace(/[[\]]/gu, ''));
    expect(lines).toContain(line);
    expect(lines).toHaveLength(2);
  });

  it.each([
    'The mayor said Ulm lost two ships, Esk three.',
    'The mayor said the army lost 40 men, the rebels 30.',
    'The mayor said the bridge cost 4 million crowns, the tunnel nine.',
    'The mayor said the man was seen on Monday, the day of the fire.',
  ])('but not where both are told of: %s', (text) => {
    expect(vouched(text).every((line) => line.startsWith('The mayor: '))).toBe(true);
  });

  it('nor in an aside', () => {
    const lines = vouched('The mayor said the show has pictures of Tom Beck, a resident of Holm.');
    expect(lines[0]).toBe('The mayor: The show has pictures of Tom Beck.');
    expect(lines.some((line) => line.startsWith('a resident'))).toBe(false);
  });
});

describe('a short denial keeps the words of saying, without which it would say nothing', () => {
  it.each([
    ['Ulm says it paid the fee; Esk says it did not.', 'Esk: Esk says it did not.'],
    [
      'The firm says all crews were warned; their lawyer says two were not.',
      'their lawyer: Their lawyer says two were not.',
    ],
  ])('%s', (text, line) => {
    expect(vouched(text).map((one) => one.replace(/[[\]]/gu, ''))).toContain(line);
  });

  it('but not one that says enough', () => {
    expect(vouched('Ulm says it paid the fee; Esk says it did not pay.')).toContainEqual(
      expect.stringMatching(/^Esk: .*did not pay\.$/u),
    );
  });
});

test.each([
  ['Union threatens strike if talks fail', /^Union: /u],
  ['The storm threatens homes along the coast.', /^the writer: /u],
  ['The drought threatens protest songs at the fair.', /^the writer: /u],
])('who announces a deed by a threat: %s', (text, line) => {
  expect(vouched(text)).toContainEqual(expect.stringMatching(line));
});
