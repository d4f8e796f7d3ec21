import { CARDINALS, FRACTION_SIGNS, SCALES, SHORT_SCALES } from './number-words';
import { isGlued, type RawWord } from './raw-words';
import { wordSet } from '../../language/word-set';

/** A number read from the words `[from, to)`. */
export interface ReadNumber {
  readonly value: number;
  /** Index of the first word after the number. */
  readonly to: number;
  readonly form: 'digits' | 'words';
  /** Whether a scale word or scale letter belongs to it ("million", "bn"). */
  readonly scaled: boolean;
}

/** What follows "100m" where the letter means metres. */
const LENGTHS =
  wordSet(`high tall long deep wide away race final freestyle backstroke breaststroke butterfly hurdles sprint dash relay
   below above champion title`);

const PLAIN = /^\d{1,15}(?:\.\d{1,9})?$/;
const GROUPED = /^\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?:\.\d{1,9})?$/;

/** The value of a run of digits ("1,700,000", "4.2"), or null where it is no plain number ("1.2.3"). */
export function valueOfDigits(digits: string): number | null {
  if (PLAIN.test(digits)) return Number(digits);
  if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  return null;
}

/** Rounds away the dust of binary fractions: 1.1 × 10⁹ is 1100000000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Reads a number that starts at a word: digits with scale ("1.7 million", "4.2bn", "2½") or number words
 * ("twenty-one", "two hundred and six", "a dozen", "half a million"). Null where none starts there.
 */
export function readNumber(words: readonly RawWord[], at: number): ReadNumber | null {
  const first = words[at];
  if (first === undefined) return null;
  if (FRACTION_SIGNS.has(first.text))
    return withScale(words, FRACTION_SIGNS.get(first.text)!, at + 1, 'digits');
  if (/^\d/.test(first.text)) {
    const value = valueOfDigits(first.text);
    if (value === null) return null;
    const sign = isGlued(words, at + 1) ? FRACTION_SIGNS.get(words[at + 1]!.text) : undefined;
    return withScale(words, value + (sign ?? 0), sign === undefined ? at + 1 : at + 2, 'digits');
  }
  return readSpelt(words, at);
}

function withScale(
  words: readonly RawWord[],
  value: number,
  to: number,
  form: ReadNumber['form'],
): ReadNumber {
  let at = to;
  let scaled = value;
  if (words[at]?.text === '-' && SCALES.has(words[at + 1]?.lower ?? '')) at++;
  for (let factor = scaleAt(words, at, form); factor !== null; factor = scaleAt(words, at, form)) {
    scaled *= factor;
    at++;
  }
  return { value: tidy(scaled), to: at, form, scaled: at !== to };
}

function scaleAt(words: readonly RawWord[], at: number, form: ReadNumber['form']): number | null {
  const word = words[at];
  if (word === undefined) return null;
  const long = SCALES.get(word.lower);
  if (long !== undefined) return long;
  if (form !== 'digits') return null;
  const short = SHORT_SCALES.get(word.lower);
  if (word.lower === 'm' && LENGTHS.has(words[words[at + 1]?.text === '-' ? at + 2 : at + 1]?.lower ?? ''))
    return null;
  // "5 m" is five metres; "5m" and "$5 bn" are amounts. A letter that goes on ("10k-run") is still a scale.
  return short !== undefined && (isGlued(words, at) || word.lower.length > 1) ? short : null;
}

/** Number words: a sum of groups, each below a scale ("two hundred and six thousand and one"). */
function readSpelt(words: readonly RawWord[], start: number): ReadNumber | null {
  const article = startsScale(words, start);
  if (article !== null) return withScale(words, article.value, article.to, 'words');
  let at = start;
  let total = 0;
  let group = 0;
  let seen = false;
  let scaled = false;
  while (at < words.length) {
    const word = words[at]!.lower;
    const unit = CARDINALS.get(word);
    if (unit !== undefined) {
      if (seen && !canFollow(group, unit)) break;
      group += unit;
      seen = true;
      at++;
    } else if (seen && SCALES.has(word)) {
      const factor = SCALES.get(word)!;
      group *= factor;
      if (factor >= 1000) {
        total += group;
        group = 0;
      }
      scaled = true;
      at++;
    } else if (seen && joinsNumber(words, at, group, scaled)) {
      at++;
    } else break;
  }
  if (!seen) return null;
  const half = startsHalf(words, at);
  if (half !== null) return withScale(words, total + group + 0.5, half, 'words');
  return { value: tidy(total + group), to: at, form: 'words', scaled };
}

/** "a hundred", "a dozen", "half a million", "half-a-million": amounts that open with an article or a half. */
function startsScale(words: readonly RawWord[], at: number): { value: number; to: number } | null {
  const lower = (i: number): string => words[i]?.lower ?? '';
  if (lower(at) === 'a' || lower(at) === 'an') {
    if (SCALES.has(lower(at + 1))) return { value: 1, to: at + 1 };
    if (lower(at + 1) === 'half' && SCALES.has(lower(at + 2))) return { value: 0.5, to: at + 2 };
    if (
      lower(at + 1) === 'quarter' &&
      lower(at + 2) === 'of' &&
      lower(at + 3) === 'a' &&
      SCALES.has(lower(at + 4))
    )
      return { value: 0.25, to: at + 4 };
  }
  if (lower(at) === 'half') {
    const next = lower(at + 1) === '-' ? at + 2 : at + 1;
    const scale = lower(next + 1) === '-' ? next + 2 : next + 1;
    if (lower(next) === 'a' && SCALES.has(lower(scale))) return { value: 0.5, to: scale };
  }
  return null;
}

/** The index after "and a half" if it stands at `at`. */
function startsHalf(words: readonly RawWord[], at: number): number | null {
  const joined = words[at]?.lower === '-' ? at + 1 : at;
  return words[joined]?.lower === 'and' &&
    words[joined + 1]?.lower === 'a' &&
    words[joined + 2]?.lower === 'half'
    ? joined + 3
    : null;
}

function canFollow(group: number, unit: number): boolean {
  if (group === 0) return true;
  if (group >= 100) return group % 100 === 0 && unit < 100;
  return group >= 20 && group % 10 === 0 && unit > 0 && unit < 10;
}

/** Whether a hyphen ("twenty-one") or "and" ("hundred and six") stands between two parts of one number. */
function joinsNumber(words: readonly RawWord[], at: number, group: number, scaled: boolean): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (words[at]!.text === '-') {
    const unit = CARDINALS.get(next);
    return (unit !== undefined && group > 0 && canFollow(group, unit)) || SCALES.has(next);
  }
  const unit = CARDINALS.get(next);
  return (
    words[at]!.lower === 'and' &&
    scaled &&
    unit !== undefined &&
    (group === 0 || group % 100 === 0) &&
    unit < 100
  );
}
