import { Option, type Command } from 'commander';
import { LACKS_WHY } from '../domain/state';
import { REPORT_FORMATS, type ReportFormat } from '../report/formats';
import { DEFAULT_STYLE, STYLE_IDS, type StyleId } from '../report/references/style';
import type { LackingQuery } from '../services/services';
import { readDay, readId, readTime } from './arguments';
import type { ArticleFacts } from './desk-commands';
import { listTextFiles } from './list-text-files';
import { loadDesk, loadServe } from './loaders';
import type { ExitStatus } from './exit-status';
import type { Streams } from './streams';

interface LackingOptions {
  readonly article?: number;
  readonly search: string;
  readonly why: LackingQuery['why'];
  readonly sort: LackingQuery['sort'];
  readonly csv: boolean;
}

interface ReportOptions {
  readonly format: ReportFormat;
  readonly style: StyleId;
  readonly out?: string;
  readonly generatedAt?: string;
}

function addArticleCommands(program: Command, streams: Streams, finish: (status: ExitStatus) => void): void {
  program
    .command('add')
    .argument('<file...>', 'texts in UTF-8, at most 2 MB each; a folder for the .txt and .md files in it')
    .description('put articles on the desk; prints the id and title of each')
    .option('--title <words>', 'its title; else the text’s own', '')
    .option('--url <address>', 'where it was published', '')
    .option('--author <name>', 'who wrote it; else the byline', '')
    .option('--publisher <name>', 'who published it', '')
    .option('--date <day>', 'day of publication, 2026-05-14; else looked for in the text', readDay, '')
    .action(async (paths: string[], facts: ArticleFacts, command: Command) => {
      const files = await listTextFiles(paths);
      if (files.length > 1 && (facts.title !== '' || facts.url !== '')) {
        command.error('error: --title and --url are for one file');
      }
      const { addFiles, withServices } = loadDesk();
      finish(await withServices((services) => addFiles(services, files, facts, streams)));
    });

  program
    .command('list')
    .description(
      'print the articles, the latest touched first: id, title, claims, claims without a source, date, address',
    )
    .action(async () => {
      const { listArticles, withServices } = loadDesk();
      await withServices((services) => listArticles(services, streams));
    });

  program
    .command('claims')
    .argument('<article>', 'id of the article', readId)
    .description('print the claims of an article: id, number, status, flags, who said it, wording')
    .action(async (article: number) => {
      const { listClaims, withServices } = loadDesk();
      await withServices((services) => listClaims(services, article, streams));
    });
}

function addTrackingCommands(program: Command, streams: Streams): void {
  program
    .command('lacking')
    .description(
      'print the claims that lack a source: id, article, number, status, why, check-worthiness, wording',
    )
    .option('--article <id>', 'only of this article', readId)
    .option('--search <words>', 'only with these words in the claim or beside it', '')
    .addOption(
      new Option('--why <reason>', 'only for this reason')
        .choices([...LACKS_WHY, 'utterance-uncited', 'has-passage'])
        .default('', 'any'),
    )
    .addOption(
      new Option('--sort <order>', 'contradicted claims come first in any')
        .choices(['worth', 'status', 'article', 'touched'])
        .default('worth'),
    )
    .option('--csv', 'as CSV with a header', false)
    .action(async ({ article, search, why, sort, csv }: LackingOptions) => {
      const { listLacking, withServices } = loadDesk();
      const query = { q: search, articleId: article ?? null, why, sort };
      await withServices((services) => listLacking(services, query, csv, streams));
    });

  program
    .command('links')
    .description('look after the addresses of the sources: id, state, HTTP status, address, why')
    .option('--all', 'also those that were looked after within the last week', false)
    .action(async ({ all }: { readonly all: boolean }) => {
      const { checkLinks, withServices } = loadDesk();
      await withServices((services) => checkLinks(services, all ? 0 : 7, streams));
    });

  program
    .command('report')
    .argument('<article>', 'id of the article', readId)
    .description('print the verification report of an article')
    .addOption(new Option('--format <format>', 'of the report').choices(REPORT_FORMATS).default('markdown'))
    .addOption(new Option('--style <style>', 'of its references').choices(STYLE_IDS).default(DEFAULT_STYLE))
    .option('--out <file>', 'write it to a file instead')
    .option('--generated-at <time>', 'the time that it names, in ISO 8601; else now', readTime)
    .action(async (article: number, { format, style, out, generatedAt }: ReportOptions) => {
      const { withServices, writeReport } = loadDesk();
      const time = generatedAt ?? new Date().toISOString();
      await withServices((services) =>
        writeReport(services, article, { format, style, time, out: out ?? null }, streams),
      );
    });
}

/** The commands over the database. Any of them makes and migrates it first. */
export function addDeskCommands(
  program: Command,
  streams: Streams,
  finish: (status: ExitStatus) => void,
): void {
  addArticleCommands(program, streams, finish);
  addTrackingCommands(program, streams);
  program
    .command('serve')
    .description('start the desk in the browser; prints its address. Ctrl-C stops it')
    .action(() => loadServe().serve(streams));
}
