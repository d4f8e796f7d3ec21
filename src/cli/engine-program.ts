import { Option, type Command } from 'commander';
import { readDay } from './arguments';
import { loadAnalyze, loadEvidence, loadParse } from './loaders';
import type { ExitStatus } from './exit-status';
import type { Streams } from './streams';

type Finish = (status: ExitStatus) => void;

interface AnalyzeOptions {
  readonly format: 'json' | 'text';
  readonly date?: string;
  readonly jsonl: boolean;
  readonly fast: boolean;
}

const FAST = 'look at fewer trees of each sentence: faster, and a little worse';

/** The commands that need no database: text in, what the engine says of it out. */
export function addEngineCommands(program: Command, streams: Streams, finish: Finish): void {
  program
    .command('analyze')
    .argument('[file...]', 'texts in UTF-8')
    .description('print what the language engine says of a text: sentences, claims, who said what')
    .addOption(
      new Option('--format <format>', 'json, or text for reading').choices(['json', 'text']).default('json'),
    )
    .option('--date <day>', 'day of publication, 2026-05-14; else looked for in the text', readDay)
    .option(
      '--jsonl',
      'read {"id", "text"} a line from standard input, write {"id", "analysis"} a line',
      false,
    )
    .option('--fast', FAST, false)
    .action(async (files: string[], options: AnalyzeOptions) => {
      const { date = null, ...others } = options;
      finish(await loadAnalyze().runAnalyze({ files, date, ...others }, streams));
    });

  program
    .command('parse')
    .argument('[file...]', 'texts in UTF-8')
    .description('print the sentences of a text with tags and dependency trees, as CoNLL-U')
    .option('--fast', FAST, false)
    .action(async (files: string[], { fast }: { fast: boolean }) => {
      finish(await loadParse().runParse(files, streams, fast));
    });

  program
    .command('evidence')
    .argument('[file]', 'the stored text of a source, in UTF-8')
    .description('hold a claim against the text of a source: passages, what is found, what differs')
    .option('--claim <words>', 'the claim')
    .option(
      '--jsonl',
      'read {"id", "claim", "sentences" or "source"} a line from standard input, answer a line each',
      false,
    )
    .action(async (file: string | undefined, options: { claim?: string; jsonl: boolean }) => {
      const { claim = null, jsonl } = options;
      finish(await loadEvidence().runEvidence({ claim, file: file ?? null, jsonl }, streams));
    });
}
