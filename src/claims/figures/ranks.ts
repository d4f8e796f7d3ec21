import type { FigureRule } from './figure-rule';
import { CARDINALS, ORDINALS } from './number-words';
import { isGlued, type RawWord } from './raw-words';
import { valueOfDigits } from './read-number';
import { wordSet } from '../../language/word-set';

const AFTER_RANK = wordSet('place spot position best worst last');
const BEFORE_RANK = wordSet('ranked ranks rank ranking finished finishing finish came placed coming placing');
const COUNTED = wordSet('time straight consecutive successive anniversary');
/** What a match is counted in. */
const PLAYED = /^(?:minute|lap|hole|inning|frame|over|round)$/;
const RUNNING = wordSet('year month week day quarter season game match term');

/** An ordinal that ranks: "second-largest", "third place", "ranked fourth"; unit "rank". */
export const RANK: FigureRule = {
  name: 'rank',
  example: "Tromsø is the country's |ninth|-largest town.",
  find(words, at) {
    const ordinal = readOrdinal(words, at);
    if (ordinal === null) return null;
    const next = words[ordinal.to];
    const joined = next?.text === '-' ? words[ordinal.to + 1] : next;
    const ranks =
      isSuperlative(joined?.lower ?? '') ||
      AFTER_RANK.has(joined?.lower ?? '') ||
      (BEFORE_RANK.has(words[at - 1]?.lower ?? '') && !/^\p{Ll}/u.test(next?.text ?? ''));
    if (!(ranks || standsAt(words, at, ordinal.to)) || ordinal.value === 1) return null;
    return { from: at, to: ordinal.to, value: ordinal.value, unit: 'rank' };
  },
};

const TABLES =
  /^(?:table|world|league|standings|rankings|ranking|list|country|group|division|race|index|championship|queue|order|polls|charts?)$/;
const MOVES =
  /^(?:up|down|back|climbed|rose|rise|fell|fall|dropped|slipped|moved|sank|jumped|lie|lies|lay|sit|sits|sat|stay|stays|stayed|remain|remains|remained|are|is|was|were)$/;

/** "17th in the table", "up to 17th", "they are 17th": a place in an order, with nothing that it would count behind it. */
function standsAt(words: readonly RawWord[], at: number, to: number): boolean {
  const next = words[to]?.lower ?? '';
  const isListed = next === 'in' && /^(?:the|their|its)$/.test(words[to + 1]?.lower ?? '');
  if (isListed && [2, 3].some((step) => TABLES.test(words[to + step]?.lower ?? ''))) return true;
  const before = words[at - 1]?.lower ?? '';
  const moves =
    MOVES.test(before) || (/^(?:to|from|in)$/.test(before) && MOVES.test(words[at - 2]?.lower ?? ''));
  return moves && /^\d/.test(words[at]!.text) && !/^[\p{L}\d-]/u.test(next);
}

/** An ordinal that counts: "for the third time", "a fifth straight year", "the 40th anniversary". */
export const COUNT_ORDINAL: FigureRule = {
  name: 'count-ordinal',
  example: 'It flooded for the |third| time.',
  find(words, at) {
    const ordinal = readOrdinal(words, at);
    if (ordinal === null || ordinal.value === 1) return null;
    const next = words[ordinal.to]?.lower ?? '';
    const after = words[ordinal.to + 1]?.lower ?? '';
    if (PLAYED.test(next) && (next !== 'round' || /^\d/.test(words[at]!.text)))
      return { from: at, to: ordinal.to, value: ordinal.value, unit: next };
    if (COUNTED.has(next)) {
      const unit = next === 'straight' || next === 'consecutive' || next === 'successive' ? after : next;
      return { from: at, to: ordinal.to, value: ordinal.value, unit: unit === '' ? null : unit };
    }
    const inRow = (after === 'in' && words[ordinal.to + 2]?.lower === 'a') || after === 'running';
    return RUNNING.has(next) && inRow ? { from: at, to: ordinal.to, value: ordinal.value, unit: next } : null;
  },
};

/** "No. 2", "number one"; unit "rank". */
export const NUMBER_ONE: FigureRule = {
  name: 'number-one',
  example: 'The song went to |number one|.',
  find(words, at) {
    const word = words[at]!.lower;
    if (word !== 'number' && words[at]!.text !== 'No' && words[at]!.text !== 'no') return null;
    let to = at + 1;
    if (words[to]?.text === '.') to++;
    else if (word === 'no') return null;
    const value = CARDINALS.get(words[to]?.lower ?? '') ?? valueOfDigits(words[to]?.text ?? '');
    return value === null || value > 100 ? null : { from: at, to: to + 1, value, unit: 'rank' };
  },
};

function readOrdinal(words: readonly RawWord[], at: number): { value: number; to: number } | null {
  const word = words[at]!;
  const spelt = ORDINALS.get(word.lower);
  if (spelt !== undefined) return { value: spelt, to: at + 1 };
  const tens = CARDINALS.get(word.lower) ?? 0;
  const ones = ORDINALS.get(words[at + 2]?.lower ?? '') ?? 10;
  if (tens >= 20 && words[at + 1]?.text === '-' && ones < 10) return { value: tens + ones, to: at + 3 };
  if (
    /^\d{1,6}$/.test(word.text) &&
    isGlued(words, at + 1) &&
    /^(?:st|nd|rd|th)$/.test(words[at + 1]!.lower)
  ) {
    return { value: Number(word.text), to: at + 2 };
  }
  return null;
}

function isSuperlative(word: string): boolean {
  return (
    /^(?:most|least|\p{L}{2,}est)$/u.test(word) &&
    !/^(?:test|rest|guest|forest|interest|request|protest|contest|harvest|arrest|quest|chest|nest|west|honest|modest|manifest|invest)$/.test(
      word,
    )
  );
}
