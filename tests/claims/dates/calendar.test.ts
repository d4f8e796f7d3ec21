import { addMonths, isIsoDay, isoDay, weekPeriod } from '../../../src/claims/dates/calendar';

test('days that the calendar does not have are none', () => {
  expect(isoDay(2023, 2, 29)).toBeNull();
  expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
  expect(isoDay(1900, 2, 29)).toBeNull();
  expect(isIsoDay('2024-13-01')).toBe(false);
});

test('a month after the last of January is the last of February', () => {
  expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
  expect(addMonths('2024-01-31', -11)).toBe('2023-02-28');
});

test('a week begins on Monday', () => {
  expect(weekPeriod('2024-04-28')).toEqual({ from: '2024-04-22', to: '2024-04-28' });
});
