import { writeFile } from 'node:fs/promises';
import { UnavailableError } from '../domain/errors';
import type { StyleId } from '../report/references/style';
import type { LackingQuery, ReportFormat, Services, ArticleInput } from '../services/services';
import type { Streams } from './streams';
import { explainError } from './explain-error';
import { openOutput, type Output } from './output';
import { readTextFile } from './read-text-file';

/** A line of fields with tabs between; tabs and line breaks within a field become spaces. */
function printLine(fields: readonly (string | number | null)[]): string {
  return `${fields.map((field) => String(field ?? '').replace(/\s+/gu, ' ')).join('\t')}\n`;
}

async function printLines(
  output: Output,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  for (const row of rows) if (!(await output.write(printLine(row)))) return;
}

export type ArticleFacts = Pick<ArticleInput, 'title' | 'url' | 'author' | 'publisher' | 'date'>;

/** `stet add`: prints id and title of each article that was added; 1 where a file was not. */
export async function addFiles(
  services: Services,
  files: readonly string[],
  facts: ArticleFacts,
  streams: Streams,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  const output = openOutput(streams.stdout);
  for (const file of files) {
    try {
      const text = await readTextFile(file);
      const id = await services.addArticle({ text, ...facts, keep: new Map() }, null);
      const { article } = await services.articlePage(id, {});
      await printLines(output, [[id, article.title]]);
    } catch (error) {
      const says = explainError(error);
      streams.stderr.write(`stet add: ${says.startsWith(file) ? says : `${file}: ${says}`}\n`);
      status = 1;
    }
  }
  return status;
}

/** `stet list`: id, title, claims, claims that lack a source, date, address. */
export async function listArticles(services: Services, streams: Streams): Promise<void> {
  const articles = await services.listArticles();
  await printLines(
    openOutput(streams.stdout),
    articles.map(({ id, title, counts, date, url }) => [id, title, counts.total, counts.lacks, date, url]),
  );
}

function flagsOf(claim: {
  readonly contradicted: boolean;
  readonly recheck: boolean;
  readonly lacks: boolean;
}) {
  const flags = [claim.lacks && 'lacks', claim.contradicted && 'contradicted', claim.recheck && 'recheck'];
  return flags.filter(Boolean).join(',');
}

/** `stet claims`: id, number, status, flags, who said it, wording. */
export async function listClaims(services: Services, articleId: number, streams: Streams): Promise<void> {
  const { claims } = await services.articlePage(articleId, {});
  await printLines(
    openOutput(streams.stdout),
    claims.map((claim) => [
      claim.id,
      claim.number,
      claim.status,
      flagsOf(claim),
      claim.attribution?.claimant.name ?? (claim.isAttributedToNobody ? 'nobody named' : null),
      claim.wording,
    ]),
  );
}

/** `stet lacking`: id, article, number, status, why, check-worthiness, wording; as CSV with `csv`. */
export async function listLacking(
  services: Services,
  query: Omit<LackingQuery, 'page'>,
  csv: boolean,
  streams: Streams,
): Promise<void> {
  const output = openOutput(streams.stdout);
  if (csv) {
    await output.write(await services.lackingCsv({ ...query, page: 1 }));
    return;
  }
  for (let page = 1, done = 0; ; page += 1) {
    const { rows, matching } = await services.lacking({ ...query, page });
    await printLines(
      output,
      rows.map((row) => [
        row.id,
        row.articleId,
        row.number,
        row.status,
        row.lacksWhy ?? (row.utteranceUncited ? 'utterance-uncited' : null),
        row.checkworthiness.toFixed(2),
        row.pieces.map((piece) => piece.text).join(''),
      ]),
    );
    done += rows.length;
    if (rows.length === 0 || done >= matching) return;
  }
}

/** `stet links`: id of the source, state, HTTP status, address, why; each as soon as it is known. */
export async function checkLinks(services: Services, days: number, streams: Streams): Promise<void> {
  const output = openOutput(streams.stdout);
  for await (const { sourceId, state, status, url, says } of services.checkLinks(days))
    await printLines(output, [[sourceId, state, status, url, says]]);
}

/** Which report is asked for, and where it goes: `out` null is standard output. */
export interface WantedReport {
  readonly format: ReportFormat;
  readonly style: StyleId;
  /** UTC, ISO 8601. */
  readonly time: string;
  readonly out: string | null;
}

/** `stet report`: prints the report, or writes it to a file. */
export async function writeReport(
  services: Services,
  articleId: number,
  { format, style, time, out }: WantedReport,
  streams: Streams,
): Promise<void> {
  const { body } = await services.report(articleId, format, time, style);
  if (out === null) {
    await openOutput(streams.stdout).write(body);
    return;
  }
  try {
    await writeFile(out, body);
  } catch (error) {
    throw new UnavailableError(
      `${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
