import { coveredEntries, lackingEntries, type ReportEntry } from '../../report/entries';
import { sayDropped, type ReportFindings } from '../../report/findings';
import { markBlocks, type MarkedBlock } from '../../report/marked-text';
import { saySkipped } from '../../report/words';
import { DEFAULT_STYLE, STYLE_IDS, type StyleId } from '../../report/references/style';
import { styleOf } from '../../report/references/styles';
import { layBar, type StatusBar } from '../galley/bar';

/** What the report's page shows beside the findings. */
export interface ReportView {
  readonly bar: StatusBar;
  readonly lacking: readonly ReportEntry[];
  readonly covered: readonly ReportEntry[];
  readonly blocks: readonly MarkedBlock[];
  /** The reference styles: name and words. */
  readonly styles: readonly (readonly [StyleId, string])[];
  /** What the addresses of the report's files end in: "?style=apa", or nothing for the default. */
  readonly asked: string;
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
  const { style } = findings.references;
  const total = (rows: readonly { readonly count: number }[]) =>
    rows.reduce((sum, row) => sum + row.count, 0);
  return {
    bar: layBar(findings.counts),
    lacking: lackingEntries(findings),
    covered: coveredEntries(findings),
    blocks: markBlocks(findings),
    styles: STYLE_IDS.map((id) => [id, styleOf(id).label]),
    asked: style === DEFAULT_STYLE ? '' : `?style=${style}`,
    reasons: {
      notClaims: total(tally.withoutClaims),
      why: tally.withoutClaims.map(({ reason, count }) => `${saySkipped(reason)} ${count}`).join(', '),
      lines: total(tally.setAside),
      dropped: sayDropped(findings),
      aside: tally.setAside.map(({ reason, count }) => `${reason} ${count}`).join(', '),
    },
  };
}
