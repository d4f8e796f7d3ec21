import type { FigureRule } from './figure-rule';
import { isGlued, type RawWord } from './raw-words';

/** Each number of a score among others: "7-6 3-6 6-4" holds six, and "3-6" is no range there. */
export const SCORE: FigureRule = {
  name: 'score',
  example: 'She won 7-6 |3|-6 6-4.',
  find(words, at) {
    const first = isPair(words, at) ? at : isPair(words, at - 2) ? at - 2 : null;
    if (
      first === null ||
      !(
        isPair(words, first - 3) ||
        isPair(words, first + 3) ||
        isPair(words, first - 4) ||
        isPair(words, first + 4)
      )
    )
      return null;
    return { from: at, to: at + 1, value: Number(words[at]!.text), unit: null };
  },
};

/** Two short numbers joined by a dash. */
function isPair(words: readonly RawWord[], at: number): boolean {
  const [one, dash, other] = [words[at], words[at + 1], words[at + 2]];
  if (one === undefined || dash === undefined || other === undefined) return false;
  const isNumber = ({ text }: RawWord): boolean => /^\d{1,3}$/.test(text);
  return (
    isNumber(one) &&
    isNumber(other) &&
    /^[-–]$/.test(dash.text) &&
    isGlued(words, at + 1) &&
    isGlued(words, at + 2)
  );
}
