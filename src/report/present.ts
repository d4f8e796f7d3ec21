import { printReportCsv } from './csv';
import type { ReportFindings } from './findings';
import type { ReportFormat } from './formats';
import { printHtml } from './html';
import { printJson } from './json';
import { printMarkdown } from './markdown';

/** A finished report, as a file. */
export interface ReportFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly body: string;
}

/** "Two Trains, One Bridge" → "two-trains-one-bridge", at most 60 characters. */
function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .match(/[a-z0-9]+/gu);
  const slug = (words ?? ['article']).join('-');
  return slug.length <= 60
    ? slug
    : slug
        .slice(0, 61)
        .replace(/-[^-]*$/u, '')
        .slice(0, 60);
}

/**
 * Prints the findings in a format. The same findings give the same bytes.
 *
 * @param stylesheet for `html`: the desk's own CSS, without addresses in it
 */
export function presentReport(
  findings: ReportFindings,
  format: ReportFormat,
  stylesheet: string,
): ReportFile {
  const name = `report-${findings.article.id}-${slugOf(findings.article.title)}`;
  switch (format) {
    case 'html':
      return {
        filename: `${name}.html`,
        mediaType: 'text/html; charset=utf-8',
        body: printHtml(findings, stylesheet),
      };
    case 'markdown':
      return {
        filename: `${name}.md`,
        mediaType: 'text/markdown; charset=utf-8',
        body: printMarkdown(findings),
      };
    case 'csv':
      return {
        filename: `${name}.csv`,
        mediaType: 'text/csv; charset=utf-8; header=present',
        body: printReportCsv(findings),
      };
    case 'json':
      return {
        filename: `${name}.json`,
        mediaType: 'application/json; charset=utf-8',
        body: printJson(findings),
      };
  }
}
