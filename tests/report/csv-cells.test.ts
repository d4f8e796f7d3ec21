import fc from 'fast-check';
import { printCsv } from '../../src/report/csv-cells';
import { readCsv } from './read-csv';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  [' space ', '" space "'],
  ['=1+1', "'=1+1"],
  ['+44 20', "'+44 20"],
  ['-3 per cent', "'-3 per cent"],
  ['@home', "'@home"],
  ['\t=1', `'\t=1`],
  [' =1', `' =1`],
  ['＝1', "'＝1"],
  ['|calc', "'|calc"],
  ['%x', "'%x"],
  ['3 = 3', '3 = 3'],
])('%j', (cell, printed) => expect(printCsv(['h'], [[cell]])).toBe(`h\r\n${printed}\r\n`));

test('numbers, truth and nothing', () => {
  expect(printCsv(['a', 'b', 'c', 'd'], [[-1.5, true, false, null]])).toBe('a,b,c,d\r\n-1.5,yes,no,\r\n');
});

test('what was printed is read again', () => {
  const cell = fc.string().filter((words) => !/^[\s]*[=+\-@|%＝＋－＠]|^[\t\r]/u.test(words));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const read = readCsv(printCsv(['a', 'b'], rows));
      expect(read.map(({ a, b }) => [a, b])).toEqual(rows);
    }),
  );
});
