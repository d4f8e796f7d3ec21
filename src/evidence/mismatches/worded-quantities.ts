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
    const [from, to] = rangeOf(factor, before?.groups?.approximator?.toLowerCase() ?? '', {
      precision: PRECISION,
      place: null,
    });
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
      isRange: false,
    };
  });
}
