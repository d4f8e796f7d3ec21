import Database from 'better-sqlite3';
import fc from 'fast-check';
import { toMatch } from '../../src/store/match';

test.each([
  ['', null],
  ['  ', null],
  ['" "', null],
  ['---', null],
  ['ferry', '"ferry" *'],
  ['old ferry', '"old" "ferry" *'],
  ['“old ferry” noise', '"old ferry" "noise" *'],
  ['£6.4m', '"6 4m" *'],
  ['NOT near(', '"NOT" "near" *'],
  ["harbour's", '"harbour s" *'],
])('%s', (typed, match) => expect(toMatch(typed)).toBe(match));

test('whatever is typed, SQLite takes it', () => {
  const db = new Database(':memory:');
  db.exec('CREATE VIRTUAL TABLE s USING fts5(words)');
  const find = db.prepare('SELECT count(*) FROM s WHERE s MATCH ?').pluck();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (typed) => {
      const match = toMatch(typed);
      if (match !== null) expect(find.get(match)).toBe(0);
    }),
    { numRuns: 500 },
  );
  db.close();
});
