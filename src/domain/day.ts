const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the words are a day of the calendar as ISO 8601 writes it: "2026-05-14", never "2026-02-30". */
export function isDay(words: string): boolean {
  const match = DAY.exec(words);
  if (!match) return false;
  const time = Date.parse(`${words}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === words;
}

/** The day after this one. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

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
