import { readNumber, tidy, type ReadNumber } from './read-number';
import { isGlued, type RawWord } from './raw-words';
import { readCurrency, readMeasure, type ReadUnit } from './units';
import { wordSet } from '../../language/word-set';

/** A number or a range with its sign, currency and measure: raw words `[from, to)`. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly upTo: number | null;
  readonly unit: string | null;
  readonly form: 'digits' | 'words';
  readonly scaled: boolean;
}

interface Half {
  readonly number: ReadNumber;
  readonly currency: ReadUnit | null;
  readonly measure: ReadUnit | null;
  readonly to: number;
}

const DASHES = new Set(['-', '–', '—', '‑']);
const CHANGES =
  wordSet(`rose rise rises rising risen fell fall falls falling fallen climbed climb dropped drop drops dropping up down
   increased increase increases increasing decreased decrease jumped jump slid slipped grew grow grown growing
   gained gain lost lose cut raised raise soared sank plunged shrank declined widened narrowed eased edged ticked
   went gone moved beat won win defeat defeated drew from advanced added improved reduced lowered slashed doubled
   trimmed upgraded downgraded revised`);

/** Reads the amount that starts at a word, or null. */
export function readAmount(words: readonly RawWord[], at: number): Amount | null {
  const sign = readSign(words, at);
  const first = readHalf(words, sign.to);
  if (first === null) return null;
  const unit = first.currency?.unit ?? first.measure?.unit ?? null;
  const range = readRange(words, at, first);
  if (range !== null) return { from: at, ...range };
  return {
    from: at,
    to: first.to,
    value: sign.factor * first.number.value,
    upTo: null,
    unit: first.currency && first.measure ? first.currency.unit : unit,
    form: first.number.form,
    scaled: first.number.scaled,
  };
}

function readHalf(words: readonly RawWord[], at: number): Half | null {
  const currency = readCurrency(words, at);
  const number = readNumber(words, currency?.to ?? at);
  if (number === null) return null;
  const measure = currency === null ? readMeasure(words, number.to) : null;
  return { number, currency, measure, to: measure?.to ?? number.to };
}

/** "$4bn-$5bn", "90 to 120 seats", "between 3 and 5 per cent", "two or three". */
function readRange(words: readonly RawWord[], at: number, first: Half): Omit<Amount, 'from'> | null {
  const to = connector(words, first.to, words[at - 1]?.lower ?? '');
  if (to === null) return null;
  const second = readHalf(words, to);
  if (second === null) return null;
  const unit = second.currency?.unit ?? second.measure?.unit ?? null;
  const firstUnit = first.currency?.unit ?? first.measure?.unit ?? null;
  if (firstUnit !== null && unit !== null && firstUnit !== unit) return null;
  const value = carryScale(first.number, second.number);
  if (value >= second.number.value) return null;
  return {
    to: second.to,
    value,
    upTo: second.number.value,
    unit: unit ?? firstUnit,
    form: first.number.form,
    scaled: second.number.scaled,
  };
}

/** In "4-5 million" the scale of the second number is the first one's too. */
function carryScale(first: ReadNumber, second: ReadNumber): number {
  if (first.scaled || !second.scaled) return first.value;
  const carried = tidy(first.value * scaleOf(second.value));
  return carried < second.value ? carried : first.value;
}

function scaleOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1e2;
}

/** The index after the word that makes two numbers a range, or null where they are two figures. */
function connector(words: readonly RawWord[], at: number, before: string): number | null {
  const word = words[at];
  if (word === undefined) return null;
  if (DASHES.has(word.text)) return isGlued(words, at) && !CHANGES.has(before) ? at + 1 : null;
  if (word.lower === 'and') return before === 'between' ? at + 1 : null;
  if (word.lower === 'or') return at + 1;
  if (word.lower !== 'to') return null;
  const earlier = CHANGES.has(before) || before === 'by';
  return earlier ? null : at + 1;
}

function readSign(words: readonly RawWord[], at: number): { to: number; factor: 1 | -1 } {
  const text = words[at]?.lower ?? '';
  const free = !isGlued(words, at);
  if (text === 'minus' && free) return { to: at + 1, factor: -1 };
  if ((text === '-' || text === '−' || text === '–') && free && isGlued(words, at + 1)) {
    return { to: at + 1, factor: -1 };
  }
  return text === '+' && free && isGlued(words, at + 1) ? { to: at + 1, factor: 1 } : { to: at, factor: 1 };
}
