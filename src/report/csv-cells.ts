/** A sheet takes a cell that begins so for a formula; an apostrophe before it keeps it words. */
const FORMULA = /^[\t\r\n ]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r]/u;

function printCell(value: string | number | boolean | null): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const words = value ?? '';
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), the header first. Words that a spreadsheet would run as a formula get
 * an apostrophe before them (OWASP, "CSV Injection").
 */
export function printCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  return [header, ...rows].map((row) => `${row.map(printCell).join(',')}\r\n`).join('');
}
