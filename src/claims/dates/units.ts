import {
  addDays,
  addMonths,
  dayPeriod,
  monthPeriod,
  partsOf,
  weekPeriod,
  yearPeriod,
  type ClosedPeriod,
} from './calendar';
import { lengthOf } from './date-words';

/** The day so many units away. Half units are rounded to months or days. */
export function step(iso: string, unit: string, count: number): string {
  const { months, days } = lengthOf(unit);
  return months > 0 ? addMonths(iso, Math.round(months * count)) : addDays(iso, Math.round(days * count));
}

/** How exactly a counted unit says when: days to the day, weeks to the week, months to the month, else to the year. */
export function around(iso: string, unit: string): ClosedPeriod {
  const { months, days } = lengthOf(unit);
  const { year, month } = partsOf(iso);
  if (months >= 12) return yearPeriod(year);
  if (months > 0) return monthPeriod(year, month);
  return days === 1 ? dayPeriod(iso) : weekPeriod(iso);
}

/** The unit of the calendar that holds a day, or one so many away from it. */
export function unitAround(today: string, unit: string, shift: number): ClosedPeriod {
  const { year, month } = partsOf(today);
  const first = (months: number): { year: number; month: number } =>
    partsOf(addMonths(`${today.slice(0, 8)}01`, months));
  switch (unit) {
    case 'week':
      return weekPeriod(addDays(today, 7 * shift));
    case 'month':
      return monthPeriod(first(shift).year, first(shift).month);
    case 'quarter': {
      const start = first(3 * shift - ((month - 1) % 3));
      return monthPeriod(start.year, start.month, 3);
    }
    case 'decade':
      return yearPeriod(year - (year % 10) + 10 * shift, 10);
    case 'century':
      return yearPeriod(year - ((year - 1) % 100) + 100 * shift, 100);
    default:
      return yearPeriod(year + shift);
  }
}
