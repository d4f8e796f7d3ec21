import type { AnalysedClaim, Conflict } from '../../domain/analysis';
import type { ComparedClaim } from '../sameness/compared-claim';
import type { TermIndex } from '../sameness/term-index';
import type { Terms } from '../sameness/terms';
import { actorConflicts } from './actors';
import { comparePairs } from './pairs';
import { stageConflicts } from './stages';

/**
 * Claims of one article that cannot all be right, or that say a different degree of doneness of one thing, or name a
 * different actor or figure for one act: each with what it is about and why they clash. Claims in reading order,
 * `repeats` as `findRepeats` gives them for these claims.
 */
export function findConflicts(
  claims: readonly ComparedClaim[],
  terms: readonly Terms[],
  index: TermIndex,
  repeats: readonly AnalysedClaim['repeats'][],
): Conflict[] {
  const found = [
    ...stageConflicts(claims, terms, index),
    ...actorConflicts(claims, repeats),
    ...comparePairs(claims, terms, index),
  ];
  const seen = new Set<string>();
  return found.filter(({ claims: ids }) => {
    const key = ids.join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
