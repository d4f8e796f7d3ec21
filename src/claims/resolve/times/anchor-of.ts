import { wholeUnit } from '../../dates/anaphora';
import { isExactEnough, namedIn } from '../../dates/grain';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import type { ToldTime } from './told-times';

/** What a time goes back to: one time, several that it may be, or nothing that asks for an answer. */
export type Anchor =
  | { readonly anchor: ToldTime }
  /** The anchor stands in the same clause, and nothing need be put in. */
  | { readonly beside: ToldTime }
  | { readonly candidates: readonly ToldTime[] }
  | null;

/** The sentences before a time, nearest first, with their times. */
export interface Before {
  readonly times: readonly ToldTime[];
  readonly isSameParagraph: boolean;
}

/**
 * The time that another one goes back to: "that year" to the nearest year told, "two years later" and "by then" to the time of what was
 * told last, by this sentence or the one before. What an aside, a quotation or a verb of saying has is no such time, nor is one of two.
 */
export function anchorOf(
  tree: Tree,
  time: ToldTime,
  own: readonly ToldTime[],
  before: readonly Before[],
): Anchor {
  const { backward, span } = time.found;
  if (backward === null || !isPointing(tree, time)) return null;
  const isComparison = backward.relation === 'before' && COMPARED.test(clauseBefore(tree, span[0]));
  if (isComparison) return compared(time, own, before);
  const unit = backward.relation === 'in' ? backward.unit : null;
  const found = unit === null ? eventTime(time, own, before) : namedTime(tree, time, unit, own, before);
  return found !== null && 'candidates' in found && isHabit(tree, time) ? null : found;
}

const COMPARED =
  /(?:\bthan|\bas|\bfrom|\bcompared (?:with|to)|\bagainst|\bversus|\bto|\bwith)\s(?:(?!\b(?:and|but|when|which)\b)[^,;:.]|[.,]\d){0,40}$/iu;

const clauseBefore = (tree: Tree, start: number): string =>
  tree.sentence.text.slice(Math.max(tree.sentence.start, start - 60), start);

/** "that year", not "said that day care …". */
function isPointing(tree: Tree, { found, last }: ToldTime): boolean {
  const first = tree.tokens.findIndex(({ start }) => start === found.span[0]);
  const word = tree.tokens[first];
  return word?.form.toLowerCase() !== 'that' || word.head === last;
}

/** "Bees make more mistakes the next day": no one day is meant. */
function isHabit(tree: Tree, { verb }: ToldTime): boolean {
  if (verb < 0) return false;
  const all = [verb, ...dependents(tree, verb, 'aux', 'cop')];
  return (
    all.some((token) => /^VB[ZP]$/u.test(tokenAt(tree, token).xpos)) &&
    !all.some((token) => /^VB[ND]$/u.test(tokenAt(tree, token).xpos))
  );
}

/** "5% more than a year earlier": counted from the time of its own sentence. */
function compared(time: ToldTime, own: readonly ToldTime[], before: readonly Before[]): Anchor {
  const others = own.filter((other) => other !== time && other.place !== 'saying');
  const beside = others.filter((other) => other.span[1] <= time.span[0]).at(-1) ?? others[0];
  if (beside) return { beside };
  // "In May 5% were, the figures show, compared with 4% a month earlier"
  if (own.length > 1) return null;
  return { candidates: (before[0]?.times ?? []).filter(({ place }) => place === 'main') };
}

/** The time of what was told last. */
function eventTime(time: ToldTime, own: readonly ToldTime[], before: readonly Before[]): Anchor {
  const isQuoted = time.place === 'quoted';
  const isTold = ({ place }: ToldTime): boolean => place === (isQuoted ? 'quoted' : 'main');
  const beside = own.find((other) => other !== time && isTold(other) && other.verb === time.verb);
  // "In 1990, two years later, it sank"
  if (beside) return { beside };
  const earlier = own.filter((other) => other.span[1] <= time.span[0] && isTold(other));
  const last = earlier.at(-1);
  // "lost £3m last year, the most since 2009, and has cut posts since then"
  if (last)
    return fitting(
      time,
      earlier.filter(({ verb }) => verb === last.verb),
    );
  const [nearest, second] = before;
  const told = (nearest?.times ?? []).filter(isTold);
  if (told.length > 0) return fitting(time, told);
  const others = (nearest?.times ?? []).filter(({ place }) => place === 'saying' || place === 'noun');
  const farther = second?.isSameParagraph ? second.times.filter(isTold) : [];
  return { candidates: (others.length > 0 ? others : farther).filter(({ grain }) => grain !== null) };
}

/** The one time of some, where the unit can be counted from it. */
function fitting({ found: { backward } }: ToldTime, told: readonly ToldTime[]): Anchor {
  const [one] = told;
  const grain = told.length === 1 ? (one?.grain ?? null) : null;
  return one && grain !== null && isExactEnough(grain, backward?.unit ?? null)
    ? { anchor: one }
    : { candidates: told };
}

/** The nearest time that names a unit. */
function namedTime(
  tree: Tree,
  time: ToldTime,
  unit: string,
  own: readonly ToldTime[],
  before: readonly Before[],
): Anchor {
  const isNamed = (other: ToldTime): boolean =>
    other.grain !== null &&
    (other.place === 'quoted') === (time.place === 'quoted') &&
    namesUnit(other, unit);
  const earlier = own.filter((other) => other.span[1] <= time.span[0] && isNamed(other)).at(-1);
  if (earlier) return { anchor: earlier };
  const far = before.findIndex(({ times }) => times.some(isNamed));
  const near = before[far];
  const named = near?.times.filter(isNamed) ?? [];
  if (near === undefined || (far > 0 && !near.isSameParagraph)) return { candidates: named };
  const one = named[0]!;
  const isOne = named.every(({ words }) => words === one.words);
  const isBackshift = dependents(tree, time.verb, 'aux').some((aux) =>
    /^had$/iu.test(tokenAt(tree, aux).form),
  );
  const isSure = isOne && one.place !== 'aside' && (near.isSameParagraph || !isBackshift);
  return isSure ? { anchor: one } : { candidates: named };
}

const namesUnit = ({ words, found: { backward } }: ToldTime, unit: string): boolean =>
  backward?.unit == null ? namedIn(words, unit) !== null : wholeUnit(backward.unit) === wholeUnit(unit);
