import type { SpanPair } from '../../domain/span';
import type { HeldClaim } from '../held-claim';
import type { ReadSource } from '../read-source';
import { acronymMismatches } from './acronyms';
import { figureMismatches } from './figure-mismatches';
import { forceMismatches } from './force-mismatches';
import { majorityMismatches } from './majorities';
import type { Mismatch } from './mismatch';
import { nameMismatches } from './name-mismatches';
import { oppositeMismatches } from './opposites';
import { ordinalMismatches } from './ordinals';
import { holdPeople } from './people';
import { periodMismatches, periodSpans } from './periods';
import { swappedFigures } from './swapped';
import { turnedRound } from './turned-round';

/** Only passages that share so much of the claim are held against it. */
const NEAR = 0.3;
const BEST = 5;

/**
 * Figures, names and dates of the claim that the source does not have, with what stands in their place; what it says the
 * other way round ("few" and "many", "before" and "after", who beat whom); and a negation, a
 * hedge or a speaker that only one side has. Says "differs", never "false".
 */
export function findMismatches(
  claim: HeldClaim,
  source: ReadSource,
  order: readonly number[],
): readonly Mismatch[] {
  const best = order.slice(0, BEST);
  const near = best.filter((passage) => overlap(claim, passage) >= NEAR);
  const comparison = { claim, source, near, best };
  const people = holdPeople(comparison);
  const spans = [...claim.quantities, ...periodSpans(claim.text)].map(({ start, end }): SpanPair => [
    start,
    end,
  ]);
  const noNames = [...people.inOtherForm, ...spans];
  const names = nameMismatches(comparison).filter(
    ({ kind, claim: span }) =>
      !(kind === 'name' ? noNames : people.inOtherForm).some((form) => overlaps(form, span)),
  );
  const more = [...acronymMismatches(comparison), ...people.mismatches, ...turnedRound(comparison)];
  return [
    ...figureMismatches(comparison),
    ...ordinalMismatches(comparison),
    ...majorityMismatches(comparison),
    ...swappedFigures(comparison),
    ...periodMismatches(comparison),
    ...oppositeMismatches(comparison),
    ...names,
    ...more.filter(({ claim: span }) => !names.some((name) => overlaps(name.claim, span))),
    ...forceMismatches(comparison),
  ];
}

const overlaps = (a: SpanPair, b: SpanPair): boolean => a[0] < b[1] && b[0] < a[1];

/** The share of the claim's words that stand in a passage, 0…1. */
function overlap({ stands }: HeldClaim, passage: number): number {
  return stands.filter((row) => row[passage] === 1).length / Math.max(1, stands.length);
}
