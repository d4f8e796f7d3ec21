import { readQuantities } from '../../../src/evidence/mismatches/quantities';
import { agree } from '../../../src/evidence/mismatches/quantity';

const only = (text: string) => {
  const found = readQuantities(text);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('readQuantities', () => {
  test.each([
    ['about 1.7 million cars', 'about 1.7 million', 1_700_000, 'count'],
    ['1,700,000 cars', '1,700,000', 1_700_000, 'count'],
    ['a fall of £6.4m', '£6.4m', 6_400_000, 'money'],
    ['almost a third of them', 'almost a third', 100 / 3, 'percent'],
    ['half of them', 'half', 50, 'percent'],
    ['a quarter of them', 'a quarter', 25, 'percent'],
    ['two-thirds of them', 'two-thirds', 200 / 3, 'percent'],
    ['one in five boats', 'one in five', 20, 'percent'],
    ['rose 12 per cent', '12 per cent', 12, 'percent'],
    ['rose by 12%', '12%', 12, 'percent'],
    ['rose 3 percentage points', '3 percentage points', 3, 'percentage points'],
    ['a 12-mile road', '12-mile', 12, 'count'],
    ['cost 5 million euros', '5 million euros', 5_000_000, 'count'],
    ['12 won a prize', '12', 12, 'count'],
    ['twenty-one boats', 'twenty-one', 21, 'count'],
    ['seventy-six models', 'seventy-six', 76, 'count'],
    ['two dozen boats', 'two dozen', 24, 'count'],
    ['half a dozen boats', 'half a dozen', 6, 'count'],
    ['a dozen boats', 'a dozen', 12, 'count'],
    ['a reading of -5', '-5', -5, 'count'],
    ['a reading of −0.3 percent', '−0.3 percent', -0.3, 'percent'],
    ['minus 12 degrees', 'minus 12 degrees', -12, 'count'],
    ['about -$5 million', 'about -$5 million', -5_000_000, 'money'],
    ['raised by 25 basis points', '25 basis points', 0.25, 'percentage points'],
    ['nine in ten boats', 'nine in ten', 90, 'percent'],
    ['sold 12 in 2018', '12', 12, 'count'],
    ['sales doubled', 'doubled', 100, 'percent'],
    ['sales more than tripled', 'more than tripled', 200, 'percent'],
    ['the third-largest port', 'third-largest', 3, 'rank'],
    ['the third-biggest port', 'third-biggest', 3, 'rank'],
    ['a 2nd most populous county', '2nd most populous', 2, 'rank'],
    ['the largest port', 'largest', 1, 'rank'],
    ['Norra’s most expensive bridge', 'most expensive', 1, 'rank'],
    ['it ranked third among them', 'ranked third', 3, 'rank'],
    ['took second place', 'second place', 2, 'rank'],
    ['the world’s No. 2 brewer', '’s No. 2', 2, 'rank'],
  ])('%s', (text, words, value, unit) => {
    const quantity = only(text);
    expect([text.slice(quantity.start, quantity.end), quantity.unit]).toEqual([words, unit]);
    expect(quantity.value).toBeCloseTo(value);
  });

  test.each([
    'in 2019',
    'on 3 September',
    'on May 12',
    'at 06:40',
    'the 3rd quay',
    'one of them',
    'B-52s',
    'the third quay',
    'in the third quarter of 2018',
    'a third season',
    'in the second half',
    'the fifth of them',
    'the 2018–19 season',
    'the year 2018/19',
    'on 05/03/2021',
    'the inn doubled as a shed',
    'the second harvest',
    'one of the largest ports',
    'among the oldest mills',
    'the latest figures',
    'in the first place',
    'the rest of them',
    'the west bank',
    '',
  ])('nothing in: %s', (text) => {
    expect(readQuantities(text)).toEqual([]);
  });
});

describe('agree', () => {
  test.each([
    ['1.7 million', '1.68 million'],
    ['about 1.7 million', '1,720,000'],
    ['almost a third', '31 %'],
    ['almost a third', '33.3 per cent'],
    ['a third', '33 %'],
    ['half', '50%'],
    ['more than 600', '612'],
    ['£6.4m', '6.4 million pounds'],
    ['612,000', '611,700'],
    ['one in five', '20 %'],
    ['nearly 80', '78'],
    ['just shy of a third', '31.4 %'],
    ['12 miles', '12'],
    ['a 12-year-old', '12 years'],
    ['cut by 12 %', 'a 12 % drop'],
    ['made up 12 %', 'lost 12 %'],
    ['Two dozen', '24'],
    ['25 basis points', '0.25 percentage points'],
    ['90%', 'nine in ten'],
    ['-5 degrees', '5 degrees below zero'],
    ['growth of -0.3 percent', 'fell 0.3 percent'],
    ['nearly doubled', 'rose 94 percent'],
    ['halved', 'fell 50 percent'],
    ['second-largest', '2nd largest'],
    ['the largest port', 'the biggest port'],
    ['second-largest', 'ranked second'],
    ['the largest port', 'ranked number one'],
  ])('%s and %s', (a, b) => {
    expect(agree(only(a), only(b))).toBe(true);
  });

  test.each([
    ['1.7 million', '1.6 million'],
    ['76', '79'],
    ['3 %', '3 percentage points'],
    ['almost a third', '30 %'],
    ['almost a third', '34 %'],
    ['almost a third', '30.9 %'],
    ['£5', '€5'],
    ['£5', '5 euros'],
    ['US$5', 'A$5'],
    ['12 km', '12 miles'],
    ['3 days', '3 weeks'],
    ['12 % more', '12 % fewer'],
    ['grew by almost 12 %', 'declined 12 %'],
    ['more than 600', '580'],
    ['12 %', '12'],
    ['1.7 million', '1.7 billion'],
    ['-5', '5'],
    ['−12 degrees', '12 degrees'],
    ['-0.3 percent', '0.3 percent'],
    ['two dozen', '20'],
    ['25 basis points', '25 percentage points'],
    ['nine in ten', '80%'],
    ['doubled', 'rose 50 percent'],
    ['tripled', 'doubled'],
    ['second-largest', 'third-largest'],
    ['the largest port', 'the second-largest port'],
    ['the largest port', 'the smallest port'],
    ['came second', 'came third'],
    ['nearly 40 %', 'just over 40 %'],
  ])('%s, but not %s', (a, b) => {
    expect(agree(only(a), only(b))).toBe(false);
  });
});
