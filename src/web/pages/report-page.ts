import { coveredEntries, lackingEntries, type ReportEntry } from '../../report/entries';
import { sayDropped, type ReportFindings } from '../../report/findings';
import { markBlocks, type MarkedBlock } from '../../report/marked-text';
import { saySkipped } from '../../report/words';
import { layBar, type StatusBar } from '../galley/bar';

/** What the report's page shows beside the findings. */
export interface ReportView {
  readonly bar: StatusBar;
  readonly lacking: readonly ReportEntry[];
  readonly covered: readonly ReportEntry[];
  readonly blocks: readonly MarkedBlock[];
  readonly reasons: {
    readonly notClaims: number;
    readonly why: string;
    readonly lines: number;
    readonly aside: string;
    readonly dropped: string;
  };
}

/** Lays out a report's page. */
export function viewReport(findings: ReportFindings): ReportView {
  const { tally } = findings;
  const total = (rows: readonly { readonly count: number }[]) =>
    rows.reduce((sum, row) => sum + row.count, 0);
  return {
    bar: layBar(findings.counts),
    lacking: lackingEntries(findings),
    covered: coveredEntries(findings),
    blocks: markBlocks(findings),
    reasons: {
      notClaims: total(tally.withoutClaims),
      why: tally.withoutClaims.map(({ reason, count }) => `${saySkipped(reason)} ${count}`).join(', '),
      lines: total(tally.setAside),
      dropped: sayDropped(findings),
      aside: tally.setAside.map(({ reason, count }) => `${reason} ${count}`).join(', '),
    },
  };
}
