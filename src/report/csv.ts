import { printCsv } from './csv-cells';
import {
  listedClaims,
  type ReportCitation,
  type ReportClaim,
  type ReportFindings,
  type ReportSection,
} from './findings';
import { noteChange, sayRecheck, saySkipped } from './words';

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
  'changes',
  'tags',
  'citations',
  'reviewer',
  'reviewed_at',
  'acts',
  'reasons',
  'also',
  'note',
  'override',
  'article',
  'address',
  'published',
  'sha256',
] as const;

type Cell = string | number | boolean | null;

/** A row by column; a column that is left out stays empty. */
type Row = Partial<Record<(typeof HEADER)[number], Cell>>;

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

function claimRow(claim: ReportClaim): Row {
  const { mark, spans } = claim;
  const typed = mark?.details.claimant ?? '';
  const notes = [mark?.note ?? null, ...claim.notes.map(({ by, note }) => `${by}: ${note}`)];
  const changes = (claim.repeats?.changes ?? []).map(noteChange);
  return {
    record: 'claim',
    number: claim.number,
    status: claim.status,
    lacks_a_source: claim.lacks,
    why: claim.lacksWhy,
    contradicted: claim.contradicted,
    needs_recheck: claim.recheck,
    wording: claim.wording,
    start: spans[0]?.[0] ?? null,
    end: spans.at(-1)?.[1] ?? null,
    spans: spans.map(([start, end]) => `${start}-${end}`).join(' '),
    words: claim.quotes.join(' … '),
    claimant: typed === '' ? (claim.claimant?.name ?? null) : typed,
    kind: claim.kind,
    check_worthiness: claim.checkworthiness,
    hedges: claim.hedges.join('; '),
    repeats: claim.repeats?.claim ?? null,
    changes: changes.map(({ what, words }) => `${what}: ${words}`).join('\n'),
    tags: claim.tags.join('; '),
    citations: claim.citations.map(sayCitation).join('\n'),
    reviewer: mark?.by ?? null,
    reviewed_at: mark?.at ?? null,
    acts: claim.acts.map(({ by, at, says }) => `${at} ${by}: ${says}`).join('\n'),
    reasons: sayReasons(claim),
    also: [...claim.recheckWhy.map(sayRecheck), ...claim.also].join('\n'),
    note: notes.filter((note) => note !== null).join('\n'),
    override: mark?.override ?? null,
  };
}

function sayCitation({ stance, shows, quote, reference, lines }: ReportCitation): string {
  return [`${stance} (${shows}): “${quote}” ${reference}`, ...lines].join(' ');
}

/** A stretch of the text that makes no claim, with the reason in the place of a claim's. */
function silentRow(record: string, why: string, start: number, end: number, text: string): Row {
  return { record, why, start, end, spans: `${start}-${end}`, words: text.slice(start, end) };
}

/** What a part of the report beside the claims is called in the column `record`. */
const SECTION_RECORDS: Readonly<Record<string, string>> = { conflicts: 'conflict', faults: 'fault' };

function sectionRows({ name, entries }: ReportSection): readonly Row[] {
  return entries.map(({ title, lines }) => ({
    record: SECTION_RECORDS[name] ?? name,
    wording: title,
    note: lines.join('\n'),
  }));
}

/**
 * The report as CSV (RFC 4180): a row a claim, what lacks a source first, then a row a sentence that makes no claim and
 * a row a line that was set aside, each with the reason, so that every part of the text is in it; then a row an entry of
 * what stands beside the claims. No row names the time.
 */
export function printReportCsv(findings: ReportFindings): string {
  const { article, sentences, setAside, text } = findings;
  const of: Row = {
    article: article.title,
    address: article.url,
    published: article.date,
    sha256: article.sha256,
  };
  const aside = new Set(setAside.map(({ block }) => block));
  const silent = sentences.filter(({ claims, block }) => claims.length === 0 && !aside.has(block));
  const rows = [
    ...listedClaims(findings.claims).map(claimRow),
    ...silent.map(({ skipped, start, end }) =>
      silentRow('no-claim', skipped ? saySkipped(skipped.reason) : 'undecided', start, end, text),
    ),
    ...setAside.map(({ reason, start, end }) => silentRow('set-aside', reason, start, end, text)),
    ...findings.sections.flatMap(sectionRows),
  ];
  return printCsv(
    HEADER,
    rows.map((row) => HEADER.map((column) => ({ ...row, ...of })[column] ?? null)),
  );
}
