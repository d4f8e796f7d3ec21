import { CURRENCY_AFTER, CURRENCY_BEFORE } from '../../language/currencies';
import { MEASURES } from '../../language/measures';

/** What a figure is measured in, by the name that all its spellings share ("km": kilometres), and where its word ends. */
export interface Measured {
  readonly in: string;
  readonly end: number;
}

/** Up to three words behind the figure, set apart by blanks, or by a hyphen from the figure. */
const BEHIND = /^[\s-]?(?:\p{L}[\p{L}/]*|°\s?[CF]?|€)(?:[ -]\p{L}+){0,2}/u;
/** Words that are mostly something else: "12 won", "two second homes", "6 p". */
const DOUBTFUL = new Set(['won', 'second', 'foot', 'c', 'f', 'p']);

/** The measure or currency that a figure which ends at `at` is followed by; null where none is. */
export function measuredIn(text: string, at: number): Measured | null {
  let words = BEHIND.exec(text.slice(at, at + 48))?.[0] ?? '';
  while (words !== '') {
    const written = words
      .replaceAll(/[\s-]+/g, ' ')
      .trim()
      .toLowerCase();
    const unit = DOUBTFUL.has(written) ? undefined : (MEASURES.get(written) ?? CURRENCY_AFTER.get(written));
    if (unit !== undefined) return { in: unit, end: at + words.length };
    words = words.replace(/(?:[ -]|^)[^ -]+$/u, '').trimEnd();
  }
  return null;
}

/** The name of the currency that a sign before a figure says: "€" is "euros". */
export function currencyOf(sign: string): string {
  const written = sign.toLowerCase().replace(/(?<=[a-z])(?=\$)/, ' ');
  return CURRENCY_BEFORE.get(written) ?? sign;
}

/** Whether two measures may be one: a bare "dollars" is any country's, and an age is told in years. */
export function mayBeOne(one: string, other: string): boolean {
  const plain = (unit: string): string => unit.replace(/ old$/, '');
  const [a, b] = [plain(one), plain(other)];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
