import { dayAfter, isDay } from '../../src/domain/day';

test.each(['2026-05-14', '2024-02-29', '0001-01-01'])('%s is a day', (day) => expect(isDay(day)).toBe(true));

test.each([
  '',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '14-05-2026',
  '2026-5-14',
  '2026-05-14T00:00',
  'yesterday',
])('“%s” is none', (day) => expect(isDay(day)).toBe(false));

test('the day after knows months, years and leap days', () => {
  expect(['2026-05-14', '2024-02-28', '2026-12-31'].map(dayAfter)).toEqual([
    '2026-05-15',
    '2024-02-29',
    '2027-01-01',
  ]);
});
