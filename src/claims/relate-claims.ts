import type { AnalysedClaim, Conflict } from '../domain/analysis';
import { findConflicts } from './conflicts/find-conflicts';
import type { Described } from './describe-claims';
import { findRepeats } from './repeats/find-repeats';
import type { ReadClaims } from './repeats/pair-features';
import { findRests } from './rests-on/find-rests';
import { aliasesOf } from './sameness/aliases';
import { appositionsOf } from './sameness/appositions';
import { isSummary, type ComparedClaim } from './sameness/compared-claim';
import { indexTerms } from './sameness/term-index';
import { termsOf } from './sameness/terms';
import { wordingOf } from './wording/wording';

/** The claims of an article with the terms by which they are held against each other. */
export function readTerms(described: readonly ComparedClaim[]): ReadClaims {
  const claims = described.map((one) => ({ ...one, claim: asWritten(one.claim) }));
  const aliases = aliasesOf(claims);
  const apposed = appositionsOf(claims);
  const terms = claims.map((claim) => termsOf(claim, aliases, apposed.get(claim.claim.sentence)));
  const inBody = claims.map((claim) => !isSummary(claim));
  const body = [...new Set(claims.filter((_, number) => inBody[number]).map(({ claim }) => claim.sentence))];
  return {
    claims,
    terms,
    index: indexTerms(terms, inBody),
    leadEnd: (body[LEAD - 1] ?? body.at(-1) ?? 0) + 1,
  };
}

/** A claim without what was put behind a bare phrase to say which one it means: that is no more than the article says elsewhere. */
function asWritten(claim: ComparedClaim['claim']): ComparedClaim['claim'] {
  const fragments = claim.fragments.filter(({ because }) => because !== 'told before');
  return fragments.length === claim.fragments.length
    ? claim
    : { ...claim, fragments, wording: wordingOf(fragments) };
}

/** How many sentences of the body are its lead. */
const LEAD = 3;

/**
 * Holds the claims of an article against each other: what repeats, what rests on what, what cannot all be right. Claims
 * in reading order; time grows linearly.
 */
export function relateClaims(described: readonly Described[]): {
  readonly claims: readonly AnalysedClaim[];
  readonly conflicts: readonly Conflict[];
} {
  const read = readTerms(described);
  const repeats = findRepeats(read);
  const rests = findRests(read.claims, repeats);
  const claims = described.map(({ claim }, i): AnalysedClaim => ({
    ...claim,
    repeats: repeats[i] ?? null,
    restsOn: rests[i] ?? [],
  }));
  return { claims, conflicts: findConflicts(read.claims, read.terms, read.index, repeats) };
}
