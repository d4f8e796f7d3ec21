import { adverbialClause } from './adverbial-clause';
import { apposition } from './apposition';
import { coordinatedClauses } from './coordinated-clauses';
import { coordinatedNouns } from './coordinated-nouns';
import { coordinatedPredicates } from './coordinated-predicates';
import { nounParticiple } from './noun-participle';
import { relativeClause } from './relative-clause';
import type { ClauseRule } from './rule';
import { verbParticiple } from './verb-participle';

/**
 * The rules in the order in which they are tried. First what hangs on a noun, so that the noun's name is short when it
 * is said again; then subordinate clauses, while their main clause is still in one piece and the link between them can
 * be stated; then coordination, outer before inner.
 */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  apposition,
  relativeClause,
  nounParticiple,
  coordinatedClauses,
  adverbialClause,
  verbParticiple,
  coordinatedPredicates,
  coordinatedNouns,
];
