import { STATUSES, type Status } from '../domain/analysis';
import { coveredEntries, lackingEntries, type ReportEntry } from './entries';
import { sayDropped, type ReportCitation, type ReportFindings, type ReportSection } from './findings';
import { markBlocks, type MarkedBlock } from './marked-text';
import { markup, trusted, type Markup } from './markup';
import { printDay } from '../domain/day';
import { printTime } from './print-time';
import type { Phrase } from './references/phrase';
import type { Stretch } from './stretches';
import { STANCE_WORD, STATUS_LETTERS, STATUS_WORD, sayCount, saySkipped } from './words';

const printStatus = (status: Status) =>
  markup`<span class="st" data-s="${status}">${STATUS_WORD[status]}</span>`;

function printFlags({
  contradicted,
  recheck,
}: {
  readonly contradicted: boolean;
  readonly recheck: boolean;
}): Markup {
  return markup`${contradicted ? markup` <span class="flag contradicted">Contradicted</span>` : null}${
    recheck ? markup` <span class="flag recheck">Needs recheck</span>` : null
  }`;
}

function printFacts({ article, reviewers, generatedAt }: ReportFindings): Markup {
  const published = [
    article.publisher,
    article.date && printDay(article.date),
    article.author && `by ${article.author}`,
  ];
  const words = published.filter(Boolean).join(', ');
  const address =
    article.url &&
    markup`<dt>Address</dt><dd><a href="${article.url}" rel="noreferrer">${article.url}</a></dd>\n`;
  return markup`<dl class="facts">
<dt>Published</dt><dd>${words === '' ? 'not known' : words}</dd>
${address}<dt>Text</dt><dd>revision ${article.revision}, ${sayCount(article.wordCount, 'word')}, <code>sha-256 ${article.sha256}</code></dd>
<dt>Reviewed by</dt><dd>${reviewers.length === 0 ? 'nobody yet' : reviewers.join(', ')}</dd>
<dt>Generated</dt><dd><time datetime="${generatedAt}">${printTime(generatedAt)}</time></dd>
</dl>`;
}

function printCounts({ counts }: ReportFindings): Markup {
  const statuses = STATUSES.map(
    (status) => markup`<li>${printStatus(status)} <span class="n">${counts[status]}</span></li>\n`,
  );
  const flags = [
    ...(counts.contradicted > 0
      ? [
          markup`<li><span class="flag contradicted">Contradicted</span> <span class="n">${counts.contradicted}</span></li>\n`,
        ]
      : []),
    ...(counts.recheck > 0
      ? [
          markup`<li><span class="flag recheck">Needs recheck</span> <span class="n">${counts.recheck}</span></li>\n`,
        ]
      : []),
  ];
  return markup`<ul class="legend" role="list">\n${[...statuses, ...flags]}</ul>`;
}

function printPhrase(words: Phrase): readonly Markup[] {
  return words.map(({ text, isItalic, href }) => {
    if (href !== null) return markup`<a href="${href}" rel="noreferrer">${text}</a>`;
    return isItalic ? markup`<i>${text}</i>` : markup`${text}`;
  });
}

function printCitation(citation: ReportCitation): Markup {
  const { number, quote, stance, shows, cited, source, seen, addedBy, lines } = citation;
  return markup`<div class="citation${stance === 'contradicts' ? ' against' : ''}">${
    quote === '' ? null : markup`<blockquote dir="auto">${quote}</blockquote>`
  }<p><span class="stance">${STANCE_WORD[stance]}</span>${
    shows === 'utterance' ? ' that it was said' : ''
  } · <a href="#ref${number}" aria-label="reference ${number}">[${number}]</a> ${printPhrase(cited)} · ${source.rank} source · seen ${printDay(seen)} by ${addedBy}</p>${lines.map((line) => markup`<p>${line}</p>`)}</div>\n`;
}

function printRepeats({ claim, changes }: ReportEntry): Markup | null {
  if (claim.repeats === null) return null;
  const said = changes.map(({ what, words, isDropped }) =>
    isDropped ? markup`, ${what}: <del>${words}</del>` : markup`, ${what}: ${words}`,
  );
  return markup`<span>Repeats <a href="#r${claim.repeats.claim}">${claim.repeats.claim}</a>${said}</span>`;
}

function printEntry(entry: ReportEntry): Markup {
  const { claim, says, lines } = entry;
  const { mark } = claim;
  const place = claim.spans.map(([start, end]) => `${start}–${end}`).join(', ');
  return markup`<article class="entry" id="r${claim.number}" aria-label="Claim ${claim.number}"><p class="no">${claim.number}</p><div>
<p class="wording">${claim.pieces.map(({ text, isInsertion }) => (isInsertion ? markup`<ins>${text}</ins>` : text))}</p>
<p class="line">${printStatus(claim.status)}${printFlags(claim)}${says.map((words) => markup`<span>${words}</span>`)}${printRepeats(entry)}${
    mark && markup`<span>${mark.by}, <time datetime="${mark.at}">${printTime(mark.at)}</time></span>`
  }<span>characters ${place}</span></p>
${claim.citations.map(printCitation)}${lines.map((line) => markup`<p class="line">${line}</p>\n`)}</div></article>
`;
}

function printStretch(stretch: Stretch): Markup {
  switch (stretch.kind) {
    case 'text':
      return markup`${stretch.text}`;
    case 'ref':
      return stretch.again
        ? markup`<a class="ref again" data-s="${stretch.status}" href="#r${stretch.number}">${stretch.number}<i>…</i></a>`
        : markup`<a class="ref" id="t${stretch.number}" data-s="${stretch.status}" href="#r${stretch.number}"><span class="vh">claim </span>${stretch.number}<span class="vh">, ${stretch.status}: </span><i aria-hidden="true">${STATUS_LETTERS[stretch.status]}</i></a>`;
    case 'marked':
      return stretch.marks.reduceRight(
        (inner, { status, contradicted, recheck }) =>
          markup`<span class="m${recheck ? ' recheck' : ''}${contradicted ? ' contradicted' : ''}" data-s="${status}">${inner}</span>`,
        markup`${stretch.text}`,
      );
    case 'silent':
      return markup`<span class="m no-claim" data-s="none">${stretch.text}</span>${
        stretch.why === null
          ? markup` <span class="flag gap">Undecided</span>`
          : markup`<span class="why-none">not a claim: ${stretch.why}</span>`
      }`;
  }
}

function printBlock({ kind, stretches }: MarkedBlock): Markup {
  const style = ['headline', 'dek', 'subhead', 'quote'].includes(kind) ? ` ${kind}` : '';
  return markup`<p class="copy${style}">${stretches.map(printStretch)}</p>\n`;
}

function printTally(findings: ReportFindings): Markup {
  const { tally, counts, dropped } = findings;
  const row = (label: string, count: number, why: string) =>
    markup`<tr><th scope="row">${label}</th><td class="num">${count}</td><td>${why}</td></tr>\n`;
  const sum = (parts: readonly { readonly count: number }[]) =>
    parts.reduce((total, { count }) => total + count, 0);
  return markup`<table class="ledger"><thead><tr><th scope="col">Sentences</th><th scope="col" class="num">${tally.sentences}</th><th scope="col">Why</th></tr></thead><tbody>
${row('With claims', tally.withClaims, sayCount(counts.total, 'claim'))}${row(
    'Not a claim',
    sum(tally.withoutClaims),
    tally.withoutClaims.map(({ reason, count }) => `${saySkipped(reason)} ${count}`).join(', '),
  )}${row('Undecided', tally.undecided, '')}${row(
    'Lines set aside',
    sum(tally.setAside),
    tally.setAside.map(({ reason, count }) => `${reason} ${count}`).join(', '),
  )}${dropped.length > 0 ? row('Claims dropped', dropped.length, sayDropped(findings)) : null}</tbody></table>${printSetAside(findings)}`;
}

function printSetAside({ setAside }: ReportFindings): Markup | null {
  if (setAside.length === 0) return null;
  const lines = setAside.map(({ words, reason }) => markup`<li>${words} <i>(${reason})</i></li>\n`);
  return markup`
<h3>${sayCount(setAside.length, 'line')} set aside</h3>
<ul class="set-aside">
${lines}</ul>`;
}

function printSection({ name, heading, entries }: ReportSection): Markup {
  const printed = entries.map(
    ({ title, lines }) =>
      markup`<h3>${title}</h3>\n${lines.map((line) => markup`<p class="line">${line}</p>\n`)}`,
  );
  return markup`<section class="section stack" aria-labelledby="${name}"><h2 id="${name}">${heading}</h2>\n${printed}</section>\n`;
}

function printReferences({ references }: ReportFindings): Markup | null {
  const { list, heading, label } = references;
  if (list.length === 0) return null;
  const items = list.map(({ number, entry, claims }) => {
    const back = claims.map(
      (claim, index) => markup`${index === 0 ? '' : ', '}<a href="#r${claim}">${claim}</a>`,
    );
    return markup`<li id="ref${number}"><p>${printPhrase(entry)}</p><p class="line">cited for ${claims.length === 1 ? 'claim' : 'claims'} ${back}</p></li>\n`;
  });
  return markup`<section class="section" aria-labelledby="references"><h2 id="references">${heading}</h2>
<p class="line">${label}</p>
<ol class="references">
${items}</ol></section>
`;
}

/**
 * The report as one HTML file that needs nothing else: no script, no font, no picture, nothing fetched.
 *
 * @param stylesheet the desk's own CSS, without addresses in it
 */
export function printHtml(findings: ReportFindings, stylesheet: string): string {
  const { article, counts } = findings;
  const lacking = lackingEntries(findings);
  const covered = coveredEntries(findings);
  const left =
    lacking.length === 0
      ? 'Nothing lacks a source'
      : `Still lacks a source: ${lacking.length} of ${counts.total}`;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Verification report: ${article.title}</title>
<style>
${trusted(stylesheet)}
</style>
</head>
<body class="is-report">
<main class="report">
<header class="page-head section"><p class="crumbs">Verification report</p><h1>${article.title}</h1>
${printFacts(findings)}
</header>
<section class="stack" aria-labelledby="state"><h2 id="state">Where it stands</h2>
${printCounts(findings)}
<p>A status says how a claim is supported, not whether it is true.</p>
</section>
<section class="section" aria-labelledby="left"><h2 id="left">${left}</h2>
${lacking.map(printEntry)}</section>
<section class="section" aria-labelledby="text"><h2 id="text">The text, marked</h2><div class="stack">
${markBlocks(findings).map(printBlock)}</div></section>
${
  covered.length === 0
    ? null
    : markup`<section class="section" aria-labelledby="covered"><h2 id="covered">Covered: ${covered.length} of ${counts.total}</h2>
${covered.map(printEntry)}</section>
`
}${findings.sections.map(printSection)}${printReferences(findings)}<section class="section" aria-labelledby="ledger"><h2 id="ledger">Every sentence accounted for</h2>
${printTally(findings)}
</section>
</main>
</body>
</html>
`;
  return page.html;
}
