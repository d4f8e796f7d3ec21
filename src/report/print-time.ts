const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2026-05-14" → "14 May 2026". */
export function printDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month ?? ''} ${year ?? ''}`;
}

/** "2026-05-14T09:30:12.000Z" → "14 May 2026, 09:30 UTC". */
export function printTime(time: string): string {
  return `${printDay(time.slice(0, 10))}, ${time.slice(11, 16)} UTC`;
}
