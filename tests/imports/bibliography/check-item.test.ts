import { checkItem } from '../../../src/imports/bibliography/check-item';

/** What JSON can hold where an item should stand. */
const check = (item: Readonly<Record<string, unknown>>) => checkItem({ type: 'book', ...item });

test('a good item stays as it is', () => {
  const item = {
    title: 'Piers',
    author: [{ family: 'Quist', given: 'Mara' }, { literal: 'Harbour Board' }],
    issued: { 'date-parts': [['2026', 5, 12]], season: 2 },
    accessed: { literal: 'in May' },
    volume: 3,
    custom: { any: [1, null] },
  };
  expect(check(item)).toEqual({ item: { type: 'book', ...item }, faults: [] });
});

test.each([
  ['a number for a title', { title: 1984 }, { title: '1984' }],
  ['a list for a title', { title: ['Piers', 'Quays'] }, { title: 'Piers, Quays' }],
  ['a year by itself', { issued: 2026 }, { issued: { 'date-parts': [[2026]] } }],
  ['a day as words', { issued: '2026-05-12' }, { issued: { 'date-parts': [[2026, 5, 12]] } }],
  ['nothing at all', { title: null, author: null, issued: null, author2: null }, { author2: null }],
])('%s is taken without a word', (_what, item, kept) => {
  expect(check(item)).toEqual({ item: { type: 'book', ...kept }, faults: [] });
});

test.each([
  ['author', { author: 'Mara Quist' }, [{ literal: 'Mara Quist' }]],
  ['author', { author: [null, { family: 'Quist' }, 'Ida'] }, [{ family: 'Quist' }, { literal: 'Ida' }]],
  ['editor', { editor: [{ family: 5 }] }, [{ literal: '{"family":5}' }]],
  ['issued', { issued: { 'date-parts': [5] } }, { raw: '{"date-parts":[5]}' }],
  ['issued', { issued: { 'date-parts': [[null]] } }, { raw: '{"date-parts":[[null]]}' }],
  ['accessed', { accessed: {} }, { raw: '{}' }],
  ['publisher', { publisher: { name: 'Quay' } }, '{"name":"Quay"}'],
])('what is no %s is named and kept', (variable, item, kept) => {
  const { item: checked, faults } = check(item);
  expect(checked[variable]).toEqual(kept);
  expect(faults).toEqual([{ variable, says: expect.stringContaining('kept') as string }]);
});
