import type { Sentence } from './analysis';
import { contains, overlaps, type SpanPair } from './span';

/** A claim that a reviewer dropped: no claim after all, and why. */
export interface Dropped {
  readonly number: number;
  /** Ordinal of its sentence. */
  readonly sentence: number;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** What became of the claims of an article that were withdrawn, by claim number. */
export interface Lineage {
  /** Split or merged: the claims that took its place, which may be withdrawn themselves. */
  readonly into: ReadonlyMap<number, readonly number[]>;
  readonly dropped: readonly Dropped[];
}

/** The claims that stand for this one today: itself, those that it was split or merged into, or none where all were dropped. */
export function followLineage({ into, dropped }: Lineage, number: number): readonly number[] {
  const next = into.get(number);
  if (next) return [...new Set(next.flatMap((one) => followLineage({ into, dropped }, one)))];
  return dropped.some((one) => one.number === number) ? [] : [number];
}

/** Nothing was split, merged or dropped. */
export const UNCHANGED: Lineage = { into: new Map(), dropped: [] };

const MADE_OF = new WeakMap<Lineage, ReadonlyMap<number, readonly number[]>>();

/** The claims that each claim was split off or merged from, by its number; one that was not made so has no entry. */
export function madeOf(lineage: Lineage): ReadonlyMap<number, readonly number[]> {
  const known = MADE_OF.get(lineage);
  if (known) return known;
  const from = new Map<number, number[]>();
  for (const [number, parts] of lineage.into) {
    for (const part of parts) from.set(part, [...(from.get(part) ?? []), number]);
  }
  MADE_OF.set(lineage, from);
  return from;
}

function reach(number: number, step: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const reached = new Set([number]);
  for (const one of reached) for (const next of step.get(one) ?? []) reached.add(next);
  return [...reached];
}

/** A claim and all that came of it, those among them that were withdrawn too. */
export function lineOf(lineage: Lineage, number: number): readonly number[] {
  return reach(number, lineage.into);
}

/** A claim and all that it came of, the nearest first. */
export function ancestryOf(lineage: Lineage, number: number): readonly number[] {
  return reach(number, madeOf(lineage));
}

interface StandingClaim {
  readonly number: number;
  readonly sentence: number;
  readonly spans: readonly SpanPair[];
}

/** Indexes of the sentences that a claim has words of: its own, and others where it was merged. */
function sentencesOf({ sentence, spans }: StandingClaim, sentences: readonly Sentence[]): readonly number[] {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  const others = spans.filter((span) => !contains([start, end], span));
  if (others.length === 0) return [sentence];
  return sentences.flatMap((one, index) =>
    index === sentence || others.some((span) => overlaps(span, [one.start, one.end])) ? [index] : [],
  );
}

/**
 * The sentences with the claims that stand today, of a merged claim each whose words it has; one whose claims were all dropped
 * says so.
 */
export function settleSentences(
  sentences: readonly Sentence[],
  claims: readonly StandingClaim[],
  { dropped }: Lineage,
): readonly Sentence[] {
  const standing = sentences.map((): number[] => []);
  for (const claim of claims) {
    for (const sentence of sentencesOf(claim, sentences)) standing[sentence]?.push(claim.number);
  }
  const gone = new Set(dropped.map(({ sentence }) => sentence));
  return sentences.map((sentence, index) => {
    const own = standing[index]!;
    const isDropped = own.length === 0 && sentence.skipped === null && gone.has(index);
    const isClaim = own.length > 0;
    return {
      ...sentence,
      claims: own,
      skipped: isClaim ? null : isDropped ? { reason: 'dropped' } : sentence.skipped,
    };
  });
}
