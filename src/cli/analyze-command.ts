import { analyze } from '../claims/analyze';
import { InvalidInputError } from '../domain/errors';
import { analyzeQuestion } from './analyze-question';
import { answerLines } from './answer-lines';
import { describeAnalysis } from './describe-analysis';
import { openOutput } from './output';
import { readTextFile } from './read-text-file';
import type { Streams } from './streams';

export interface AnalyzeArgs {
  readonly files: readonly string[];
  /** Questions and answers as JSON Lines on standard input and output; no files then. */
  readonly jsonl: boolean;
  readonly format: 'json' | 'text';
  /** The articles' ISO date; null: looked for in the text. */
  readonly date: string | null;
  /** Reads faster and a little worse. */
  readonly fast?: boolean;
}

/**
 * `stet analyze`: one JSON document (or readable text) a file, in the order given; with `jsonl` one answer a
 * line in the order read, each written before the next is read. Standard output carries nothing but results.
 * Resolves with the exit status: 0, 1 (a file or a line could not be read; the others are done), 2 (wrong call).
 */
export async function runAnalyze(args: AnalyzeArgs, streams: Streams): Promise<0 | 1 | 2> {
  const wrong = wrongCall(args);
  if (wrong !== null) {
    streams.stderr.write(`stet analyze: ${wrong}\n`);
    return 2;
  }
  return args.jsonl
    ? answerLines(
        'analyze',
        (question) => analyzeQuestion(question, { date: args.date, fast: args.fast ?? false }),
        streams,
      )
    : analyzeFiles(args, streams);
}

function wrongCall({ files, jsonl, format, date }: AnalyzeArgs): string | null {
  if (jsonl && files.length > 0) return '--jsonl reads standard input and takes no files';
  if (jsonl && format === 'text') return '--jsonl writes JSON, not --format text';
  if (!jsonl && files.length === 0) return 'name a file, or give --jsonl';
  if (date !== null && !isDate(date)) return `--date ${date} is not a date like 2024-04-29`;
  return null;
}

function isDate(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

async function analyzeFiles(
  { files, format, date, fast = false }: AnalyzeArgs,
  streams: Streams,
): Promise<0 | 1> {
  const output = openOutput(streams.stdout);
  let status: 0 | 1 = 0;
  for (const file of files) {
    try {
      const analysis = analyze(await readTextFile(file), { date, fast });
      const result = format === 'json' ? `${JSON.stringify(analysis)}\n` : describeAnalysis(analysis);
      if (!(await output.write(result))) break;
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      streams.stderr.write(`stet analyze: ${error.message}\n`);
      status = 1;
    }
  }
  return status;
}
