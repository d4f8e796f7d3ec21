import { APPROXIMATOR, rangeOf } from './approximators';
import type { Quantity } from './quantity';

const FACTORS: readonly (readonly [begins: string, factor: number])[] = [
  ['doubl', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['quadrupl', 4],
  ['halv', 0.5],
];
/** Never "doubled as a shed", "doubled down", "doubled back". */
const MULTIPLE =
  /\b(?<verb>(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing))\b(?!\s+(?:as|down|back|over|up)\b)/giu;
const BEFORE = new RegExp(`\\b(?<approximator>${APPROXIMATOR})\\s+$`, 'iu');
const REACH = 32;
/** "Doubled" is said of what was rounded. */
const PRECISION = 0.05;

/** "doubled" is up 100 per cent, "nearly tripled" up almost 200, "halved" down 50. */
export function readMultiples(text: string): readonly Quantity[] {
  return [...text.matchAll(MULTIPLE)].map((match): Quantity => {
    const verb = match.groups!.verb!.toLowerCase();
    const factor = FACTORS.find(([begins]) => verb.startsWith(begins))![1];
    const end = match.index + match[0].length;
    const before = BEFORE.exec(text.slice(Math.max(0, match.index - REACH), match.index));
    const start = match.index - (before?.[0].length ?? 0);
    const [from, to] = rangeOf(factor, before?.groups?.approximator?.toLowerCase() ?? '', PRECISION);
    const isUp = factor > 1;
    const percents = [from, to].map((times) => 100 * (isUp ? times - 1 : 1 - times)).sort((a, b) => a - b);
    return {
      start,
      end,
      value: 100 * Math.abs(factor - 1),
      from: percents[0]!,
      to: percents[1]!,
      unit: 'percent',
      measure: null,
      direction: { isUp, start: match.index, end },
      share: null,
      isVerb: true,
    };
  });
}

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const RANK = new RegExp(
  `\\b(?<place>${ORDINALS.join('|')}|\\d+(?=st|nd|rd|th))(?:st|nd|rd|th)?[- ](?<of>\\p{L}+est|most|least|best|worst)\\b`,
  'giu',
);
/** "the second rest", "a third test": no superlatives. */
const NO_SUPERLATIVE =
  /^(?:rest|test|west|nest|guest|quest|request|contest|protest|interest|forest|harvest|arrest|priest|chest|vest|attest|fest|conquest|inquest|bequest)$/iu;

/** "second-largest": the second place among the largest. */
export function readRanks(text: string): readonly Quantity[] {
  return [...text.matchAll(RANK)].flatMap((match): readonly Quantity[] => {
    const { place, of } = match.groups!;
    if (NO_SUPERLATIVE.test(of!)) return [];
    const value = /^\d/.test(place!) ? Number(place) : ORDINALS.indexOf(place!.toLowerCase()) + 2;
    const [start, end] = [match.index, match.index + match[0].length];
    return [
      {
        start,
        end,
        value,
        from: value,
        to: value,
        unit: 'rank',
        measure: of!.toLowerCase(),
        direction: null,
        share: null,
        isVerb: false,
      },
    ];
  });
}
