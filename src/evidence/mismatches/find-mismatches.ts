import { contentWords, type ReadSource } from '../read-source';
import type { EvidenceWord } from '../words';
import { figureMismatches } from './figure-mismatches';
import { forceMismatches } from './force-mismatches';
import type { ComparedText, Mismatch } from './mismatch';
import { nameMismatches } from './name-mismatches';

/** Only passages that share so much of the claim are held against it. */
const NEAR = 0.3;
const MOST_NEAR = 5;

/**
 * Figures, names and dates of the claim that the source does not have, with what stands in their place; and a negation, a
 * hedge or a speaker that only one side has. Says "differs", never "false".
 */
export function findMismatches(
  claim: ComparedText,
  source: ReadSource,
  order: readonly number[],
): readonly Mismatch[] {
  const query = contentWords(claim.words);
  const near = order
    .slice(0, MOST_NEAR)
    .filter((index) => overlap(query, source.passages[index]!.words) >= NEAR);
  const comparison = { claim, source, near };
  return [...figureMismatches(comparison), ...nameMismatches(comparison), ...forceMismatches(comparison)];
}

function overlap(query: readonly EvidenceWord[], passage: readonly EvidenceWord[]): number {
  const keys = new Set(passage.map(({ key }) => key));
  return query.filter(({ key }) => keys.has(key)).length / Math.max(1, query.length);
}
