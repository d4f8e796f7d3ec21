import type { FigureRule } from './figure-rule';
import { CARDINALS, DENOMINATORS } from './number-words';
import { isGlued, type RawWord } from './raw-words';
import { readNumber, tidy, valueOfDigits } from './read-number';
import { readMeasure } from './units';
import { TIME_UNITS } from '../../language/measures';
import { wordSet } from '../../language/word-set';

/** What may follow "a third" or "a quarter" where it is a share and not an ordinal ("a third party"). */
const AFTER_SHARE =
  wordSet(`of in since to on from this last by over during compared less more fewer lower higher smaller larger cheaper
   bigger shorter longer faster slower and or but as at for per between when while are is were was have had than
   among with after before`);

const AFTER_HALF = wordSet('of the its their his her our my your all a an as that those these what');
const BEFORE_HALF = wordSet(
  'than nearly almost about over under roughly by in around just only some least cut to and',
);

/** "two-thirds", "a quarter", "one third"; value 0…1, unit none. */
export const SPELT_FRACTION: FigureRule = {
  name: 'spelt-fraction',
  example: 'The ferry lost |a third| of its passengers.',
  find(words, at) {
    const first = words[at]?.lower ?? '';
    const top = first === 'a' ? 1 : CARDINALS.get(first);
    if (top === undefined || top === 0 || top > 20) return null;
    const hyphen = words[at + 1]?.text === '-';
    const noun = words[at + (hyphen ? 2 : 1)]?.lower ?? '';
    const bottom = DENOMINATORS.get(noun);
    if (bottom === undefined || noun === 'half' || top >= bottom * 2) return null;
    const to = at + (hyphen ? 3 : 2);
    const plural = noun.endsWith('s');
    if (plural === (top === 1)) return null;
    if (!plural && !hyphen && !endsShare(words, to)) return null;
    if (noun.startsWith('quarter') && (!plural || !hyphen) && namesQuarter(words, to)) return null;
    return { from: at, to, value: tidy(top / bottom) };
  },
};

/** "half the fleet", "more than half", "half of them"; 0.5. */
export const HALF: FigureRule = {
  name: 'half',
  example: 'She sold |half| of the herd.',
  find(words, at) {
    const one = words[at]?.lower === 'one' && words[at + 1]?.text === '-' ? 2 : 0;
    if (words[at + one]?.lower !== 'half') return null;
    const before = words[at - 1]?.lower ?? '';
    const after = words[at + one + 1]?.lower ?? '';
    if (/^(?:first|second|other|time|centre|center|year|-|and)$/.test(before) || after === '-') return null;
    if (!AFTER_HALF.has(after) && !BEFORE_HALF.has(before)) return null;
    return { from: at, to: at + one + 1, value: 0.5 };
  },
};

/** "one in five", "nine out of 10", "two-in-five"; value 0…1. */
export const ONE_IN: FigureRule = {
  name: 'one-in',
  example: 'Cameras caught |two in five| drivers.',
  find(words, at) {
    const top = readNumber(words, at);
    if (top === null || top.scaled || !Number.isInteger(top.value)) return null;
    let to = top.to;
    if (words[to]?.text === '-') to++;
    if (words[to]?.lower === 'out' && words[to + 1]?.lower === 'of') to += 2;
    else if (words[to]?.lower === 'in') to += 1;
    else return null;
    if (words[to]?.text === '-') to++;
    if (words[to]?.lower === 'every') to++;
    const bottom = readNumber(words, to);
    if (bottom === null || bottom.value <= top.value || !Number.isInteger(bottom.value)) return null;
    if (looksLikeYear(bottom.value, words[to]!)) return null;
    if (TIME_UNITS.has(readMeasure(words, bottom.to)?.unit ?? '')) return null;
    return { from: at, to: bottom.to, value: tidy(top.value / bottom.value) };
  },
};

/** "3/4" in digits; "24/7" and "9/11" are none. */
export const SLASH_FRACTION: FigureRule = {
  name: 'slash-fraction',
  example: 'The tank was |3/4| full.',
  find(words, at) {
    if (words[at + 1]?.text !== '/' || !isGlued(words, at + 1) || !isGlued(words, at + 2)) return null;
    if (words[at - 1]?.text === '/' || words[at + 3]?.text === '/') return null;
    const top = valueOfDigits(words[at]!.text);
    const bottom = valueOfDigits(words[at + 2]!.text);
    if (top === null || bottom === null || top >= bottom) return null;
    return [2, 3, 4, 5, 6, 8, 10, 16].includes(bottom)
      ? { from: at, to: at + 3, value: tidy(top / bottom) }
      : null;
  },
};

function endsShare(words: readonly RawWord[], at: number): boolean {
  const next = words[at];
  if (next === undefined || !/^\p{L}/u.test(next.text)) return next?.text !== '-';
  return AFTER_SHARE.has(next.lower);
}

/** "a quarter of 2023", "a quarter of growth": a time, not a share. */
function namesQuarter(words: readonly RawWord[], at: number): boolean {
  if (words[at]?.lower === 'ago' || words[at]?.lower === 'earlier') return true;
  return (
    words[at]?.lower === 'of' &&
    /^(?:growth|(?:19|20)\d\d|decline|losses|contraction)$/.test(words[at + 1]?.lower ?? '')
  );
}

function looksLikeYear(value: number, word: RawWord): boolean {
  return value >= 1500 && value < 2100 && /^\d{4}$/.test(word.text);
}
