import { printCsv } from './csv-cells';
import { lackingClaims, type ReportClaim, type ReportFindings } from './findings';
import { saySkipped } from './words';

const HEADER = [
  'record',
  'number',
  'status',
  'lacks_a_source',
  'why',
  'contradicted',
  'needs_recheck',
  'wording',
  'start',
  'end',
  'spans',
  'words',
  'claimant',
  'kind',
  'check_worthiness',
  'hedges',
  'repeats',
  'citations',
  'reviewer',
  'reviewed_at',
  'reasons',
  'note',
  'override',
  'article',
  'address',
  'published',
  'sha256',
] as const;

type Cell = string | number | boolean | null;

/** What the mark typed beside its note: why few sources are enough, whose inference, what was tried … */
function sayReasons({ mark }: ReportClaim): string {
  if (mark === null) return '';
  const { few, utterance, whoKnows, whyAnonymous, gives, hedge, reason, whose, decision, tried, exception } =
    mark.details;
  const typed = {
    few,
    utterance,
    whoKnows,
    whyAnonymous,
    gives,
    hedge,
    reason,
    whose,
    decision,
    tried,
    exception,
  };
  return Object.entries(typed)
    .filter(([, words]) => words !== '')
    .map(([field, words]) => `${field}: ${words}`)
    .join('\n');
}

function claimCells(claim: ReportClaim): readonly Cell[] {
  const { mark } = claim;
  const typed = mark?.details.claimant ?? '';
  const notes = [mark?.note ?? null, ...claim.notes.map(({ by, note }) => `${by}: ${note}`)];
  return [
    'claim',
    claim.number,
    claim.status,
    claim.lacks,
    claim.lacksWhy,
    claim.contradicted,
    claim.recheck,
    claim.wording,
    claim.spans[0]?.[0] ?? null,
    claim.spans.at(-1)?.[1] ?? null,
    claim.spans.map(([start, end]) => `${start}-${end}`).join(' '),
    claim.quotes.join(' … '),
    typed === '' ? (claim.claimant?.name ?? null) : typed,
    claim.kind,
    claim.checkworthiness,
    claim.hedges.join('; '),
    claim.repeats?.claim ?? null,
    claim.citations
      .map(({ stance, shows, quote, reference }) => `${stance} (${shows}): “${quote}” ${reference}`)
      .join('\n'),
    mark?.by ?? null,
    mark?.at ?? null,
    sayReasons(claim),
    notes.filter((note) => note !== null).join('\n'),
    mark?.override ?? null,
  ];
}

/** A stretch of the text that makes no claim, with the reason in the place of a claim's. */
function silentCells(record: string, why: string, start: number, end: number, text: string): readonly Cell[] {
  const before = [
    record,
    null,
    null,
    null,
    why,
    null,
    null,
    null,
    start,
    end,
    `${start}-${end}`,
    text.slice(start, end),
  ];
  return [...before, ...new Array<null>(11).fill(null)];
}

/**
 * The report as CSV (RFC 4180): a row a claim, what lacks a source first, then a row a sentence that makes no claim and
 * a row a line that was set aside, each with the reason. So every part of the text is in it. No row names the time.
 */
export function printReportCsv(findings: ReportFindings): string {
  const { article, blocks, sentences, text } = findings;
  const of = [article.title, article.url, article.date, article.sha256];
  const covered = findings.claims.filter((claim) => !claim.lacks);
  const silent = sentences.filter(
    ({ claims, block }) => claims.length === 0 && blocks[block]!.kind !== 'boilerplate',
  );
  const aside = blocks.filter(({ kind }) => kind === 'boilerplate');
  const rows = [
    ...[...lackingClaims(findings), ...covered].map(claimCells),
    ...silent.map(({ skipped, start, end }) =>
      silentCells('no-claim', skipped ? saySkipped(skipped.reason) : 'undecided', start, end, text),
    ),
    ...aside.map(({ reason, start, end }) =>
      silentCells('set-aside', reason ?? 'boilerplate', start, end, text),
    ),
  ];
  return printCsv(
    HEADER,
    rows.map((row) => [...row, ...of]),
  );
}
