import type { AnalysedClaim, Conflict } from '../../domain/analysis';
import type { ComparedClaim } from '../sameness/compared-claim';
import type { TermIndex } from '../sameness/term-index';
import type { Terms } from '../sameness/terms';
import { actorConflicts } from './actors';
import { findDenials } from './denials';
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
    ...findDenials(claims, terms),
  ];
  // Pieces of the same sentences that clash in the same way are one card.
  const sentenceOf = new Map(claims.map(({ claim }) => [claim.id, claim.sentence]));
  const seen = new Set<string>();
  return found.filter(({ claims: ids, why }) => {
    const keys = [ids.join(' '), `${ids.map((id) => sentenceOf.get(id)).join(' ')} ${why}`];
    const isNew = keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}
