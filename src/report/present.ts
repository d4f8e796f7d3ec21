import type { ReportFindings } from './findings';
import type { ReportFormat } from './formats';

/** A finished report, as a file. */
export interface ReportFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly body: string;
}

/** Prints the findings in a format. */
export function presentReport(findings: ReportFindings, format: ReportFormat): ReportFile {
  return {
    filename: `report.${format}`,
    mediaType: 'application/json',
    body: JSON.stringify(findings, null, 2),
  };
}
