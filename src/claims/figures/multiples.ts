import type { FigureRule } from './figure-rule';
import { CARDINALS } from './number-words';
import { isGlued, type RawWord } from './raw-words';
import { valueOfDigits } from './read-number';
import { wordSet } from '../../language/word-set';

const VERBS: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
  ['twice', 2],
  ['thrice', 3],
]);

const BARE: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
]);

const AFTER_BARE = wordSet('the its their his her that what last in by to from since over');
const BEFORE_BARE = wordSet('than nearly almost about to will would could more roughly');

/** "twice", "doubled", "halved", "double the"; unit "times". */
export const MULTIPLE: FigureRule = {
  name: 'multiple',
  example: 'Rents have |doubled| in the harbour district.',
  find(words, at) {
    const word = words[at]!.lower;
    const value = VERBS.get(word) ?? (isBareMultiple(words, at) ? BARE.get(word) : undefined);
    if (value === undefined || words[at + 1]?.text === '-' || isPartOfCompound(words, at)) return null;
    return { from: at, to: at + 1, value, unit: 'times' };
  },
};

/** "tenfold", "a 20-fold rise"; unit "times". */
export const FOLD: FigureRule = {
  name: 'fold',
  example: 'Complaints grew |tenfold|.',
  find(words, at) {
    const spelt = /^(\p{L}+)fold$/u.exec(words[at]!.lower)?.[1];
    if (spelt !== undefined) {
      const value = spelt === 'hundred' ? 100 : CARDINALS.get(spelt);
      return value === undefined ? null : { from: at, to: at + 1, value, unit: 'times' };
    }
    const value = CARDINALS.get(words[at]!.lower) ?? valueOfDigits(words[at]!.text);
    if (value === null || words[at + 1]?.text !== '-' || words[at + 2]?.lower !== 'fold') return null;
    return { from: at, to: at + 3, value, unit: 'times' };
  },
};

function isBareMultiple(words: readonly RawWord[], at: number): boolean {
  return AFTER_BARE.has(words[at + 1]?.lower ?? '') || BEFORE_BARE.has(words[at - 1]?.lower ?? '');
}

function isPartOfCompound(words: readonly RawWord[], at: number): boolean {
  return words[at - 1]?.text === '-' && isGlued(words, at);
}
