import { CURRENCY_AFTER, CURRENCY_BEFORE } from '../../language/currencies';
import { MEASURES } from '../../language/measures';
import { isGlued, type RawWord } from './raw-words';

/** A unit that was read from words: where it ends and how the analysis names it. */
export interface ReadUnit {
  readonly to: number;
  readonly unit: string;
}

const LONGEST = 3;
const GLUED = new Set(['p', 'bp', '°', 'c', 'f']);

/** The measure or currency that starts at a word ("%", "per cent", "square miles", "euros"), longest first. */
export function readMeasure(words: readonly RawWord[], at: number): ReadUnit | null {
  const hyphen = words[at]?.text === '-' && isGlued(words, at) && isGlued(words, at + 1);
  const start = hyphen ? at + 1 : at;
  const age = hyphen ? readAge(words, start) : null;
  if (age !== null) return age;
  for (let length = LONGEST; length > 0; length--) {
    if (start + length > words.length) continue;
    const written = phraseAt(words, start, length);
    const unit = MEASURES.get(written) ?? CURRENCY_AFTER.get(written);
    if (unit === undefined || needsGlue(written, words, start)) continue;
    return { to: start + length, unit };
  }
  return null;
}

/** The currency sign or code that starts at a word and is followed at once by digits. */
export function readCurrency(words: readonly RawWord[], at: number): ReadUnit | null {
  for (let length = 2; length > 0; length--) {
    const unit = CURRENCY_BEFORE.get(phraseAt(words, at, length));
    if (unit === undefined) continue;
    let to = at + length;
    if (words[to]?.text === '.' && words[at]?.lower === 'rs') to++;
    if (/^[\d½¼¾]/.test(words[to]?.text ?? '')) return { to, unit };
  }
  return null;
}

/** "-year-old" and "-month-old" behind a number. */
function readAge(words: readonly RawWord[], at: number): ReadUnit | null {
  const unit = MEASURES.get(`${words[at]?.lower ?? ''} old`);
  const last = words[at + 2]?.lower;
  return unit !== undefined && words[at + 1]?.text === '-' && (last === 'old' || last === 'olds')
    ? { to: at + 3, unit }
    : null;
}

/** Letters that are a unit only when glued to the number ("50p"), and words that are mostly something else. */
function needsGlue(written: string, words: readonly RawWord[], at: number): boolean {
  if (GLUED.has(written)) return !isGlued(words, at);
  if (written === 'won') return !/^(?:million|billion|trillion|bn|m)$/.test(words[at - 1]?.lower ?? '');
  return written === 'foot' && words[at - 1]?.text !== '-' && words[at - 1]?.lower !== 'one';
}

function phraseAt(words: readonly RawWord[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map((word) => word.lower)
    .join(' ');
}
