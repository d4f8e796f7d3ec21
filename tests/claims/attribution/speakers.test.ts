import { vouched } from './vouched';

describe('a speaker who is told of between commas', () => {
  it.each([
    [
      '“We lost the boat,” the ferry’s owner, Ida Roos, told the harbour master.',
      'Ida Roos: We lost the boat.',
    ],
    [
      '“Nobody rang us,” the firm’s founder, Piet Maas, 71, told the Post.',
      'Piet Maas: Nobody rang us [the firm].',
    ],
    ['“I saw no light,” the driver, who was not hurt, recalled on Monday.', 'the driver: I saw no light.'],
    [
      'The ferry will sail on Friday, its owner, Ida Roos, told the town.',
      'Ida Roos: The ferry will sail on Friday.',
    ],
  ])('%s', (text, line) => {
    expect(vouched(text)).toContain(line);
  });

  it('is no speaker where the verb has another object', () => {
    const lines = vouched('The council met, and the treasurer, Ida Roos, read the accounts.');
    expect(lines.every((line) => line.startsWith('the writer: '))).toBe(true);
  });
});

describe('whom “he” and “she” mean', () => {
  it.each([
    [
      'Tom Beck and Karl Roos own the mill. He said the wheel was broken.',
      'nobody named: The wheel was broken.',
    ],
    ['Roos’s lawyer said the clock was wrong. He said nobody had checked it.', /^Roos’s lawyer: /u],
    [
      'A spokeswoman said the pier was shut. Tom Beck mended it. He said it was rotten.',
      /^Tom Beck: .*rotten/u,
    ],
  ])('%s', (text, line) => {
    expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

it('takes no animal for whoever writes', () => {
  const lines = vouched('Biologists filmed a nest. The ants wait in a row, they report, and never push.');
  expect(lines.some((line) => line.startsWith('The ants: '))).toBe(false);
});

describe('remarks', () => {
  it.each([
    ['Gas use fell by a tenth in March, the energy agency estimates.', /^the energy agency: Gas use fell/u],
    [
      'It showed the wrong day, Ida Roos said, and nobody had checked it.',
      /^Ida Roos: .*showed the wrong day/u,
    ],
    [
      'The pier has been shut, the county said on Monday, after an audit found that it was rotten.',
      /^the county: The pier has been shut/u,
    ],
    ['“It was the cold”, Nora Vik explained, “and the cows were old.”', /^Nora Vik: It was the cold/u],
    ['“It was the cold,” explained Nora Vik, a vet who treated the cows.', 'Nora Vik: It was the cold.'],
    [
      'Ruiz, whose grandfather kept ants in jars, believes that the queen is deaf.',
      /^Ruiz: The queen is deaf/u,
    ],
    [
      'Ruth Adler, the editor of the Courier, said it stood by its report.',
      /^Ruth Adler: .* stood by .* report/u,
    ],
    ['She wonders whether wild nests behave the same way.', /^nobody named: She wonders/u],
  ])('%s', (text, line) => {
    expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

describe('who goes on speaking', () => {
  it.each([
    [
      '“It was a dead language,” said Luzia Prado, who led the work. “At first I thought the tape was broken.”',
      'Luzia Prado: At first [Luzia Prado] thought the tape was broken.',
    ],
    [
      'The pipe burst. A water company spokesman apologised. Crews had come at once, he said, and stayed.',
      /^A water company spokesman: Crews had come/u,
    ],
    ['The council met in May. It said the pier was safe.', /^The council: The pier was safe/u],
    [
      'The plant, Bergposten reported in March, loses six million crowns a year.',
      /^Bergposten: The plant loses/u,
    ],
    ['The ferry, Nordline said on Monday, needs a new engine.', /^Nordline: The ferry needs/u],
    [
      'A police officer who saw the boat, Lars Ott, testified that it carried no lights.',
      /^Lars Ott: .*carried no lights/u,
    ],
    ['Marth wants an election, which polls suggest she would win.', /^polls: .*would win/u],
    [
      'Ida Roos said the report contained “serious errors”.',
      'Ida Roos: The report contained “serious errors”.',
    ],
    [
      'The regulator found last year that the firm had hidden its losses.',
      /^The regulator: The firm had hidden/u,
    ],
    ['Her neighbour, the barber Ali Demir, said two regulars had left.', 'Ali Demir: Two regulars had left.'],
    [
      'Council ranger Derek Platt likes swans. The council estimates that the closure affects 3,000 drivers.',
      /^The council: The closure affects/u,
    ],
    [
      'A wine expert, Claudine Roux, said one of the bottles bore the name of a vineyard in Spain.',
      /^Claudine Roux: One of the bottles bore/u,
    ],
    ['Prado counters that the logs were burned.', 'Prado: The logs were burned.'],
  ])('%s', (text, line) => {
    expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

describe('figures and findings', () => {
  it.each([
    ['The police put the number of marchers at 9,000.', 'The police'],
    ['The auditors put it at 75 million.', 'The auditors'],
    ['A study by the Tarn Institute found no link between salt and sleep.', 'Tarn Institute'],
    ['The loss is put at 40 million crowns.', 'nobody named'],
  ])('%s', (text, speaker) => {
    expect(vouched(text)[0]).toMatch(new RegExp(`^(?:A study by the )?${speaker}: `, 'u'));
  });
});

describe('what nobody else vouches for', () => {
  it.each([
    'The flood put the school at risk.',
    'She has not seen him score since June, and sees nothing in it.',
    'A study shows.',
    'The crew sees.',
    'The vicar said a short prayer for the crew of the boat.',
    'The strike put 400 people out of work.',
    'Zinc added 3 percent to 2,700 dollars a tonne and lead lost 1 percent.',
    'The firm reports its figures on Tuesday.',
    'Denmark and Norway have opposed the plan since 2019.',
    'The belief that the dam would hold was shaken by the flood.',
    'The runway, planned for 2020, puts Halvik deep in debt.',
  ])('%s', (text) => {
    expect(vouched(text).filter((line) => !line.startsWith('the writer: '))).toEqual([]);
  });
});
