import type { Letters } from './letters';

const QUOTATION_MARKS = /["'“”„‟«»‹›‘’‚‛`´″′\u200b-\u200d\u2060\ufeff\u00ad]/gu;
const DASHES = /[-‐‑‒–—―−]/gu;
const APOSTROPHE = /^['’]$/u;
const DIGIT = /\p{N}/u;
const LETTER = /\p{L}/u;

type Joint = 'none' | 'space' | 'dash' | 'minus' | 'apostrophe' | `stop:${string}`;

/** What stands between two letters of a text, as far as it matters. */
function jointBetween(between: string, before: string, after: string): Joint {
  if (between === '') return 'none';
  if (APOSTROPHE.test(between) && LETTER.test(before) && LETTER.test(after)) return 'apostrophe';
  const bare = between.normalize('NFKC').replace(QUOTATION_MARKS, '');
  const stops = bare.replace(DASHES, '').replace(/\s+/gu, '');
  if (stops !== '') return `stop:${stops}`;
  if (/[-−–]$/u.test(bare) && bare.length > 1 && DIGIT.test(after)) return 'minus';
  if (bare.trim() !== '') return 'dash';
  return bare === '' ? 'none' : 'space';
}

function isForgiven(a: Joint, b: Joint, before: string, after: string): boolean {
  if (a === b) return true;
  const kinds = new Set([a, b]);
  if (kinds.has('minus') || kinds.has('apostrophe')) return false;
  const isFigure = DIGIT.test(before) && DIGIT.test(after);
  if (kinds.has('dash')) return kinds.has('space') || (kinds.has('none') && !isFigure);
  // "5 %" and "5%", "€ 3" and "€3": a sign may stand off or not.
  return kinds.has('none') && kinds.has('space') && !(LETTER.test(before) || LETTER.test(after)) && !isFigure;
}

/** A text with its letters, and the stretch of them that is compared. */
export interface Setting {
  readonly original: string;
  readonly letters: Letters;
  /** First letter of the stretch. */
  readonly from: number;
}

/** A single word in capitals may be an abbreviation: "US" is not "us". */
const LEAST_CAPITALS = 5;

/** Whether words are set in capitals throughout. */
export function isCapitals(letters: string): boolean {
  return letters === letters.toUpperCase() && (letters.match(/\p{Lu}/gu) ?? []).length >= LEAST_CAPITALS;
}

/**
 * Whether two stretches with the same `count` letters differ only in white space, quotation marks, hyphens and dashes;
 * the case of the first letter is free, and that of all where one is set in capitals. Commas, stops and capitals inside count.
 */
export function isSameSetting(quote: Setting, source: Setting, count: number): boolean {
  const isLoud = [quote, source].some(({ letters, from }) =>
    isCapitals(letters.cased.slice(from, from + count)),
  );
  for (let i = 0; i < count; i++) {
    const [q, s] = [quote.from + i, source.from + i];
    if (i > 0) {
      const before = quote.letters.text.charAt(q - 1);
      const after = quote.letters.text.charAt(q);
      const joints = [quote, source].map(({ original, letters, from }) =>
        jointBetween(original.slice(letters.end[from + i - 1], letters.start[from + i]), before, after),
      );
      if (!isForgiven(joints[0]!, joints[1]!, before, after)) return false;
      if (!isLoud && quote.letters.cased.charAt(q) !== source.letters.cased.charAt(s)) return false;
    }
  }
  return true;
}
