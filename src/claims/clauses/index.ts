import { absoluteClause } from './absolute-clause';
import { adverbialClause } from './adverbial-clause';
import { age } from './age';
import { apposition } from './apposition';
import { causePhrase } from './cause-phrase';
import { commaConjunction } from './comma-conjunction';
import { coordinatedClauses } from './coordinated-clauses';
import { coordinatedInfinitives } from './coordinated-infinitives';
import { coordinatedNouns } from './coordinated-nouns';
import { coordinatedPredicates } from './coordinated-predicates';
import { including } from './including';
import { nounParticiple } from './noun-participle';
import { parenthesis } from './parenthesis';
import { relativeClause } from './relative-clause';
import type { ClauseRule } from './rule';
import { residence } from './residence';
import { restrictiveClause } from './restrictive-clause';
import { title } from './title';
import { verbParticiple } from './verb-participle';

/**
 * The rules in the order in which they are tried. First what hangs on a noun, so that the noun's name is short when it
 * is said again; then subordinate clauses, while their main clause is still in one piece and the link between them can
 * be stated; then coordination, outer before inner.
 */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  parenthesis,
  age,
  residence,
  apposition,
  relativeClause,
  nounParticiple,
  restrictiveClause,
  title,
  coordinatedClauses,
  adverbialClause,
  absoluteClause,
  verbParticiple,
  coordinatedPredicates,
  causePhrase,
  including,
  coordinatedInfinitives,
  coordinatedNouns,
  commaConjunction,
];

/** What is safe on a headline in title case. */
export const HEADLINE_RULES: readonly ClauseRule[] = [coordinatedClauses, adverbialClause];
