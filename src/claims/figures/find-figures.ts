import type { Figure } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import type { Token } from '../../language/parsed';
import { approximatorAfter, approximatorBefore } from './approximators';
import { countedByTree } from './counted-by-tree';
import type { FoundFigure } from './figure-rule';
import { TIME_UNITS } from '../../language/measures';
import { findNotFigures } from './not-figures';
import { readRawWords, type RawWord } from './raw-words';
import { FIGURE_RULES } from './rules';

/**
 * The figures of a stretch, in reading order: amounts, money, shares, ranges, multiples, ranks, durations and ages, in
 * digits and words; not dates, years, clock times, telephone or list numbers, nor digits in names. The span (UTF-16
 * code units) covers approximator, number and measure ("about 40 per cent"); a counted noun is only the unit. Shares
 * are 0…1 with unit null, percentages 0…100 with unit "percent". With the sentence's tokens, the unit of a bare number is the noun
 * that it counts by the tree.
 */
export function findFigures(text: string, span: SpanPair, tokens: readonly Token[] = []): Figure[] {
  if (!MAY_HOLD_FIGURE.test(text.slice(span[0], span[1]))) return [];
  const words = readRawWords(text, span);
  // Most sentences that may hold a figure hold none: what is set aside is looked for with the first.
  let aside: SpanPair[] | null = null;
  const figures: Figure[] = [];
  let free = 0;
  let barred = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const found = findAt(words, at);
    if (found === null) continue;
    aside ??= findNotFigures(text, span);
    while (barred < aside.length && aside[barred]![1] <= word.start) barred++;
    if (barred < aside.length && coversWord(aside, barred, word)) continue;
    const { figure, to } = complete(words, found, free, tokens);
    figures.push(figure);
    free = to;
    at = to - 1;
  }
  return figures;
}

const MAY_HOLD_FIGURE =
  /[\d½⅓⅔¼¾⅛⅕]|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|hundred|thousand|million|illions|dozen|half|halv|third|quarter|twice|thrice|doubl|tripl|trebl|quadrupl|fold|second|fifth|sixth|eighth|ninth|tenth|th\b/i;

function findAt(words: readonly RawWord[], at: number): FoundFigure | null {
  for (const rule of FIGURE_RULES) {
    const found = rule.find(words, at);
    if (found !== null) return found;
  }
  return null;
}

function complete(
  words: readonly RawWord[],
  found: FoundFigure,
  free: number,
  tokens: readonly Token[],
): { figure: Figure; to: number } {
  const duration = TIME_UNITS.has(found.unit ?? '');
  const before = approximatorBefore(words, found.from, free);
  // "over three days" is a duration, "over three years old" an age; "some" and "under" before a time likewise.
  const spatial =
    duration && /^(?:over|under|above|below|up|around)$/.test(words[found.from - 1]?.lower ?? '');
  // "moved up to 17th" says where to, not at most.
  const isMove = found.unit === 'rank' && words[found.from - 1]?.lower === 'to';
  const between = words[found.from - 1]?.lower === 'between' && found.upTo !== undefined;
  const lead = between ? found.from - 1 : found.from;
  const from = before === null || spatial || isMove ? lead : before;
  const after = approximatorAfter(words, found.to);
  const to = after ?? found.to;
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  const unit = countedByTree(tokens, words[found.from]!.start, words[found.to - 1]!.end, found.unit ?? null);
  const approximate = found.approximate === true || from < lead || after !== null;
  return {
    figure: { span: [start, end], value: found.value, upTo: found.upTo ?? null, unit, approximate },
    to,
  };
}

/** Stretches set aside may overlap; the few that begin before the word are looked at. */
function coversWord(aside: readonly SpanPair[], from: number, word: RawWord): boolean {
  for (let i = from; i < aside.length && aside[i]![0] <= word.start; i++) {
    if (aside[i]![1] > word.start) return true;
  }
  return false;
}
