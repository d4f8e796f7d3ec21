import type { Span } from '../domain/span';
import { stem } from '../language/stem';
import { regularForm } from './irregular-forms';
import { STOP_WORDS } from './stop-words';

/** A word as evidence compares it; offsets in UTF-16 code units of the text it was read from. */
export interface EvidenceWord extends Span {
  readonly raw: string;
  /** What makes two words the same: a stem, "#1700000" for a figure, "month:5" for a month. */
  readonly key: string;
  /** Lower case, without accents, apostrophes and possessive. */
  readonly plain: string;
  readonly figure: number | null;
  readonly isMonth: boolean;
  readonly isCapitalised: boolean;
  readonly isStop: boolean;
}

const WORD =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:[.'’-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th|bn|m|k|s)?/gu;
const FIGURE = /^(\d[\d.,]*)(st|nd|rd|th|bn|m|k|s)?$/;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const monthNumber = new Map<string, number>();
MONTHS.forEach((month, index) => {
  monthNumber.set(month, index + 1);
  if (month !== 'may') monthNumber.set(month.slice(0, 3), index + 1);
});
// "one" and "second" are more often not figures.
const spelledFigure = new Map<string, number>();
CARDINALS.forEach((word, value) => value !== 1 && spelledFigure.set(word, value));
ORDINALS.forEach((word, value) => value !== 2 && spelledFigure.set(word, value));

/** The words of a text in order. Hyphened words are taken apart; "1.7 million" and "1,700,000" get one key. */
export function wordsOf(text: string): readonly EvidenceWord[] {
  const words: EvidenceWord[] = [];
  const add = (raw: string, start: number): void => {
    const word = wordAt(raw, start);
    if (word !== null) words.push(word);
  };
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    let start = match.index;
    if (!match[0].includes('-')) {
      add(match[0], start);
      continue;
    }
    for (const part of match[0].split(/(?<=\p{L})-(?=\p{L})/u)) {
      add(part, start);
      start += part.length + 1;
    }
  }
  return scaled(words);
}

type WordForm = Omit<EvidenceWord, 'start' | 'end'>;

/** The same words come again and again: the last 50,000 forms are remembered. */
const known = new Map<string, WordForm | null>();
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 40;

function wordAt(raw: string, start: number): EvidenceWord | null {
  let form = known.get(raw);
  if (form === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    form = formOf(raw);
    if (raw.length <= LONGEST_KNOWN) known.set(raw, form);
  }
  if (form === null) return null;
  const { key, plain, figure, isMonth, isCapitalised, isStop } = form;
  return { start, end: start + raw.length, raw, key, plain, figure, isMonth, isCapitalised, isStop };
}

function formOf(raw: string): WordForm | null {
  const plain = raw
    // A raised figure is a power or the mark of a note, and no digit of the figure before it.
    .replace(/(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '')
    .replace(/(?<=^|\.)(\p{L})\.(?=\p{L}|$)/gu, '$1');
  if (plain === '') return null;
  const figure = figureOf(plain);
  const month = monthNumber.get(plain);
  return {
    raw,
    key: figure !== null ? `#${figure}` : month !== undefined ? `month:${month}` : stem(regularForm(plain)),
    plain,
    figure,
    isMonth: month !== undefined,
    isCapitalised: /^\p{Lu}/u.test(raw),
    isStop: STOP_WORDS.has(plain),
  };
}

function figureOf(plain: string): number | null {
  const match = FIGURE.exec(plain);
  if (match === null) return spelledFigure.get(plain) ?? null;
  const value = Number.parseFloat(match[1]!.replace(/,(?=\d{3})/g, ''));
  return value * (SUFFIXES[match[2] ?? ''] ?? 1);
}

/** "1.7 million" becomes one figure, and its "million" a word that carries nothing more. */
function scaled(words: readonly EvidenceWord[]): readonly EvidenceWord[] {
  if (!words.some(({ plain }) => SCALES[plain] !== undefined)) return words;
  return words.map((word, index) => {
    const scale = SCALES[words[index + 1]?.plain ?? ''];
    if (word.figure !== null && scale !== undefined) {
      const figure = Number((word.figure * scale).toPrecision(12));
      return { ...word, figure, key: `#${figure}` };
    }
    const isScale = SCALES[word.plain] !== undefined && (words[index - 1]?.figure ?? null) !== null;
    return isScale ? { ...word, isStop: true } : word;
  });
}
