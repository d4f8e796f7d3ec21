import { absoluteClause } from './absolute-clause';
import { adjectiveAside } from './adjective-aside';
import { adverbialClause } from './adverbial-clause';
import { age } from './age';
import { apposition } from './apposition';
import { bracketedAside } from './bracketed-aside';
import { bracketedYear } from './bracketed-year';
import { causePhrase } from './cause-phrase';
import { commaConjunction } from './comma-conjunction';
import { coordinatedClauses } from './coordinated-clauses';
import { coordinatedInfinitives } from './coordinated-infinitives';
import { coordinatedModifiers } from './coordinated-modifiers';
import { coordinatedNouns } from './coordinated-nouns';
import { coordinatedPredicates } from './coordinated-predicates';
import { description } from './description';
import { gappedClause } from './gapped-clause';
import { including } from './including';
import { namedExamples } from './named-examples';
import { nounParticiple } from './noun-participle';
import { parenthesis } from './parenthesis';
import { partInCourt } from './part-in-court';
import { partitiveAside } from './partitive-aside';
import { possession } from './possession';
import { proVerb } from './pro-verb';
import { relativeClause } from './relative-clause';
import type { ClauseRule } from './rule';
import { residence } from './residence';
import { restrictiveClause } from './restrictive-clause';
import { saidAside } from './said-aside';
import { supplement } from './supplement';
import { title } from './title';
import { verbParticiple } from './verb-participle';

/**
 * The rules in the order in which they are tried. First what hangs on a noun, so that the noun's name is short when it
 * is said again; then subordinate clauses, while their main clause is still in one piece and the link between them can
 * be stated; then coordination, outer before inner.
 */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  parenthesis,
  bracketedYear,
  bracketedAside,
  age,
  partInCourt,
  residence,
  partitiveAside,
  adjectiveAside,
  saidAside,
  apposition,
  relativeClause,
  nounParticiple,
  restrictiveClause,
  title,
  possession,
  description,
  proVerb,
  coordinatedClauses,
  gappedClause,
  adverbialClause,
  absoluteClause,
  verbParticiple,
  coordinatedPredicates,
  causePhrase,
  supplement,
  including,
  namedExamples,
  coordinatedInfinitives,
  coordinatedNouns,
  coordinatedModifiers,
  commaConjunction,
];

/** What is safe on a headline in title case. */
export const HEADLINE_RULES: readonly ClauseRule[] = [
  coordinatedClauses,
  adverbialClause,
  coordinatedPredicates,
  verbParticiple,
];
