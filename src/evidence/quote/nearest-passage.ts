import type { SpanPair } from '../../domain/span';
import { alignItems, type Step } from './align';
import { isCapitals } from './same-setting';
import { readSigns, type Sign } from './signs';

/** A stretch of the comparison: words that both have, that only the quote has, or that only the source has. */
export interface QuotePiece {
  readonly text: string;
  readonly in: 'both' | 'quote' | 'source';
}

/** The passage of a text that is most like a quote, and how they part. */
export interface NearPassage {
  readonly span: SpanPair;
  readonly pieces: readonly QuotePiece[];
  /** 0…1: the share of words that both have, in order. */
  readonly likeness: number;
}

/** Only so many words of a quote are compared. */
const MOST_WORDS = 1_000;

/** The passage of a text with most words of the quote in their order; null where nothing of the quote stands in it. */
export function nearestPassage(quote: string, text: string): NearPassage | null {
  const asked = readSigns(quote).slice(0, MOST_WORDS);
  const signs = readSigns(text);
  const window = bestWindow(asked, signs);
  if (window === null) return null;
  const [from, to] = window;
  const near = signs.slice(from, to);
  const isLoud = isCapitals(textOf(asked)) || isMostlyCapitals(near);
  const isSame = (i: number, j: number): boolean =>
    // The case of a quote's first word is free.
    i === 0 || isLoud ? asked[i]!.bareLower === near[j]!.bareLower : asked[i]!.bare === near[j]!.bare;
  const aligned = tightened(alignItems(asked.length, near.length, isSame), isSame);
  const tight = trimmed(aligned, near, false);
  const steps = trimmed(aligned, near, true);
  const matched = steps.filter(([left, right]) => left !== null && right !== null);
  if (matched.length === 0) return null;
  const covered = coveredOf(tight, near);
  const shown = coveredOf(steps, near);
  const span: SpanPair = [shown[0]!.start, shown.at(-1)!.end];
  return {
    span,
    pieces: piecesOf(steps, asked, near, quote, text),
    likeness: (2 * matched.length) / (asked.length + covered.length),
  };
}

/** The stretch of the text, as long as the quote and half as much again, that holds most of its rarer words. */
function bestWindow(asked: readonly Sign[], signs: readonly Sign[]): SpanPair | null {
  const wanted = new Map<string, number>();
  for (const { bareLower: lower } of asked) wanted.set(lower, (wanted.get(lower) ?? 0) + 1);
  const frequency = new Map<string, number>();
  for (const { bareLower: lower } of signs)
    if (wanted.has(lower)) frequency.set(lower, (frequency.get(lower) ?? 0) + 1);
  if (frequency.size === 0) return null;
  const worth = (lower: string): number => 1 / Math.log2(1 + (frequency.get(lower) ?? 1));
  const length = asked.length;
  const inside = new Map<string, number>();
  let sum = 0;
  let best = { sum: 0, at: 0 };
  signs.forEach(({ bareLower: lower }, i) => {
    const most = wanted.get(lower);
    if (most !== undefined) {
      const count = (inside.get(lower) ?? 0) + 1;
      inside.set(lower, count);
      if (count <= most) sum += worth(lower);
    }
    const leaving = signs[i - length]?.bareLower;
    if (leaving !== undefined && wanted.has(leaving)) {
      const count = inside.get(leaving)!;
      inside.set(leaving, count - 1);
      if (count <= wanted.get(leaving)!) sum -= worth(leaving);
    }
    if (sum > best.sum + 1e-9) best = { sum, at: i };
  });
  const slack = Math.ceil(length / 2) + 2;
  return [Math.max(0, best.at - length + 1 - slack), Math.min(signs.length, best.at + 1 + slack)];
}

/** A first word that also stands nearer to the second ("the … the old pier") belongs there. */
function tightened(
  steps: readonly Step[],
  isSame: (left: number, right: number) => boolean,
): readonly Step[] {
  const isMatch = ([left, right]: Step): boolean => left !== null && right !== null;
  const first = steps.findIndex(isMatch);
  const second = steps.findIndex((step, index) => index > first && isMatch(step));
  if (second < 0) return steps;
  const [left] = steps[first]!;
  const nearer = steps.findLastIndex(
    ([none, right], index) => index > first && index < second && none === null && isSame(left!, right),
  );
  if (nearer < 0) return steps;
  return steps.map((step, index): Step => {
    if (index === first) return [null, step[1]!];
    return index === nearer ? [left!, step[1]!] : step;
  });
}

/**
 * Words of the source before and after the comparison belong to other sentences.
 *
 * @param isEven keeps as many of them, within the sentence, as the quote has words of its own at that end: what differs is seen
 */
function trimmed(aligned: readonly Step[], near: readonly Sign[], isEven: boolean): readonly Step[] {
  const isMatch = ([left, right]: Step): boolean => left !== null && right !== null;
  const first = aligned.findIndex(isMatch);
  const last = aligned.findLastIndex(isMatch);
  if (first < 0) return aligned.filter(([left]) => left !== null);
  const [before, after] = [aligned.slice(0, first), aligned.slice(last + 1)];
  const own = (steps: readonly Step[]) => steps.filter(([left]) => left !== null);
  const theirs = (steps: readonly Step[]) => steps.filter(([left]) => left === null);
  const within = (steps: readonly Step[], most: number): readonly Step[] => {
    const end = steps.findIndex(([, right]) => /^[.!?]$/u.test(near[right!]!.key));
    return steps.slice(0, Math.min(isEven ? most : 0, end < 0 ? steps.length : end));
  };
  const lead = within(theirs(before).toReversed(), own(before).length).toReversed();
  const tail = within(theirs(after), own(after).length);
  return [...own(before), ...lead, ...aligned.slice(first, last + 1), ...own(after), ...tail];
}

const coveredOf = (steps: readonly Step[], near: readonly Sign[]): readonly Sign[] =>
  steps.flatMap(([, right]) => (right === null ? [] : [near[right]!]));

const textOf = (signs: readonly Sign[]): string => signs.map(({ key }) => key).join(' ');

/** The window reaches into sentences before and after, which need not be in capitals. */
function isMostlyCapitals(near: readonly Sign[]): boolean {
  const words = near.filter(({ key }) => /\p{L}{2}/u.test(key));
  return words.filter(({ key }) => key === key.toUpperCase()).length > words.length * 0.6;
}

function piecesOf(
  steps: readonly Step[],
  asked: readonly Sign[],
  near: readonly Sign[],
  quote: string,
  text: string,
): readonly QuotePiece[] {
  const runs: { in: QuotePiece['in']; signs: Sign[] }[] = [];
  const put = (where: QuotePiece['in'], sign: Sign): void => {
    const run = runs.at(-1);
    if (run?.in === where) run.signs.push(sign);
    else runs.push({ in: where, signs: [sign] });
  };
  for (const [left, right] of steps) {
    // Words that differ in accents stand for each other, and are shown.
    const isBoth = left !== null && right !== null && asked[left]!.lower === near[right]!.lower;
    if (isBoth) put('both', near[right]!);
    else {
      if (left !== null) put('quote', asked[left]!);
      if (right !== null) put('source', near[right]!);
    }
  }
  return runs.map((run) => ({
    in: run.in,
    text: (run.in === 'quote' ? quote : text).slice(run.signs[0]!.start, run.signs.at(-1)!.end),
  }));
}
