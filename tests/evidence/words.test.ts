import { wordsOf } from '../../src/evidence/words';

describe('wordsOf', () => {
  test.each([
    ['1.7 million cars', ['#1700000', 'million', 'car']],
    ['1,700,000 cars', ['#1700000', 'car']],
    ['£6.4m', ['#6400000']],
    ['twelve boats', ['#12', 'boat']],
    ['10⁶ tonnes in 2019²', ['#10', 'tonn', 'in', '#2019']],
    ['the U.S. market', ['the', 'us', 'market']],
    ['in May 2019', ['in', 'month:5', '#2019']],
    ['on 3 September', ['on', '#3', 'month:9']],
    ['Zoë’s café', ['zoe', 'cafe']],
    ['data-security rules', ['data', 'secur', 'rule']],
  ])('%s', (text, keys) => {
    expect(wordsOf(text).map(({ key }) => key)).toEqual(keys);
  });

  test('offsets are the text’s own', () => {
    const text = 'Ida Roos, the data-minded harbour master, was not there.';
    for (const { start, end, raw } of wordsOf(text)) expect(text.slice(start, end)).toBe(raw);
  });
});
