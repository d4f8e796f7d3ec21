import { lackingClaims, type ReportFindings } from './findings';

/** The report as JSON: `stet.report/1`, as docs/report.schema.json describes it. */
export function printJson(findings: ReportFindings): string {
  const {
    schema,
    generatedAt,
    article,
    reviewers,
    counts,
    tally,
    dropped,
    claims,
    sections,
    text,
    blocks,
    sentences,
  } = findings;
  const lacking = lackingClaims(findings).map(({ number }) => number);
  const report = {
    schema,
    generatedAt,
    article,
    reviewers,
    counts,
    lacking,
    tally,
    dropped,
    claims,
    sections,
    text,
    blocks,
    sentences,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
