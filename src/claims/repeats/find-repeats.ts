import type { AnalysedClaim, DateMention } from '../../domain/analysis';
import { isSummary, type ComparedClaim } from '../sameness/compared-claim';
import type { TermIndex } from '../sameness/term-index';
import type { Terms } from '../sameness/terms';
import { nameChanges } from './changes';

/** How much of a summary's weight the body claim must hold. */
const LEAST = 0.58;
/** The same where the main word of the summary is not in the body claim. */
const LEAST_WITHOUT_ACT = 0.75;
/** Inside the body the same thing is rarely said twice: both claims must hold nearly all of the other. */
const LEAST_IN_BODY = 0.85;
const LEAST_SHARED = 2;
const SAME_DAY = 0.15;
/** How much a body claim gains that says little else: it is preferred to one that holds the same words and more. */
const TIGHTER = 0.4;

/**
 * For each claim the one that it says again, with what changed, or null: a headline, dek, bullet or caption is held
 * against the body, a body claim against those before it. Same proposition about the same event, whatever the words;
 * what adds something of its own is no repeat. In the order given; claims must stand in reading order.
 */
export function findRepeats(
  claims: readonly ComparedClaim[],
  terms: readonly Terms[],
  index: TermIndex,
): AnalysedClaim['repeats'][] {
  return claims.map((claim, number) => {
    const original = originalOf(claims, terms, index, number);
    if (original === null) return null;
    const changes = nameChanges(
      { claim: claims[original]!, terms: terms[original]! },
      { claim, terms: terms[number]! },
    );
    return { claim: claims[original]!.claim.id, changes };
  });
}

function originalOf(
  claims: readonly ComparedClaim[],
  terms: readonly Terms[],
  index: TermIndex,
  number: number,
): number | null {
  const sumsUp = isSummary(claims[number]!);
  let best: number | null = null;
  let bestScore = 0;
  for (const other of index.candidates(number).sort((a, b) => a - b)) {
    if (isSummary(claims[other]!) || claims[other]!.claim.sentence === claims[number]!.claim.sentence)
      continue;
    if (!sumsUp && other > number) continue;
    const score = scoreRepeat(claims, terms, index, number, other, sumsUp);
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  return best;
}

/** How well `other` says what `number` says, 0 where it does not. */
function scoreRepeat(
  claims: readonly ComparedClaim[],
  terms: readonly Terms[],
  index: TermIndex,
  number: number,
  other: number,
  sumsUp: boolean,
): number {
  const [short, long] = [terms[number]!, terms[other]!];
  if (short.isNegated !== long.isNegated) return 0;
  const dated = areOfOneDay(claims[number]!, claims[other]!);
  const shared = [...short.all.keys()].filter((term) => long.all.has(term)).length + (dated ? 1 : 0);
  if (shared < Math.min(LEAST_SHARED, short.all.size)) return 0;
  const { ofFirst, ofSecond } = index.likeness(number, other);
  const act = actAgreement(short, long);
  if (act < 0 && ofFirst < LEAST_WITHOUT_ACT) return 0;
  if (datesDiffer(claims[number]!, claims[other]!)) return 0;
  const figures = figureAgreement(claims[number]!, claims[other]!);
  const [hedgedShort, hedgedLong] = [number, other].map((i) => claims[i]!.claim.hedges.length > 0);
  const force = hedgedShort === true && hedgedLong === true ? 0.08 : 0;
  const score = ofFirst + act + figures + force + (dated ? SAME_DAY : 0);
  if (!sumsUp) return ofFirst + act / 2 >= LEAST_IN_BODY && ofSecond >= 0.6 && figures >= 0 ? score : 0;
  const isWithin = ofSecond >= 0.75 && ofFirst >= 0.3 && long.all.size >= 3 && figures >= 0;
  if (score < LEAST && !isWithin) return 0;
  return Math.max(score, isWithin ? LEAST : 0) + ofSecond * TIGHTER;
}

/** Whether the main word of the short claim is that of the long one, or stands in it at least. */
function actAgreement(short: Terms, long: Terms): number {
  if (short.act === long.act) return 0.15;
  if (long.all.has(short.act) || short.all.has(long.act)) return 0.05;
  return short.actUsed !== null && short.actUsed === long.actUsed ? 0.02 : -0.05;
}

/** Two different days for one act are no repeat. */
function datesDiffer({ claim: a }: ComparedClaim, { claim: b }: ComparedClaim): boolean {
  const isApart = (x: DateMention, y: DateMention): boolean =>
    x.from !== null && x.to !== null && y.from !== null && y.to !== null && (x.to < y.from || y.to < x.from);
  return (
    a.dates.length > 0 && a.dates.every((x) => b.dates.length > 0 && b.dates.every((y) => isApart(x, y)))
  );
}

/** The same day for both speaks for a repeat like one more word that they share. */
function areOfOneDay({ claim: a }: ComparedClaim, { claim: b }: ComparedClaim): boolean {
  return a.dates.some((x) => x.from !== null && b.dates.some((y) => x.from === y.from && x.to === y.to));
}

/** Figures that agree speak for a repeat, different ones of one unit against it. */
function figureAgreement({ claim: a }: ComparedClaim, { claim: b }: ComparedClaim): number {
  let agreement = 0;
  for (const figure of a.figures) {
    const same = b.figures.filter(({ unit }) => unit === figure.unit);
    if (same.length === 0) continue;
    agreement += same.some(({ value, upTo }) => value === figure.value || upTo === figure.value)
      ? 0.1
      : -0.05;
  }
  return Math.max(-0.1, Math.min(0.2, agreement));
}
