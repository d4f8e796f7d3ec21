import { contentWords } from '../passage-features';
import type { EvidenceWord } from '../words';
import { figureMismatches } from './figure-mismatches';
import { forceMismatches } from './force-mismatches';
import type { Mismatch, ReadPassage } from './mismatch';
import { nameMismatches } from './name-mismatches';

/** Only passages that share so much of the claim are held against it. */
const NEAR = 0.3;
const MOST_NEAR = 5;

/**
 * Figures, names and dates of the claim that the source does not have, with what stands in their place; and a negation, a
 * hedge or a speaker that only one side has. Says "differs", never "false".
 */
export function findMismatches(
  claim: ReadPassage,
  passages: readonly ReadPassage[],
  order: readonly number[],
): readonly Mismatch[] {
  const query = contentWords(claim.words);
  const near = order.slice(0, MOST_NEAR).filter((index) => overlap(query, passages[index]!.words) >= NEAR);
  const comparison = { claim, passages, near };
  return [...figureMismatches(comparison), ...nameMismatches(comparison), ...forceMismatches(comparison)];
}

function overlap(query: readonly EvidenceWord[], passage: readonly EvidenceWord[]): number {
  const keys = new Set(passage.map(({ key }) => key));
  return query.filter(({ key }) => keys.has(key)).length / Math.max(1, query.length);
}
