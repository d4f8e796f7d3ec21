import { lackingClaims, type ReportClaim, type ReportFindings } from './findings';
import { wordsOf } from './references/phrase';

/** What a citation says of its source is words in JSON; the list of references keeps its italics. */
const plainClaim = (claim: ReportClaim) => ({
  ...claim,
  citations: claim.citations.map((citation) => ({ ...citation, cited: wordsOf(citation.cited) })),
});

/** The report as JSON: `stet.report/1`, as docs/report.schema.json describes it. */
export function printJson(findings: ReportFindings): string {
  const {
    schema,
    generatedAt,
    article,
    reviewers,
    counts,
    tally,
    setAside,
    dropped,
    claims,
    sections,
    references,
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
    setAside,
    dropped,
    claims: claims.map(plainClaim),
    sections,
    references: {
      ...references,
      list: references.list.map(({ number, source, entry, claims }) => ({
        number,
        source,
        reference: wordsOf(entry),
        runs: entry,
        claims,
      })),
    },
    text,
    blocks,
    sentences,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
