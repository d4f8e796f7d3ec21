import fc from 'fast-check';
import { findFigures } from '../../../src/claims/figures/find-figures';
import { FIGURE_RULES } from '../../../src/claims/figures/rules';
import { parseSentence } from '../../../src/language/parse';

/** Each figure on one line: words = value .. up to, unit, ~ where approximate. */
function figuresOf(text: string): string[] {
  return findFigures(text, [0, text.length]).map(({ span, value, upTo, unit, approximate }) => {
    const range = upTo === null ? `${value}` : `${value}..${upTo}`;
    return `${text.slice(...span)} = ${range}${unit === null ? '' : ` ${unit}`}${approximate ? ' ~' : ''}`;
  });
}

test.each(FIGURE_RULES.map(({ name, example }) => [name, example]))(
  '%s finds its example: %s',
  (_, example) => {
    const [before = '', words = '', after = ''] = example.split('|');
    const found = findFigures(before + words + after, [0, example.length - 2]);
    expect(found.map(({ span }) => span)).toContainEqual([before.length, before.length + words.length]);
  },
);

test.each([
  ['Perhaps 200 people came.', ['Perhaps 200 = 200 people ~']],
  ['The yard built 76 models for six firms.', ['76 = 76 models', 'six = 6 firms']],
  ['It sold over 1.7 million boats.', ['over 1.7 million = 1700000 boats ~']],
  ['The port raised $4.2bn and £6.4m.', ['$4.2bn = 4200000000 dollars', '£6.4m = 6400000 pounds']],
  [
    'A loan of 3 million euros and CNY 5 billion.',
    ['3 million euros = 3000000 euros', 'CNY 5 billion = 5000000000 yuan'],
  ],
  [
    'US$3bn, A$20 and 50p.',
    ['US$3bn = 3000000000 US dollars', 'A$20 = 20 Australian dollars', '50p = 50 pence'],
  ],
  ['A fine of half a million pounds.', ['half a million pounds = 500000 pounds']],
  ['It cost a million dollars.', ['a million dollars = 1000000 dollars']],
  ['It lost almost a third of its value.', ['almost a third = 0.333333333333 ~']],
  ['Two in five drivers and one in 10 riders.', ['Two in five = 0.4', 'one in 10 = 0.1']],
  ['Half of the herd, more than half the town.', ['Half = 0.5', 'more than half = 0.5 ~']],
  [
    'Two-thirds of voters and three quarters of firms.',
    ['Two-thirds = 0.666666666667', 'three quarters = 0.75'],
  ],
  [
    'Turnout fell 2.5 percentage points to 41%.',
    ['2.5 percentage points = 2.5 percentage points', '41% = 41 percent'],
  ],
  ['The bank added 25 basis points.', ['25 basis points = 25 basis points']],
  ['The bus has 90 to 120 seats.', ['90 to 120 = 90..120 seats']],
  [
    'Between 10 and 20 buses and $4-5bn.',
    ['Between 10 and 20 = 10..20 buses', '$4-5bn = 4000000000..5000000000 dollars'],
  ],
  ['Two or three people.', ['Two or three = 2..3 people']],
  ['The rate rose from 3% to 5%.', ['3% = 3 percent', '5% = 5 percent']],
  ['They won 3-1.', ['3 = 3', '1 = 1']],
  ['Rovers beat Marsh Town 2-1.', ['2 = 2', '1 = 1']],
  ['The bill passed 74-71 with five abstentions.', ['74 = 74', '71 = 71', 'five = 5 abstentions']],
  ['She won 7-6 3-6 6-4.', ['7 = 7', '6 = 6', '3 = 3', '6 = 6', '6 = 6', '4 = 4']],
  ['She won 6-2, 4-6, 7-5.', ['6 = 6', '2 = 2', '4 = 4', '6 = 6', '7 = 7', '5 = 5']],
  ['He struck in the 94th minute.', ['94th = 94 minute']],
  ['They moved up to 17th in the table.', ['17th = 17 rank']],
  ['They are 17th.', ['17th = 17 rank']],
  ['A qualifier ranked 214th in the world.', ['214th = 214 rank']],
  ['Pages 12-15 burned.', ['12-15 = 12..15']],
  ['The 18th-century house on the 21st floor of the 3rd street.', []],
  ['It moved to 17th Street.', []],
  ['Rents doubled, complaints grew tenfold.', ['doubled = 2 times', 'tenfold = 10 times']],
  ['The second-largest port came third.', ['second = 2 rank', 'third = 3 rank']],
  ['Her No. 2 hit went to number one.', ['No. 2 = 2 rank', 'number one = 1 rank']],
  ['A 45-year-old sailor, aged 45.', ['45-year-old = 45 years old', '45 = 45 years old']],
  ['Ida Roos, 62, sold it.', ['62 = 62 years old']],
  ['A three-day strike in a 3,000-seat hall.', ['three-day = 3 days', '3,000 = 3000 seat']],
  ['It flooded for the third time.', ['third = 3 time']],
  [
    'Hundreds of eels and tens of thousands of euros.',
    ['Hundreds = 100 eels ~', 'tens of thousands of euros = 10000 euros ~'],
  ],
  ['At least 12 died, 200 or so fled.', ['At least 12 = 12 ~', '200 or so = 200 ~']],
  ['As many as 2000 people.', ['As many as 2000 = 2000 people ~']],
  ['Up to 40 of the workers.', ['Up to 40 = 40 workers ~']],
  [
    'Nearly 10,000 square miles, 10km, a 100m-high mast.',
    ['Nearly 10,000 square miles = 10000 square miles ~', '10km = 10 kilometres', '100m = 100 metres'],
  ],
  ['Minus 3 degrees and -5C.', ['Minus 3 degrees = -3 degrees', '-5C = -5 degrees Celsius']],
  [
    'Twenty-one crates, two hundred and six, 2½ hours.',
    ['Twenty-one = 21 crates', 'two hundred and six = 206', '2½ hours = 2.5 hours'],
  ],
  ['40 new electric buses.', ['40 = 40 buses']],
])('%s', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures);
});

test.each([
  'In 2023 the pier burned down.',
  'The 1990s and the 2023 elections.',
  'It opened on 6 January and shut on Jan. 9, 2019.',
  'The train left at 5:30 p.m., the bus at 17.45 GMT.',
  'Call 020 7946 0958 or 555-0142.',
  '1. Wash the jar.',
  'A Boeing 737 and an A320 of COVID-19 fame.',
  'It breaks Article 5 and Section 12.',
  'One of the men, no one, one another.',
  'A third party and the first minister.',
  'She lives at 10 Cobb Street.',
  'Mail 24@example.org or see www.example.org/12.',
  'The shop is open 24/7.',
  '10 years ago, in the past five years.',
])('%s has no figure', (text) => {
  expect(figuresOf(text)).toEqual([]);
});

test('the unit of a bare number is what it counts by the tree', () => {
  const text = 'It hired 40 rather well paid harbour pilots.';
  const { tokens } = parseSentence(text, [0, text.length]);
  expect(findFigures(text, [0, text.length], tokens)[0]?.unit).toBe('pilots');
});

test('spans lie in the stretch, in order, without overlap, whatever the text', () => {
  const pieces = fc.constantFrom(
    '3',
    '1,000',
    '$',
    '4.2bn',
    '%',
    ' to ',
    '-',
    ' half a ',
    'third',
    ' of ',
    'two',
    ' ',
    '.',
    '½',
    'May',
    '\n',
    '’',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
      const text = words.join('');
      let free = 0;
      for (const { span, value } of findFigures(text, [0, text.length])) {
        expect(span[0]).toBeGreaterThanOrEqual(free);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value)).toBe(true);
        free = span[1];
      }
    }),
  );
});
