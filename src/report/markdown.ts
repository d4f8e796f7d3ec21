import { STATUSES } from '../domain/analysis';
import { coveredEntries, lackingEntries, type ReportEntry } from './entries';
import { sayDropped, type ReportCitation, type ReportFindings, type ReportSection } from './findings';
import { markBlocks, type MarkedBlock } from './marked-text';
import { printDay } from '../domain/day';
import { printTime } from './print-time';
import type { Phrase } from './references/phrase';
import type { Stretch } from './stretches';
import { STANCE_WORD, STATUS_LETTERS, STATUS_WORD, sayCount, saySkipped } from './words';

/** The words with whatever Markdown (CommonMark and its tables) would read as a sign made plain. */
function plain(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>|~#&]/gu, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+=])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}

function printFacts({ article, reviewers, generatedAt }: ReportFindings): string {
  const published = [
    article.publisher,
    article.date && printDay(article.date),
    article.author && `by ${article.author}`,
  ];
  const facts: readonly (readonly [string, string])[] = [
    ['Published', plain(published.filter(Boolean).join(', ') || 'not known')],
    ['Address', article.url === null ? 'not known' : `<${encodeURI(decodeURI(article.url))}>`],
    [
      'Text',
      `revision ${article.revision}, ${sayCount(article.wordCount, 'word')}, sha-256 \`${article.sha256}\``,
    ],
    ['Reviewed by', plain(reviewers.join(', ')) || 'nobody yet'],
    ['Generated', printTime(generatedAt)],
  ];
  return facts.map(([label, words]) => `- ${label}: ${words}`).join('\n');
}

function printCounts({ counts }: ReportFindings): string {
  const rows = STATUSES.map((status) => `| ${STATUS_WORD[status]} | ${counts[status]} |`);
  return [
    '| Status | Claims |',
    '|---|---:|',
    ...rows,
    `| All | ${counts.total} |`,
    `| Contradicted | ${counts.contradicted} |`,
    `| Needs recheck | ${counts.recheck} |`,
  ].join('\n');
}

function printPhrase(words: Phrase): string {
  return words
    .map(({ text, isItalic, href }) => {
      if (href !== null) return `[${plain(text)}](<${href.replace(/[<>]/gu, encodeURIComponent)}>)`;
      // White space within the asterisks would be no emphasis.
      return isItalic ? plain(text).replace(/^(\s*)(.*?)(\s*)$/su, '$1*$2*$3') : plain(text);
    })
    .join('');
}

function printCitation(citation: ReportCitation): string {
  const { number, quote, stance, shows, cited, source, seen, addedBy, lines } = citation;
  const stands = `${STANCE_WORD[stance]}${shows === 'utterance' ? ' that it was said' : ''}`;
  const words = quote === '' ? [] : [`> ${plain(quote)}`, '>'];
  const named = `[\\[${number}\\]](#ref${number}) ${printPhrase(cited)}`;
  const known = plain(`${source.rank} source · seen ${printDay(seen)} by ${addedBy}`);
  const below = lines.map((line) => `> ${plain(line)}`);
  return [...words, [`> ${stands} · ${named} · ${known}`, ...below].join('\n>\n')].join('\n');
}

function printEntry({ claim, says, lines, changes }: ReportEntry): string {
  const flags = [claim.contradicted && 'Contradicted', claim.recheck && 'Needs recheck'].filter(Boolean);
  const status = [STATUS_WORD[claim.status], ...flags].map((word) => `**${String(word)}**`).join(' ');
  const mark = claim.mark ? [`${claim.mark.by}, ${printTime(claim.mark.at)}`] : [];
  const repeats = claim.repeats
    ? [`Repeats ${claim.repeats.claim}${changes.map(({ what, words }) => `, ${what}: ${words}`).join('')}`]
    : [];
  const place = claim.spans.map(([start, end]) => `${start}–${end}`).join(', ');
  return [
    `<a id="r${claim.number}"></a>**${claim.number}** · ${plain(claim.wording)}`,
    '',
    [status, ...[...says, ...repeats, ...mark, `characters ${place}`].map(plain)].join(' · '),
    ...claim.citations.flatMap((citation) => ['', printCitation(citation)]),
    ...lines.flatMap((line) => ['', plain(line)]),
  ].join('\n');
}

function printStretch(stretch: Stretch): string {
  switch (stretch.kind) {
    case 'ref':
      return stretch.again
        ? `**[${stretch.number} …]** `
        : `**[${stretch.number} ${STATUS_LETTERS[stretch.status]}]** `;
    case 'silent':
      return `${plain(stretch.text)} *(${stretch.why === null ? 'undecided' : `not a claim: ${stretch.why}`})*`;
    case 'text':
    case 'marked':
      return plain(stretch.text);
  }
}

function printBlock({ kind, stretches }: MarkedBlock): string {
  const words = stretches.map(printStretch).join('').replace(/ {2,}/gu, ' ').trim();
  if (kind === 'list-item') return `- ${words.replace(/^\\?[-•*]\s*/u, '')}`;
  return kind === 'quote' ? `> ${words}` : words;
}

function printTally(findings: ReportFindings): string {
  const { tally, counts, dropped } = findings;
  const without = tally.withoutClaims.reduce((sum, { count }) => sum + count, 0);
  const aside = tally.setAside.reduce((sum, { count }) => sum + count, 0);
  const why = tally.withoutClaims.map(({ reason, count }) => `${saySkipped(reason)} ${count}`).join(', ');
  const lines = tally.setAside.map(({ reason, count }) => `${reason} ${count}`).join(', ');
  return [
    `| Sentences | ${tally.sentences} | Why |`,
    '|---|---:|---|',
    `| With claims | ${tally.withClaims} | ${sayCount(counts.total, 'claim')} |`,
    `| Not a claim | ${without} | ${plain(why)} |`,
    `| Undecided | ${tally.undecided} | |`,
    `| Lines set aside | ${aside} | ${plain(lines)} |`,
    ...(dropped.length > 0
      ? [`| Claims dropped | ${dropped.length} | ${plain(sayDropped(findings))} |`]
      : []),
  ].join('\n');
}

function printSetAside({ setAside }: ReportFindings): readonly string[] {
  if (setAside.length === 0) return [];
  const lines = setAside.map(({ words, reason }) => `- ${plain(words)} *(${plain(reason)})*`);
  return [`### ${sayCount(setAside.length, 'line')} set aside`, lines.join('\n')];
}

function printSection({ heading, entries }: ReportSection): string {
  return [
    `## ${plain(heading)}`,
    ...entries.flatMap(({ title, lines }) => [
      `**${plain(title)}**`,
      ...lines.map((line) => `- ${plain(line)}`),
    ]),
  ].join('\n\n');
}

/** CommonMark has no anchors of its own: an HTML one, which it lets through, is what a number leads to. */
function printReferences({ references }: ReportFindings): readonly string[] {
  const { list, heading, label } = references;
  if (list.length === 0) return [];
  const items = list.map(({ number, entry, claims }) => {
    const back = claims.map((claim) => `[${claim}](#r${claim})`).join(', ');
    return `${number}. <a id="ref${number}"></a>${printPhrase(entry)} (cited for ${claims.length === 1 ? 'claim' : 'claims'} ${back})`;
  });
  return [`## ${plain(heading)}`, plain(label), items.join('\n')];
}

/** The report as Markdown (CommonMark with tables). */
export function printMarkdown(findings: ReportFindings): string {
  const lacking = lackingEntries(findings);
  const covered = coveredEntries(findings);
  const { total } = findings.counts;
  const left =
    lacking.length === 0 ? 'Nothing lacks a source' : `Still lacks a source: ${lacking.length} of ${total}`;
  const parts = [
    `# Verification report: ${plain(findings.article.title)}`,
    printFacts(findings),
    '## Where it stands',
    printCounts(findings),
    'A status says how a claim is supported, not whether it is true.',
    `## ${left}`,
    ...lacking.map(printEntry),
    '## The text, marked',
    'Before each claim stand its number and its status: so sourced, at attributed, sp speculative, un unverified.',
    ...markBlocks(findings).map(printBlock),
    ...(covered.length === 0
      ? []
      : [`## Covered: ${covered.length} of ${total}`, ...covered.map(printEntry)]),
    ...findings.sections.map(printSection),
    ...printReferences(findings),
    '## Every sentence accounted for',
    printTally(findings),
    ...printSetAside(findings),
  ];
  return `${parts.join('\n\n')}\n`;
}
