import { sayClaims } from './acts';
import type { RepeatChange } from './analysis';
import { followLineage, madeOf, type Lineage } from './lineage';

/** What a claim says again, as the engine found it. */
export interface FoundRepeat {
  readonly claim: number;
  readonly changes: readonly RepeatChange[];
}

/** The same today: `claim` stands. */
export interface LedRepeat extends FoundRepeat {
  /** Why what was compared is not what stands now: one of the two was split, merged or dropped. Empty where both are as they were. */
  readonly since: readonly string[];
}

interface Repeating {
  readonly number: number;
  readonly wording: string;
  readonly repeats: FoundRepeat | null;
}

const wordsOf = (wording: string) => new Set(wording.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of words that two wordings have in common, 0 to 1 (Dice 1945). */
function likeness(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

/**
 * What each claim that stands says again today, by its number. Where that one was split, the part with most of its words is
 * meant; where it was dropped, the first of the claims that said it again takes its place.
 *
 * @param claims those that stand, in reading order
 */
export function leadRepeats(
  claims: readonly Repeating[],
  lineage: Lineage,
): ReadonlyMap<number, LedRepeat | null> {
  const wordings = new Map(claims.map(({ number, wording }) => [number, wording]));
  const heirs = new Map<number, number>();
  const lead = ({ number, wording, repeats }: Repeating): LedRepeat | null => {
    if (!repeats) return null;
    const origin = madeOf(lineage).get(number);
    const since = origin ? [`claim ${number} was made of ${sayClaims(origin)}`] : [];
    if (wordings.has(repeats.claim)) return { ...repeats, since };
    const parts = followLineage(lineage, repeats.claim).filter((part) => part !== number);
    const [nearest] = parts
      .filter((part) => wordings.has(part))
      .sort((a, b) => likeness(wording, wordings.get(b)!) - likeness(wording, wordings.get(a)!));
    const became = lineage.into.get(repeats.claim);
    const why = became
      ? `claim ${repeats.claim} became ${sayClaims(became)}`
      : `claim ${repeats.claim} was dropped`;
    if (nearest !== undefined) return { ...repeats, claim: nearest, since: [...since, why] };
    const heir = heirs.get(repeats.claim);
    if (heir !== undefined) return { ...repeats, claim: heir, since: [...since, why] };
    heirs.set(repeats.claim, number);
    return null;
  };
  return new Map(claims.map((claim) => [claim.number, lead(claim)]));
}
