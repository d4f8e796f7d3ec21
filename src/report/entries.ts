import type { ActName } from '../domain/acts';
import {
  lackingClaims,
  listedClaims,
  type ReportClaim,
  type ReportFindings,
  type ReportMark,
} from './findings';
import { printTime } from './print-time';
import { noteChange, sayCount, sayLacks, type ChangeNote } from './words';

/** A claim as a report lists it: the claim, and what stands beside and under its wording. */
export interface ReportEntry {
  readonly claim: ReportClaim;
  /** Beside the status: who said it, hedges, decision, tags. */
  readonly says: readonly string[];
  /** Each on a line of its own: what was tried, reasons, notes. */
  readonly lines: readonly string[];
  readonly changes: readonly ChangeNote[];
}

function sayClaimant(claim: ReportClaim): string | null {
  const typed = claim.mark?.details.claimant ?? '';
  if (claim.status === 'attributed') {
    const name = typed === '' ? (claim.claimant?.name ?? 'Anonymous') : typed;
    return `${name} · ${claim.utteranceUncited ? 'utterance not cited' : 'utterance cited'}`;
  }
  if (claim.claimant === null || claim.status === 'sourced') return null;
  return claim.claimant.kind === 'missing' ? 'Nobody named' : (claim.claimant.name ?? 'Anonymous');
}

function sayBeside(claim: ReportClaim): string[] {
  const claimant = sayClaimant(claim);
  const said = claimant === null ? [] : [claimant];
  const hedges = [...new Set(claim.hedges)];
  if (hedges.length > 0 && claim.status !== 'sourced') {
    said.push(`${hedges.length === 1 ? 'hedge' : 'hedges'}: ${hedges.join(', ')}`);
  }
  const decision = claim.mark?.details.decision ?? '';
  if (claim.status === 'speculative' && decision !== '') said.push(`Decision: ${decision}`);
  if (claim.lacksWhy !== null) said.push(sayLacks(claim.lacksWhy, claim.recheckWhy));
  else if (claim.status === 'sourced') said.push(sayCount(claim.citations.length, 'citation'));
  if (claim.tags.length > 0) said.push(`Tagged: ${claim.tags.join(', ')}`);
  return said;
}

/** What the mark of each status typed, under the label that it is printed with. */
function typedLines({ status, details }: ReportMark): readonly (readonly [label: string, words: string])[] {
  switch (status) {
    case 'sourced':
      return [['Why this is enough', details.few]];
    case 'attributed':
      return [
        ['How it is known', details.utterance],
        ['Who knows the identity', details.whoKnows],
        ['Why they are not named', details.whyAnonymous],
        ['They give', details.gives],
      ];
    case 'speculative':
      return [
        ['The word that says so', details.hedge],
        ['Reason', details.reason],
        ['Whose inference', details.whose],
      ];
    case 'unverified':
      return [
        ['Tried', details.tried],
        ['Left so because', details.exception],
      ];
  }
}

/** Acts that are told elsewhere: the mark beside the status, citations and notes on lines of their own. */
const TOLD: readonly ActName[] = ['marked', 'cited', 'noted'];

/** Who reworded, split, merged or labelled it, and when; words that are its wording now are not said again. */
function actLines({ acts, wording }: ReportClaim): string[] {
  return acts
    .filter(({ act }) => !TOLD.includes(act))
    .map(({ by, at, says }) => `${by}, ${printTime(at)}: ${says.replace(`: ${wording}`, '')}`);
}

function sayBelow(claim: ReportClaim): string[] {
  const { mark, notes, also, foundWording } = claim;
  const typed = mark === null ? [] : [...typedLines(mark), ['Note', mark.note ?? ''] as const];
  const lines = typed.filter(([, words]) => words !== '').map(([label, words]) => `${label}: ${words}`);
  if (mark?.override) lines.push(`Marked all the same: “${mark.override}” ${mark.by}`);
  lines.push(...also, ...actLines(claim));
  for (const { by, at, note } of notes) lines.push(`${by}, ${printTime(at)}, noted: ${note}`);
  if (foundWording !== null) lines.push(`The engine’s wording was: ${foundWording}`);
  return lines;
}

function toEntry(claim: ReportClaim): ReportEntry {
  return {
    claim,
    says: sayBeside(claim),
    lines: sayBelow(claim),
    changes: (claim.repeats?.changes ?? []).map(noteChange),
  };
}

/** What still lacks a source: contradicted claims first, then as they are read. */
export function lackingEntries(findings: ReportFindings): readonly ReportEntry[] {
  return lackingClaims(findings).map(toEntry);
}

/** All that lacks none: contradicted claims first, then as they are read. */
export function coveredEntries(findings: ReportFindings): readonly ReportEntry[] {
  return listedClaims(findings.claims)
    .filter(({ lacks }) => !lacks)
    .map(toEntry);
}
