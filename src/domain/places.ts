/** Places of one kind that a locator names, each from the first to the last, counted from 1. */
export interface Places {
  readonly unit: 'page' | 'paragraph';
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const NUMBERS = String.raw`\d{1,6}(?:\s*[-–—]\s*\d{1,6})?(?:\s*(?:,|and|&)\s*\d{1,6}(?:\s*[-–—]\s*\d{1,6})?)*(?![\p{L}\d.:])`;
const PAGE = new RegExp(String.raw`(?<!\p{L})(?:pp?\.?|pgs?\.?|pages?)\s*(${NUMBERS})`, 'iu');
const PARAGRAPH = new RegExp(String.raw`(?:¶+|(?<!\p{L})par(?:a|as|agraphs?)?\.?)\s*(${NUMBERS})`, 'iu');

/** Pages or paragraphs that a locator names by number ("pp. 3–4", "page 7, table 2", "paras. 12, 15"); null where it names none so. */
export function placesIn(locator: string, unit: Places['unit']): Places | null {
  const numbers = (unit === 'page' ? PAGE : PARAGRAPH).exec(locator)?.[1];
  if (numbers === undefined) return null;
  const ranges = numbers.split(/,|and|&/u).map((range) => {
    const [from = '', to = from] = range.split(/[-–—]/u).map((number) => number.trim());
    // "123–5" ends at 125.
    const whole = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
    return [Number(from), Number(whole)] as const;
  });
  return { unit, ranges };
}

/** Whether a number lies in one of the places. */
export const hasPlace = ({ ranges }: Places, number: number): boolean =>
  ranges.some(([from, to]) => from <= number && number <= to);
