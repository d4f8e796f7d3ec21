/** "2" → "2nd"; words stay words. */
export function ordinal(number: string): string {
  if (!/^\d+$/.test(number)) return number;
  const n = Number(number);
  const last = n % 100 >= 11 && n % 100 <= 13 ? 0 : n % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** "p. 11" → "11", for styles that name pages by their numbers alone; anything else stays as it is. */
export const barePages = (locator: string): string => locator.replace(/^pp?\.\s*(?=\d)/u, '');
