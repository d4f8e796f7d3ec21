import { readAmount, type Amount } from './amount';
import { approximatorAfter } from './approximators';
import { countedNoun } from './counted-noun';
import type { FigureRule } from './figure-rule';
import { VAGUE_SCALES } from './number-words';
import { isGlued, type RawWord } from './raw-words';
import { readMeasure } from './units';

/** "hundreds of", "tens of thousands of": at least one such unit, never exact. */
export const VAGUE_AMOUNT: FigureRule = {
  name: 'vague-amount',
  example: '|Thousands| of eels died.',
  find(words, at) {
    const first = words[at]!.lower;
    let value = first === 'tens' ? 10 : VAGUE_SCALES.get(first);
    if (value === undefined) return null;
    let to = at + 1;
    const next = VAGUE_SCALES.get(words[to + 1]?.lower ?? '');
    if (words[to]?.lower === 'of' && next !== undefined) {
      value *= next;
      to += 2;
    } else if (first === 'tens') return null;
    const noun = words[to]?.lower === 'of' ? to + 1 : to;
    const measure = readMeasure(words, noun);
    if (measure !== null) return { from: at, to: measure.to, value, unit: measure.unit, approximate: true };
    return { from: at, to, value, unit: countedNoun(words, noun, value), approximate: true };
  },
};

/** Any other number or range, with currency, measure or the noun that it counts. */
export const AMOUNT: FigureRule = {
  name: 'amount',
  example: 'The council owes |$4.2bn|.',
  find(words, at) {
    if (isLooseOne(words, at)) return null;
    const amount = readAmount(words, at);
    if (amount === null || endsInsideWord(words, amount.to)) return null;
    const { from, to, value } = amount;
    const after = approximatorAfter(words, amount.to) ?? amount.to;
    const unit = amount.unit ?? ageOf(words, at, amount) ?? countedNoun(words, after, amount.value);
    if (isBareOne(words, at, to) && unit === null) return null;
    return { from, to, value, unit, ...(amount.upTo === null ? {} : { upTo: amount.upTo }) };
  },
};

/** "one another", "one of the", "no one": the pronoun, and "one day", which tells a story. */
function isLooseOne(words: readonly RawWord[], at: number): boolean {
  if (words[at]!.lower !== 'one') return false;
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  return (
    /^(?:no|any|every|some|each|this|that|the|which|another|-|only|last|big|new|good)$/.test(before) ||
    /^(?:of|another|day|thing|might|may|can|could|should|is|was|has|way|reason|side|hand|time|by|or)$/.test(
      after,
    )
  );
}

function isBareOne(words: readonly RawWord[], at: number, to: number): boolean {
  return to === at + 1 && words[at]!.lower === 'one';
}

/** "aged 62", "Ida Roos, 62, said": a bare number that is somebody's age. */
function ageOf(words: readonly RawWord[], at: number, { to, value, form }: Amount): string | null {
  if (value < 1 || value > 120 || !Number.isInteger(value)) return null;
  const before = words[at - 1]?.lower ?? '';
  if (before === 'aged' || before === 'age') return 'years old';
  const named = /^\p{Lu}\p{Ll}/u.test(words[at - 2]?.text ?? '');
  return before === ',' && words[to]?.text === ',' && named && form === 'digits' ? 'years old' : null;
}

/** "3rd", "A320", "5G": the digits are part of a word. */
function endsInsideWord(words: readonly RawWord[], to: number): boolean {
  return isGlued(words, to) && /^\p{L}/u.test(words[to]!.text) && /^\d/.test(words[to - 1]!.text);
}
