import { CARDINALS } from '../figures/number-words';

/** Month names and their abbreviations as news writes them, capital first; for use inside a pattern. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

export const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)';

export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)';

/** White space inside an expression: a blank or a line's wrap, never a blank line. */
export const GAP = '[ \\t\\u00a0]*\\n?[ \\t\\u00a0]{0,4}';

/** A small number in digits or words, or an article. */
export const COUNT = `(?:\\d{1,4}|an?|half an?|${[...CARDINALS.keys()].join('|')}|dozen|a dozen|a couple of|a few|several)`;

export const UNIT = '(?:day|week|fortnight|month|quarter|year|decade|century|centurie)';

/** The value of a `COUNT`; null where it names no number ("a few"). */
export function countOf(words: string): number | null {
  const lower = words.toLowerCase().trim();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  if (lower.startsWith('half')) return 0.5;
  if (lower === 'a couple of') return 2;
  if (lower.endsWith('dozen')) return 12;
  return CARDINALS.get(lower) ?? null;
}

/** How many months (or days) a unit has. */
export function lengthOf(unit: string): { months: number; days: number } {
  switch (unit.toLowerCase().replace(/s$/, '')) {
    case 'day':
      return { months: 0, days: 1 };
    case 'week':
      return { months: 0, days: 7 };
    case 'fortnight':
      return { months: 0, days: 14 };
    case 'month':
      return { months: 1, days: 0 };
    case 'quarter':
      return { months: 3, days: 0 };
    case 'decade':
      return { months: 120, days: 0 };
    case 'century':
    case 'centurie':
      return { months: 1200, days: 0 };
    default:
      return { months: 12, days: 0 };
  }
}
