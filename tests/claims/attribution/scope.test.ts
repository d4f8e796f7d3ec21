import { vouched } from './vouched';

/** What is said in a clause beside, or set into, the main one is said of that alone. */
test.each([
  ['Mr. Lund, whom friends call "the Boss", left the bank in May.', /^the writer: .*left the bank in May/u],
  [
    'The deal – which, Mr Berg insisted, was sound – collapsed within a week.',
    'the writer: The deal collapsed within a week.',
  ],
  ['The deal – which, Mr Berg insisted, was sound – collapsed within a week.', /^Berg: .*was sound/u],
  ['The mine closed after experts called it unsafe.', /^the writer: The mine closed after/u],
  ['Lund said it would cut 40 jobs, sending its shares down 8%.', 'Lund: [Lund] would cut 40 jobs.'],
  ['Lund said it would cut 40 jobs, saving $3m a year.', /^Lund: .*saving \$3m/u],
  ['The theft is, the firm argues, a lawful deduction.', 'the firm: The theft is a lawful deduction.'],
  ['Roos told police that he was in Dale that night.', /^Roos: .*in Dale that night/u],
  ['As Lund warned, the mine closed.', 'Lund: The mine closed.'],
])('%s', (text, line) => {
  expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
});

describe('sources seen by their words', () => {
  test.each([
    ['Per a report by the auditors, Berg owns 9% of the mine.', /: Berg owns 9% of the mine\.$/u],
    ['The dam, per the county engineer, is 90 years old.', 'the county engineer: The dam is 90 years old.'],
    ['“The rates are three times the average,” reads the complaint.', /^the complaint: The rates/u],
  ])('%s', (text, line) => {
    expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

/** Nobody says anything here. */
test.each([
  'The team played according to the rules.',
  'The talks went according to plan.',
  'Tickets cost $9 per person.',
  'The flood claimed 12 lives.',
  'Lund claimed the title in May.',
  'The union called a strike for Monday.',
])('%s', (text) => {
  expect(vouched(text)).toEqual([`the writer: ${text}`]);
});

test('a person is sent away, and said nothing', () => {
  expect(vouched('President Lund dismissed General Omar Berg on Friday.')[0]).toMatch(/^the writer: /u);
});

describe('a name inside the clause about the speaker', () => {
  test.each([
    [
      'Giving evidence, Ida Lund, who ran the pool for the owner, Esk Leisure, until she was dismissed in 2020, said a pump had failed.',
      'Ida Lund: A pump had failed.',
    ],
    [
      'Ida Lund, who ran the pool for the council, Denby Borough, for a year, told police that a pump had failed.',
      'Ida Lund: A pump had failed.',
    ],
    [
      'Ida Lund, who ran the pool for the council, Denby Borough, for a year, told police that a pump had failed.',
      'the writer: The council [is] Denby Borough.',
    ],
    ['Her deputy, who ran the pool, Lars Ott, said a pump had failed.', /: A pump had failed\.$/u],
    [
      'Ida Lund, who ran the pool, and Bo Berg, the engineer, said a pump had failed.',
      /: A pump had failed\.$/u,
    ],
  ])('%s', (text, line) => {
    expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});
