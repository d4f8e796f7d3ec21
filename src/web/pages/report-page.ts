import type { Block } from '../../domain/analysis';
import { lackingClaims, type ReportClaim, type ReportFindings } from '../../report/findings';
import { layBar, type StatusBar } from '../galley/bar';
import { groupBy } from '../galley/group';
import { cutStretches, type SilentSentence, type Stretch } from '../galley/stretches';
import { sayCount } from '../words/dates';
import { noteChange } from '../words/notes';
import { saySkipped } from '../words/status';

/** A block of the marked text. */
interface ReportBlock {
  readonly kind: Block['kind'];
  readonly stretches: readonly Stretch[];
}

/** A claim as the report lists it: the claim, and the lines under its wording. */
interface ReportEntry {
  readonly claim: ReportClaim;
  /** Beside the status: who said it, hedges, decision. */
  readonly says: readonly string[];
  /** Each on its own line: what was tried, reasons, notes. */
  readonly lines: readonly string[];
  readonly changes: readonly ReturnType<typeof noteChange>[];
}

/** What the report's page shows beside the findings. */
export interface ReportView {
  readonly bar: StatusBar;
  readonly lacking: readonly ReportEntry[];
  readonly covered: readonly ReportEntry[];
  readonly blocks: readonly ReportBlock[];
  readonly reasons: {
    readonly notClaims: number;
    readonly why: string;
    readonly lines: number;
    readonly aside: string;
  };
}

/** Lays out a report's page. */
export function viewReport(findings: ReportFindings): ReportView {
  const { tally } = findings;
  const total = (rows: readonly { readonly count: number }[]) =>
    rows.reduce((sum, row) => sum + row.count, 0);
  return {
    bar: layBar(findings.counts),
    lacking: lackingClaims(findings).map(toEntry),
    covered: findings.claims.filter((claim) => !claim.lacks).map(toEntry),
    blocks: markBlocks(findings),
    reasons: {
      notClaims: total(tally.withoutClaims),
      why: tally.withoutClaims.map(({ reason, count }) => `${saySkipped(reason)} ${count}`).join(', '),
      lines: total(tally.setAside),
      aside: tally.setAside.map(({ reason, count }) => `${reason} ${count}`).join(', '),
    },
  };
}

function markBlocks(findings: ReportFindings): ReportBlock[] {
  const claims = groupBy(findings.claims, (claim) => findings.sentences[claim.sentence]?.block);
  const silent = groupBy(
    findings.sentences
      .map((sentence, i) => ({ ...sentence, number: i + 1 }))
      .filter((one) => one.claims.length === 0),
    (sentence) => sentence.block,
  );
  const opened = new Set<number>();
  return findings.blocks.flatMap((block, i) => {
    if (block.kind === 'boilerplate') return [];
    const quiet = (silent.get(i) ?? []).map(({ start, end, number, skipped }): SilentSentence => ({
      start,
      end,
      number,
      why: skipped ? saySkipped(skipped.reason) : null,
    }));
    return [
      { kind: block.kind, stretches: cutStretches(findings.text, block, claims.get(i) ?? [], quiet, opened) },
    ];
  });
}

function toEntry(claim: ReportClaim): ReportEntry {
  return {
    claim,
    says: sayBeside(claim),
    lines: sayBelow(claim),
    changes: (claim.repeats?.changes ?? []).map(noteChange),
  };
}

function sayBeside(claim: ReportClaim): string[] {
  const details = claim.mark?.details;
  const said: string[] = [];
  if (claim.status === 'attributed') {
    const name = [details?.claimant, claim.claimant?.name].find(Boolean) ?? 'Anonymous';
    said.push(`${name} · ${claim.utteranceUncited ? 'utterance not cited' : 'utterance cited'}`);
  } else if (claim.claimant && claim.status !== 'sourced') {
    said.push(claim.claimant.kind === 'missing' ? 'Nobody named' : (claim.claimant.name ?? 'Anonymous'));
  }
  if (claim.hedges.length > 0 && claim.status !== 'sourced')
    said.push(`${claim.hedges.length === 1 ? 'hedge' : 'hedges'}: ${[...new Set(claim.hedges)].join(', ')}`);
  if (claim.status === 'speculative' && details?.decision) said.push(`Decision: ${details.decision}`);
  if (claim.citations.length === 0 && claim.status === 'unverified') return said;
  if (claim.status === 'sourced') said.push(sayCount(claim.citations.length, 'citation'));
  return said;
}

function sayBelow(claim: ReportClaim): string[] {
  const { mark } = claim;
  const lines: string[] = [];
  const add = (label: string, value: string | null | undefined) => {
    if (value) lines.push(`${label}: ${value}`);
  };
  if (mark) {
    const { details } = mark;
    if (claim.status === 'sourced') add('Why this is enough', details.few);
    if (claim.status === 'attributed') {
      add('How it is known', details.utterance);
      add('Who knows the identity', details.whoKnows);
      add('Why they are not named', details.whyAnonymous);
      add('They give', details.gives);
    }
    if (claim.status === 'speculative') {
      add('Whose inference', details.whose);
      add('Reason', details.reason);
    }
    if (claim.status === 'unverified') {
      add('Tried', details.tried);
      add('Left so because', details.exception);
    }
    add('Note', mark.note);
    if (mark.override) lines.push(`Marked all the same: “${mark.override}” ${mark.by}`);
  }
  for (const { by, note } of claim.notes) lines.push(`${by} noted: ${note}`);
  if (claim.foundWording !== null) lines.push(`The engine’s wording was: ${claim.foundWording}`);
  return lines;
}
